// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One person: who they are and by what to quote them; in tabs their lines and what happened to them, their tokens.
DetailScroll {
    id: root

    required property SubscriberViewModel person
    property string tab: "lines" // "tokens"
    signal activationWanted(string key)
    signal rewardWanted(string key)

    objectName: "subscriber-details"
    visible: person.uid.length > 0

    StatusView {
        width: parent.width
        status: root.person.view
        errorWhat: root.person.error.what
        errorMeaning: root.person.error.meaning
        errorText: root.person.error.advice
        errorCode: root.person.error.code
        helpful: false
        content: known
        onRetry: root.person.refresh()
        onCanceled: root.person.refresh()
    }
    StatusView {
        visible: root.person.view === "ready" && root.tab === "lines"
        width: parent.width
        status: root.person.timelineView
        errorWhat: root.person.timelineError.what
        errorMeaning: root.person.timelineError.meaning
        errorText: root.person.timelineError.advice
        errorCode: root.person.timelineError.code
        helpful: false
        content: happened
        empty: nothingHappened
        onRetry: root.person.refresh()
        onCanceled: root.person.refresh()
    }
    Slot {
        width: parent.width
        visible: active
        active: root.person.view === "ready" && root.tab === "tokens"
        component: owned
    }
    Component {
        id: owned
        SubscriberTokensPane {
            tokens: root.person.tokens
            onRewardWanted: key => root.rewardWanted(key)
        }
    }
    Component {
        id: known
        Column {
            spacing: Theme.space.s32

            Column {
                width: parent.width
                spacing: Theme.space.s8

                Txt {
                    objectName: "subscriber-name"
                    width: parent.width
                    role: "headline"
                    text: Theme.isolate(root.person.name)
                    Accessible.role: Accessible.Heading
                }
                SecretField {
                    objectName: "subscriber-mail"
                    visible: root.person.mail.length > 0
                    width: Math.min(parent.width, Theme.px(520))
                    label: qsTr("Mail")
                    covered: root.person.maskedMail
                    plain: root.person.mail
                    mono: false
                }
                AgeChip {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    certainty: root.person.provenance.certainty
                    time: root.person.provenance.time
                    source: root.person.provenance.source
                    old: root.person.provenance.old
                }
            }
            Grid {
                id: facts
                width: parent.width
                columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(150))))
                columnSpacing: Theme.space.s16
                rowSpacing: Theme.space.s20
                readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

                Repeater {
                    model: root.person.facts
                    Fact {
                        required property var modelData
                        width: facts.cell
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
            Column {
                width: parent.width
                spacing: Theme.space.s12

                Repeater {
                    model: root.person.codes
                    CopyFact {
                        required property var modelData
                        width: parent?.width ?? 0
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
            SegmentedTabs {
                objectName: "subscriber-tabs"
                width: parent.width
                ruled: true
                label: qsTr("What of this person")
                options: [
                    { value: "lines", text: qsTr("Lines and events") },
                    { value: "tokens", text: qsTr("Tokens") }
                ]
                value: root.tab
                onChosen: value => root.tab = value
            }
            Column {
                objectName: "subscriber-lines"
                visible: root.tab === "lines"
                width: parent.width

                SectionHead {
                    width: parent.width
                    text: qsTr("Lines")
                }
                NoteLine {
                    visible: root.person.lines.length === 0
                    width: parent.width
                    iconName: "sim"
                    text: qsTr("No line yet, and none asked for.")
                }
                Repeater {
                    model: root.person.lines
                    SubscriberLine {
                        required property var modelData
                        width: parent?.width ?? 0
                        line: modelData
                        onActivationWanted: key => root.activationWanted(key)
                    }
                }
            }
        }
    }
    Component {
        id: happened
        Column {
            spacing: Theme.space.s16

            SectionHead {
                width: parent.width
                text: qsTr("What happened")
            }
            Timeline {
                objectName: "subscriber-timeline"
                width: parent.width
                events: root.person.timeline
            }
            InlineError {
                width: parent.width
                visible: root.person.timelineError.what.length > 0
                primary: false
                what: root.person.timelineError.what
                text: qsTr("What is listed was read before.")
                code: root.person.timelineError.code
                busy: root.person.readingMore
                onRetry: root.person.hasMore ? root.person.readMore() : root.person.refresh()
            }
            Btn {
                objectName: "timeline-more"
                anchors.left: parent.left
                visible: root.person.hasMore
                text: qsTr("Show older ones")
                busy: root.person.readingMore
                enabled: !root.person.offline && !busy
                reason: root.person.offlineReason
                onClicked: root.person.readMore()
            }
        }
    }
    Component {
        id: nothingHappened
        Column {
            SectionHead {
                width: parent.width
                text: qsTr("What happened")
            }
            Txt {
                width: parent.width
                muted: true
                text: qsTr("Nothing yet.")
            }
        }
    }
}
