// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Which wallet this is: network, contract, whose, its address, covered. One thing to do with it, and the way out.
Column {
    id: root

    required property WalletViewModel model
    readonly property WalletKey key: model.key
    readonly property bool sends: key.linked
    signal receiveWanted
    signal sendWanted
    signal createWanted
    signal keyWanted
    signal removeWanted
    signal linkWanted
    signal leaveWanted
    signal announced(string words)

    SectionHead {
        width: parent.width
        text: qsTr("This wallet")
    }
    FactRow {
        width: parent.width
        label: qsTr("Network")
        value: Theme.isolate(root.model.networkName)
    }
    FactRow {
        objectName: "wallet-contract"
        width: parent.width
        label: qsTr("Contract")
        strong: false
        value: root.model.contractText
        CertaintyGlyph { certainty: !root.model.contractGood ? "unknown" : root.model.simulated ? "simulated" : "confirmed" }
    }
    FactRow {
        objectName: "wallet-standing"
        width: parent.width
        label: qsTr("Whose")
        strong: false
        value: root.model.standing
    }
    FactRow {
        objectName: "wallet-value"
        width: parent.width
        label: qsTr("Value in dollars")
        strong: false
        value: root.model.valueText
    }
    Txt {
        objectName: "wallet-price-note"
        width: parent.width
        visible: text.length > 0
        bottomPadding: Theme.space.s12
        role: "caption"
        muted: true
        text: root.model.priceNote
    }
    Divider { width: parent.width }
    SecretField {
        objectName: "wallet-address"
        width: parent.width
        label: qsTr("Address")
        covered: root.model.addressCovered
        plain: root.model.address
        onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
    }
    Divider { width: parent.width }
    Item { width: 1; height: Theme.space.s20 }
    Flow {
        width: parent.width
        spacing: Theme.space.s8

        Btn {
            objectName: "wallet-prove"
            visible: !root.model.proven
            kind: "primary"
            text: qsTr("Prove it is yours")
            enabled: reason.length === 0
            reason: root.model.offlineReason
            onClicked: root.linkWanted()
        }
        Btn {
            objectName: "wallet-send"
            visible: root.sends
            kind: "primary"
            text: qsTr("Send")
            enabled: reason.length === 0
            reason: root.model.offlineReason
            onClicked: root.sendWanted()
        }
        Btn {
            objectName: "wallet-receive"
            kind: root.model.proven && !root.sends ? "primary" : "secondary"
            text: qsTr("Receive")
            onClicked: root.receiveWanted()
        }
        Btn {
            objectName: "wallet-other"
            visible: root.model.proven
            text: qsTr("Use another wallet")
            enabled: reason.length === 0
            reason: root.model.offlineReason
            onClicked: root.linkWanted()
        }
        Btn {
            objectName: "wallet-leave"
            kind: "link"
            text: qsTr("Forget it here")
            enabled: reason.length === 0
            reason: root.model.offlineReason
            onClicked: root.leaveWanted()
        }
    }
    Item { width: 1; height: Theme.space.s8 }
    Txt {
        objectName: "wallet-key-note"
        width: parent.width
        role: "caption"
        muted: true
        text: root.model.offlineReason.length > 0 ? root.model.offlineReason : root.sends ? qsTr("The key is on this computer. Whoever loses it without having kept the key elsewhere loses the wallet.")
                                                                              : qsTr("No key is held here: you send from your own wallet.")
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s8

        Btn {
            objectName: "wallet-create"
            visible: !root.sends
            kind: "link"
            text: root.key.idle ? qsTr("Use the wallet on this computer") : qsTr("Create a wallet on this computer")
            enabled: reason.length === 0
            reason: root.model.offlineReason
            onClicked: root.createWanted()
        }
        Btn {
            objectName: "wallet-key"
            visible: root.key.address.length > 0
            kind: "link"
            text: qsTr("Keep the key elsewhere")
            onClicked: root.keyWanted()
        }
        Btn {
            objectName: "wallet-remove"
            visible: root.key.address.length > 0
            kind: "link"
            text: qsTr("Delete the key")
            onClicked: root.removeWanted()
        }
    }
}
