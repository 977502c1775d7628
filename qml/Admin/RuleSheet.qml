// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Switches the two-person rule, after saying what that does. It closes when a second read shows it.
Sheet {
    id: root

    required property TwoPersonViewModel rule

    title: qsTr("Two-person rule")
    text: root.rule.meaning
    firstFocus: leave
    onAboutToShow: root.rule.clearProblem()

    Connections {
        target: root.rule
        function onDone() {
            root.close();
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        PlannedSteps {
            width: parent.width
            steps: root.rule.steps
        }
        NoteLine {
            objectName: "rule-problem"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.rule.problem
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "rule-do"
            kind: "primary"
            text: root.rule.actionText
            busy: root.rule.busy
            enabled: !busy && reason.length === 0
            reason: root.rule.lockedText.length > 0 ? root.rule.lockedText : root.rule.offlineReason
            onClicked: root.rule.toggle()
        }
        Btn {
            id: leave
            text: qsTr("Not now")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
