// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Deletes the key: what is lost with it, that it was kept elsewhere or is not needed, and then the deed.
Sheet {
    id: root

    required property WalletViewModel model
    readonly property WalletKey key: model.key
    readonly property string held: model.balance.length > 0 ? qsTr("%1 DOTM").arg(model.balance) : model.lastBalance
    signal announced(string words)

    objectName: "removeSheet"
    title: qsTr("Delete the key from this computer")
    closable: !key.busy
    firstFocus: leave
    onAboutToShow: {
        needless.checked = false;
        key.begin();
    }

    readonly property Connections outcome: Connections {
        target: root.key
        enabled: root.opened
        function onRemoved() {
            root.close();
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
            objectName: "remove-loss"
            width: parent.width
            role: "lead"
            //: %1 is an amount of tokens: "25.3085 DOTM"
            text: root.held.length > 0 ? qsTr("Without the key nobody can ever move what the wallet holds: %1. We have no copy.").arg(root.held)
                                       : qsTr("Without the key nobody can ever move what the wallet holds. How much that is cannot be read at the moment. We have no copy.")
        }
        NoteLine {
            objectName: "remove-exported"
            width: parent.width
            visible: root.key.exported
            iconName: "checkc"
            iconInk: Theme.color.good
            ink: Theme.color.ink
            text: qsTr("You have seen the key. If you have kept it, another wallet program opens this wallet again. It stays linked.")
        }
        Btn {
            objectName: "remove-export"
            anchors.left: parent.left
            visible: !root.key.exported
            kind: "link"
            text: qsTr("Show me the key first")
            onClicked: {
                root.close();
                root.exportWanted();
            }
        }
        CheckBox {
            id: needless
            objectName: "remove-needless"
            width: parent.width
            visible: !root.key.exported
            text: qsTr("I do not need the key")
            note: qsTr("The wallet is forgotten here as well: what you earn then waits for another one.")
        }
        InlineError {
            objectName: "remove-error"
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
    signal exportWanted

    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "remove-act"
            kind: "danger"
            text: qsTr("Delete the key")
            busy: root.key.busy
            enabled: !busy && reason.length === 0
            reason: root.key.exported ? "" : !needless.checked ? qsTr("Keep the key elsewhere, or say that you do not need it.") : root.key.offlineReason
            onClicked: root.key.remove()
        }
        Btn {
            id: leave
            objectName: "remove-leave"
            text: qsTr("Not now")
            keys: qsTr("Esc")
            enabled: !root.key.busy
            onClicked: root.close()
        }
    }
}
