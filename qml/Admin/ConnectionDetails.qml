// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One provider: how it stands, its last good answer and last fault, a check, and its settings by name, never by value.
DetailScroll {
    id: root

    required property ConnectionsViewModel viewModel
    readonly property var known: root.viewModel.details

    objectName: "connection-details"
    visible: (known.title ?? "").length > 0

    Column {
        width: parent.width
        spacing: Theme.space.s12

        Txt {
            objectName: "connection-title"
            width: parent.width
            role: "headline"
            text: root.known.title ?? ""
            Accessible.role: Accessible.Heading
        }
        Txt {
            width: parent.width
            muted: true
            text: root.known.purpose ?? ""
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s8

            StatusChip {
                objectName: "connection-state"
                text: root.known.state ?? ""
                tone: root.known.tone ?? "neutral"
                iconName: root.known.icon ?? ""
            }
            StatusChip {
                objectName: "connection-mode"
                visible: text.length > 0
                text: root.known.mode ?? ""
                tone: root.known.simulated ? "note" : "neutral"
            }
        }
    }
    Column {
        width: Math.min(parent.width, Theme.px(600))

        FactRow {
            width: parent.width
            label: qsTr("Last good answer")
            value: root.known.good ?? ""
        }
        FactRow {
            width: parent.width
            label: qsTr("Last fault")
            value: root.known.fault ?? ""
        }
        Txt {
            objectName: "connection-fault"
            width: parent.width
            visible: text.length > 0
            bottomPadding: Theme.space.s12
            color: root.known.tone === "bad" ? Theme.color.bad : Theme.color.inkMuted
            text: root.known.faultText ?? ""
        }
        Divider { width: parent.width }
    }
    Column {
        width: Math.min(parent.width, Theme.px(600))
        spacing: Theme.space.s12

        Flow {
            width: parent.width
            spacing: Theme.space.s12

            Btn {
                objectName: "connection-check"
                kind: "primary"
                iconName: "refresh"
                text: root.viewModel.checking ? qsTr("Checking") : qsTr("Check now")
                busy: root.viewModel.checking
                enabled: root.viewModel.checkReason.length === 0 && !busy
                reason: root.viewModel.checkReason
                onClicked: root.viewModel.check()
            }
            Txt {
                height: Theme.size.control
                width: Math.min(implicitWidth, parent.width)
                verticalAlignment: Text.AlignVCenter
                role: "caption"
                muted: true
                text: root.viewModel.checkReason.length > 0 ? root.viewModel.checkReason : qsTr("Reads only; changes nothing there.")
            }
        }
        NoteLine {
            objectName: "connection-checked"
            visible: text.length > 0 && !root.viewModel.checking
            width: parent.width
            iconName: root.known.checkFailed ? "alert" : "checkc"
            iconInk: root.known.checkFailed ? Theme.color.bad : Theme.color.good
            ink: root.known.checkFailed ? Theme.color.bad : Theme.color.ink
            text: root.known.checked ?? ""
        }
        InlineError {
            width: parent.width
            visible: root.viewModel.checkError.what.length > 0
            primary: false
            what: root.viewModel.checkError.what
            text: root.viewModel.checkError.advice
            code: root.viewModel.checkError.code
            onRetry: root.viewModel.check()
        }
    }
    Column {
        width: Math.min(parent.width, Theme.px(600))

        SectionHead {
            width: parent.width
            text: qsTr("Settings")
        }
        Repeater {
            model: root.known.settings ?? []
            FactRow {
                id: setting
                required property var modelData
                width: parent?.width ?? 0
                label: Theme.isolate(modelData.name)
                value: modelData.state
                strong: modelData.missing
                valueInk: modelData.missing ? Theme.color.bad : modelData.set ? Theme.color.ink : Theme.color.inkMuted
                Accessible.name: modelData.spoken

                Icon {
                    visible: setting.modelData.set || setting.modelData.missing
                    size: Theme.size.iconSmall
                    name: setting.modelData.missing ? "alert" : "check"
                    color: setting.modelData.missing ? Theme.color.bad : Theme.color.good
                }
            }
        }
        Divider { width: parent.width }
        Item { width: 1; height: Theme.space.s12 }
        NoteLine {
            objectName: "connection-places"
            visible: text.length > 0
            width: parent.width
            text: root.known.places ?? ""
        }
        Txt {
            width: parent.width
            topPadding: Theme.space.s8
            role: "caption"
            muted: true
            text: qsTr("Values are never shown here, nor do they leave the service layer.")
        }
    }
}
