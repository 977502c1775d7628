// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// In short: how much is minted of what may be, whether the contract answers, what keeps rewards from going out; and the
// ways to more.
Column {
    id: root

    required property TokensOverview overview
    property bool compact: false // only what can be done; the sheet says the rest
    readonly property bool ready: overview.view === "ready"
    readonly property var contract: overview.contract
    readonly property var minter: overview.minter
    signal contractWanted
    signal ratesWanted
    signal founderWanted

    spacing: Theme.space.s8

    NetworkPlate {
        objectName: "tokens-plate"
        width: parent.width
        visible: root.overview.simulated || root.overview.testNetwork
        //: %1 is the name of a network
        text: root.overview.simulated ? qsTr("%1: simulated").arg(Theme.isolate(root.overview.networkName)) : qsTr("%1: a test network").arg(Theme.isolate(root.overview.networkName))
    }
    Column {
        width: parent.width
        visible: root.ready && !root.compact
        spacing: Theme.space.s6

        Txt {
            objectName: "tokens-supply"
            width: parent.width
            role: "strong"
            text: root.overview.supplyText.length > 0 ? qsTr("Minted: %1").arg(root.overview.supplyText) : qsTr("Minted: not available")
        }
        SegmentGauge {
            width: parent.width
            height: Theme.px(10)
            visible: root.overview.supplyShare >= 0
            value: root.overview.supplyShare
            total: 1000
            segments: 20
            fill: Theme.color.ink
            ground: Theme.color.waveOff
            rightToLeft: Theme.rightToLeft
            Accessible.ignored: true
        }
    }
    NoteLine {
        objectName: "tokens-contract"
        width: parent.width
        visible: root.ready && (!root.compact || root.contract.tone === "bad")
        iconName: root.contract.icon ?? "info"
        iconInk: root.contract.tone === "good" ? Theme.color.good : root.contract.tone === "bad" ? Theme.color.bad : Theme.color.ink
        ink: root.contract.tone === "bad" ? Theme.color.bad : Theme.color.ink
        text: root.contract.text ?? ""
    }
    NoteLine {
        objectName: "tokens-minter"
        width: parent.width
        visible: root.ready && !root.compact && text.length > 0
        iconName: "alert"
        iconInk: Theme.color.warn
        ink: Theme.color.ink
        text: root.minter.problem ?? ""
    }
    InlineError {
        width: parent.width
        visible: root.overview.view === "error" || root.overview.view === "offline"
        primary: false
        what: root.overview.error.what
        text: root.overview.error.advice
        code: root.overview.error.code
        busy: root.overview.reading
        onRetry: root.overview.refresh()
    }
    Btn {
        id: opener
        objectName: "tokens-menu"
        visible: root.compact
        scaleTo: "compact"
        iconAfter: "chevd"
        text: qsTr("Contract, rates, founders")
        width: Math.min(implicitWidth, root.width)
        onClicked: menu.popup(opener, 0, opener.height)

        ActionMenu {
            id: menu
            MenuAction {
                iconName: "link"
                text: qsTr("Contract and sums")
                enabled: root.ready
                onTriggered: root.contractWanted()
            }
            MenuAction {
                iconName: "sliders"
                text: qsTr("Rates")
                onTriggered: root.ratesWanted()
            }
            MenuAction {
                iconName: "plus"
                text: qsTr("Add a founding member")
                onTriggered: root.founderWanted()
            }
        }
    }
    Flow {
        width: parent.width
        visible: !root.compact
        spacing: Theme.space.s8

        Btn {
            objectName: "tokens-more"
            scaleTo: "compact"
            iconName: "link"
            text: qsTr("Contract and sums")
            enabled: root.ready
            onClicked: root.contractWanted()
        }
        Btn {
            objectName: "tokens-rates"
            scaleTo: "compact"
            iconName: "sliders"
            text: qsTr("Rates")
            onClicked: root.ratesWanted()
        }
        Btn {
            objectName: "tokens-founder"
            scaleTo: "compact"
            iconName: "plus"
            text: qsTr("Founder")
            Accessible.name: qsTr("Add a founding member")
            onClicked: root.founderWanted()
        }
    }
}
