// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Rewards and transfers, newest first: which kinds, the list, which scrolls in itself because it may be long, the way
// to a file.
Column {
    id: root

    required property WalletHistory history
    readonly property bool stacked: width < Theme.px(620)
    signal opened
    signal retry
    signal exportWanted(string format)

    spacing: Theme.space.s12

    SectionHead {
        width: parent.width
        text: qsTr("What came and went")
    }
    Item {
        width: parent.width
        implicitHeight: root.stacked ? tabs.height + Theme.space.s8 + files.height : Math.max(tabs.height, files.height)

        SegmentedTabs {
            id: tabs
            objectName: "wallet-kinds"
            anchors.left: parent.left
            width: root.stacked ? parent.width : parent.width - files.width - Theme.space.s24
            label: qsTr("Which of them")
            options: root.history.kinds
            value: root.history.kind
            onChosen: value => root.history.kind = value
        }
        Row {
            id: files
            anchors.right: parent.right
            y: root.stacked ? tabs.height + Theme.space.s8 : 0
            spacing: Theme.space.s8
            visible: root.history.view === "ready"

            Btn {
                objectName: "wallet-csv"
                kind: "text"
                iconName: "download"
                text: qsTr("CSV")
                enabled: root.history.offlineReason.length === 0
                reason: root.history.offlineReason
                Accessible.name: qsTr("Save as CSV")
                onClicked: root.exportWanted("csv")
            }
            Btn {
                objectName: "wallet-pdf"
                kind: "text"
                iconName: "download"
                text: qsTr("PDF")
                enabled: root.history.offlineReason.length === 0
                reason: root.history.offlineReason
                Accessible.name: qsTr("Save as PDF")
                onClicked: root.exportWanted("pdf")
            }
        }
    }
    NoteLine {
        objectName: "wallet-gap"
        width: parent.width
        visible: text.length > 0
        iconName: "clock"
        text: root.history.gap
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
        onRetry: root.retry()
        onCanceled: root.retry()
    }
    Component {
        id: rows
        Column {
            spacing: Theme.space.s8

            RowList {
                id: list
                objectName: "wallet-entries"
                width: parent.width
                height: Math.min(contentHeight, Theme.px(44) * 10)
                label: qsTr("What came and went")
                model: root.history.view === "ready" ? root.history.entries : null
                reuseItems: true
                T.ScrollBar.vertical: ScrollMark {}
                onRetried: root.history.readMore()
                onActivated: index => {
                    root.history.currentKey = root.history.keyAt(index);
                    if (root.history.currentKey.length > 0)
                        root.opened();
                }
                delegate: WalletHistoryRow {
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
                text: qsTr("Older entries could not be read. What is listed stays.")
                code: root.history.moreError.code
                busy: root.history.readingMore
                onRetry: root.history.readMore()
            }
        }
    }
    Component {
        id: nothing
        NoteLine {
            objectName: "wallet-nothing"
            iconName: "gift"
            text: {
                switch (root.history.kind) {
                case "in": return qsTr("Nothing has come in from others.");
                case "out": return qsTr("Nothing has gone out.");
                case "reward": return qsTr("No reward yet. Every purchase brings one.");
                default: return qsTr("Nothing yet. Every purchase brings a reward; it appears here.");
                }
            }
        }
    }
}
