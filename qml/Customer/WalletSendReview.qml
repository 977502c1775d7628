// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What is about to be signed, whole: how much, to which address, on which network, what it may cost, what to look at.
Column {
    id: root

    required property WalletViewModel model
    readonly property WalletSending sending: model.sending
    readonly property var facts: sending.review

    spacing: Theme.space.s16

    NetworkPlate {
        objectName: "review-plate"
        width: parent.width
        visible: root.model.simulated || root.model.testNetwork
        text: root.model.simulated ? qsTr("Simulated: nothing here is worth money.") : qsTr("A test network: nothing here is worth money.")
    }
    Figure {
        objectName: "review-amount"
        width: parent.width
        role: "displaySmall"
        unitRole: "headline"
        value: root.facts.amount ?? ""
        unit: qsTr("DOTM")
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        //: an amount of tokens
        Accessible.name: qsTr("%1 DOTM").arg(value)
    }
    Column {
        width: parent.width
        spacing: Theme.space.s4

        Txt {
            width: parent.width
            role: "label"
            text: qsTr("To this address")
        }
        Txt {
            objectName: "review-address"
            width: parent.width
            role: "code"
            horizontalAlignment: Text.AlignLeft
            text: Theme.isolate(root.facts.groups ?? "")
            Accessible.name: root.facts.address ?? ""
        }
    }
    Column {
        width: parent.width

        FactRow {
            objectName: "review-member"
            width: parent.width
            visible: value.length > 0
            label: qsTr("Member")
            strong: false
            value: root.facts.member ?? ""
        }
        FactRow {
            width: parent.width
            label: qsTr("Network")
            strong: false
            value: Theme.isolate(root.facts.network ?? "")
        }
        FactRow {
            objectName: "review-fee"
            width: parent.width
            label: qsTr("Fee of the network")
            strong: false
            value: root.facts.fee ?? ""
        }
        Divider { width: parent.width }
    }
    Repeater {
        model: root.facts.warnings ?? []
        NoteLine {
            required property string modelData
            objectName: "review-warning"
            width: root.width
            iconName: "alert"
            iconInk: Theme.color.warn
            ink: Theme.color.ink
            text: modelData
        }
    }
    NoteLine {
        objectName: "review-obstacle"
        width: parent.width
        visible: text.length > 0
        iconName: "alert"
        iconInk: Theme.color.bad
        ink: Theme.color.ink
        text: root.facts.obstacle ?? ""
    }
    NoteLine {
        width: parent.width
        ink: Theme.color.ink
        text: qsTr("What is sent cannot be called back, by you or by us. The fee is paid in ether, also when the network refuses the transfer.")
    }
    InlineError {
        objectName: "review-error"
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
