// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One key: whose, how often used, its limit, and the first step of its end.
DetailScroll {
    id: root

    required property KeyViewModel key
    signal revokeWanted

    objectName: "key-details"
    visible: key.key.length > 0

    StatusView {
        width: parent.width
        status: root.key.view
        errorWhat: root.key.error.what
        errorMeaning: root.key.error.meaning
        errorText: root.key.error.advice
        errorCode: root.key.error.code
        helpful: false
        content: known
        onRetry: root.key.refresh()
        onCanceled: root.key.refresh()
    }
    Component {
        id: known
        Column {
            spacing: Theme.space.s24

            Column {
                width: parent.width
                spacing: Theme.space.s8

                Flow {
                    width: parent.width
                    spacing: Theme.space.s12
                    Txt {
                        objectName: "key-title"
                        width: Math.min(implicitWidth, parent.width)
                        role: "headline"
                        text: Theme.isolate(root.key.name)
                        Accessible.role: Accessible.Heading
                    }
                    StatusChip {
                        objectName: "key-state"
                        tone: root.key.active ? "good" : "neutral"
                        iconName: root.key.active ? "check" : "x"
                        text: root.key.stateText
                    }
                }
                Txt {
                    width: parent.width
                    visible: text.length > 0
                    muted: true
                    text: root.key.description
                }
                SecretField {
                    visible: root.key.owner.length > 0
                    width: Math.min(parent.width, Theme.px(520))
                    label: qsTr("Acts for")
                    covered: root.key.maskedOwner
                    plain: root.key.owner
                    mono: false
                }
            }
            Column {
                width: parent.width
                spacing: Theme.space.s12

                SectionHead {
                    width: parent.width
                    text: qsTr("Requests")
                }
                Grid {
                    id: use
                    objectName: "key-use"
                    width: parent.width
                    columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(120))))
                    columnSpacing: Theme.space.s16
                    rowSpacing: Theme.space.s12
                    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

                    Repeater {
                        model: root.key.use
                        Fact {
                            required property var modelData
                            width: use.cell
                            label: modelData.label
                            value: modelData.value
                        }
                    }
                }
                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: qsTr("Whole days in UTC, today included. Refused requests count.")
                }
                AgeChip {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    certainty: root.key.provenance.certainty
                    time: root.key.provenance.time
                    source: root.key.provenance.source
                    old: root.key.provenance.old
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
                    model: root.key.facts
                    Fact {
                        required property var modelData
                        width: facts.cell
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
            Btn {
                objectName: "key-revoke"
                anchors.left: parent.left
                visible: root.key.active
                text: qsTr("Revoke…")
                enabled: reason.length === 0
                reason: root.key.offlineReason
                onClicked: root.revokeWanted()
            }
            Column {
                width: parent.width
                spacing: Theme.space.s12

                Repeater {
                    model: root.key.codes
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
