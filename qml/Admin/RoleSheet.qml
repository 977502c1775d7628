// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Another role for a person: which, why, and what that will do. It closes when a second read shows it.
Sheet {
    id: root

    required property RoleViewModel person
    property var choices: [] // as they were when it was opened: rows that are made anew lose the focus
    readonly property bool other: picker.value !== undefined && picker.value !== root.person.role

    //: %1 is a name
    title: qsTr("Role of %1").arg(Theme.isolate(root.person.name))
    text: root.person.maskedMail
    firstFocus: leave
    onAboutToShow: {
        choices = root.person.choices;
        picker.value = root.person.role;
        reason.text = "";
        reason.error = "";
        root.person.clearProblem();
    }

    Connections {
        target: root.person
        function onEnded() {
            root.close();
        }
    }
    function change() {
        if (!other || root.person.busy)
            return;
        if (reason.text.trim().length === 0) {
            reason.error = qsTr("Give a reason");
            reason.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        root.person.change(picker.value, reason.text);
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        Choice {
            id: picker
            objectName: "role-picker"
            width: parent.width
            label: qsTr("Role")
            options: root.choices
        }
        Field {
            id: reason
            objectName: "role-reason"
            width: parent.width
            label: qsTr("Reason")
            hint: qsTr("It stays in the audit log.")
            maximumLength: 500
            onEdited: error = ""
            onAccepted: root.change()
        }
        PlannedSteps {
            objectName: "role-steps"
            width: parent.width
            // What is read of the person here makes the steps follow them.
            steps: picker.value !== undefined && picker.value !== root.person.role ? root.person.steps(picker.value) : []
        }
        NoteLine {
            objectName: "role-problem"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.person.problem
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "role-do"
            kind: "primary"
            text: qsTr("Change the role")
            busy: root.person.busy
            enabled: !busy && root.other && root.person.offlineReason.length === 0
            reason: root.person.offlineReason.length > 0 ? root.person.offlineReason : qsTr("Choose another role first")
            onClicked: root.change()
        }
        Btn {
            id: leave
            text: qsTr("Not now")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
