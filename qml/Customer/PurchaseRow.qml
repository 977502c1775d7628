// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls

// One purchase: date, what, kind, amount; opened it shows what else is known.
ListRow {
    id: root

    required property string date
    required property string title
    required property string kind
    required property string amount
    required property string receipt
    required property string transaction
    required property string plan
    required property bool simulated
    required property string readText
    readonly property bool tight: width < Theme.px(620)
    readonly property real dateWidth: Theme.px(tight ? 0 : 104)

    openable: true
    spoken: Theme.spoken([title, amount, date, kind, simulated ? qsTr("simulated") : qsTr("paid")])
    details: facts

    Item {
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(words.implicitHeight, sum.implicitHeight)
        height: implicitHeight

        Txt {
            id: day
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: root.dateWidth
            muted: true
            text: root.date
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: root.dateWidth
            anchors.right: root.tight ? sum.left : sort.left
            anchors.rightMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                role: root.opened ? "strong" : "label"
                text: root.title
                elide: Text.ElideRight
                maximumLineCount: 2
                Accessible.ignored: true
            }
            Txt {
                width: parent.width
                visible: root.tight
                role: "caption"
                muted: true
                //: %1 is a date
                text: root.simulated ? qsTr("%1 · simulated").arg(root.date) : qsTr("%1 · paid").arg(root.date)
                Accessible.ignored: true
            }
        }
        Txt {
            id: sort
            anchors.right: sum.left
            anchors.rightMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: Theme.px(150)
            muted: true
            text: root.kind
            Accessible.ignored: true
        }
        Txt {
            id: sum
            anchors.right: proof.left
            anchors.rightMargin: Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(88)
            horizontalAlignment: Text.AlignRight
            role: "strong"
            text: root.amount
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Item {
            id: proof
            anchors.right: arrow.left
            anchors.rightMargin: root.tight ? 0 : Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            width: root.tight ? 0 : Theme.px(104)
            height: chip.height

            AgeChip {
                id: chip
                anchors.right: parent.right
                visible: !root.tight
                certainty: root.simulated ? "simulated" : "confirmed"
                text: root.simulated ? qsTr("simulated") : qsTr("Paid")
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.opened ? "chevu" : "chevd"
        }
    }
    Component {
        id: facts
        Flow {
            id: grid
            readonly property int columns: width < Theme.px(520) ? 1 : 3
            readonly property real cell: Math.floor((width - leftPadding) / columns)
            readonly property var known: filled([
                { label: qsTr("What it brings"), value: root.plan, mono: false },
                { label: qsTr("Kind"), value: root.kind, mono: false },
                { label: qsTr("Bought on"), value: root.date, mono: false },
                { label: qsTr("Bill"), value: root.receipt, mono: true },
                { label: qsTr("Payment"), value: root.transaction, mono: true },
                { label: qsTr("Read"), value: root.readText, mono: false }
            ])

            function filled(facts: var): var {
                return facts.filter(fact => fact.value.length > 0);
            }

            leftPadding: root.dateWidth
            topPadding: Theme.space.s8
            spacing: 0

            Repeater {
                model: grid.known
                Item {
                    id: cell
                    required property var modelData
                    width: grid.cell
                    height: fact.implicitHeight + Theme.space.s20
                    Fact {
                        id: fact
                        width: parent.width - Theme.space.s16
                        label: cell.modelData.label
                        value: cell.modelData.mono ? Theme.isolate(cell.modelData.value) : cell.modelData.value
                        mono: cell.modelData.mono
                    }
                }
            }
        }
    }
}
