// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Voice

// Who speaks, when it is not the usual voice, and what keeps it from sounding.
Row {
    id: root

    required property VoicePlayer player

    visible: player.mark.length > 0
    spacing: Theme.space.s8

    AgeChip {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.player.mark === "simulated"
        certainty: "simulated"
        text: root.player.markText
    }
    StatusChip {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.player.mark.length > 0 && root.player.mark !== "simulated"
        iconName: root.player.mark === "captions" ? "text" : "wave"
        text: root.player.markText
    }
}
