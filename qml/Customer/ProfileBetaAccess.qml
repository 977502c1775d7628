// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// What beta access brought: number, group, and two QR codes, each with its text. A number that no line carries yet is
// not offered for copy; the line data lives below, because no phone installs it.
Column {
    id: root

    required property ProfileViewModel model
    property bool detailed: false
    signal announced(string words)

    spacing: Theme.space.s24

    ClipboardGuard {
        id: clipboard
        onCopied: root.announced(qsTr("Copied"))
    }
    Column {
        width: Math.min(parent.width, Theme.px(600))

        FactRow {
            width: parent.width
            label: qsTr("Approved")
            value: root.model.decidedText
        }
        CodeRow {
            objectName: "betaNumber"
            width: parent.width
            label: qsTr("Phone number")
            value: root.model.number
            secret: false
            copyable: false
            mono: root.model.numberConfirmed
            certainty: root.model.simulated ? "simulated" : ""
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s12

            Btn {
                objectName: "copyNumber"
                visible: root.model.numberConfirmed
                kind: "text"
                scaleTo: "compact"
                iconName: "copy"
                text: qsTr("Copy the number")
                onClicked: clipboard.copyPlain(root.model.plainNumber)
            }
            Txt {
                objectName: "reservedNote"
                visible: !root.model.numberConfirmed
                width: Math.min(implicitWidth, parent.width)
                role: "caption"
                muted: true
                text: qsTr("Reserved, not confirmed: it becomes yours with your line. Do not give it to others yet.")
            }
        }
        CodeRow {
            objectName: "betaGroup"
            width: parent.width
            label: qsTr("Group")
            value: root.model.groupId
            secret: false
            onCopied: root.announced(qsTr("Copied"))
        }
        Divider { width: parent.width }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s12

        Txt {
            width: parent.width
            role: "title"
            text: qsTr("Number as a QR code")
            Accessible.role: Accessible.Heading
        }
        Txt {
            width: Math.min(parent.width, Theme.px(600))
            muted: true
            //: %1 is a phone number
            text: qsTr("A phone that scans it offers to call %1.").arg(Theme.isolate(root.model.number))
        }
        QrCard {
            objectName: "phoneQr"
            width: Math.min(Math.max(side, Theme.px(300)), parent.width)
            moduleSize: parent.width < 460 ? 9 : 11
            text: root.model.phoneQr
            label: qsTr("QR code of your phone number")
        }
    }
    Btn {
        objectName: "lineData"
        kind: "text"
        iconName: root.detailed ? "chevu" : "chevd"
        text: root.detailed ? qsTr("Hide the line data") : qsTr("Show the line data")
        onClicked: root.detailed = !root.detailed
    }
    Slot {
        width: parent.width
        active: root.detailed
        component: Component {
            Column {
                spacing: Theme.space.s12

                Txt {
                    width: parent.width
                    role: "title"
                    text: qsTr("Line data (RESIN)")
                    Accessible.role: Accessible.Heading
                }
                Txt {
                    width: Math.min(parent.width, Theme.px(600))
                    muted: true
                    text: qsTr("For our team and for partners. It is not for installing: no phone takes a line from it.")
                }
                QrCard {
                    id: resin
                    objectName: "resinQr"
                    width: Math.min(Math.max(side, Theme.px(300)), parent.width)
                    moduleSize: parent.width < 480 ? 4 : 5
                    text: root.model.resinQr
                    label: qsTr("QR code of your line data")
                }
                CodeRow {
                    objectName: "resinText"
                    width: Math.min(parent.width, Theme.px(600))
                    label: qsTr("As text")
                    value: root.model.resinQr
                    uncovered: resin.uncovered
                    onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
                }
            }
        }
    }
}
