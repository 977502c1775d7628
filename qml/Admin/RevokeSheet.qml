// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The second step of revoking a key: what will happen. It closes when a second read shows it.
Sheet {
    id: root

    required property KeyViewModel key

    //: %1 is the name of a key
    title: qsTr("Revoke %1").arg(Theme.isolate(root.key.name))
    firstFocus: leave
    onAboutToShow: root.key.clearProblem()

    Connections {
        target: root.key
        function onRevoked() {
            root.close();
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        PlannedSteps {
            width: parent.width
            steps: root.key.steps
        }
        NoteLine {
            objectName: "revoke-problem"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.key.problem
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "revoke-do"
            kind: "danger"
            text: qsTr("Revoke the key")
            busy: root.key.busy
            enabled: !busy && reason.length === 0
            reason: root.key.offlineReason
            onClicked: root.key.revoke()
        }
        Btn {
            id: leave
            text: qsTr("Not now")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
