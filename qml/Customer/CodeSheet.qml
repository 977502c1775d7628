// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// C4: the code, on white, with the way to install it. Refuses codes that no phone accepts; covers itself after 60 s;
// closes itself when the line is seen active.
Sheet {
    id: root

    required property CustomerModels customer
    readonly property CodeSheetViewModel code: customer.codeSheet
    readonly property bool usable: code.usability === CodeSheetViewModel.Usable
    signal announced(string words)

    objectName: "codeSheet"
    sheetWidth: 992
    title: usable ? qsTr("Scan this with your phone") : code.usability === CodeSheetViewModel.NotUsable ? qsTr("This code is not usable") : qsTr("Your code is not here yet")
    text: usable ? qsTr("Install it before you delete anything on the phone.") : ""
    onAboutToShow: code.opened()
    onClosed: code.closed()

    Connections {
        target: root.code
        function onCloseWanted() {
            root.close();
            root.announced(qsTr("Your line is active."));
        }
    }
    Slot {
        width: parent.width
        active: root.opened || root.visible
        component: root.usable ? usablePart : refusedPart
    }
    Component {
        id: refusedPart
        Column {
            spacing: Theme.space.s20

            NoteLine {
                width: parent.width
                iconName: root.code.usability === CodeSheetViewModel.NotUsable ? "alert" : "clock"
                ink: Theme.color.ink
                text: root.code.reason
            }
            Txt {
                width: parent.width
                visible: root.code.usability === CodeSheetViewModel.NotUsable
                muted: true
                text: qsTr("Ask support for a new one and hand over these facts. They hold no code.")
            }
            Txt {
                width: parent.width
                visible: root.code.usability === CodeSheetViewModel.NotUsable
                role: "code"
                text: root.code.facts
            }
            Btn {
                objectName: "copyFacts"
                anchors.left: parent.left
                visible: root.code.usability === CodeSheetViewModel.NotUsable
                iconName: "copy"
                text: qsTr("Copy the facts")
                onClicked: {
                    clipboard.copyPlain(root.code.facts);
                    root.announced(qsTr("Copied"));
                }
            }
            ClipboardGuard { id: clipboard }
        }
    }
    Component {
        id: usablePart
        Item {
            id: part
            readonly property bool folded: width < qr.side + Theme.px(400)
            implicitHeight: folded ? qr.height + Theme.space.s32 + words.height : Math.max(qr.height, words.height)

            QrCard {
                id: qr
                objectName: "qr"
                anchors.left: parent.left
                width: Math.min(qr.side, part.width)
                moduleSize: part.width < 460 ? 9 : 11
                text: root.code.qrText
            }
            Column {
                id: words
                anchors.right: parent.right
                y: part.folded ? qr.height + Theme.space.s32 : 0
                width: part.folded ? part.width : part.width - qr.width - Theme.px(55)

                SegmentedTabs {
                    id: phones
                    objectName: "phones"
                    width: parent.width
                    label: qsTr("Kind of phone")
                    ruled: true
                    options: [
                        { value: "iphone", text: qsTr("iPhone") },
                        { value: "samsung", text: qsTr("Samsung") },
                        { value: "pixel", text: qsTr("Pixel") },
                        { value: "other", text: qsTr("Other phone") }
                    ]
                }
                Item { width: 1; height: Theme.space.s24 }
                InstallSteps {
                    width: parent.width
                    phone: phones.value
                }
                Item { width: 1; height: Theme.space.s32 }
                SectionHead {
                    width: parent.width
                    text: qsTr("Or type it in")
                }
                CodeRow {
                    width: parent.width
                    label: qsTr("SM-DP+ address")
                    value: root.code.address
                    secret: false
                    onCopied: root.announced(qsTr("Copied"))
                }
                CodeRow {
                    objectName: "matchingId"
                    width: parent.width
                    label: qsTr("Activation code")
                    value: root.code.matchingId
                    covered: root.code.matchingIdCovered
                    uncovered: qr.uncovered
                    certainty: root.code.simulated ? "simulated" : ""
                    onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
                }
                CodeRow {
                    width: parent.width
                    label: qsTr("Confirmation code")
                    value: root.code.needsConfirmationCode ? qsTr("Needed: it comes apart from this") : qsTr("Not needed")
                    mono: false
                    copyable: false
                }
                CodeRow {
                    objectName: "installLink"
                    width: parent.width
                    visible: root.link.length > 0
                    label: qsTr("Link for the phone")
                    value: root.link
                    instead: qsTr("Open it on the phone itself")
                    uncovered: qr.uncovered
                    mono: false
                    onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
                }
                Divider { width: parent.width }
                Item { width: 1; height: Theme.space.s12 }
                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: qsTr("A copied code leaves the clipboard after 45 s.")
                }
                Binding {
                    target: root
                    property: "phone"
                    value: phones.value
                }
            }
        }
    }
    property string phone: "iphone"
    readonly property string link: !usable ? "" : phone === "iphone" ? code.appleLink : phone === "other" ? "" : code.androidLink

    PrintSheet {
        id: printing
        codeSheet: root.code
        onAnnounced: words => root.announced(words)
    }

    foot: Item {
        id: footer
        readonly property bool stacked: width < state.implicitWidth + buttons.implicitWidth + Theme.px(280)
        width: parent.width
        height: stacked ? state.height + Theme.space.s12 + buttons.height : Math.max(state.height, buttons.height)

        Row {
            id: state
            anchors.left: parent.left
            y: footer.stacked ? 0 : (footer.height - height) / 2
            spacing: Theme.space.s16

            StepMark {
                anchors.verticalCenter: parent.verticalCenter
                iconName: root.code.active ? "check" : "clock"
                stage: "now"
            }
            Column {
                Txt {
                    role: "strong"
                    text: root.code.footTitle
                }
                AgeChip {
                    certainty: root.code.provenance.certainty
                    time: root.code.provenance.time
                    source: root.code.provenance.source
                    old: root.code.provenance.old
                }
                Txt {
                    visible: !root.code.active && !root.code.simulated && root.usable
                    role: "caption"
                    muted: true
                    text: qsTr("This sheet closes when the line is seen active.")
                }
            }
        }
        Row {
            id: buttons
            anchors.right: parent.right
            y: footer.stacked ? state.height + Theme.space.s12 : (footer.height - height) / 2
            spacing: Theme.space.s16

            Btn {
                objectName: "print"
                visible: root.usable
                iconName: "print"
                text: qsTr("Print card")
                onClicked: printing.open()
            }
            Btn {
                objectName: "done"
                kind: "primary"
                text: qsTr("Done")
                onClicked: root.close()
            }
        }
    }
}
