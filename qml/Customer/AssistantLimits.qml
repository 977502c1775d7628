// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What one program may do. Everything holds at once.
Column {
    id: root

    required property AssistantsViewModel model
    required property string key
    required property var entry
    readonly property bool stacked: width < Theme.px(440)

    Txt {
        width: parent.width
        role: "strong"
        text: qsTr("What it may do")
        Accessible.role: Accessible.Heading
    }
    Switch {
        objectName: "mayRead"
        width: parent.width
        text: qsTr("Read")
        note: qsTr("Prices, your line, your purchases. Reading never asks.")
        checked: root.entry.mayRead
        onToggled: root.model.setMayRead(root.key, checked)
    }
    Switch {
        objectName: "mayChange"
        width: parent.width
        text: qsTr("Ask to change something")
        note: qsTr("You are asked each time. What costs money has to be held for.")
        checked: root.entry.mayChange
        onToggled: root.model.setMayChange(root.key, checked)
    }
    Item { width: 1; height: Theme.space.s12 }
    Flow {
        id: choices
        readonly property real cell: root.stacked ? width : Math.floor((width - 2 * spacing) / 3)
        width: parent.width
        spacing: Theme.space.s16

        AssistantChoice {
            objectName: "perDay"
            width: choices.cell
            label: qsTr("Money a day")
            choices: root.entry.moneyChoices
            chosen: root.entry.moneyChoice
            onTaken: value => root.model.setPerDay(root.key, value)
        }
        AssistantChoice {
            objectName: "perHour"
            width: choices.cell
            label: qsTr("Calls an hour")
            choices: root.entry.callChoices
            chosen: root.entry.callChoice
            onTaken: value => root.model.setCallsPerHour(root.key, value)
        }
        AssistantChoice {
            objectName: "end"
            width: choices.cell
            label: qsTr("Until when")
            choices: root.entry.endChoices
            chosen: root.entry.endChoice
            onTaken: value => root.model.setEnd(root.key, value)
        }
    }
}
