// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// How long something secret stays uncovered: ticks once a second, covers at zero, on leaving and when told to.
Timer {
    id: root

    property int seconds: 60
    property int left: 0
    readonly property bool uncovered: left > 0

    interval: 1000
    repeat: true
    running: left > 0 && Privacy.timed
    onTriggered: left -= 1

    function uncover() {
        left = seconds;
    }
    function cover() {
        left = 0;
    }

    readonly property Connections bell: Connections {
        target: Privacy
        function onCoverAll() {
            root.cover();
        }
    }
}
