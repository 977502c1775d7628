// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Step 3: the bill, and the way to the payment page. Goes on by itself once it is paid.
SplitColumns {
    id: root

    required property ActivationViewModel activation
    readonly property bool sheetOpen: confirm.opened

    first: [
        LineCard {
            id: card
            width: parent.width
            stage: root.activation.stage
            statusIcon: root.activation.icon
            status: root.activation.word

            Column {
                anchors.left: parent.left
                width: parent.width - (card.width > Theme.px(420) ? Theme.px(136) : 0)
                spacing: Theme.space.s8

                Figure {
                    width: parent.width
                    value: root.activation.price
                    //: beside a price: it is paid one time only
                    unit: qsTr("once")
                    role: card.narrow ? "displaySmall" : "display"
                    unitRole: "headline"
                    ink: card.ink
                    unitInk: card.ink
                }
                Txt {
                    width: parent.width
                    //: product, what comes with it
                    text: qsTr("%1 · %2").arg(root.activation.product).arg(root.activation.plan)
                    color: card.inkSecond
                    Accessible.name: Theme.spoken([root.activation.price, root.activation.product, root.activation.plan])
                }
            }
            foot: CardFoot {
                width: parent.width
                start: [
                    Txt {
                        visible: reserved.visible
                        role: "caption"
                        text: qsTr("Number")
                        color: card.inkSecond
                        Accessible.ignored: true
                    },
                    Txt {
                        id: reserved
                        visible: text.length > 0
                        width: Math.min(implicitWidth, card.width - 2 * card.side)
                        role: "caption"
                        text: Theme.isolate(root.activation.reservedNumber)
                        color: card.ink
                        Accessible.name: qsTr("Number: %1").arg(root.activation.reservedNumber)
                    }
                ]
                end: AgeChip {
                    certainty: root.activation.provenance.certainty
                    time: root.activation.provenance.time
                    source: root.activation.provenance.source
                    old: root.activation.provenance.old
                    yellow: card.fresh
                }
            }
        },
        NoteLine {
            width: parent.width
            iconName: "shield"
            text: qsTr("Card details are typed on the payment provider’s page, never here. Paying twice is not possible: an open bill is used again.")
        }
    ]
    second: Column {
        width: parent.width
        spacing: Theme.space.s48

        Column {
            width: parent.width

            Txt {
                width: parent.width
                role: "title"
                text: qsTr("Pay in your browser")
                Accessible.role: Accessible.Heading
            }
            Item { width: 1; height: Theme.space.s8 }
            Txt {
                width: parent.width
                muted: true
                text: qsTr("The payment page opens there. When it is paid, this window goes on by itself.")
            }
            Item { width: 1; height: Theme.space.s20 }
            Btn {
                objectName: "pay"
                anchors.left: parent.left
                kind: "primary"
                iconAfter: "ext"
                //: %1 is a price
                text: qsTr("Pay %1").arg(root.activation.price)
                enabled: root.activation.payReason.length === 0
                reason: root.activation.payReason
                onClicked: root.activation.openInvoice()
            }
            Item { width: 1; height: Theme.space.s12; visible: root.activation.payReason.length > 0 }
            Txt {
                width: parent.width
                visible: text.length > 0
                role: "caption"
                muted: true
                text: root.activation.payReason
            }
        }
        Column {
            width: parent.width

            SectionHead {
                width: parent.width
                text: qsTr("What you pay")
            }
            FactRow {
                width: parent.width
                label: qsTr("Now")
                value: root.activation.price
            }
            FactRow {
                width: parent.width
                //: what is to be paid later
                label: qsTr("Later")
                value: qsTr("Nothing")
            }
            FactRow {
                width: parent.width
                label: qsTr("Bill goes to")
                value: Theme.isolate(root.activation.billTo)
                strong: false
            }
            Divider { width: parent.width }
            Item { width: 1; height: Theme.space.s12 }
            Btn {
                objectName: "withdraw"
                anchors.left: parent.left
                anchors.leftMargin: -Theme.space.s8
                kind: "text"
                iconName: "x"
                text: qsTr("Withdraw the bill")
                enabled: !root.activation.offline && !root.activation.cancelling && !busy
                reason: root.activation.offlineReason
                busy: root.activation.busy
                onClicked: confirm.open()
            }
            ActionError {
                width: parent.width
                activation: root.activation
                retryable: false
            }
        }
    }
    ConfirmSheet {
        id: confirm
        title: qsTr("Withdraw the bill?")
        loss: qsTr("The bill of %1 can then no longer be paid, and the reserved number is given back. You can ask for a new line at any time.").arg(root.activation.price)
        confirmText: qsTr("Withdraw")
        onConfirmed: {
            close();
            root.activation.cancel();
        }
    }
}
