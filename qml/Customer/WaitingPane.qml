// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Step 4: paid; the place in the queue as last read, or that the carrier is at it. Nothing counts down by itself.
SplitColumns {
    id: root

    required property ActivationViewModel activation
    readonly property bool queued: activation.queuePlace.length > 0
    signal navigate(string section)

    first: [
        LineCard {
            id: card
            width: parent.width
            stage: root.activation.stage
            statusIcon: root.activation.icon
            status: root.activation.word
            plate: !root.queued

            Column {
                anchors.left: parent.left
                width: parent.width - (card.plate && card.width > Theme.px(420) ? Theme.px(136) : 0)
                spacing: Theme.space.s24

                Flow {
                    width: parent.width
                    visible: root.queued
                    spacing: Theme.space.s48

                    AboutFigure {
                        label: qsTr("Place in the queue")
                        value: root.activation.queuePlace
                        //: %1 is a place in a queue, shown large
                        pattern: qsTr("about %1")
                        ink: card.ink
                        inkSecond: card.inkSecond
                        narrow: card.narrow
                    }
                    AboutFigure {
                        visible: value.length > 0
                        label: qsTr("Your turn in")
                        value: root.activation.queueMinutes
                        //: %1 is a number of minutes, shown large
                        pattern: qsTr("about %1 min")
                        ink: card.ink
                        inkSecond: card.inkSecond
                        narrow: card.narrow
                    }
                }
                QueueCards {
                    width: parent.width
                    visible: root.queued
                    ahead: root.activation.queueAhead
                    ink: card.ink
                    inkSecond: card.inkSecond
                }
                Txt {
                    width: parent.width
                    visible: !root.queued
                    role: card.narrow ? "headline" : "statement"
                    text: qsTr("It takes a moment")
                    color: card.ink
                }
                Txt {
                    width: parent.width
                    visible: !root.queued
                    text: qsTr("The carrier is at it. The code comes here by itself.")
                    color: card.inkSecond
                }
            }
            foot: CardFoot {
                width: parent.width
                start: AgeChip {
                    readonly property var seen: root.queued ? root.activation.queueProvenance : root.activation.provenance
                    certainty: seen.certainty
                    time: seen.time
                    source: seen.source
                    old: seen.old
                    yellow: card.fresh
                }
                end: Txt {
                    visible: text.length > 0
                    width: Math.min(implicitWidth, card.width - 2 * card.side)
                    role: "caption"
                    text: Theme.isolate(root.activation.reservedNumber)
                    color: card.inkSecond
                }
            }
        },
        NoteLine {
            width: parent.width
            visible: root.queued || root.activation.offline
            text: root.activation.offline ? qsTr("Your place is kept. We read it again as soon as the service answers.")
                                          : qsTr("We read your place again every 30 seconds. It never counts down on its own.")
        }
    ]
    second: Column {
        width: parent.width
        spacing: Theme.space.s48

        Column {
            width: parent.width

            Txt {
                width: parent.width
                role: "title"
                text: qsTr("You can close this window")
                Accessible.role: Accessible.Heading
            }
            Item { width: 1; height: Theme.space.s8 }
            Txt {
                width: parent.width
                muted: true
                //: %1 is a mail address
                text: qsTr("Your place is kept. We tell you here and by mail to %1 when the code is ready.").arg(Theme.isolate(root.activation.billTo))
            }
            Item { width: 1; height: Theme.space.s20 }
            Btn {
                objectName: "goHome"
                anchors.left: parent.left
                kind: "primary"
                text: qsTr("Go to Home")
                onClicked: root.navigate("home")
            }
        }
        PaidFacts {
            width: parent.width
            activation: root.activation
            onNavigate: section => root.navigate(section)
        }
    }
}
