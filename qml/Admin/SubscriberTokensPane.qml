// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Somebody's DOTM: which wallet, what it holds and as of when, every reward with the way to its page.
StatusView {
    id: root

    required property SubscriberTokens tokens
    signal rewardWanted(string key)

    objectName: "subscriber-tokens"
    status: root.tokens.view
    errorWhat: root.tokens.error.what
    errorMeaning: root.tokens.error.meaning
    errorText: root.tokens.error.advice
    errorCode: root.tokens.error.code
    helpful: false
    content: known
    empty: nothing
    onRetry: root.tokens.refresh()
    onCanceled: root.tokens.refresh()
    Component.onCompleted: root.tokens.shown = true
    Component.onDestruction: root.tokens.shown = false

    Component {
        id: known
        Column {
            spacing: Theme.space.s32

            Column {
                width: parent.width
                spacing: Theme.space.s8
                visible: root.tokens.address.length > 0

                Txt {
                    objectName: "tokens-balance"
                    width: parent.width
                    role: "headline"
                    text: root.tokens.balance.length > 0 ? Theme.isolate(root.tokens.balance) : qsTr("Balance not known")
                    Accessible.name: qsTr("Balance: %1").arg(root.tokens.balance.length > 0 ? root.tokens.balance : qsTr("not known"))
                }
                AgeChip {
                    objectName: "tokens-balance-age"
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: root.tokens.balance.length > 0
                    certainty: root.tokens.balanceProvenance.certainty
                    time: root.tokens.balanceProvenance.time
                    source: root.tokens.balanceProvenance.source
                    old: root.tokens.balanceProvenance.old
                }
                NoteLine {
                    objectName: "tokens-trouble"
                    visible: text.length > 0
                    width: parent.width
                    iconName: "alert"
                    iconInk: Theme.color.warn
                    ink: Theme.color.ink
                    text: root.tokens.trouble
                }
                SecretField {
                    objectName: "tokens-address"
                    width: parent.width
                    label: qsTr("Address")
                    covered: root.tokens.coveredAddress
                    plain: root.tokens.address
                }
            }
            Column {
                objectName: "tokens-facts"
                width: parent.width

                Repeater {
                    model: root.tokens.facts
                    FactRow {
                        required property var modelData
                        width: parent?.width ?? 0
                        label: modelData.label
                        value: modelData.value
                        strong: false
                    }
                }
                Divider { width: parent.width }
            }
            Column {
                width: parent.width
                spacing: Theme.space.s12

                SectionHead {
                    width: parent.width
                    text: qsTr("Rewards")
                }
                AgeChip {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    certainty: root.tokens.provenance.certainty
                    time: root.tokens.provenance.time
                    source: root.tokens.provenance.source
                    old: root.tokens.provenance.old
                }
                NoteLine {
                    visible: root.tokens.rewards.length === 0
                    width: parent.width
                    iconName: "gift"
                    text: qsTr("No reward yet.")
                }
                Column {
                    objectName: "tokens-rewards"
                    width: parent.width

                    Repeater {
                        model: root.tokens.rewards
                        SubscriberReward {
                            required property var modelData
                            required property int index
                            width: parent?.width ?? 0
                            objectName: "tokens-reward-" + index
                            lined: index > 0
                            reward: modelData
                            onClicked: root.rewardWanted(modelData.key)
                        }
                    }
                }
                InlineError {
                    width: parent.width
                    visible: root.tokens.moreError.what.length > 0
                    primary: false
                    what: root.tokens.moreError.what
                    text: qsTr("Older rewards could not be read. What is listed stays.")
                    code: root.tokens.moreError.code
                    busy: root.tokens.readingMore
                    onRetry: root.tokens.readMore()
                }
                Btn {
                    objectName: "tokens-more"
                    anchors.left: parent.left
                    visible: root.tokens.hasMore
                    text: qsTr("Show older ones")
                    busy: root.tokens.readingMore
                    enabled: !root.tokens.offline && !busy
                    reason: root.tokens.offlineReason
                    onClicked: root.tokens.readMore()
                }
            }
        }
    }
    Component {
        id: nothing
        NoteLine {
            objectName: "tokens-nothing"
            iconName: "wallet"
            text: qsTr("No wallet and no reward yet.")
        }
    }
}
