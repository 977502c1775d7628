// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// One line of a person, or the way to one: its state, number and card covered until asked for, plan, what is wrong.
Column {
    id: root

    required property var line // of SubscriberViewModel.lines
    signal activationWanted(string key)

    spacing: Theme.space.s8

    Divider { width: parent.width }
    Flow {
        width: parent.width
        spacing: Theme.space.s12

        Txt {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(implicitHeight, Theme.size.chip)
            verticalAlignment: Text.AlignVCenter
            role: "strong"
            text: root.line.product
        }
        StatusChip {
            tone: root.line.tone
            iconName: root.line.icon
            text: root.line.state
        }
        AgeChip {
            visible: root.line.simulated
            height: Theme.size.chip
            certainty: "simulated"
        }
    }
    NoteLine {
        visible: text.length > 0
        width: parent.width
        iconName: "alert"
        iconInk: Theme.color.bad
        ink: Theme.color.bad
        text: root.line.problem
    }
    SecretField {
        visible: root.line.number.length > 0
        width: parent.width
        label: qsTr("Number")
        covered: root.line.coveredNumber
        plain: root.line.number
        certainty: root.line.simulated ? "simulated" : ""
    }
    SecretField {
        visible: root.line.iccid.length > 0
        width: parent.width
        label: qsTr("ICCID")
        covered: root.line.coveredIccid
        plain: root.line.iccid
        certainty: root.line.simulated ? "simulated" : ""
    }
    Grid {
        id: facts
        width: parent.width
        columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(150))))
        columnSpacing: Theme.space.s16
        rowSpacing: Theme.space.s12
        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        Fact {
            width: facts.cell
            label: qsTr("Plan")
            value: root.line.plan.length > 0 ? root.line.plan : qsTr("Not known")
        }
        Fact {
            width: facts.cell
            label: qsTr("Asked for")
            value: root.line.since
        }
    }
    Repeater {
        model: root.line.codes
        CopyFact {
            required property var modelData
            width: root.width
            label: modelData.label
            value: modelData.value
        }
    }
    Btn {
        objectName: "line-activation"
        anchors.left: parent.left
        kind: "link"
        text: qsTr("Show the activation")
        onClicked: root.activationWanted(root.line.key)
    }
    Item {
        width: 1
        height: Theme.space.s8
    }
}
