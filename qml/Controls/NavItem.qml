// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A section in the navigation rail: icon and word side by side (36 high), or icon over word when `narrow` (76 x 56).
// `count` is waiting work; 0 shows nothing.
T.AbstractButton {
    id: root

    required property string iconName
    property bool current: false
    property bool narrow: false
    property int count: 0
    property string keys

    implicitWidth: narrow ? 76 : 195
    implicitHeight: narrow ? Theme.px(56) : Theme.size.navItem
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: root.clicked()
    readonly property color ink: current ? Theme.color.ink : Theme.color.inkMuted

    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? qsTr("%1, %n waiting", "", count).arg(text) : text
    Accessible.description: keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.color.raised : root.hovered ? Qt.alpha(Theme.color.raised, 0.6) : "transparent"
        border.width: Theme.contrast && (root.current || root.hovered) ? Theme.size.line : 0
        border.color: Theme.color.line
        FocusFrame {
            visible: root.visualFocus
            gap: -2
        }
    }
    contentItem: Item {
        Icon {
            id: sign
            x: root.narrow ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width - 10 : 10
            y: root.narrow ? Theme.space.s8 : (parent.height - height) / 2
            name: root.iconName
            color: root.current ? Theme.color.ink : Theme.color.inkMuted
        }
        Txt {
            visible: !root.narrow
            anchors.left: parent.left
            anchors.leftMargin: sign.width + 20
            anchors.right: tail.left
            anchors.verticalCenter: parent.verticalCenter
            role: root.current ? "strong" : "label"
            text: root.text
            color: root.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            visible: root.narrow
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s4
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "captionStrong"
            text: root.text
            color: root.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: tail
            visible: root.count > 0
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s8
            y: root.narrow ? 2 : (parent.height - height) / 2
            role: "captionStrong"
            text: root.count > 0 ? root.count.toLocaleString(Qt.locale(), "f", 0) : ""
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
