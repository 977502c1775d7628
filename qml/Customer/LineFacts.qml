// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The card's own number and the mail with the code, and the way to have it sent again.
Column {
    id: root

    required property LineViewModel line

    SectionHead {
        width: parent.width
        text: qsTr("Details")
    }
    Divider {
        width: parent.width
        visible: iccid.visible
    }
    SecretField {
        id: iccid
        width: parent.width
        visible: root.line.iccidCovered.length > 0
        label: qsTr("ICCID")
        covered: root.line.iccidCovered
        plain: root.line.iccid
        certainty: root.line.simulated ? "simulated" : ""
    }
    FactRow {
        width: parent.width
        label: qsTr("Mail with the code")
        value: root.line.mailAddress
        strong: false
        StatusChip {
            visible: text.length > 0
            text: root.line.mailWord
            tone: root.line.mailTone
            iconName: root.line.mailTone === "good" ? "check" : root.line.mailTone === "bad" ? "alert" : "clock"
        }
    }
    Divider { width: parent.width }
    Item { width: 1; height: Theme.space.s12 }
    Flow {
        x: Theme.rightToLeft ? Theme.space.s8 : -Theme.space.s8
        width: parent.width
        spacing: Theme.space.s12

        Btn {
            objectName: "resendMail"
            kind: "text"
            iconName: "mail"
            text: qsTr("Send the mail again")
            enabled: root.line.mailReason.length === 0 && !busy
            reason: root.line.mailReason
            busy: root.line.mailBusy
            onClicked: root.line.resendMail()
        }
        Txt {
            height: Theme.size.control
            verticalAlignment: Text.AlignVCenter
            role: "caption"
            muted: true
            text: root.line.mailReason
        }
    }
    InlineError {
        width: parent.width
        visible: root.line.mailError.what.length > 0
        primary: false
        what: root.line.mailError.what
        text: root.line.mailError.advice
        code: root.line.mailError.code
        onRetry: root.line.resendMail()
    }
}
