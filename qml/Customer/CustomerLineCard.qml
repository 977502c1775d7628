// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The card of the line: state, the number (covered until asked for), since when, and the plan. While there is no
// confirmed number yet it says what there is instead, small.
LineCard {
    id: root

    required property LineViewModel line
    readonly property bool numbered: line.numberCovered.length > 0

    stage: line.stage
    statusIcon: line.statusIcon
    status: line.statusWord
    certainty: line.provenance.certainty
    time: line.provenance.time
    source: line.provenance.source
    old: line.provenance.old

    Column {
        anchors.left: parent.left
        width: parent.width - (root.plate ? Theme.px(root.narrow ? 92 : 136) : 0)

        Txt {
            width: parent.width
            visible: root.numbered
            role: "caption"
            text: qsTr("Number")
            color: root.inkSecond
            Accessible.ignored: true
        }
        Txt {
            width: parent.width
            visible: root.numbered
            role: root.narrow ? "headline" : "statement"
            text: Theme.isolate(cover.uncovered ? root.line.number : root.line.numberCovered)
            color: root.ink
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.name: cover.uncovered ? qsTr("Number: %1").arg(root.line.number) : qsTr("Number, covered")
        }
        Txt {
            width: parent.width
            visible: !root.numbered
            role: root.narrow ? "headline" : "statement"
            text: root.line.plan
            color: root.ink
        }
        Txt {
            width: parent.width
            visible: !root.numbered && text.length > 0
            role: "caption"
            text: Theme.isolate(root.line.reservedNumber)
            color: root.inkSecond
        }
        Item { width: 1; height: Theme.space.s12 }
        Btn {
            id: show
            anchors.left: parent.left
            visible: root.numbered
            scaleTo: "compact"
            iconName: cover.uncovered ? "eyeoff" : "eye"
            text: cover.uncovered ? qsTr("Cover") : qsTr("Show")
            ink: root.ink
            Accessible.name: cover.uncovered ? qsTr("Cover the number") : qsTr("Show the number")
            background: Rectangle {
                radius: Theme.radius.control
                color: "transparent"
                border.width: Theme.size.line
                border.color: root.ink
                FocusFrame { visible: show.visualFocus }
            }
            onClicked: cover.uncovered ? cover.cover() : cover.uncover()
        }
    }
    CoverTimer { id: cover }

    foot: CardFoot {
        id: ends
        width: parent.width
        start: [
            Txt {
                visible: root.line.activeSince.length > 0
                role: "caption"
                text: qsTr("Active since")
                color: root.inkSecond
            },
            Txt {
                visible: text.length > 0
                role: "subtitle"
                text: root.line.activeSince
                color: root.ink
            },
            Txt {
                visible: !root.numbered
                role: "subtitle"
                text: root.line.planNote
                color: root.ink
            }
        ]
        end: [
            Txt {
                visible: root.numbered
                x: ends.stacked !== Theme.rightToLeft ? 0 : (parent?.width ?? 0) - width
                role: "caption"
                text: root.line.planNote
                color: root.inkSecond
            },
            Txt {
                visible: root.numbered
                x: ends.stacked !== Theme.rightToLeft ? 0 : (parent?.width ?? 0) - width
                role: "subtitle"
                text: root.line.plan
                color: root.ink
            }
        ]
    }
}
