// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Voice

// The player of the page: sentence steps around play, waveform with its times, captions and sound. Its order is that of
// time, from left to right in every language.
FocusScope {
    id: root

    required property VoicePlayer player
    property string previousKeys
    property string nextKeys
    property string muteKeys
    property string captionKeys
    readonly property bool narrow: width < Theme.px(560)

    implicitHeight: narrow ? Theme.px(132) : Theme.px(128)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Player")

    function withKeys(word: string, keys: string): string {
        //: an action and its keys
        return keys.length > 0 ? qsTr("%1 (%2)").arg(word).arg(keys) : word;
    }
    function begin() {
        play.forceActiveFocus(Qt.TabFocusReason);
    }

    Divider { width: parent.width }
    Row {
        id: steps
        y: root.narrow ? Theme.space.s12 : (root.height - height) / 2
        spacing: Theme.space.s8

        IconBtn {
            objectName: "sentence-before"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "chevl"
            ofTime: true
            label: root.withKeys(qsTr("Sentence before"), root.previousKeys)
            enabled: root.player.started
            onClicked: root.player.previousSentence()
        }
        PlayRing {
            id: play
            objectName: "play"
            focus: true
            player: root.player
            filled: true
            size: Theme.px(root.narrow ? 48 : 64)
        }
        IconBtn {
            objectName: "sentence-next"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "chevr"
            ofTime: true
            label: root.withKeys(qsTr("Next sentence"), root.nextKeys)
            enabled: root.player.started
            onClicked: root.player.nextSentence()
        }
    }
    Item {
        id: middle
        anchors.left: root.narrow ? parent.left : steps.right
        anchors.leftMargin: root.narrow ? 0 : Theme.space.s24
        anchors.right: root.narrow ? parent.right : tail.left
        anchors.rightMargin: root.narrow ? 0 : Theme.space.s24
        y: root.narrow ? steps.y + steps.height + Theme.space.s4 : (root.height - height) / 2 + Theme.space.s8
        height: wave.height + times.height + Theme.space.s4

        WaveSeek {
            id: wave
            objectName: "wave"
            width: parent.width
            height: root.narrow ? Theme.px(24) : Theme.px(56)
            player: root.player
        }
        Item {
            id: times
            y: wave.height + Theme.space.s4
            width: parent.width
            height: now.implicitHeight

            Txt {
                id: now
                role: "caption"
                muted: true
                text: root.player.positionText
                wrapMode: Text.NoWrap
            }
            Txt {
                anchors.right: parent.right
                role: "caption"
                muted: true
                text: root.player.lengthText
                wrapMode: Text.NoWrap
            }
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        y: steps.y + (steps.height - height) / 2
        spacing: Theme.space.s4

        SpectrumBars {
            visible: !root.narrow
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(62)
            height: Theme.px(24)
            levels: root.player.spectrum
            color: root.player.running ? Theme.color.ink : Theme.color.waveOff
            still: Theme.reducedMotion
            Accessible.ignored: true
        }
        IconBtn {
            objectName: "mute"
            iconName: root.player.options.muted ? "mute" : "vol"
            label: root.withKeys(root.player.options.muted ? qsTr("Sound on") : qsTr("Mute"), root.muteKeys)
            onClicked: root.player.options.muted = !root.player.options.muted
        }
        IconBtn {
            objectName: "captions-switch"
            iconName: "cc"
            ink: root.player.options.captionsShown ? Theme.color.ink : Theme.color.inkOff
            label: root.withKeys(root.player.options.captionsShown ? qsTr("Hide captions") : qsTr("Show captions"), root.captionKeys)
            onClicked: root.player.options.captionsShown = !root.player.options.captionsShown
        }
    }
}
