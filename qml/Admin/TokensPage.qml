// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// DOTM: how the contract and the minting account stand, every reward and why it is not there, what is earned by which
// purchase, who is a founding member.
SplitPage {
    id: root

    required property TokensViewModel model
    readonly property var head: model.reward.head
    readonly property bool low: height < Theme.px(560) // with large text: the list keeps its room
    property string itemId // the reward, or the state of rewards, to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: contractSheet.opened || ratesSheet.opened || founderSheet.opened || retrySheet.opened || saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "tokens-page"
    title: qsTr("Tokens")
    listWidth: width >= Theme.px(960) ? Math.round(width * 0.44) : Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    readonly property var rewardStates: model.states
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        if (root.itemId.length === 0)
            return;
        if (rewardStates.some(each => each.value === root.itemId)) {
            root.model.state = root.itemId;
            return;
        }
        root.model.currentKey = root.itemId;
        root.opened = true;
    }
    Component.onDestruction: root.model.shown = false

    readonly property RewardList shownList: view.item as RewardList
    // The keys are the list's as soon as it is there: the slot that made it is what has the focus in its pane.
    onShownListChanged: {
        if (shownList !== null)
            shownList.parent.focus = true;
    }

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }

    list: [
        Column {
            id: bar
            x: Theme.space.s24
            width: parent.width - 2 * x
            topPadding: Theme.space.s12
            bottomPadding: Theme.space.s12
            spacing: Theme.space.s12

            TokensCard {
                width: parent.width
                compact: root.low
                overview: root.model.overview
                onContractWanted: contractSheet.open()
                onRatesWanted: ratesSheet.open()
                onFounderWanted: founderSheet.open()
            }
            Divider { width: parent.width }
            Flow {
                id: filters
                readonly property real cell: width < Theme.px(340) ? width : (width - spacing) / 2
                width: parent.width
                spacing: Theme.space.s12

                ComboBox {
                    objectName: "tokens-states"
                    width: filters.cell
                    label: qsTr("Which rewards")
                    readonly property var choices: root.model.states
                    readonly property int chosen: Math.max(0, choices.findIndex(each => each.value === root.model.state))
                    model: choices.map(each => each.text)
                    Component.onCompleted: currentIndex = chosen
                    onChosenChanged: currentIndex = chosen
                    onModelChanged: currentIndex = chosen
                    onActivated: index => root.model.state = choices[index].value
                }
                SearchField {
                    objectName: "tokens-search"
                    width: filters.cell
                    implicitHeight: Theme.size.control
                    label: qsTr("Mail, hash or id")
                    onTextChanged: root.model.search = text
                }
            }
        },
        Divider {
            y: bar.height
            width: parent.width
        },
        StatusView {
            id: view
            anchors.top: bar.bottom
            anchors.topMargin: root.model.view === "ready" ? Theme.size.line : Theme.space.s16
            anchors.bottom: foot.top
            x: root.model.view === "ready" ? 0 : Theme.space.s24
            width: parent.width - 2 * x
            fill: true
            focus: true
            status: root.model.view
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: rows
            empty: nothing
            onRetry: root.model.refresh()
            onCanceled: root.model.refresh()
        },
        ListFoot {
            id: foot
            x: Theme.space.s24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            ready: root.model.view === "ready"
            offline: root.model.offline
            reading: root.model.reading
            readingMore: root.model.readingMore
            error: root.model.error
            moreError: root.model.moreError
            provenance: root.model.provenance
            sheet: saving
            compact: root.low
            onRetry: root.model.refresh()
            onRetryMore: root.model.readMore()
        }
    ]
    details: [
        RewardDetails {
            anchors.fill: parent
            reward: root.model.reward
            onRetryWanted: {
                root.model.retry.begin(root.model.reward.key);
                retrySheet.open();
            }
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onOpenUrl: root.model.lookUp()
        },
        NoteLine {
            visible: root.model.currentKey.length === 0 && root.model.view === "ready"
            x: Theme.space.s40
            y: Theme.space.s24
            width: parent.width - 2 * x
            iconName: "gift"
            text: qsTr("Choose a reward; what is known of it appears here.")
        }
    ]

    Component {
        id: rows
        RewardList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: root.opened = true
            onBacked: root.opened = false
        }
    }
    Component {
        id: nothing
        NoteLine {
            objectName: "tokens-nothing"
            iconName: root.model.state === "failed" && root.model.search.length === 0 ? "checkc" : "gift"
            iconInk: root.model.state === "failed" && root.model.search.length === 0 ? Theme.color.good : Theme.color.ink
            //: %1 is what was typed to find
            text: root.model.search.length > 0 ? qsTr("No reward fits “%1”.").arg(root.model.search)
                : root.model.state === "failed" ? qsTr("Every reward came through.")
                : root.model.state.length > 0 ? qsTr("No reward stands like this.") : qsTr("No reward yet. The first purchase brings one.")
        }
    }
    TokensContractSheet {
        id: contractSheet
        objectName: "contract-sheet"
        overview: root.model.overview
    }
    RewardRatesSheet {
        id: ratesSheet
        objectName: "rates-sheet"
        rates: root.model.rates
    }
    FounderSheet {
        id: founderSheet
        objectName: "founder-sheet"
        founder: root.model.founder
        offlineReason: root.model.offlineReason
    }
    RewardRetrySheet {
        id: retrySheet
        objectName: "reward-retry-sheet"
        retry: root.model.retry
        what: root.head.amount ?? ""
        whom: root.head.owner ?? ""
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: root.model.state.length > 0 || root.model.search.length > 0 ? qsTr("What the filter leaves. What is covered here is covered in the file.") : qsTr("Every reward. What is covered here is covered in the file.")
        onAnnounced: words => root.announced(words)
    }
}
