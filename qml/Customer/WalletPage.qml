// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C7: what is held and why, where it is, what waits, and everything that came and went.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property WalletViewModel model: customer.wallet
    readonly property bool sheetOpen: linkSheet.opened || receiveSheet.opened || leaveSheet.opened || entrySheet.opened || saving.opened || sendSheet.opened || createSheet.opened || keySheet.opened || removeSheet.opened
    signal navigate(string section)
    signal announced(string words)

    objectName: "wallet-page"
    title: qsTr("Wallet")
    spacing: Theme.space.s32

    Component.onCompleted: model.shown = true
    Component.onDestruction: model.shown = false

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }
    StatusView {
        width: parent.width
        status: root.model.view
        errorWhat: root.model.error.what
        errorMeaning: root.model.error.meaning
        errorText: root.model.error.advice
        errorCode: root.model.error.code
        helpful: false
        content: known
        onRetry: root.model.refreshAll()
        onCanceled: root.model.refreshAll()
    }
    Component {
        id: known
        Column {
            spacing: Theme.space.s32

            NetworkPlate {
                objectName: "network-plate"
                width: parent.width
                visible: root.model.simulated || root.model.testNetwork
                //: %1 is the name of a network
                text: root.model.simulated ? qsTr("%1: simulated. Nothing here is worth money.").arg(Theme.isolate(root.model.networkName))
                                           : qsTr("%1: a test network. Nothing here is worth money.").arg(Theme.isolate(root.model.networkName))
            }
            InlineError {
                width: parent.width
                visible: root.model.error.what.length > 0 && !root.model.offline
                primary: false
                what: root.model.error.what
                text: qsTr("What is shown was read before.")
                code: root.model.error.code
                busy: root.model.reading
                onRetry: root.model.refreshAll()
            }
            Slot {
                width: parent.width
                component: root.model.hasWallet ? linked : none
            }
            WalletFounding {
                width: parent.width
                visible: root.model.foundingAmount.length > 0
                model: root.model
            }
            WalletSums {
                width: parent.width
                visible: figures.length > 0
                model: root.model
            }
            WalletHistoryList {
                width: parent.width
                history: root.model.history
                onOpened: entrySheet.open()
                onRetry: root.model.refreshAll()
                onExportWanted: format => saving.start(format)
            }
        }
    }
    Component {
        id: linked
        Item {
            id: pair
            readonly property bool folded: width < Theme.px(760)
            implicitHeight: folded ? balance.height + Theme.space.s32 + facts.height : Math.max(balance.height, facts.height)

            WalletBalance {
                id: balance
                anchors.left: parent.left
                width: pair.folded ? pair.width : pair.width - facts.width - Theme.space.s48
                model: root.model
                onAnnounced: words => root.announced(words)
            }
            WalletFacts {
                id: facts
                anchors.right: parent.right
                y: pair.folded ? balance.height + Theme.space.s32 : 0
                width: pair.folded ? pair.width : Math.min(Theme.px(328), pair.width * 0.42)
                model: root.model
                onReceiveWanted: receiveSheet.open()
                onSendWanted: sendSheet.open()
                onCreateWanted: createSheet.open()
                onKeyWanted: keySheet.open()
                onRemoveWanted: removeSheet.open()
                onLinkWanted: linkSheet.show(root.model.proven ? "" : root.model.address)
                onLeaveWanted: {
                    root.model.linking.begin();
                    leaveSheet.open();
                }
                onAnnounced: words => root.announced(words)
            }
        }
    }
    Component {
        id: none
        Column {
            spacing: Theme.space.s12

            EmptyState {
                id: card
                objectName: "no-wallet"
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.px(600))
                height: implicitHeight
                iconName: "wallet"
                label: qsTr("No wallet yet")
                title: qsTr("Your DOTM will live here")
                text: qsTr("Name the wallet that is yours. Until then what you earn is kept for you and nothing is lost. We never hold a key of yours.")
                actionText: qsTr("Link your wallet")
                reason: root.model.offlineReason
                onActed: linkSheet.show("")
            }
            Btn {
                objectName: "wallet-create"
                anchors.left: parent.left
                kind: "link"
                text: root.model.key.idle ? qsTr("Use the wallet on this computer") : qsTr("Create a wallet on this computer")
                enabled: reason.length === 0
                reason: root.model.offlineReason
                onClicked: createSheet.open()
            }
            Txt {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.px(600))
                role: "caption"
                muted: true
                text: qsTr("Its key stays in the keychain of this computer. Lose the computer without having kept the key elsewhere, and what the wallet holds is lost.")
            }
        }
    }
    WalletLinkSheet {
        id: linkSheet
        model: root.model
        onAnnounced: words => root.announced(words)
    }
    WalletCreateSheet {
        id: createSheet
        model: root.model
        onAnnounced: words => root.announced(words)
    }
    WalletSendSheet {
        id: sendSheet
        model: root.model
        onAnnounced: words => root.announced(words)
    }
    WalletKeySheet {
        id: keySheet
        model: root.model
        onAnnounced: words => root.announced(words)
    }
    WalletRemoveSheet {
        id: removeSheet
        model: root.model
        onAnnounced: words => root.announced(words)
        onExportWanted: keySheet.open()
    }
    WalletReceiveSheet {
        id: receiveSheet
        model: root.model
        onAnnounced: words => root.announced(words)
    }
    WalletEntrySheet {
        id: entrySheet
        history: root.model.history
        onAnnounced: words => root.announced(words)
    }
    WalletSaveSheet {
        id: saving
        source: root.model.history.file
        filtered: root.model.history.kind !== "all"
        onAnnounced: words => root.announced(words)
    }
    ConfirmSheet {
        id: leaveSheet
        objectName: "leave-sheet"
        title: qsTr("Forget this wallet here")
        loss: qsTr("Your DOTM stay in your wallet. What you earn from now on waits until you link one again.")
        confirmText: qsTr("Forget it")
        busy: root.model.linking.busy
        onConfirmed: root.model.linking.leave()

        readonly property Connections outcome: Connections {
            target: root.model.linking
            enabled: leaveSheet.opened
            function onDone() {
                leaveSheet.close();
            }
            function onChanged() {
                if (root.model.linking.actionError.what.length > 0)
                    root.announced(root.model.linking.actionError.what);
            }
        }
    }
}
