// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// What is typed and what is signed: the address, then the text for one's own wallet, then the signature.
Column {
    id: root

    required property WalletLinking linking
    required property bool proving
    readonly property bool signing: proving && linking.message.length > 0
    property alias address: addressField.text
    readonly property alias signature: signatureField.text
    readonly property Item addressItem: addressField
    signal submitted
    signal announced(string words)

    spacing: Theme.space.s20

    function clear(known: string) {
        addressField.text = known;
        signatureField.text = "";
    }

    ClipboardGuard { id: clipboard }
    Txt {
        width: parent.width
        visible: !root.signing // read by now; the text to sign needs the room
        text: root.proving ? qsTr("You get a text, sign it in your own wallet and bring the signature. That costs nothing, moves nothing and shows nobody a key.")
                           : qsTr("The balance and history of the address are shown here. Nothing is sent there.")
    }
    Field {
        id: addressField
        objectName: "link-address"
        width: parent.width
        label: qsTr("Address of your wallet")
        hint: root.signing ? "" : qsTr("It begins with 0x.")
        error: root.linking.addressProblem
        mono: true
        maximumLength: 64
        readOnly: root.linking.busy
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onEdited: root.linking.typed(text)
        onAccepted: root.submitted()
    }
    NoteLine {
        objectName: "link-warning"
        width: parent.width
        visible: text.length > 0
        iconName: "alert"
        iconInk: Theme.color.warn
        ink: Theme.color.ink
        text: root.linking.addressWarning
    }
    Column {
        width: parent.width
        visible: root.signing
        spacing: Theme.space.s8

        Txt {
            width: parent.width
            role: "label"
            text: qsTr("Text to sign in your wallet")
        }
        AssistantCode {
            objectName: "link-message"
            width: parent.width
            text: root.linking.message
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s12

            Btn {
                objectName: "link-copy"
                iconName: "copy"
                scaleTo: "compact"
                text: qsTr("Copy the text")
                onClicked: {
                    clipboard.copyPlain(root.linking.message);
                    root.announced(qsTr("Copied"));
                }
            }
            Txt {
                height: Theme.size.controlCompact
                verticalAlignment: Text.AlignVCenter
                role: "caption"
                muted: !root.linking.expired
                color: root.linking.expired ? Theme.color.warn : Theme.color.inkMuted
                text: root.linking.expired ? qsTr("It has expired. Get another one.") : root.linking.expiresText
            }
        }
    }
    Field {
        id: signatureField
        objectName: "link-signature"
        width: parent.width
        visible: root.signing && !root.linking.expired
        label: qsTr("Signature")
        hint: qsTr("What your wallet shows after signing.")
        error: root.linking.signatureProblem
        mono: true
        readOnly: root.linking.busy
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.submitted()
    }
    InlineError {
        objectName: "link-error"
        width: parent.width
        visible: root.linking.actionError.what.length > 0
        primary: false
        retryable: false
        what: root.linking.actionError.what
        meaning: root.linking.actionError.meaning
        text: root.linking.actionError.advice
        code: root.linking.actionError.code
    }
}
