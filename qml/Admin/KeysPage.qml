// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A6: the API keys of assistants and programs; how often each was used, a new one, the end of one.
SplitPage {
    id: root

    required property KeysViewModel model
    property string itemId // the key to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: keySheet.opened || revokeSheet.opened || saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "keys-page"
    title: qsTr("Assistants & keys")
    listWidth: width >= Theme.px(960) ? Math.round(width * 0.42) : Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        if (root.itemId.length === 0)
            return;
        root.model.currentKey = root.itemId;
        root.opened = true;
    }
    Component.onDestruction: root.model.shown = false

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }

    list: [
        Flow {
            id: bar
            x: Theme.space.s24
            width: parent.width - 2 * x
            topPadding: Theme.space.s12
            bottomPadding: Theme.space.s12
            spacing: Theme.space.s12

            Btn {
                objectName: "key-new"
                iconName: "plus"
                text: qsTr("New key")
                enabled: reason.length === 0
                reason: root.model.offlineReason
                onClicked: keySheet.open()
            }
            ComboBox {
                objectName: "keys-filter"
                width: Math.min(implicitWidth, bar.width)
                label: qsTr("Which keys")
                readonly property var choices: root.model.stateFilters
                readonly property int chosen: choices.findIndex(each => each.value === root.model.stateFilter)
                model: choices.map(each => each.text)
                Component.onCompleted: currentIndex = chosen
                onChosenChanged: currentIndex = chosen
                onModelChanged: currentIndex = chosen
                onActivated: index => root.model.stateFilter = choices[index].value
            }
        },
        Divider {
            y: bar.height
            width: parent.width
        },
        StatusView {
            id: view
            anchors.top: bar.bottom
            anchors.topMargin: root.model.view === "ready" ? Theme.size.line : Theme.space.s16
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
            empty: none
            onRetry: root.model.refresh()
            onCanceled: root.model.refresh()
        },
        ListFoot {
            id: foot
            x: Theme.space.s24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            ready: root.model.view === "ready"
            offline: root.model.offline
            reading: root.model.reading
            readingMore: root.model.readingMore
            error: root.model.error
            moreError: root.model.moreError
            provenance: root.model.provenance
            sheet: saving
            onRetry: root.model.refresh()
            onRetryMore: root.model.readMore()
        }
    ]
    details: [
        KeyDetails {
            anchors.fill: parent
            key: root.model.current
            onRevokeWanted: revokeSheet.open()
        }
    ]

    Component {
        id: rows
        WordList {
            objectName: "keys-list"
            label: qsTr("Keys")
            rows: root.model.rows
            ready: root.model.view === "ready"
            currentKey: root.model.currentKey
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onRetried: root.model.readMore()
            onCurrentMoved: key => root.model.currentKey = key
            onActivated: root.opened = true
            onBacked: root.opened = false
        }
    }
    Component {
        id: none
        NoteLine {
            objectName: "keys-none"
            iconName: "key"
            text: root.model.stateFilter === "revoked" ? qsTr("No key was revoked.") : qsTr("No keys. An assistant or a program that signs nobody in needs one.")
        }
    }
    KeySheet {
        id: keySheet
        objectName: "key-sheet"
        maker: root.model.maker
        offlineReason: root.model.offlineReason
        onAnnounced: words => root.announced(words)
    }
    RevokeSheet {
        id: revokeSheet
        objectName: "revoke-sheet"
        key: root.model.current
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: root.model.stateFilter.length > 0 ? qsTr("What the filter leaves. What is covered here is covered in the file.") : qsTr("Every key. What is covered here is covered in the file.")
        onAnnounced: words => root.announced(words)
    }
}
