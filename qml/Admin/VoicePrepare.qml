// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// Speaking in advance what everybody hears: which languages and voices, what it would cost, then the deed and how far
// it is.
Column {
    id: root

    required property VoicePreparer preparer
    required property VoiceCast cast
    required property string progressText
    required property real progress

    objectName: "voice-prepare"
    spacing: Theme.space.s16

    SectionHead {
        width: parent.width
        height: implicitHeight - Theme.space.s12
        text: qsTr("Prepare in advance")
    }
    Txt {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.px(640))
        muted: true
        text: qsTr("The sentences of welcome, tip and update that name nobody. Prepared, they are heard at once; each is spoken only once.")
    }
    SplitColumns {
        width: parent.width
        first: Column {
            width: parent.width
            spacing: Theme.space.s16

            Column {
                width: parent.width
                spacing: Theme.space.s4

                Item {
                    width: parent.width
                    height: Math.max(words.implicitHeight, ways.height)

                    Txt {
                        id: words
                        objectName: "voice-ticked"
                        anchors.left: parent.left
                        anchors.right: ways.left
                        anchors.rightMargin: Theme.space.s12
                        anchors.verticalCenter: parent.verticalCenter
                        role: "captionStrong"
                        muted: true
                        text: root.preparer.tickedText
                    }
                    Row {
                        id: ways
                        anchors.right: parent.right
                        spacing: Theme.space.s8

                        Btn {
                            objectName: "voice-all"
                            kind: "text"
                            scaleTo: "compact"
                            text: qsTr("All")
                            Accessible.name: qsTr("Tick all languages")
                            onClicked: root.preparer.tickAllLanguages()
                        }
                        Btn {
                            objectName: "voice-none"
                            kind: "text"
                            scaleTo: "compact"
                            text: qsTr("None")
                            Accessible.name: qsTr("Tick no language")
                            onClicked: root.preparer.tickNoLanguage()
                        }
                    }
                }
                Divider { width: parent.width }
                Item { width: 1; height: Theme.space.s4 }
                TickGrid {
                    objectName: "voice-languages"
                    width: parent.width
                    label: qsTr("Languages")
                    usable: !root.preparer.doing
                    ticked: root.preparer.languages
                    options: Array.from(root.cast.languages).map(each => ({
                        key: each.code,
                        text: Theme.isolate(each.name),
                        note: each.note,
                        spoken: Theme.spoken([each.name, each.english === each.name ? "" : each.english])
                    }))
                    onToggled: (key, on) => root.preparer.tickLanguage(key, on)
                }
            }
            Column {
                width: parent.width
                spacing: Theme.space.s8

                Divider { width: parent.width }
                TickGrid {
                    objectName: "voice-voices"
                    width: parent.width
                    label: qsTr("Voices")
                    usable: !root.preparer.doing
                    ticked: root.preparer.voices
                    options: Array.from(root.cast.voices).map(each => ({ key: each.name, text: each.title, note: each.note }))
                    onToggled: (key, on) => root.preparer.tickVoice(key, on)
                }
            }
        }
        second: Column {
            width: parent.width
            spacing: Theme.space.s16

            Column {
                width: parent.width
                spacing: Theme.space.s8

                Btn {
                    objectName: "voice-ask"
                    anchors.left: parent.left
                    text: qsTr("What it would cost")
                    busy: root.preparer.asking
                    enabled: root.preparer.askReason.length === 0 && !busy && !root.preparer.doing
                    reason: root.preparer.askReason
                    onClicked: root.preparer.ask()
                }
                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: root.preparer.askReason.length > 0 ? root.preparer.askReason : qsTr("Counts only; nothing is spoken yet.")
                }
            }
            Column {
                objectName: "voice-plan"
                width: parent.width
                visible: root.preparer.plan.length > 0

                Repeater {
                    model: root.preparer.plan
                    FactRow {
                        required property var modelData
                        width: parent?.width ?? 0
                        label: modelData.label
                        value: modelData.value
                        strong: modelData.strong
                    }
                }
                Divider { width: parent.width }
                Item { width: 1; height: Theme.space.s12 }
                NoteLine {
                    objectName: "voice-plan-note"
                    width: parent.width
                    iconName: root.preparer.planTone === "good" ? "checkc" : root.preparer.planTone === "warn" ? "alert" : "info"
                    iconInk: root.preparer.planTone === "good" ? Theme.color.good : root.preparer.planTone === "warn" ? Theme.color.warn : Theme.color.inkMuted
                    text: root.preparer.planNote
                }
            }
            Btn {
                objectName: "voice-do"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                kind: "primary"
                iconName: "wave"
                text: root.preparer.deedText
                busy: root.preparer.doing
                enabled: root.preparer.deedReason.length === 0 && !busy && !root.preparer.asking
                reason: root.preparer.deedReason
                onClicked: root.preparer.confirm()
            }
            InlineError {
                width: parent.width
                visible: root.preparer.error.what.length > 0
                primary: false
                what: root.preparer.error.what
                text: root.preparer.error.advice
                code: root.preparer.error.code
                retryable: false
            }
            Column {
                objectName: "voice-progress"
                width: parent.width
                visible: root.progressText.length > 0
                spacing: Theme.space.s8
                Accessible.role: Accessible.ProgressBar
                Accessible.name: root.progressText

                Txt {
                    width: parent.width
                    role: "strong"
                    text: root.progressText
                    Accessible.ignored: true
                }
                SegmentGauge {
                    width: parent.width
                    height: Theme.px(10)
                    value: root.progress
                    total: 1
                    segments: 20
                    fill: Theme.color.accent
                    ground: Theme.color.waveOff
                    rightToLeft: Theme.rightToLeft
                    Accessible.ignored: true
                }
                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: qsTr("It goes on when you leave this page.")
                }
            }
        }
    }
}
