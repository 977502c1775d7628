// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// Before a way out of the window while decisions are still held on this computer: send them, drop them, or stay.
Sheet {
    id: root

    required property LeaveGuard guard
    readonly property bool onlyWaiting: guard.unsent === 0 // all of them are sent already

    objectName: "leave-sheet"
    title: onlyWaiting ? qsTr("%n decision(s) are being sent", "", guard.underWay) : qsTr("%n decision(s) are not sent yet", "", guard.unsent)
    text: onlyWaiting ? qsTr("A moment, until the service has confirmed them.")
        : guard.failed ? qsTr("The service was not reached. They are still on this computer.")
        : qsTr("They are held on this computer for a few seconds so that you can take them back.")
    firstFocus: send
    onClosed: {
        if (root.guard.asking)
            root.guard.stay();
    }

    Connections {
        target: root.guard
        function onChanged() {
            if (root.guard.asking)
                root.open();
            else
                root.close();
        }
    }

    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Qt.RightToLeft

        Btn {
            id: send
            objectName: "leave-send"
            visible: !root.onlyWaiting
            kind: "primary"
            text: root.guard.failed ? qsTr("Try again") : qsTr("Send now")
            busy: root.guard.underWay > 0
            onClicked: root.guard.send()
        }
        Btn {
            objectName: "leave-drop"
            visible: !root.onlyWaiting
            kind: "danger"
            text: qsTr("Drop")
            enabled: root.guard.underWay === 0
            onClicked: root.guard.drop()
        }
        Btn {
            objectName: "leave-stay"
            text: qsTr("Stay")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
