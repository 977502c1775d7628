// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Shared

Column {
    id: root
    spacing: Theme.space.s24

    Logo {}
    StepRail {
        width: parent.width
        steps: ["Phone check", "Number", "Pay", "Wait", "Code"]
        current: 2
    }
    SplitColumns {
        width: parent.width
        first: [
            LineCard {
                id: card
                width: Math.min(parent.width, 600)
                status: "Active"
                time: "09:41"
                source: "from carrier"
                DataFigure {
                    width: parent.width
                    value: "6.42"
                    unit: "GB"
                    amount: 6.42
                    total: 10
                    ofTotal: "left of 10 GB"
                    outlook: "about 12 days at 500 MB a day"
                    scaleHalf: "5"
                    scaleFull: "10 GB"
                    certainty: "reported"
                    time: "09:38"
                    source: "reported by carrier"
                    narrow: card.narrow
                }
                foot: Item {
                    width: parent.width
                    height: Theme.px(48)
                    Txt { anchors.left: parent.left; role: "caption"; text: "Number"; color: card.inkSecond }
                    Txt { anchors.left: parent.left; anchors.bottom: parent.bottom; role: "title"; text: Theme.isolate("+1 212 ••• ••47"); color: card.ink }
                    Txt { anchors.right: parent.right; anchors.bottom: parent.bottom; role: "subtitle"; text: "Global Data 10GB"; color: card.ink }
                }
            },
            FigureRow {
                width: parent.width
                figures: [
                    { label: "DOTM balance", value: "25.31", certainty: "confirmed", time: "09:40", source: "from the chain" },
                    { label: "Basic membership", value: "320", unit: "days left", certainty: "cached", time: "09:41" },
                    { label: "Used today", certainty: "reported", lastKnown: "184 MB", time: "09:38" }
                ]
            }
        ]
        second: [
            LineCard {
                width: Math.min(parent.width, 600)
                stage: "saved"
                statusIcon: "alert"
                status: "Line not readable"
                certainty: "cached"
                time: "08:12"
                source: "from carrier"
                old: true
                plate: false
            },
            EmptyState {
                width: parent.width
                label: "No line yet"
                title: "Your line will live here"
                text: "Its number, the data left, and what the carrier says."
                actionText: "Get your line"
                actionNote: "$1.00 once"
            }
        ]
    }
    Row {
        spacing: Theme.space.s24
        Repeater {
            model: ["confirmed", "reported", "cached", "simulated", "unknown"]
            AgeChip {
                required property string modelData
                certainty: modelData
                time: "09:41"
                source: "from carrier"
            }
        }
    }
    Row {
        spacing: Theme.space.s24
        AgeChip { certainty: "cached"; time: "08:09"; old: true }
        RingGauge { width: 20; height: 20; progress: 0.8; color: Theme.color.ink; track: Theme.color.line }
        TickGauge { width: 148; height: 148; used: 42; color: Theme.color.ink; free: Theme.color.waveOff }
        ModeMark {}
        ModeStripe { height: 100; testNetwork: true }
        ModeStripe { height: 100 }
    }
    Column {
        width: Math.min(parent.width, Theme.px(400))
        StepRow { width: parent.width; number: "1"; title: "Phone check"; text: "Dial *#06# or choose your model"; stage: "now" }
        StepRow { width: parent.width; number: "2"; title: "Number"; text: "Pick one"; stage: "done"; note: "Stays" }
        StepRow { width: parent.width; number: "3"; title: "Pay"; stage: "problem" }
        StepRow { width: parent.width; number: "4"; title: "Wait"; stage: "later" }
    }
}
