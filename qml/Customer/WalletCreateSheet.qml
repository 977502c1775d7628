// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// A wallet whose key is on this computer: where the key lives, what is lost with it, and which wallet it replaces. It
// stays until the wallet, read again, shows it.
Sheet {
    id: root

    required property WalletViewModel model
    readonly property WalletKey key: model.key
    property string result
    signal announced(string words)

    objectName: "createSheet"
    title: key.idle ? qsTr("Use the wallet on this computer") : qsTr("A wallet on this computer")
    closable: !key.busy
    firstFocus: leave
    onAboutToShow: {
        result = "";
        key.begin();
    }

    readonly property Connections outcome: Connections {
        target: root.key
        enabled: root.opened
        function onDone(sentence: string) {
            root.result = sentence;
            leave.forceActiveFocus(Qt.TabFocusReason);
        }
        function onChanged() {
            if (root.key.actionError.what.length > 0)
                root.announced(root.key.actionError.what);
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s16

        Txt {
            width: parent.width
            visible: root.result.length === 0
            role: "lead"
            text: qsTr("Its key is made here and kept in the keychain of this computer; we never see it. Whoever loses the computer and has not kept the key elsewhere loses what the wallet holds.")
        }
        NoteLine {
            objectName: "create-replaces"
            width: parent.width
            visible: root.result.length === 0 && root.model.hasWallet && !root.key.linked
            iconName: "alert"
            iconInk: Theme.color.warn
            ink: Theme.color.ink
            //: %1 is a covered address
            text: qsTr("It takes the place of the wallet %1. What that one holds stays in it; what you earn from now on goes to the new one.").arg(Theme.isolate(root.model.addressCovered))
        }
        InlineError {
            objectName: "create-error"
            width: parent.width
            visible: root.key.actionError.what.length > 0
            primary: false
            retryable: false
            what: root.key.actionError.what
            meaning: root.key.actionError.meaning
            text: root.key.actionError.advice
            code: root.key.actionError.code
        }
        NoteLine {
            objectName: "create-result"
            width: parent.width
            visible: root.result.length > 0
            iconName: "checkc"
            iconInk: Theme.color.good
            ink: Theme.color.ink
            text: root.result
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "create-act"
            visible: root.result.length === 0
            kind: "primary"
            text: root.key.idle ? qsTr("Use it") : qsTr("Create it")
            busy: root.key.busy
            enabled: !busy && reason.length === 0
            reason: root.key.offlineReason
            onClicked: root.key.create()
        }
        Btn {
            id: leave
            objectName: "create-leave"
            kind: root.result.length > 0 ? "primary" : "secondary"
            text: root.result.length > 0 ? qsTr("Done") : qsTr("Not now")
            keys: root.result.length > 0 ? "" : qsTr("Esc")
            enabled: !root.key.busy
            onClicked: root.close()
        }
    }
}
