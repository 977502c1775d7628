// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// What the log is cut down to. Return shows it.
Sheet {
    id: root

    required property AuditViewModel viewModel
    readonly property var actions: root.viewModel.actions

    title: qsTr("Filter the log")
    firstFocus: person
    onAboutToShow: {
        const typed = root.viewModel.filter;
        person.text = typed.person ?? "";
        subject.text = typed.subject ?? "";
        from.text = typed.from ?? "";
        until.text = typed.until ?? "";
        from.error = "";
        until.error = "";
        action.currentIndex = Math.max(0, root.actions.findIndex(each => each.value === (typed.action ?? "")));
    }

    function apply() {
        from.error = root.viewModel.dayProblem(from.text);
        until.error = root.viewModel.dayProblem(until.text);
        const typed = {
            person: person.text,
            action: root.actions[Math.max(0, action.currentIndex)].value,
            subject: subject.text,
            from: from.text,
            until: until.text
        };
        if (root.viewModel.setFilter(typed))
            root.close();
        else
            (from.error.length > 0 ? from : until).forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        Field {
            id: person
            objectName: "filter-person"
            width: parent.width
            label: qsTr("Who did it")
            hint: qsTr("A mail address or a user id")
            clearable: true
            maximumLength: 256
            onAccepted: root.apply()
        }
        Column {
            width: parent.width
            spacing: Theme.space.s6

            Txt {
                width: parent.width
                role: "label"
                text: action.label
                Accessible.ignored: true
            }
            ComboBox {
                id: action
                objectName: "filter-action"
                width: parent.width
                label: qsTr("What was done")
                model: root.actions.map(each => each.text)
            }
        }
        Field {
            id: subject
            objectName: "filter-subject"
            width: parent.width
            label: qsTr("On whom or what")
            hint: qsTr("An id, as the log shows it")
            clearable: true
            maximumLength: 256
            onAccepted: root.apply()
        }
        Flow {
            id: days
            width: parent.width
            spacing: Theme.space.s20
            readonly property real half: width < Theme.px(400) ? width : (width - spacing) / 2

            Field {
                id: from
                objectName: "filter-from"
                width: days.half
                label: qsTr("From the day")
                clearable: true
                maximumLength: 40
                onEdited: error = ""
                onAccepted: root.apply()
            }
            Field {
                id: until
                objectName: "filter-until"
                width: days.half
                label: qsTr("Up to and with the day")
                clearable: true
                maximumLength: 40
                onEdited: error = ""
                onAccepted: root.apply()
            }
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "filter-apply"
            kind: "primary"
            text: qsTr("Show")
            onClicked: root.apply()
        }
        Btn {
            objectName: "filter-clear"
            text: qsTr("Clear the filter")
            onClicked: {
                root.viewModel.clearFilter();
                root.close();
            }
        }
    }
}
