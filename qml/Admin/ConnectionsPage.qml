// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A13: the providers, how each stands, what it lacks and where that goes; and a call to see whether it answers.
SplitPage {
    id: root

    required property ConnectionsViewModel model
    property string itemId // the provider to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "connections-page"
    title: qsTr("Connections")

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        const list = view.item as ConnectionList;
        const at = root.model.indexOf(root.itemId);
        if (list !== null && at >= 0)
            list.currentIndex = at;
    }
    Component.onDestruction: root.model.shown = false

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
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
            NoteLine {
                objectName: "nothing-set-up"
                visible: root.model.nothingSetUp
                width: parent.width
                iconName: "plug"
                text: qsTr("No provider is set up. Choose one to see what is missing and where to put it.")
            }
            Txt {
                visible: text.length > 0
                width: parent.width
                role: "caption"
                muted: true
                text: root.model.sinceText
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
        ConnectionDetails {
            anchors.fill: parent
            viewModel: root.model
        }
    ]

    Component {
        id: rows
        ConnectionList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: root.opened = true
            onBacked: root.opened = false
            Component.onCompleted: currentIndex = Math.max(0, root.model.indexOf(root.itemId.length > 0 ? root.itemId : root.model.currentKey))
        }
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: qsTr("How every provider stands, with the names of the settings that are missing; never a value.")
        onAnnounced: words => root.announced(words)
    }
}
