// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Waiting, told by how long it takes: nothing for 150 ms, a skeleton to 1 s, then words, and Cancel at 10 s.
Item {
    id: root

    property string text: qsTr("Still reading")
    property bool cancelable: true
    property int lines: 4
    readonly property int phase: clock.phase // 0 nothing, 1 skeleton, 2 words, 3 cancel
    signal canceled

    implicitWidth: Theme.px(480)
    implicitHeight: column.implicitHeight
    onVisibleChanged: clock.begin()
    Component.onCompleted: clock.begin()

    Timer {
        id: clock
        property int phase: 0
        readonly property list<int> waits: [150, 850, 9000]
        interval: waits[Math.min(phase, 2)]
        onTriggered: {
            phase += 1;
            if (phase < 3)
                start();
        }
        function begin() {
            stop();
            phase = 0;
            if (root.visible)
                start();
        }
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s24

        Skeleton {
            width: parent.width
            lines: root.lines
            visible: root.phase > 0
        }
        Txt {
            width: parent.width
            muted: true
            visible: root.phase > 1
            text: root.text
        }
        Btn {
            anchors.left: parent.left
            visible: root.phase > 2 && root.cancelable
            text: qsTr("Cancel")
            onClicked: root.canceled()
        }
    }
}
