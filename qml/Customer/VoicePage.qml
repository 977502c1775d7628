// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer
import Dotm.Ui.Shared
import Dotm.Ui.Voice
import Dotm.Voice

// C9: the message to read along, the player below it, languages and voices at its side.
FocusScope {
    id: root

    required property CustomerModels customer
    property real headLead: 0
    property real headTail: 0
    readonly property VoiceViewModel model: customer.voice
    readonly property VoicePlayer player: model.player
    readonly property bool wide: width >= Theme.px(820) && height >= Theme.px(480)
    readonly property bool sheetOpen: history.opened || languageSheet.opened
    readonly property bool playerKeys: !sheetOpen
    readonly property real margin: scroll.margin
    readonly property real sideWidth: wide ? side.width + Theme.space.s48 : 0
    signal navigate(string section)
    signal announced(string words)

    objectName: "voice-page"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Voice")

    function perform(command: int, fromPalette: bool) {
        switch (command) {
        case Commands.PlayerToggle: player.toggle(); break;
        case Commands.PlayerSlower: player.options.slower(); announced(player.options.speedText); break;
        case Commands.PlayerFaster: player.options.faster(); announced(player.options.speedText); break;
        case Commands.PlayerMute: player.options.muted = !player.options.muted; break;
        case Commands.PlayerCaptions: player.options.captionsShown = !player.options.captionsShown; break;
        case Commands.PlayerLanguage: chooseLanguage(); break;
        }
    }
    function chooseLanguage() {
        if (wide)
            languages.begin();
        else
            languageSheet.open();
    }

    // What nobody else wanted.
    Keys.onPressed: event => {
        const shifted = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (!event.accepted)
            return;
        if (event.key === Qt.Key_Space)
            player.toggle();
        else if (event.key === Qt.Key_Left)
            shifted ? player.previousSentence() : player.seekBy(-5);
        else if (event.key === Qt.Key_Right)
            shifted ? player.nextSentence() : player.seekBy(5);
        else
            event.accepted = false;
    }
    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }

    ScrollPage {
        id: scroll
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: bar.top
        width: root.width
        title: qsTr("Voice")
        headLead: root.headLead
        headTail: root.headTail
        maxWidth: Math.max(0, Math.min(760, (root.width - 2 * margin - root.sideWidth) / Theme.textScale))
        spacing: Theme.space.s32

        VoiceMessages {
            width: parent.width
            model: root.model
            onHistoryWanted: history.open()
        }
        InlineError {
            width: parent.width
            visible: root.player.state === VoicePlayer.Failed
            primary: false
            what: root.player.error.what
            meaning: root.player.error.meaning
            text: root.player.error.advice
            code: root.player.error.code
            onRetry: root.player.toggle()
        }
        NoteLine {
            objectName: "voice-trouble"
            width: parent.width
            visible: root.player.trouble.length > 0
            iconName: "info"
            text: root.player.trouble
        }
        Flow {
            width: parent.width
            visible: !root.wide
            spacing: Theme.space.s12

            Btn {
                objectName: "language-choice"
                iconName: "globe"
                text: root.model.languageName
                onClicked: languageSheet.open()
            }
        }
        StatusView {
            width: parent.width
            status: root.player.captions.count > 0 ? "ready" : root.model.view
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: captions
            onRetry: root.model.readAll()
            onCanceled: root.model.readAll()
        }
        Btn {
            objectName: "next-message"
            visible: root.model.nextTitle.length > 0
            kind: "primary"
            iconName: "play"
            //: %1 is the next message, "Tips"
            text: qsTr("Next: %1").arg(root.model.nextTitle)
            onClicked: root.model.playNext()
        }
        VoiceSide {
            width: parent.width
            visible: !root.wide
            model: root.model
        }
    }
    Component {
        id: captions
        VoiceCaptionList {
            player: root.player
            small: !root.wide || Theme.textScale > 1.25
            visible: root.player.options.captionsShown
            height: root.player.options.captionsShown ? implicitHeight : 0
            onCurrentMoved: item => scroll.reveal(item)
        }
    }
    Item {
        id: side
        visible: root.wide
        width: Theme.px(272)
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.size.head + Theme.space.s16
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.space.s16

        SectionHead {
            id: languageHead
            width: parent.width
            text: qsTr("Language")
        }
        VoiceLanguageList {
            id: languages
            objectName: "languages"
            anchors.top: languageHead.bottom
            anchors.bottom: voices.top
            anchors.bottomMargin: Theme.space.s32
            width: parent.width
            languages: root.model.languages
            language: root.model.language
            onChosen: code => root.model.setLanguage(code)
        }
        VoiceSide {
            id: voices
            anchors.bottom: parent.bottom
            width: parent.width
            model: root.model
        }
    }
    VoiceBar {
        id: bar
        focus: true
        anchors.bottom: parent.bottom
        x: root.margin
        width: parent.width - 2 * root.margin
        player: root.player
    }
    VoiceHistorySheet {
        id: history
        model: root.model
    }
    Sheet {
        id: languageSheet
        objectName: "language-sheet"
        title: qsTr("Language of the voice")
        sheetWidth: 420
        onOpened: narrowLanguages.begin()

        VoiceLanguageList {
            id: narrowLanguages
            width: parent.width
            height: Math.min(contentHeight, Theme.px(400))
            languages: root.model.languages
            language: root.model.language
            onChosen: code => root.model.setLanguage(code)
        }
    }
}
