// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The key, to be kept elsewhere: shown to its owner alone, after their password, and forgotten when this closes.
Sheet {
    id: root

    required property WalletViewModel model
    readonly property WalletKey key: model.key
    readonly property bool shown: key.keyText.length > 0
    readonly property bool fresh: opened && key.isFresh()
    signal announced(string words)

    objectName: "keySheet"
    title: qsTr("The key of your wallet")
    closable: !key.busy
    firstFocus: fresh ? null : password
    onAboutToShow: {
        password.text = "";
        key.begin();
    }
    onClosed: {
        password.text = "";
        key.cover();
    }

    Column {
        width: parent.width
        spacing: Theme.space.s16

        Txt {
            width: parent.width
            text: qsTr("Whoever has the key has what the wallet holds. Write it down, keep it where only you find it, and give it to nobody, not to us either.")
        }
        Field {
            id: password
            objectName: "key-password"
            width: parent.width
            visible: !root.shown
            label: qsTr("Your password")
            hint: qsTr("The one you sign in with. Within two minutes of signing in you need not give it.")
            error: root.key.passwordProblem
            secret: true
            readOnly: root.key.busy
            onAccepted: root.key.show(text)
        }
        SecretField {
            objectName: "key-text"
            width: parent.width
            visible: root.shown
            label: qsTr("Key")
            covered: "0x••••••••••••••••"
            plain: root.key.keyText
            onUncoveredChanged: if (uncovered) root.key.noteKept()
            onCopied: {
                root.key.noteKept();
                root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."));
            }
        }
        InlineError {
            objectName: "key-error"
            width: parent.width
            visible: root.key.actionError.what.length > 0
            primary: false
            retryable: false
            what: root.key.actionError.what
            meaning: root.key.actionError.meaning
            text: root.key.actionError.advice
            code: root.key.actionError.code
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "key-act"
            visible: !root.shown
            kind: "primary"
            text: qsTr("Get the key")
            busy: root.key.busy
            enabled: !busy
            onClicked: root.key.show(password.text)
        }
        Btn {
            objectName: "key-leave"
            kind: root.shown ? "primary" : "secondary"
            text: root.shown ? qsTr("I have kept it") : qsTr("Not now")
            keys: root.shown ? "" : qsTr("Esc")
            enabled: !root.key.busy
            onClicked: root.close()
        }
    }
}
