// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// Nothing yet: the dashed card says what will appear here and offers the one action inside it.
Item {
    id: root

    property string iconName: "sim"
    property string label // "No line yet"
    required property string title // "Your line will live here"
    property string text
    property string actionText
    property string actionNote
    property string reason // why the action is off; empty when it is on
    property bool plate: false
    readonly property bool narrow: width < 480
    readonly property real side: narrow ? Theme.space.s24 : Theme.space.s32
    signal acted

    implicitWidth: 600
    implicitHeight: Math.max(narrow ? 260 : 360, column.implicitHeight + 2 * side)

    SimShape {
        anchors.fill: parent
        line: Theme.color.lineStrong
        lineWidth: 1.5
        dashed: true
    }
    ContactPlate {
        visible: root.plate && !root.narrow
        x: Theme.rightToLeft ? root.side : root.width - width - root.side
        y: 96
        width: 104
        height: 80
        color: Qt.alpha(Theme.color.ink, 0.4)
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.side

        Row {
            anchors.left: parent.left
            spacing: Theme.space.s8
            visible: root.label.length > 0
            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: Theme.color.inkMuted
            }
            Txt {
                width: Math.min(implicitWidth, column.width - sign.width - Theme.space.s8)
                role: "subtitle"
                muted: true
                text: root.label
            }
        }
        Item { width: 1; height: root.narrow ? Theme.space.s16 : Theme.space.s40 }
        Txt {
            anchors.left: parent.left
            width: parent.width - (root.plate && !root.narrow ? 136 : 0)
            role: root.narrow ? "headline" : "statement"
            text: root.title
        }
        Item { width: 1; height: Theme.space.s16 }
        Txt {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(420))
            visible: text.length > 0
            muted: true
            text: root.text
        }
        Item { width: 1; height: root.narrow ? Theme.space.s24 : Theme.space.s48; visible: root.actionText.length > 0 }
        Flow {
            width: parent.width
            spacing: Theme.space.s16
            visible: root.actionText.length > 0

            Btn {
                kind: "primary"
                scaleTo: "large"
                text: root.actionText
                enabled: root.reason.length === 0
                reason: root.reason
                onClicked: root.acted()
            }
            Txt {
                height: Theme.size.controlLarge
                verticalAlignment: Text.AlignVCenter
                muted: true
                text: root.reason.length > 0 ? root.reason : root.actionNote
            }
        }
    }
}
