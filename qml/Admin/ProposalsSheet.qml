// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// What waits for a second person about roles and the rule itself: another administrator confirms or declines it.
Sheet {
    id: root

    required property TwoPersonViewModel rule
    readonly property var proposals: root.rule.proposals

    title: qsTr("Waiting for a second person")
    text: qsTr("Nothing of this is done yet. Nobody confirms their own proposal.")
    onAboutToShow: root.rule.clearProblem()
    onProposalsChanged: if (opened && proposals.length === 0) close()

    Column {
        width: parent.width
        spacing: Theme.space.s16

        NoteLine {
            objectName: "proposals-problem"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.rule.problem
        }
        Repeater {
            model: root.proposals

            Column {
                id: one
                required property int index
                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.space.s8
                Accessible.role: Accessible.Grouping
                Accessible.name: modelData.text

                Divider { width: parent.width }
                Txt {
                    width: parent.width
                    role: "strong"
                    text: one.modelData.text
                }
                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: one.modelData.note
                }
                Txt {
                    width: parent.width
                    visible: text.length > 0
                    text: one.modelData.reason
                }
                NoteLine {
                    width: parent.width
                    visible: text.length > 0
                    text: one.modelData.off
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space.s12

                    Btn {
                        objectName: "confirm-" + one.index
                        scaleTo: "compact"
                        text: qsTr("Confirm")
                        Accessible.name: qsTr("Confirm: %1").arg(one.modelData.text)
                        busy: root.rule.busy
                        enabled: !busy && reason.length === 0
                        reason: one.modelData.off.length > 0 ? one.modelData.off : root.rule.offlineReason
                        onClicked: root.rule.answer(one.modelData.key, true)
                    }
                    Btn {
                        objectName: "decline-" + one.index
                        scaleTo: "compact"
                        kind: "text"
                        text: one.modelData.own ? qsTr("Take back") : qsTr("Decline")
                        Accessible.name: (one.modelData.own ? qsTr("Take back: %1") : qsTr("Decline: %1")).arg(one.modelData.text)
                        busy: root.rule.busy
                        enabled: !busy && reason.length === 0
                        reason: root.rule.offlineReason
                        onClicked: root.rule.answer(one.modelData.key, false)
                    }
                }
            }
        }
    }
}
