// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The rule of the second person: how it stands, who switched it, why it is locked, and the way to switch it.
Column {
    id: root

    required property TwoPersonViewModel rule
    property bool compact: false // only what can be done; the sheet says the rest
    readonly property int waiting: root.rule.proposals.length
    signal changeWanted
    signal proposalsWanted

    spacing: Theme.space.s8

    Flow {
        width: parent.width
        spacing: Theme.space.s12

        Txt {
            width: Math.min(implicitWidth, root.width)
            role: "strong"
            text: qsTr("Two-person rule")
            Accessible.role: Accessible.Heading
        }
        StatusChip {
            objectName: "rule-state"
            visible: text.length > 0
            tone: root.rule.on ? "good" : "neutral"
            iconName: root.rule.on ? "people" : "user"
            text: root.rule.stateText
        }
    }
    Txt {
        objectName: "rule-meaning"
        width: parent.width
        visible: root.rule.view === "ready" && !root.compact
        role: "caption"
        text: root.rule.meaning
    }
    Txt {
        objectName: "rule-changed"
        width: parent.width
        visible: text.length > 0 && !root.compact
        role: "caption"
        muted: true
        text: root.rule.changedText
    }
    NoteLine {
        objectName: "rule-locked"
        width: parent.width
        visible: text.length > 0 && !root.compact
        iconName: "lock"
        text: root.rule.lockedText
    }
    InlineError {
        width: parent.width
        visible: root.rule.view === "error" || root.rule.view === "offline"
        primary: false
        helpful: false
        what: root.rule.error.what
        text: root.rule.error.advice
        busy: root.rule.reading
        onRetry: root.rule.refresh()
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s8

        Btn {
            objectName: "rule-change"
            visible: root.rule.view === "ready"
            scaleTo: "compact"
            text: root.rule.actionText
            enabled: !busy && reason.length === 0
            reason: root.rule.lockedText.length > 0 ? root.rule.lockedText : root.rule.offlineReason
            onClicked: root.changeWanted()
        }
        Btn {
            objectName: "rule-proposals"
            visible: root.waiting > 0
            scaleTo: "compact"
            iconName: "clock"
            text: qsTr("%Ln waiting", "proposals for a second person", root.waiting)
            Accessible.name: qsTr("%Ln waiting for a second person", "proposals", root.waiting)
            onClicked: root.proposalsWanted()
        }
    }
}
