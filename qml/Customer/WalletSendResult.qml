// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What became of it, as it was read last.
Column {
    id: root

    required property WalletSending sending
    readonly property var facts: sending.result
    readonly property bool confirmed: sending.stage === WalletSending.Confirmed
    readonly property bool failed: sending.stage === WalletSending.Failed

    spacing: Theme.space.s16

    NoteLine {
        objectName: "send-state"
        width: parent.width
        iconName: root.confirmed ? "checkc" : root.failed ? "alert" : "clock"
        iconInk: root.confirmed ? Theme.color.good : root.failed ? Theme.color.bad : Theme.color.ink
        ink: Theme.color.ink
        text: root.facts.title ?? qsTr("Signing.")
    }
    Txt {
        objectName: "send-detail"
        width: parent.width
        visible: text.length > 0
        text: root.facts.text ?? ""
    }
    AgeChip {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: text.length > 0
        certainty: root.facts.certainty ?? "unknown"
        text: root.facts.proof ?? ""
    }
    Txt {
        width: parent.width
        visible: root.sending.stage === WalletSending.Following
        role: "caption"
        muted: true
        text: qsTr("You can close this. It goes on, and it stands in your history.")
    }
    InlineError {
        width: parent.width
        visible: root.sending.actionError.what.length > 0
        primary: false
        retryable: false
        what: root.sending.actionError.what
        meaning: root.sending.actionError.meaning
        text: root.sending.actionError.advice
        code: root.sending.actionError.code
    }
}
