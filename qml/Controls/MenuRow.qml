// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A row of a drop-down list.
T.ItemDelegate {
    id: root

    property string iconName

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.size.controlCompact
    horizontalPadding: Theme.space.s8
    hoverEnabled: true
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius.control
        color: root.highlighted || root.hovered ? Theme.color.selected : "transparent"
        border.width: Theme.contrast && root.highlighted ? 2 : 0
        border.color: Theme.color.accent
    }
    contentItem: Item {
        implicitWidth: word.implicitWidth + Theme.size.icon + Theme.space.s12
        Txt {
            id: word
            anchors.left: parent.left
            anchors.right: sign.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.family: Theme.script.familyOf(text)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: sign
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.size.iconSmall
            name: root.iconName
            color: Theme.color.accent
        }
    }
}
