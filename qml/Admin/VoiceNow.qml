// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// Who speaks and why, how much of the month's characters is used and what comes after them, and the figures of what is
// kept.
Column {
    id: root

    required property VoiceViewModel viewModel
    readonly property var speaker: root.viewModel.speaker
    readonly property var budget: root.viewModel.budget
    readonly property bool counted: (budget.title ?? "").length > 0
    readonly property color speakerInk: {
        switch (speaker.tone) {
        case "good": return Theme.color.good;
        case "warn": return Theme.color.warn;
        case "bad": return Theme.color.bad;
        default: return Theme.color.note;
        }
    }

    spacing: Theme.space.s32

    InlineError {
        width: parent.width
        visible: root.viewModel.error.what.length > 0 && !root.viewModel.offline
        primary: false
        what: root.viewModel.error.what
        text: qsTr("What is shown was read before.")
        code: root.viewModel.error.code
        busy: root.viewModel.reading
        onRetry: root.viewModel.refresh()
    }
    SplitColumns {
        width: parent.width
        share: 0.5
        first: Column {
            width: parent.width
            spacing: Theme.space.s8

            Row {
                width: parent.width
                spacing: Theme.space.s12

                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.size.iconLarge
                    name: root.speaker.icon ?? "wave"
                    color: root.speakerInk
                }
                Txt {
                    objectName: "voice-speaker"
                    width: parent.width - sign.width - parent.spacing
                    role: "title"
                    text: root.speaker.title ?? ""
                    Accessible.role: Accessible.Heading
                }
            }
            Txt {
                objectName: "voice-speaker-why"
                width: parent.width
                muted: true
                text: root.speaker.text ?? ""
            }
        }
        second: Column {
            width: parent.width
            visible: root.counted
            spacing: Theme.space.s12

            SourcedNumber {
                objectName: "voice-budget"
                width: parent.width
                label: root.budget.title ?? ""
                value: root.budget.value ?? ""
                unit: root.budget.unit ?? ""
                certainty: root.viewModel.provenance.certainty
                time: root.viewModel.provenance.time
                source: root.budget.syntheses ?? ""
                old: root.viewModel.provenance.old
            }
            SegmentGauge {
                width: parent.width
                height: Theme.px(10)
                visible: (root.budget.share ?? -1) >= 0
                value: root.budget.share ?? 0
                total: 1000
                segments: 20
                fill: root.budget.spent ? Theme.color.warn : Theme.color.ink
                ground: Theme.color.waveOff
                rightToLeft: Theme.rightToLeft
                Accessible.ignored: true
            }
            Txt {
                objectName: "voice-beyond"
                width: parent.width
                role: "caption"
                muted: true
                text: root.budget.beyond ?? ""
            }
        }
    }
    FigureRow {
        objectName: "voice-figures"
        width: parent.width
        figures: root.viewModel.figures
    }
    NoteLine {
        objectName: "voice-trouble"
        width: parent.width
        visible: text.length > 0
        iconName: "alert"
        iconInk: Theme.color.warn
        text: root.viewModel.trouble
    }
}
