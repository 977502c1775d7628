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
    signal receiveWanted
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
            objectName: "wallet-receive"
            kind: root.model.proven ? "primary" : "secondary"
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
        width: parent.width
        role: "caption"
        muted: true
        text: root.model.offlineReason.length > 0 ? root.model.offlineReason : qsTr("No key is held here: you send from your own wallet.")
    }
}
