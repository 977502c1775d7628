// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// How beta access stands: never asked, waiting, declined or there; and the way to ask.
Column {
    id: root

    required property ProfileViewModel model
    readonly property bool mayAsk: model.beta === ProfileViewModel.NeverAsked || model.beta === ProfileViewModel.Rejected
    readonly property real textWidth: Math.min(width, Theme.px(600))
    signal announced(string words)

    spacing: Theme.space.s16

    Flow {
        width: parent.width
        spacing: Theme.space.s12

        StatusChip {
            objectName: "betaState"
            text: {
                switch (root.model.beta) {
                case ProfileViewModel.Pending: return qsTr("Waiting for an answer");
                case ProfileViewModel.Approved: return qsTr("You are in");
                case ProfileViewModel.Rejected: return qsTr("Declined");
                default: return qsTr("Not asked yet");
                }
            }
            tone: root.model.beta === ProfileViewModel.Approved ? "good" : "neutral"
            iconName: root.model.beta === ProfileViewModel.Approved ? "check" : root.model.beta === ProfileViewModel.Pending ? "clock" : root.model.beta === ProfileViewModel.Rejected ? "x" : "info"
        }
        AgeChip {
            certainty: root.model.provenance.certainty
            time: root.model.provenance.time
            source: root.model.provenance.source
            old: root.model.provenance.old
        }
    }
    InlineError {
        width: root.textWidth
        visible: root.model.error.what.length > 0 && !root.model.offline
        primary: false
        what: root.model.error.what
        text: qsTr("What is shown was read before.")
        code: root.model.error.code
        busy: root.model.reading
        onRetry: root.model.refresh()
    }
    Txt {
        width: root.textWidth
        visible: root.model.beta === ProfileViewModel.NeverAsked
        text: qsTr("Beta access gives you a number of the beta network before it opens for everybody. Somebody of our team looks at each request; an answer takes 1–2 business days.")
    }
    Column {
        width: root.textWidth
        visible: root.model.beta === ProfileViewModel.Pending
        spacing: Theme.space.s8

        Txt {
            width: parent.width
            text: qsTr("Somebody of our team looks at it; that takes 1–2 business days. This page changes by itself, and a mail tells you too.")
        }
        FactRow {
            width: parent.width
            label: qsTr("Asked")
            value: root.model.askedText
        }
    }
    Column {
        width: root.textWidth
        visible: root.model.beta === ProfileViewModel.Rejected
        spacing: Theme.space.s8

        Txt {
            objectName: "betaReason"
            width: parent.width
            role: "subtitle"
            visible: text.length > 0
            text: root.model.reason
        }
        FactRow {
            width: parent.width
            label: qsTr("Declined", "when a request was declined")
            value: root.model.decidedText
        }
        Txt {
            width: parent.width
            muted: true
            text: qsTr("You may ask again whenever you like.")
        }
    }
    Flow {
        width: root.textWidth
        visible: root.mayAsk
        spacing: Theme.space.s12

        Btn {
            objectName: "askBeta"
            kind: "primary"
            text: root.model.asking ? qsTr("Asking") : root.model.beta === ProfileViewModel.Rejected ? qsTr("Ask again") : qsTr("Ask for beta access")
            enabled: root.model.askReason.length === 0 && !busy
            reason: root.model.askReason
            busy: root.model.asking
            onClicked: root.model.ask()
        }
        Txt {
            height: Theme.size.control
            verticalAlignment: Text.AlignVCenter
            role: "caption"
            muted: true
            text: root.model.askReason
        }
    }
    InlineError {
        width: root.textWidth
        visible: root.model.askError.what.length > 0
        primary: false
        what: root.model.askError.what
        meaning: root.model.askError.meaning
        text: root.model.askError.advice
        code: root.model.askError.code
        onRetry: root.model.ask()
    }
    Slot {
        width: parent.width
        active: root.model.beta === ProfileViewModel.Approved
        component: access
    }
    Component {
        id: access
        ProfileBetaAccess {
            model: root.model
            onAnnounced: words => root.announced(words)
        }
    }
}
