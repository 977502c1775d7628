// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One reward: how much for whom, how far and why not, where on the chain; trying it again.
DetailScroll {
    id: root

    required property RewardViewModel reward
    readonly property var head: reward.head
    signal retryWanted
    signal navigate(string section, string itemId)
    signal openUrl

    objectName: "reward-details"
    visible: reward.key.length > 0

    StatusView {
        width: parent.width
        status: root.reward.view
        errorWhat: root.reward.error.what
        errorMeaning: root.reward.error.meaning
        errorText: root.reward.error.advice
        errorCode: root.reward.error.code
        helpful: false
        content: known
        onRetry: root.reward.refresh()
        onCanceled: root.reward.refresh()
    }
    Component {
        id: known
        Column {
            spacing: Theme.space.s32

            Column {
                width: parent.width
                spacing: Theme.space.s12

                Txt {
                    objectName: "reward-title"
                    width: parent.width
                    role: "headline"
                    text: qsTr("%1 · %2", "amount · who gets it").arg(Theme.isolate(root.head.amount ?? "")).arg(Theme.isolate(root.head.owner ?? ""))
                    Accessible.role: Accessible.Heading
                }
                StatusChip {
                    objectName: "reward-state"
                    anchors.left: parent.left
                    text: root.head.state ?? ""
                    iconName: root.head.icon ?? ""
                    tone: root.head.tone ?? "neutral"
                }
                NoteLine {
                    objectName: "reward-why"
                    visible: text.length > 0
                    width: parent.width
                    iconName: "alert"
                    iconInk: Theme.color.bad
                    ink: Theme.color.bad
                    text: root.head.error ?? ""
                }
                NoteLine {
                    visible: text.length > 0
                    width: parent.width
                    text: root.head.note ?? ""
                }
                AgeChip {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    certainty: root.reward.provenance.certainty
                    time: root.reward.provenance.time
                    source: root.reward.provenance.source
                    old: root.reward.provenance.old
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space.s8

                    Btn {
                        objectName: "reward-retry"
                        visible: root.head.retryable === true
                        kind: "primary"
                        iconName: "refresh"
                        text: qsTr("Try again")
                        enabled: root.reward.offlineReason.length === 0
                        reason: root.reward.offlineReason
                        onClicked: root.retryWanted()
                    }
                    Btn {
                        objectName: "reward-subscriber"
                        visible: (root.head.subscriber ?? "").length > 0
                        iconName: "user"
                        text: qsTr("The subscriber")
                        onClicked: root.navigate("subscribers", root.head.subscriber)
                    }
                    Btn {
                        objectName: "reward-explorer"
                        visible: (root.head.explorer ?? "").length > 0
                        iconAfter: "ext"
                        text: qsTr("In the explorer")
                        onClicked: root.openUrl()
                    }
                }
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.reward.facts
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

                Repeater {
                    model: root.reward.codes
                    CopyFact {
                        required property var modelData
                        width: parent?.width ?? 0
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
        }
    }
}
