// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// What was heard, newest first: the list, which scrolls in itself because it may be long, and the way to a file.
Column {
    id: root

    required property VoiceHistory history
    required property ExportSheet sheet
    property bool singleKeys: true
    signal personWanted(string uid)

    objectName: "voice-heard"
    spacing: Theme.space.s8

    Item {
        width: parent.width
        height: Math.max(head.implicitHeight, files.height)

        SectionHead {
            id: head
            anchors.left: parent.left
            anchors.right: files.left
            anchors.rightMargin: Theme.space.s12
            text: qsTr("What was heard")
        }
        ExportButtons {
            id: files
            anchors.right: parent.right
            visible: root.history.view === "ready"
            sheet: root.sheet
        }
    }
    StatusView {
        width: parent.width
        status: root.history.view
        errorWhat: root.history.error.what
        errorMeaning: root.history.error.meaning
        errorText: root.history.error.advice
        errorCode: root.history.error.code
        helpful: false
        content: rows
        empty: nothing
        onRetry: root.history.refresh()
        onCanceled: root.history.refresh()
    }
    Component {
        id: rows
        Column {
            spacing: Theme.space.s8

            RowList {
                id: list
                objectName: "voice-list"
                width: parent.width
                height: Math.min(contentHeight, Theme.px(44) * 10)
                label: qsTr("What was heard")
                singleKeys: root.singleKeys
                // Let go of at once, not when this list is deleted: other rows may come first.
                model: root.history.view === "ready" ? root.history.rows : null
                reuseItems: true
                T.ScrollBar.vertical: ScrollMark {}
                onRetried: root.history.readMore()
                onActivated: index => {
                    const uid = root.history.uidAt(index);
                    if (uid.length > 0)
                        root.personWanted(uid);
                }
                delegate: VoiceHeardRow {
                    required property int index
                    width: ListView.view.width
                    lined: index > 0
                    selected: ListView.isCurrentItem && ListView.view.activeFocus
                    onClicked: list.take(index)
                }
            }
            Divider { width: parent.width }
            AgeChip {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                visible: root.history.provenance.time.length > 0
                certainty: root.history.provenance.certainty
                time: root.history.provenance.time
                source: root.history.provenance.source
                old: root.history.provenance.old
            }
            InlineError {
                width: parent.width
                visible: root.history.moreError.what.length > 0
                primary: false
                what: root.history.moreError.what
                text: qsTr("More could not be read. What is listed stays.")
                code: root.history.moreError.code
                busy: root.history.readingMore
                onRetry: root.history.readMore()
            }
        }
    }
    Component {
        id: nothing
        NoteLine {
            objectName: "voice-nothing"
            iconName: "wave"
            text: qsTr("Nobody has listened yet. Whoever does appears here, with how far.")
        }
    }
}
