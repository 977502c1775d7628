// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// What the payment provider says of a payment when it is asked, how old that is, and the button that asks.
Column {
    id: root

    required property PaymentViewModel payment
    readonly property var answer: payment.answer
    readonly property bool answered: (answer.sentence ?? "").length > 0
    readonly property bool failed: payment.askError.what.length > 0

    spacing: Theme.space.s12

    SectionHead {
        width: parent.width
        text: qsTr("At the payment provider")
    }
    Txt {
        visible: !root.answered && !root.failed
        width: parent.width
        muted: true
        text: root.payment.askable ? qsTr("Not asked yet. Asking changes nothing, there or here.") : qsTr("There is no invoice to ask about.")
    }
    Txt {
        objectName: "payment-answer"
        visible: root.answered
        width: parent.width
        role: "strong"
        text: root.answer.sentence ?? ""
    }
    Grid {
        id: facts
        visible: root.answered
        width: parent.width
        columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(150))))
        columnSpacing: Theme.space.s16
        rowSpacing: Theme.space.s12
        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        Repeater {
            model: root.answer.facts ?? []
            Fact {
                required property var modelData
                width: facts.cell
                label: modelData.label
                value: Theme.isolate(modelData.value)
            }
        }
    }
    AgeChip {
        visible: root.answered
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        certainty: root.payment.answerProvenance.certainty
        time: root.payment.answerProvenance.time
        source: root.payment.answerProvenance.source
        old: root.payment.answerProvenance.old
    }
    InlineError {
        objectName: "payment-ask-error"
        visible: root.failed
        width: parent.width
        primary: false
        retryable: false
        what: root.payment.askError.what
        meaning: root.payment.askError.meaning
        text: root.payment.askError.advice
        code: root.payment.askError.code
    }
    Btn {
        objectName: "payment-ask"
        visible: root.payment.askable
        anchors.left: parent.left
        iconName: "refresh"
        text: qsTr("Ask the payment provider")
        busy: root.payment.asking
        enabled: !root.payment.offline && !busy
        reason: root.payment.offlineReason
        onClicked: root.payment.ask()
    }
}
