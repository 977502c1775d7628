// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// One request that waits, was missed, or may go through at its next try; opened: its exact values and what can be done.
ListRow {
    id: root

    required property AssistantsViewModel model
    required property string rowKey
    required property var value
    readonly property bool missed: value.state === "missed"
    property bool twoStep: false

    openable: true
    spoken: Theme.spoken([value.title, value.text])
    details: more

    AssistantLine {
        id: line
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.value.iconName
        title: root.value.title
        text: root.value.text
        strong: root.opened
        stage: root.value.state === "waiting" ? "now" : root.missed ? "next" : "later"

        Icon { name: root.opened ? "chevu" : "chevd" }
    }
    Component {
        id: more
        AssistantDetails {
            lead: root.width < Theme.px(520) ? 0 : line.lead

            Column {
                id: facts
                width: parent.width
                Repeater {
                    model: root.value.facts
                    AssistantFact {
                        required property var modelData
                        width: facts.width // a row that goes has no parent any more
                        label: modelData.label
                        value: modelData.value
                        note: modelData.note ?? ""
                    }
                }
                Divider { width: parent.width }
            }
            Flow {
                id: acts
                width: parent.width
                spacing: Theme.space.s12

                HoldButton {
                    objectName: "holdNextTry"
                    width: Math.min(implicitWidth, acts.width)
                    visible: root.missed && root.value.money
                    twoStep: root.twoStep
                    //: %1 is a price
                    holdText: root.value.price.length > 0 ? qsTr("Hold to allow the next try, %1").arg(root.value.price) : qsTr("Hold to allow the next try")
                    //: %1 is a price
                    stepText: root.value.price.length > 0 ? qsTr("Allow the next try, %1").arg(root.value.price) : qsTr("Allow the next try")
                    //: %1 is a price
                    confirmText: root.value.price.length > 0 ? qsTr("Yes, allow %1").arg(root.value.price) : qsTr("Yes, allow it")
                    onCompleted: root.model.allowNextTry(root.rowKey)
                }
                Btn {
                    objectName: "nextTry"
                    visible: root.missed && !root.value.money
                    text: qsTr("Allow the next try")
                    onClicked: root.model.allowNextTry(root.rowKey)
                }
                Btn {
                    objectName: "dismiss"
                    height: root.missed && root.value.money ? Theme.size.controlLarge : Theme.size.control
                    visible: root.value.state !== "waiting"
                    kind: "text"
                    iconName: "x"
                    text: root.missed ? qsTr("Dismiss") : qsTr("Take it back")
                    onClicked: root.model.dismiss(root.rowKey)
                }
            }
            Btn {
                objectName: "twoSteps"
                anchors.left: parent.left
                visible: root.missed && root.value.money
                implicitHeight: Theme.size.target
                kind: "link"
                text: root.twoStep ? qsTr("Hold instead") : qsTr("Cannot hold? Two steps")
                onClicked: root.twoStep = !root.twoStep
            }
        }
    }
}
