// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One activation: whose, where it stands and why, what can be done, its steps, and what to quote it by.
DetailScroll {
    id: root

    required property ActivationsViewModel viewModel
    readonly property var item: root.viewModel.details
    readonly property bool known: (item.uid ?? "").length > 0
    readonly property string sure: item.simulated === true ? "simulated" : ""
    signal retryWanted
    signal personWanted(string uid)

    objectName: "activation-details"
    visible: known

    Column {
        width: parent.width
        spacing: Theme.space.s8

        Flow {
            width: parent.width
            spacing: Theme.space.s12
            Txt {
                width: Math.min(implicitWidth, parent.width)
                role: "headline"
                text: root.item.product ?? ""
                Accessible.role: Accessible.Heading
            }
            StatusChip {
                objectName: "activation-chip"
                tone: root.item.tone ?? "neutral"
                iconName: root.item.icon ?? ""
                text: root.item.state ?? ""
            }
            AgeChip {
                visible: root.item.simulated === true
                height: Theme.size.chip
                certainty: "simulated"
            }
        }
        SecretField {
            width: Math.min(parent.width, Theme.px(480))
            label: qsTr("Mail")
            covered: root.item.whom ?? ""
            plain: root.item.mail ?? ""
            mono: false
        }
        NoteLine {
            objectName: "activation-problem"
            visible: text.length > 0
            width: parent.width
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.item.problem ?? ""
        }
        NoteLine {
            objectName: "activation-cause"
            visible: (root.item.cause ?? "").length > 0
            width: parent.width
            iconName: "info"
            text: qsTr("Last fault: %1. %2", "a cause in words, then the sentence as it was noted").arg(root.item.cause ?? "").arg(Theme.isolate(root.item.fault ?? ""))
        }
        Item {
            width: 1
            height: Theme.space.s8
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s12

            Btn {
                objectName: "activation-retry"
                visible: root.viewModel.canRetry
                kind: "primary"
                keys: "R"
                text: qsTr("Try again…")
                enabled: !root.viewModel.offline
                reason: root.viewModel.offlineReason
                onClicked: root.retryWanted()
            }
            Btn {
                objectName: "activation-person"
                text: qsTr("Show the subscriber")
                onClicked: root.personWanted(root.item.uid)
            }
        }
        Txt {
            visible: root.viewModel.canRetry && text.length > 0
            width: parent.width
            role: "caption"
            muted: true
            text: root.viewModel.offlineReason
        }
    }
    Grid {
        id: facts
        width: parent.width
        columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(150))))
        columnSpacing: Theme.space.s16
        rowSpacing: Theme.space.s20
        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        Repeater {
            model: root.item.facts ?? []
            Fact {
                required property var modelData
                width: facts.cell
                label: modelData.label
                value: Theme.isolate(modelData.value)
            }
        }
    }
    Column {
        visible: (root.item.number ?? "").length > 0 || (root.item.iccid ?? "").length > 0
        width: parent.width
        spacing: Theme.space.s8

        SecretField {
            visible: plain.length > 0
            width: parent.width
            label: qsTr("Number")
            covered: root.item.coveredNumber ?? ""
            plain: root.item.number ?? ""
            certainty: root.sure
        }
        SecretField {
            visible: plain.length > 0
            width: parent.width
            label: qsTr("ICCID")
            covered: root.item.coveredIccid ?? ""
            plain: root.item.iccid ?? ""
            certainty: root.sure
        }
    }
    Column {
        width: parent.width

        SectionHead {
            width: parent.width
            text: qsTr("Steps")
        }
        Timeline {
            objectName: "activation-steps"
            width: parent.width
            label: qsTr("Steps")
            events: root.viewModel.steps
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s12

        SectionHead {
            width: parent.width
            text: qsTr("To quote")
        }
        Repeater {
            model: root.item.codes ?? []
            CopyFact {
                required property var modelData
                width: parent?.width ?? 0
                label: modelData.label
                value: modelData.value
            }
        }
    }
}
