// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// One key, drawn as a cap: "Ctrl", "E", "Enter". Hidden from screen readers; the control names its keys itself.
Rectangle {
    id: root

    property alias text: label.text
    property color ink: Theme.color.inkMuted
    property color edge: Theme.color.line

    implicitHeight: Theme.px(20)
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.px(12))
    radius: Math.min(Theme.px(Theme.radius.keyCap), height / 4)
    color: "transparent"
    border.width: Theme.size.line
    border.color: edge
    Accessible.ignored: true

    Txt {
        id: label
        anchors.centerIn: parent
        role: "captionStrong"
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
