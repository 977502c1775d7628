// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// The line of a row in the lists of this page: sign, title, a quieter second line, room for something at the end.
Item {
    id: root

    required property string iconName
    required property string title
    property string text
    property bool strong: false
    property string stage // of a small SIM card around the sign; empty: the sign alone
    default property alias tail: end.data
    readonly property real lead: (stage.length > 0 ? mark.width : sign.width) + Theme.space.s12
    readonly property bool stacked: end.width > width * 0.42

    implicitHeight: stacked ? words.implicitHeight + Theme.space.s4 + end.height : Math.max(words.implicitHeight, end.height)
    height: implicitHeight

    StepMark {
        id: mark
        visible: root.stage.length > 0
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.iconName
        stage: root.stage
    }
    Icon {
        id: sign
        visible: root.stage.length === 0
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: Theme.color.inkMuted
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.lead
        anchors.right: root.stacked ? parent.right : end.left
        anchors.rightMargin: root.stacked ? 0 : Theme.space.s12
        y: root.stacked ? 0 : (root.height - height) / 2

        Txt {
            width: parent.width
            role: root.strong ? "strong" : "label"
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
    Row {
        id: end
        anchors.right: parent.right
        y: root.stacked ? words.height + Theme.space.s4 : (root.height - height) / 2
        spacing: Theme.space.s12
    }
}
