// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls

// One call of the log: when, what, who, how it was decided; opened: what was asked, what came of it, what a second read
// showed.
ListRow {
    id: root

    required property var value
    readonly property bool tight: width < Theme.px(620)
    readonly property real lead: tight ? 0 : Theme.px(104)

    openable: true
    spoken: Theme.spoken([value.title, value.who, value.decision, value.money, value.time])
    details: more

    Item {
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(words.implicitHeight, decided.implicitHeight)
        height: implicitHeight

        Txt {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: root.lead - Theme.space.s8
            muted: true
            text: root.value.time
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: root.lead
            anchors.right: root.tight ? arrow.left : decided.left
            anchors.rightMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                role: root.opened ? "strong" : "label"
                text: root.value.title
                Accessible.ignored: true
            }
            Txt {
                width: parent.width
                role: "caption"
                muted: true
                text: root.tight ? [root.value.who, root.value.decision, root.value.money, root.value.time].filter(part => part.length > 0).join(" · ") : root.value.who
                Accessible.ignored: true
            }
        }
        Row {
            id: decided
            anchors.right: sum.left
            anchors.rightMargin: Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            spacing: Theme.space.s8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.size.iconSmall
                name: root.value.decisionIcon
                color: root.value.refused ? Theme.color.bad : Theme.color.inkMuted
            }
            Txt {
                width: Math.min(implicitWidth, Theme.px(170))
                muted: !root.value.refused
                color: root.value.refused ? Theme.color.bad : Theme.color.inkMuted
                text: root.value.decision
                Accessible.ignored: true
            }
        }
        Txt {
            id: sum
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: Theme.px(72)
            horizontalAlignment: Text.AlignRight
            role: "strong"
            text: root.value.money
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.opened ? "chevu" : "chevd"
        }
    }
    Component {
        id: more
        AssistantDetails {
            lead: root.lead
            spacing: Theme.space.s12

            AssistantFacts {
                width: parent.width
                facts: [
                    { label: qsTr("What came of it"), value: root.value.outcome },
                    { label: qsTr("Why not"), value: root.value.reason },
                    { label: qsTr("Spent"), value: root.value.money },
                    { label: qsTr("Kind"), value: root.value.kind },
                    { label: qsTr("Tool"), value: root.value.tool, mono: true },
                    { label: qsTr("Time"), value: root.value.time }
                ]
            }
            Fact {
                width: parent.width
                visible: root.value.result.length > 0
                label: qsTr("Answer")
                value: root.value.result
            }
            AgeChip {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                visible: root.value.readBack.length > 0
                certainty: root.value.readBackCertainty
                text: root.value.readBack
            }
            Column {
                width: parent.width
                visible: root.value.arguments.length > 0

                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: qsTr("Asked with")
                }
                Item { width: 1; height: Theme.space.s6 }
                Repeater {
                    model: root.value.arguments
                    AssistantFact {
                        required property var modelData
                        width: parent.width
                        label: modelData.label
                        value: modelData.value
                        strong: false
                    }
                }
            }
        }
    }
}
