// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The voice: who speaks and what it cost, what is kept, speaking in advance, any text played, what was heard.
ScrollPage {
    id: root

    required property VoiceViewModel model
    property string itemId
    property bool singleKeys: true
    readonly property bool sheetOpen: saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "voice-page"
    title: qsTr("Voice")

    Component.onCompleted: root.model.shown = true
    Component.onDestruction: root.model.shown = false

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }
    StatusView {
        width: parent.width
        status: root.model.view
        errorWhat: root.model.error.what
        errorMeaning: root.model.error.meaning
        errorText: root.model.error.advice
        errorCode: root.model.error.code
        helpful: false
        content: now
        onRetry: root.model.refresh()
        onCanceled: root.model.refresh()
    }
    StatusView {
        width: parent.width
        visible: root.model.view === "ready"
        status: root.model.cast.view
        errorWhat: root.model.cast.error.what
        errorMeaning: root.model.cast.error.meaning
        errorText: root.model.cast.error.advice
        errorCode: root.model.cast.error.code
        helpful: false
        content: work
        onRetry: root.model.cast.refresh()
        onCanceled: root.model.cast.refresh()
    }
    VoiceHeard {
        width: parent.width
        visible: root.model.view === "ready"
        history: root.model.history
        singleKeys: root.singleKeys
        sheet: saving
        onPersonWanted: uid => root.navigate("subscribers", uid)
    }
    Component {
        id: now
        VoiceNow {
            viewModel: root.model
        }
    }
    Component {
        id: work
        Column {
            spacing: Theme.space.s48

            VoicePrepare {
                width: parent.width
                preparer: root.model.preparer
                cast: root.model.cast
                progressText: root.model.progressText
                progress: root.model.progress
            }
            VoiceSay {
                width: parent.width
                visible: root.model.canSay
                viewModel: root.model
            }
        }
    }
    ExportSheet {
        id: saving
        source: root.model.history.file
        what: qsTr("All that was heard. What is covered here is covered in the file.")
        onAnnounced: words => root.announced(words)
    }
}
