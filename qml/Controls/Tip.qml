// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// The name of an icon, shown after a moment.
T.ToolTip {
    id: root

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + Theme.space.s4 : 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space.s4
    horizontalPadding: Theme.space.s8
    verticalPadding: Theme.space.s4
    delay: 600
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.inverse
    }
    contentItem: Txt {
        role: "caption"
        text: root.text
        color: Theme.color.inverseInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
