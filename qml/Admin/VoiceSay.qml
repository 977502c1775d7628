// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Any text, played in any language and voice by the program's player.
Column {
    id: root

    required property VoiceViewModel viewModel
    readonly property var languages: root.viewModel.cast.languages
    readonly property var voices: root.viewModel.cast.voices

    objectName: "voice-say"
    spacing: Theme.space.s12

    SectionHead {
        width: parent.width
        text: qsTr("Play any text")
    }
    SplitColumns {
        width: parent.width
        first: Column {
            width: parent.width
            spacing: Theme.space.s6

            TextBox {
                objectName: "voice-text"
                width: parent.width
                label: qsTr("Text")
                lines: 6
                problems: root.viewModel.sayProblem.length > 0 ? [root.viewModel.sayProblem] : []
                onEdited: text => root.viewModel.sayText = text
                Component.onCompleted: load(root.viewModel.sayText)
            }
            Txt {
                objectName: "voice-count"
                width: parent.width
                role: "caption"
                muted: true
                text: root.viewModel.sayCount
            }
        }
        second: Column {
            width: parent.width
            spacing: Theme.space.s12

            Column {
                width: parent.width
                spacing: Theme.space.s6

                Txt {
                    width: parent.width
                    role: "label"
                    text: qsTr("Language")
                    Accessible.ignored: true
                }
                ComboBox {
                    objectName: "voice-language"
                    readonly property int chosen: Math.max(0, root.languages.findIndex(each => each.code === root.viewModel.sayLanguage))
                    width: parent.width
                    label: qsTr("Language")
                    model: root.languages.map(each => each.text)
                    Component.onCompleted: currentIndex = chosen
                    onChosenChanged: currentIndex = chosen
                    onModelChanged: currentIndex = chosen
                    onActivated: index => root.viewModel.sayLanguage = root.languages[index].code
                }
            }
            Column {
                width: parent.width
                spacing: Theme.space.s6

                Txt {
                    width: parent.width
                    role: "label"
                    text: qsTr("Voice")
                    Accessible.ignored: true
                }
                ComboBox {
                    objectName: "voice-voice"
                    readonly property int chosen: Math.max(0, root.voices.findIndex(each => each.name === root.viewModel.sayVoice))
                    width: parent.width
                    label: qsTr("Voice")
                    model: root.voices.map(each => each.title)
                    Component.onCompleted: currentIndex = chosen
                    onChosenChanged: currentIndex = chosen
                    onModelChanged: currentIndex = chosen
                    onActivated: index => root.viewModel.sayVoice = root.voices[index].name
                }
            }
            Btn {
                objectName: "voice-play"
                anchors.left: parent.left
                iconName: "play"
                text: qsTr("Play")
                Accessible.name: qsTr("Play the text")
                enabled: root.viewModel.sayReason.length === 0
                reason: root.viewModel.sayReason
                onClicked: root.viewModel.say()
            }
            Txt {
                width: parent.width
                role: "caption"
                muted: true
                text: root.viewModel.sayReason.length > 0 ? root.viewModel.sayReason : qsTr("What was not spoken before costs its characters.")
            }
        }
    }
}
