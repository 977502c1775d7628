// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A10: the texts of the mails in every language. The list, the editor of the one that is open, its versions, a test
// mail to oneself. Leaving a changed text asks; what is kept waits here as long as the window lives.
SplitPage {
    id: root

    required property TextsViewModel model
    property string itemId // the text to begin with
    property bool singleKeys: true
    property string placed // the text whose row was made current
    readonly property bool sheetOpen: historySheet.opened || testSheet.opened || leaveSheet.opened || saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "texts-page"
    title: qsTr("Texts")

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    Component.onDestruction: root.model.shown = false
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        if (root.itemId.length > 0)
            root.model.currentKey = root.itemId;
        root.follow();
    }
    function follow() {
        const list = view.item as TextList;
        if (list !== null) {
            list.currentIndex = root.model.indexOf(root.model.currentKey);
            root.placed = root.model.currentKey;
        }
    }

    // The text in that row; first what becomes of changes to the one that is open.
    function open(row: int) {
        const key = root.model.keyAt(row);
        if (key.length === 0)
            return;
        if (key !== root.model.currentKey && root.model.editor.unsaved) {
            leaveSheet.key = key;
            leaveSheet.open();
            return;
        }
        root.model.currentKey = key;
        root.opened = true;
    }

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
        function onChanged() {
            if (root.placed !== root.model.currentKey)
                root.follow();
        }
    }

    list: [
        StatusView {
            id: view
            anchors.top: parent.top
            anchors.topMargin: root.model.view === "ready" ? 0 : Theme.space.s16
            anchors.bottom: foot.top
            x: root.model.view === "ready" ? 0 : Theme.space.s24
            width: parent.width - 2 * x
            fill: true
            focus: true
            status: root.model.view
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: rows
            onRetry: root.model.refresh()
            onCanceled: root.model.refresh()
        },
        Column {
            id: foot
            x: Theme.space.s24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            bottomPadding: Theme.space.s16
            topPadding: Theme.space.s8
            spacing: Theme.space.s8

            InlineError {
                width: parent.width
                visible: root.model.view === "ready" && root.model.error.what.length > 0 && !root.model.offline
                primary: false
                what: root.model.error.what
                text: qsTr("What is listed was read before.")
                busy: root.model.reading
                onRetry: root.model.refresh()
            }
            ExportButtons {
                visible: root.model.view === "ready"
                sheet: saving
            }
            AgeChip {
                visible: root.model.provenance.time.length > 0
                width: Math.min(implicitWidth, parent.width)
                certainty: root.model.provenance.certainty
                time: root.model.provenance.time
                source: root.model.provenance.source
                old: root.model.provenance.old
            }
        }
    ]
    details: [
        TextEditorPane {
            anchors.fill: parent
            visible: root.model.currentKey.length > 0
            editor: root.model.editor
            onHistoryWanted: {
                root.model.openHistory();
                historySheet.open();
            }
            onTestWanted: testSheet.open()
        }
    ]

    Component {
        id: rows
        TextList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: index => root.open(index)
            onBacked: root.opened = false
            Component.onCompleted: {
                currentIndex = root.model.indexOf(root.model.currentKey);
                root.placed = root.model.currentKey;
            }
        }
    }
    TextHistorySheet {
        id: historySheet
        objectName: "text-history-sheet"
        history: root.model.history
        onRestored: {
            root.model.restore();
            root.announced(qsTr("The earlier version is in the editor. Save it to use it."));
        }
    }
    TestMailSheet {
        id: testSheet
        objectName: "test-mail-sheet"
        editor: root.model.editor
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: qsTr("Every mail in every language, and whose text is used there. Not the texts themselves.")
        onAnnounced: words => root.announced(words)
    }
    LeaveTextSheet {
        id: leaveSheet
        objectName: "leave-text-sheet"
        editor: root.model.editor
        onLeft: {
            root.model.currentKey = leaveSheet.key;
            root.opened = true;
            root.follow();
        }
        onClosed: root.follow()
    }
}
