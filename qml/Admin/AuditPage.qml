// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A8: who did what, on whom, from where. The list, the entry that is current in it, a filter, the check of the chain,
// and the log as a file.
SplitPage {
    id: root

    required property AuditViewModel model
    property string itemId // the entry to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: filterSheet.opened || chainSheet.opened || saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "audit-page"
    title: qsTr("Audit")
    listWidth: width >= Theme.px(960) ? Math.round(width * 0.46) : Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        const list = view.item as AuditList;
        const at = root.model.indexOf(root.itemId);
        if (root.itemId.length > 0)
            root.model.currentKey = root.itemId;
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
        Column {
            id: bar
            x: Theme.space.s24
            width: parent.width - 2 * x
            topPadding: Theme.space.s12
            bottomPadding: Theme.space.s12
            spacing: Theme.space.s8

            Flow {
                width: parent.width
                spacing: Theme.space.s8

                Btn {
                    objectName: "audit-filter"
                    scaleTo: "compact"
                    iconName: "filter"
                    text: qsTr("Filter")
                    onClicked: filterSheet.open()
                }
                ExportButtons {
                    sheet: saving
                }
                Btn {
                    objectName: "audit-check"
                    scaleTo: "compact"
                    iconName: "shield"
                    text: qsTr("Check the chain")
                    onClicked: chainSheet.open()
                }
            }
            Row {
                visible: root.model.filtered
                width: parent.width
                spacing: Theme.space.s8

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - clear.width - parent.spacing
                    objectName: "audit-filter-text"
                    role: "caption"
                    text: root.model.filterText
                }
                Btn {
                    id: clear
                    objectName: "audit-clear"
                    scaleTo: "compact"
                    kind: "text"
                    iconName: "x"
                    text: qsTr("Clear")
                    Accessible.name: qsTr("Clear the filter")
                    onClicked: root.model.clearFilter()
                }
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
            empty: nothing
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
                visible: root.model.moreError.what.length > 0
                primary: false
                what: root.model.moreError.what
                text: qsTr("Older entries could not be read. What is listed stays.")
                busy: root.model.readingMore
                onRetry: root.model.readMore()
            }
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
                visible: root.model.chain.state !== "none"
                width: parent.width
                spacing: Theme.space.s8
                iconName: root.model.chain.state === "broken" ? "alert" : "shield"
                iconInk: root.model.chain.state === "broken" ? Theme.color.bad : Theme.color.inkMuted
                ink: root.model.chain.state === "broken" ? Theme.color.bad : Theme.color.inkMuted
                text: root.model.chain.sentence
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
        AuditDetails {
            anchors.fill: parent
            viewModel: root.model
        }
    ]

    Component {
        id: rows
        AuditList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: root.opened = true
            onBacked: root.opened = false
            Component.onCompleted: currentIndex = Math.max(0, root.model.indexOf(root.model.currentKey))
        }
    }
    Component {
        id: nothing
        Column {
            objectName: "audit-nothing"
            spacing: Theme.space.s8

            NoteLine {
                width: parent.width
                iconName: root.model.filtered ? "filter" : "audit"
                text: root.model.filtered ? qsTr("No entry fits the filter.") : qsTr("Every change on the platform appears here, with who made it.")
            }
            Btn {
                visible: root.model.filtered
                anchors.left: parent.left
                text: qsTr("Clear the filter")
                onClicked: root.model.clearFilter()
            }
        }
    }
    AuditFilterSheet {
        id: filterSheet
        objectName: "audit-filter-sheet"
        viewModel: root.model
    }
    ChainSheet {
        id: chainSheet
        objectName: "chain-sheet"
        chain: root.model.chain
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: root.model.filtered ? qsTr("What the filter leaves.") : qsTr("The whole log.")
        onAnnounced: words => root.announced(words)
    }
}
