// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// When a request that is put off comes back.
Sheet {
    id: root

    required property string whom
    signal putOff(int hours)

    title: qsTr("Put off %1").arg(Theme.isolate(root.whom))
    text: qsTr("It comes back to the list then. The customer is told nothing.")

    Column {
        width: parent.width
        spacing: Theme.space.s8

        Repeater {
            model: [
                { hours: 4, text: qsTr("For four hours") },
                { hours: 24, text: qsTr("Until tomorrow, this time") },
                { hours: 168, text: qsTr("For a week") }
            ]
            Btn {
                required property var modelData
                objectName: "later-" + modelData.hours
                width: parent.width
                text: modelData.text
                onClicked: {
                    root.putOff(modelData.hours);
                    root.close();
                }
            }
        }
    }
}
