// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One payment: both sides beside each other and why they do not match, what the provider says, what happened.
DetailScroll {
    id: root

    required property PaymentViewModel payment
    readonly property var head: payment.head
    signal navigate(string section, string itemId)

    objectName: "payment-details"
    visible: payment.key.length > 0

    StatusView {
        width: parent.width
        status: root.payment.view
        errorWhat: root.payment.error.what
        errorMeaning: root.payment.error.meaning
        errorText: root.payment.error.advice
        errorCode: root.payment.error.code
        helpful: false
        content: known
        onRetry: root.payment.refresh()
        onCanceled: root.payment.refresh()
    }
    Component {
        id: known
        Column {
            spacing: Theme.space.s32

            Column {
                width: parent.width
                spacing: Theme.space.s12

                Txt {
                    objectName: "payment-title"
                    width: parent.width
                    role: "headline"
                    text: qsTr("%1 · %2", "amount · who paid").arg(Theme.isolate(root.head.amount ?? "")).arg(Theme.isolate(root.head.payer ?? ""))
                    Accessible.role: Accessible.Heading
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space.s8

                    StatusChip {
                        objectName: "payment-match"
                        text: root.head.match ?? ""
                        iconName: root.head.icon ?? ""
                        tone: root.head.tone ?? "neutral"
                    }
                    StatusChip {
                        objectName: "payment-test"
                        visible: root.head.test === true
                        tone: "note"
                        text: qsTr("test", "a payment without real money")
                    }
                }
                NoteLine {
                    objectName: "payment-why"
                    visible: text.length > 0
                    width: parent.width
                    iconName: "alert"
                    iconInk: Theme.color.bad
                    ink: Theme.color.bad
                    text: root.head.why ?? ""
                }
                NoteLine {
                    visible: text.length > 0
                    width: parent.width
                    text: root.head.problem ?? ""
                }
                AgeChip {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    certainty: root.payment.provenance.certainty
                    time: root.payment.provenance.time
                    source: root.payment.provenance.source
                    old: root.payment.provenance.old
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space.s8

                    Btn {
                        objectName: "payment-subscriber"
                        visible: (root.head.subscriber ?? "").length > 0
                        scaleTo: "compact"
                        iconName: "user"
                        text: qsTr("The subscriber")
                        onClicked: root.navigate("subscribers", root.head.subscriber)
                    }
                    Btn {
                        objectName: "payment-activation"
                        visible: (root.head.activation ?? "").length > 0
                        scaleTo: "compact"
                        iconName: "sim"
                        text: qsTr("The activation")
                        onClicked: root.navigate("activations", root.head.activation)
                    }
                }
            }
            Grid {
                id: sides
                width: parent.width
                columns: width >= Theme.px(440) ? 2 : 1
                columnSpacing: Theme.space.s24
                rowSpacing: Theme.space.s32
                readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

                PaymentSide {
                    objectName: "payment-side"
                    width: sides.cell
                    title: qsTr("Payment")
                    side: root.payment.paymentSide
                    good: root.head.tone !== "bad"
                }
                PaymentSide {
                    objectName: "line-side"
                    width: sides.cell
                    title: qsTr("Line")
                    side: root.payment.lineSide
                    good: root.head.tone !== "bad"
                }
            }
            PaymentAnswer {
                width: parent.width
                payment: root.payment
            }
            Column {
                width: parent.width
                spacing: Theme.space.s16

                SectionHead {
                    width: parent.width
                    text: qsTr("What happened")
                }
                Timeline {
                    objectName: "payment-timeline"
                    width: parent.width
                    events: root.payment.timeline
                }
            }
        }
    }
}
