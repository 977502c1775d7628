// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Voice

// The waveform as a slider: press or drag to go there, left and right by 5 seconds. Time runs from left to right in
// every language.
Item {
    id: root

    required property VoicePlayer player
    property real barWidth: 3

    implicitHeight: Theme.px(64)
    activeFocusOnTab: player.started
    LayoutMirroring.enabled: false

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position")
    Accessible.description: qsTr("%1 of %2", "times: 0:19 of 0:48").arg(player.positionText).arg(player.lengthText)
    Accessible.focusable: activeFocusOnTab
    Accessible.onIncreaseAction: root.player.seekBy(5)
    Accessible.onDecreaseAction: root.player.seekBy(-5)

    Waveform {
        id: wave
        anchors.fill: parent
        player: root.player
        barWidth: root.barWidth
        heard: Theme.color.ink
        rest: Theme.color.waveOff
        still: Theme.reducedMotion
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.player.started
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => root.player.seekTo(wave.timeAt(mouse.x))
        onPositionChanged: mouse => root.player.seekTo(wave.timeAt(mouse.x))
    }
    FocusFrame { visible: root.activeFocus }
}
