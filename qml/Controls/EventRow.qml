// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// One thing that happened: icon, title, time; at the end an amount and how sure it is. Used by "Lately" and Timeline.
Item {
    id: root

    required property string iconName
    required property string title
    property string text
    property string amount
    property string certainty
    property string proof // "Paid", "On chain", "By carrier"
    property bool lined: true

    implicitWidth: Theme.px(328)
    implicitHeight: Math.max(words.implicitHeight, tail.implicitHeight) + Theme.space.s24
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([title, amount, text, proof])

    Divider {
        visible: root.lined
        width: parent.width
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.top: words.top
        name: root.iconName
        color: Theme.color.inkMuted
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.space.s12
        anchors.right: tail.left
        anchors.rightMargin: Theme.space.s12
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            role: "label"
            text: root.title
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            visible: text.length > 0
            role: "caption"
            muted: true
            text: root.text
            Accessible.ignored: true
        }
    }
    Column {
        id: tail
        anchors.right: parent.right
        anchors.top: words.top

        Txt {
            anchors.right: parent.right
            visible: text.length > 0
            role: "strong"
            text: root.amount
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AgeChip {
            anchors.right: parent.right
            visible: root.proof.length > 0
            height: Theme.type.caption.line
            certainty: root.certainty
            text: root.proof
            Accessible.ignored: true
        }
    }
}
