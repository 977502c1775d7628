// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One person: their role and where it is written, the way to change it, what changed before.
DetailScroll {
    id: root

    required property RoleViewModel person
    signal changeWanted
    signal personWanted

    objectName: "person-details"
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
    Column {
        visible: root.person.view === "ready"
        width: parent.width

        SectionHead {
            width: parent.width
            text: qsTr("Changes of the role")
        }
        StatusView {
            width: parent.width
            status: root.person.historyView
            errorWhat: root.person.historyError.what
            errorMeaning: root.person.historyError.meaning
            errorText: root.person.historyError.advice
            errorCode: root.person.historyError.code
            helpful: false
            content: changes
            empty: none
            onRetry: root.person.refresh()
            onCanceled: root.person.refresh()
        }
    }
    Component {
        id: known
        Column {
            spacing: Theme.space.s24

            Column {
                width: parent.width
                spacing: Theme.space.s8

                Txt {
                    objectName: "person-name"
                    width: parent.width
                    role: "headline"
                    text: Theme.isolate(root.person.name)
                    Accessible.role: Accessible.Heading
                }
                SecretField {
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
            NoteLine {
                objectName: "person-locked"
                visible: text.length > 0
                width: parent.width
                iconName: "lock"
                text: root.person.lockedText
            }
            Flow {
                width: parent.width
                spacing: Theme.space.s12

                Btn {
                    objectName: "role-change"
                    kind: "primary"
                    text: qsTr("Change the role")
                    enabled: reason.length === 0
                    reason: root.person.lockedText.length > 0 ? root.person.lockedText : root.person.offlineReason
                    onClicked: root.changeWanted()
                }
                Btn {
                    kind: "text"
                    iconName: "user"
                    text: qsTr("Show as a subscriber")
                    onClicked: root.personWanted()
                }
            }
            CopyFact {
                width: parent.width
                label: qsTr("User id")
                value: root.person.uid
            }
        }
    }
    Component {
        id: changes
        Column {
            objectName: "role-history"
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Changes of the role")

            Repeater {
                model: root.person.history
                EventRow {
                    required property var modelData
                    width: parent?.width ?? 0
                    iconName: "shield"
                    title: modelData.change
                    text: [modelData.time, modelData.who, modelData.reason].filter(part => part.length > 0).join(" · ")
                }
            }
            Divider { width: parent.width }
        }
    }
    Component {
        id: none
        Txt {
            muted: true
            text: qsTr("No change stands in the log.")
        }
    }
}
