// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// Why a request is declined: the customer reads it. Return declines.
Sheet {
    id: root

    required property string whom
    signal declined(string reason)

    title: qsTr("Decline %1").arg(Theme.isolate(root.whom))
    text: qsTr("The customer reads the reason in a mail and may ask again.")
    firstFocus: reason
    onAboutToShow: reason.text = ""

    function decline() {
        if (reason.text.trim().length === 0) {
            reason.error = qsTr("Give a reason");
            return;
        }
        root.declined(reason.text);
        root.close();
    }

    Field {
        id: reason
        objectName: "decline-reason"
        width: parent.width
        label: qsTr("Reason")
        maximumLength: 500
        onEdited: error = ""
        onAccepted: root.decline()
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Qt.RightToLeft

        Btn {
            objectName: "decline"
            kind: "primary"
            text: qsTr("Decline")
            onClicked: root.decline()
        }
        Btn {
            text: qsTr("Not now")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
