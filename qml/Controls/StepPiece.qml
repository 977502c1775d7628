// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// One step of StepRail: marker, word, and the line to the next step.
Row {
    id: root

    required property string text
    required property int number
    required property string stage
    required property bool worded
    required property bool last
    required property real lineWidth
    readonly property real fixed: mark.width + (worded ? Theme.space.s8 + word.implicitWidth : 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: stage === "done" ? qsTr("%1, done").arg(text) : stage === "now" ? qsTr("%1, current step").arg(text) : qsTr("%1, later").arg(text)

    StepMark {
        id: mark
        text: root.number
        stage: root.stage
    }
    Item {
        width: root.worded ? Theme.space.s8 : 0
        height: 1
    }
    Txt {
        id: word
        anchors.verticalCenter: parent.verticalCenter
        visible: root.worded
        role: root.stage === "now" ? "strong" : "label"
        color: root.stage === "now" ? Theme.color.ink : root.stage === "later" ? Theme.color.inkOff : Theme.color.inkMuted
        text: root.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Item {
        visible: !root.last
        width: root.lineWidth
        height: parent.height

        Divider {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space.s12
            width: Math.max(0, parent.width - 2 * Theme.space.s12)
            color: root.stage === "done" ? Theme.color.ink : Theme.color.line
        }
    }
}
