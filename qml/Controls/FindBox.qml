// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// Looks like a find field, opens the palette: the one way to find or do anything.
T.Button {
    id: root

    property string keys
    text: qsTr("Find or do")
    implicitWidth: Theme.px(232)
    implicitHeight: Theme.size.field
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: root.clicked()

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.color.sunken : Theme.color.surface
        border.width: Theme.size.line
        border.color: root.hovered ? Theme.color.lineStrong : Theme.color.line
        FocusFrame { visible: root.visualFocus }
    }
    contentItem: Item {
        Icon {
            id: lens
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.color.inkMuted
        }
        Txt {
            anchors.left: lens.right
            anchors.leftMargin: Theme.space.s6
            anchors.right: cap.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            muted: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.keys.length > 0
            text: root.keys
        }
    }
}
