// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// To whom and how much. What is wrong is said at the field; what was typed stays.
Column {
    id: root

    required property WalletSending sending
    readonly property Item firstItem: toField
    signal submitted

    spacing: Theme.space.s20

    function load() {
        toField.text = sending.to;
        amountField.text = sending.amount;
    }

    Connections {
        target: root.sending
        function onDraftChanged() {
            root.load();
        }
    }
    Field {
        id: toField
        objectName: "send-to"
        width: parent.width
        label: qsTr("To")
        hint: qsTr("An address that begins with 0x, or the e-mail of a member.")
        error: root.sending.toProblem
        maximumLength: 254
        readOnly: root.sending.busy
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onEdited: root.sending.typedTo(text)
        onAccepted: root.submitted()
    }
    NoteLine {
        objectName: "send-warning"
        width: parent.width
        visible: text.length > 0
        iconName: "alert"
        iconInk: Theme.color.warn
        ink: Theme.color.ink
        text: root.sending.toWarning
    }
    Field {
        id: amountField
        objectName: "send-amount"
        width: parent.width
        label: qsTr("Amount in DOTM")
        //: %1 is an amount of tokens: "25.3085 DOTM"
        hint: root.sending.available.length > 0 ? qsTr("You hold %1.").arg(root.sending.available) : qsTr("What you hold is not known at the moment.")
        error: root.sending.amountProblem
        maximumLength: 96
        readOnly: root.sending.busy
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: root.sending.typedAmount(text)
        onAccepted: root.submitted()
    }
    Btn {
        objectName: "send-all"
        anchors.left: parent.left
        visible: root.sending.available.length > 0
        kind: "link"
        text: qsTr("All of it")
        enabled: !root.sending.busy
        onClicked: root.sending.all()
    }
    InlineError {
        objectName: "send-error"
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
