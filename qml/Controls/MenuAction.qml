// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// One action of an ActionMenu: icon, words, keys. `danger` colours the words; the icon says it too.
T.MenuItem {
    id: root

    property string iconName
    property string keys
    property bool danger: false
    readonly property color ink: !enabled ? Theme.color.inkOff : danger ? Theme.color.bad : Theme.color.ink

    implicitWidth: Math.max(Theme.px(192), row.implicitWidth + 2 * Theme.space.s8 + (keys.length > 0 ? cap.width + Theme.space.s24 : 0))
    implicitHeight: Theme.px(36)
    // Space is the button's own key; in a menu one expects Enter as well.
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keys.length > 0 ? qsTr("Key %1").arg(keys) : ""

    background: Rectangle {
        radius: Theme.radius.control
        color: root.highlighted ? Theme.color.selected : "transparent"
        border.width: Theme.contrast && root.highlighted ? 2 : 0
        border.color: Theme.color.accent
    }
    contentItem: Item {
        Row {
            id: row
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s12

            Icon {
                visible: root.iconName.length > 0
                name: root.iconName
                color: root.ink
            }
            Txt {
                text: root.text
                color: root.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        KeyCap {
            id: cap
            visible: root.keys.length > 0
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
        }
    }
}
