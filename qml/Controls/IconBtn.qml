// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A button with an icon alone. `label` is its accessible name and its tip; it must be set.
T.Button {
    id: root

    required property string iconName
    required property string label
    property color ink: enabled ? Theme.color.ink : Theme.color.inkOff
    property real iconSize: Theme.size.icon
    property bool marked: false // small accent dot: something new
    property bool ofTime: false // points along time, which runs from left to right in every language

    implicitWidth: Theme.size.field
    implicitHeight: Theme.size.field
    padding: 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.color.sunken : root.hovered ? Theme.color.raised : "transparent"
        border.width: Theme.contrast && root.hovered ? Theme.size.line : 0
        border.color: Theme.color.line
        FocusFrame { visible: root.visualFocus }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: root.iconSize
            name: root.iconName
            color: root.ink
            rightToLeft: Theme.rightToLeft && !root.ofTime
            Rectangle {
                visible: root.marked
                x: Theme.rightToLeft ? 0 : parent.width - width
                width: Theme.px(6)
                height: width
                radius: width / 2
                color: Theme.color.accent
            }
        }
    }
    Slot {
        active: root.hovered || root.visualFocus
        component: Component {
            Item {
                Tip {
                    parent: root
                    text: root.label
                    visible: true
                }
            }
        }
    }
}
