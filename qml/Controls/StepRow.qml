// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A numbered step in a list: small card, title, one line of text, and at the end what may be said about it.
Item {
    id: root

    required property string title
    property string text
    property string number
    property string iconName
    property string stage: "next"
    property string note

    implicitWidth: Theme.px(328)
    implicitHeight: Math.max(Theme.px(56), words.implicitHeight + Theme.space.s24)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([number, title, text, note])

    Divider { width: parent.width }
    StepMark {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.number
        iconName: root.iconName
        stage: root.stage
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s16
        anchors.right: tail.left
        anchors.rightMargin: tail.text.length > 0 ? Theme.space.s12 : 0
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            role: "strong"
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
    Txt {
        id: tail
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        role: "caption"
        muted: true
        text: root.note
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
