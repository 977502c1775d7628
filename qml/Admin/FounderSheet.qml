// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Somebody becomes a founding member: who, why, and what that brings.
Sheet {
    id: root

    required property FounderAdder founder
    property string offlineReason

    title: qsTr("Add a founding member")
    closable: !founder.busy
    firstFocus: mail
    onAboutToShow: {
        mail.text = "";
        mail.error = "";
        reason.text = "";
        reason.error = "";
        founder.begin();
    }

    function add() {
        if (founder.busy)
            return;
        mail.error = mail.text.includes("@") ? "" : qsTr("Give a mail address");
        reason.error = reason.text.trim().length > 0 ? "" : qsTr("Give a reason");
        if (mail.error.length > 0)
            mail.forceActiveFocus(Qt.TabFocusReason);
        else if (reason.error.length > 0)
            reason.forceActiveFocus(Qt.TabFocusReason);
        else
            founder.add(mail.text, reason.text);
    }

    readonly property Connections outcome: Connections {
        target: root.founder
        function onEnded() {
            root.close();
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s20

        Field {
            id: mail
            objectName: "founder-mail"
            width: parent.width
            label: qsTr("Mail address of the person")
            maximumLength: 254
            readOnly: root.founder.busy
            inputMethodHints: Qt.ImhEmailCharactersOnly
            onEdited: error = ""
            onAccepted: root.add()
        }
        Field {
            id: reason
            objectName: "founder-reason"
            width: parent.width
            label: qsTr("Reason")
            hint: qsTr("It stays in the audit log.")
            maximumLength: 500
            readOnly: root.founder.busy
            onEdited: error = ""
            onAccepted: root.add()
        }
        PlannedSteps {
            width: parent.width
            steps: [qsTr("The person may claim the founding grant, once."), qsTr("Their first purchase brings the bonus of a founding member."), qsTr("This cannot be taken back here.")]
        }
        Column {
            objectName: "founder-list"
            width: parent.width

            SectionHead {
                width: parent.width
                text: qsTr("Founding members")
            }
            Txt {
                width: parent.width
                visible: text.length > 0
                muted: true
                text: root.founder.listState
            }
            Repeater {
                model: root.founder.founders

                FactRow {
                    required property var modelData
                    width: parent?.width ?? 0
                    strong: false
                    label: Theme.isolate(modelData.mail)
                    value: modelData.since
                }
            }
        }
        NoteLine {
            objectName: "founder-problem"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.founder.problem
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "founder-do"
            kind: "primary"
            text: qsTr("Add them")
            busy: root.founder.busy
            enabled: !busy && root.offlineReason.length === 0
            reason: root.offlineReason
            onClicked: root.add()
        }
        Btn {
            text: qsTr("Not now")
            keys: qsTr("Esc")
            enabled: !root.founder.busy
            onClicked: root.close()
        }
    }
}
