// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// The ways to decide, each with its key; the first is the one action of the page. `actions` is
// ApprovalsViewModel.actions.
Column {
    id: root

    required property var actions
    readonly property string reason: actions.length > 0 && actions.every(each => each.reason.length > 0) ? actions[0].reason : ""
    signal chosen(int verb)

    spacing: Theme.space.s8

    Flow {
        width: parent.width
        spacing: Theme.space.s8

        Repeater {
            model: root.actions
            Btn {
                required property int index
                required property var modelData
                objectName: "approval-action-" + modelData.verb
                kind: index === 0 ? "primary" : "secondary"
                text: modelData.title
                keys: modelData.keys
                enabled: modelData.reason.length === 0
                reason: modelData.reason
                onClicked: root.chosen(modelData.verb)
            }
        }
    }
    Txt {
        width: parent.width
        visible: text.length > 0
        role: "caption"
        muted: true
        text: root.reason
    }
}
