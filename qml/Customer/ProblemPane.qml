// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// It has stopped: what happened, that the money is safe, and another try.
SplitColumns {
    id: root

    required property ActivationViewModel activation
    signal navigate(string section)

    first: LineCard {
        id: card
        width: parent.width
        stage: root.activation.stage
        statusIcon: root.activation.icon
        status: root.activation.word
        certainty: root.activation.provenance.certainty
        time: root.activation.provenance.time
        source: root.activation.provenance.source
        old: root.activation.provenance.old

        Txt {
            anchors.left: parent.left
            width: parent.width - (card.width > Theme.px(420) ? Theme.px(136) : 0)
            role: card.narrow ? "subtitle" : "title"
            text: root.activation.problem
            color: card.ink
        }
        foot: Txt {
            width: parent.width
            role: "caption"
            text: Theme.isolate(root.activation.reservedNumber)
            color: card.inkSecond
        }
    }
    second: Column {
        width: parent.width
        spacing: Theme.space.s48

        Column {
            width: parent.width

            Txt {
                width: parent.width
                role: "title"
                text: root.activation.paid ? qsTr("Your money is safe") : qsTr("Nothing was charged")
                Accessible.role: Accessible.Heading
            }
            Item { width: 1; height: Theme.space.s8 }
            Txt {
                width: parent.width
                muted: true
                text: root.activation.paid ? qsTr("The payment is on record and is not asked for again. Trying again goes on where it stopped.")
                                           : qsTr("Trying again goes on where it stopped.")
            }
            Item { width: 1; height: Theme.space.s20 }
            Btn {
                objectName: "retry"
                anchors.left: parent.left
                kind: "primary"
                iconName: "refresh"
                text: qsTr("Try again")
                enabled: !root.activation.offline && !busy
                reason: root.activation.offlineReason
                busy: root.activation.busy
                onClicked: root.activation.retry()
            }
            Item { width: 1; height: Theme.space.s8 }
            Txt {
                width: parent.width
                visible: text.length > 0
                role: "caption"
                muted: true
                text: root.activation.offlineReason
            }
            ActionError {
                width: parent.width
                activation: root.activation
                retryable: false
            }
        }
        PaidFacts {
            width: parent.width
            visible: root.activation.paid
            title: qsTr("What you paid")
            activation: root.activation
            onNavigate: section => root.navigate(section)
        }
    }
}
