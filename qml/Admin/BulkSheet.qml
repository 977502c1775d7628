// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Many requests at once: what it means for each, and for more than 20 the number to be typed. Results come row by row;
// what fails stays selected.
Sheet {
    id: root

    required property ApprovalsViewModel viewModel
    property int verb: Approval.Approve
    readonly property int count: root.viewModel.selectedCount
    readonly property bool typed: count <= 20 || number.text.trim() === String(count)
    signal confirmed(int verb, string reason)

    title: {
        switch (root.verb) {
        case Approval.Approve: return qsTr("Approve %n request(s)", "", root.count);
        case Approval.Duplicate: return qsTr("Close %n request(s) as duplicates", "", root.count);
        case Approval.Decline: return qsTr("Decline %n request(s)", "", root.count);
        case Approval.Later: return qsTr("Put off %n request(s) until tomorrow", "", root.count);
        default: return qsTr("Propose to approve %n request(s)", "", root.count);
        }
    }
    text: qsTr("Each is decided on its own; what fails stays selected. Held here for 8 seconds before anything leaves this machine.")
    firstFocus: go
    onAboutToShow: {
        number.text = "";
        reason.text = "";
        root.firstFocus = go;
        if (root.verb === Approval.Decline)
            root.firstFocus = reason;
        if (root.count > 20)
            root.firstFocus = number;
    }

    function act() {
        if (!go.enabled)
            return;
        root.confirmed(root.verb, reason.text);
        root.close();
    }

    Column {
        width: parent.width
        spacing: Theme.space.s16

        Field {
            id: number
            objectName: "bulk-number"
            visible: root.count > 20
            width: parent.width
            label: qsTr("Type %1 to confirm").arg(root.count)
            onAccepted: root.act()
        }
        Field {
            id: reason
            objectName: "bulk-reason"
            visible: root.verb === Approval.Decline
            width: parent.width
            label: qsTr("Reason")
            hint: qsTr("Every one of these customers reads it.")
            maximumLength: 500
            onAccepted: root.act()
        }
        Column {
            width: parent.width
            Repeater {
                model: root.opened ? root.viewModel.selection : []
                FactRow {
                    required property var modelData
                    width: parent.width
                    label: Theme.isolate(modelData.whom)
                    value: modelData.text.length > 0 ? modelData.text : root.effect
                }
            }
        }
    }
    readonly property string effect: {
        switch (root.verb) {
        case Approval.Approve: return qsTr("carrier user, number, mail");
        case Approval.Later: return qsTr("comes back tomorrow");
        case Approval.Propose: return qsTr("waits for a second person");
        default: return qsTr("closed, one mail");
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Qt.RightToLeft

        Btn {
            id: go
            objectName: "bulk-go"
            kind: "primary"
            text: qsTr("Hold and send")
            enabled: root.typed && (root.verb !== Approval.Decline || reason.text.trim().length > 0)
            reason: root.typed ? qsTr("Give a reason") : qsTr("Type the number first")
            onClicked: root.act()
        }
        Btn {
            text: qsTr("Not now")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
