// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Voice

// The sentences, one per line or more; the one that is heard on yellow. A press goes there once it plays.
Column {
    id: root

    required property VoicePlayer player
    property bool small: false // less room
    readonly property bool tall: player.rightToLeft
    signal currentMoved(Item item)

    spacing: Theme.space.s12
    // Another size of the window or of its text moves what is heard out of sight.
    onImplicitHeightChanged: {
        if (player.running)
            settled.restart();
    }

    Timer {
        id: settled
        interval: 0
        onTriggered: root.showCurrent()
    }
    function showCurrent() {
        const line = lines.itemAt(player.sentence);
        if (line !== null)
            currentMoved(line);
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Captions")

    Repeater {
        id: lines
        model: root.player.captions

        Item {
            id: line
            required property int index
            required property string caption
            required property string place
            readonly property bool current: place === "current"
            width: root.width
            implicitHeight: words.implicitHeight + (current ? 2 * Theme.space.s12 : 0)
            onCurrentChanged: tell()
            Component.onCompleted: tell()

            // Once it lies where it will be.
            function tell() {
                if (current)
                    settled.restart();
            }

            Accessible.role: Accessible.ListItem
            Accessible.name: caption
            Accessible.selected: current
            Accessible.onPressAction: root.player.goTo(line.index)

            Rectangle {
                x: -Theme.space.s20
                width: parent.width + 2 * Theme.space.s20
                height: parent.height
                radius: Theme.radius.card
                color: Theme.color.brand
                border.width: Theme.size.line
                border.color: Theme.color.brandLine
                opacity: line.current ? 1 : 0
                Behavior on opacity {
                    enabled: !Theme.reducedMotion
                    NumberAnimation { duration: 120 }
                }
            }
            Txt {
                id: words
                y: line.current ? Theme.space.s12 : 0
                width: parent.width
                role: root.small ? "title" : "speech"
                text: line.caption
                font.family: Theme.script.familyOf(text)
                font.weight: line.current ? Font.DemiBold : Font.Normal
                color: line.current ? Theme.color.brandInk : line.place === "next" ? Theme.color.inkMuted : Theme.color.inkOff
                lineHeight: Math.round(textStyle.line * (root.tall ? 1.1 : 1))
                horizontalAlignment: root.player.rightToLeft ? Text.AlignRight : Text.AlignLeft
                LayoutMirroring.enabled: false
                Accessible.ignored: true
            }
            TapHandler {
                enabled: root.player.started
                onTapped: root.player.goTo(line.index)
            }
        }
    }
}
