// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Voice

// Play and pause, round: outlined while silent, filled while it plays or is big (`filled`).
T.Button {
    id: root

    required property VoicePlayer player
    property real size: Theme.px(48)
    property bool filled: false
    readonly property bool solid: filled || player.running
    readonly property string word: player.running ? qsTr("Pause") : player.state === VoicePlayer.Ended ? qsTr("Play again") : player.state === VoicePlayer.Failed ? qsTr("Try again") : qsTr("Play")

    implicitWidth: size
    implicitHeight: size
    padding: 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    enabled: player.state !== VoicePlayer.Closed
    onClicked: player.toggle()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: Accessible.Button
    Accessible.name: word
    Accessible.description: player.state === VoicePlayer.Preparing ? qsTr("Preparing") : player.title
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: width / 2
        color: root.solid ? (root.enabled ? Theme.color.ink : Theme.color.inkOff) : root.hovered ? Theme.color.raised : "transparent"
        border.width: root.solid ? 0 : 1.5
        border.color: root.enabled ? Theme.color.ink : Theme.color.inkOff
        opacity: root.down ? 0.8 : 1
        FocusFrame {
            visible: root.visualFocus
            cornerRadius: root.size / 2
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: Math.round(root.size * 0.4)
            name: root.player.state === VoicePlayer.Preparing ? "clock" : root.player.running ? "pause" : root.player.state === VoicePlayer.Ended || root.player.state === VoicePlayer.Failed ? "refresh" : "play"
            color: root.solid ? Theme.color.window : root.enabled ? Theme.color.ink : Theme.color.inkOff
        }
    }
}
