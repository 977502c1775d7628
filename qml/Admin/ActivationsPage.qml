// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// A4: how full the hour is and who waits for it, the activations of one group, the one that is current with its steps,
// and trying a stuck one again after a dry run.
SplitPage {
    id: root

    required property ActivationsViewModel model
    required property OverviewViewModel hour
    property string itemId // the activation or the group to begin with
    property bool singleKeys: true
    readonly property bool listKeys: !sheetOpen
    readonly property bool sheetOpen: retrySheet.opened || hourSheet.opened || saving.opened
    readonly property var groups: root.model.groups
    readonly property ActivationList shownList: view.item as ActivationList
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "activations-page"
    title: qsTr("Activations")
    listWidth: width >= Theme.px(960) ? Math.round(width * 0.46) : Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        if (root.itemId.length === 0)
            return;
        if (root.groups.some(each => each.value === root.itemId)) {
            root.model.group = root.itemId;
            return;
        }
        root.model.currentKey = root.itemId;
        root.opened = true;
        root.shownList?.pin();
    }
    Component.onDestruction: root.model.shown = false

    // By key from the frame.
    function perform(command: int) {
        if (command === Commands.ListRetry)
            root.tryAgain();
    }
    function tryAgain() {
        if (root.model.beginRetry()) {
            root.shownList?.pin(); // tried again it may leave the list
            retrySheet.open();
        }
    }
    // One of the queue: its activation is no stuck one, and is read by itself.
    function show(key: string) {
        hourSheet.close();
        root.model.currentKey = key;
        root.opened = true;
        root.shownList?.pin();
    }

    // The keys are the list's as soon as it is there: the slot that made it is what has the focus in its pane.
    onShownListChanged: {
        if (shownList !== null)
            shownList.parent.focus = true;
    }
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

            ActivationHour {
                width: parent.width
                hour: root.hour
                viewModel: root.model
                // The list needs room below.
                roomy: width >= Theme.px(400) && root.height >= Theme.px(680)
                onOpened: hourSheet.open()
                onChosen: key => root.show(key)
            }
            SegmentedTabs {
                objectName: "activation-groups"
                width: parent.width
                label: qsTr("Which activations")
                options: root.groups
                value: root.model.group
                onChosen: value => root.model.group = value
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
                text: qsTr("Older ones could not be read. What is listed stays.")
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
            ExportButtons {
                anchors.left: parent.left
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
        ActivationDetails {
            anchors.fill: parent
            viewModel: root.model
            onRetryWanted: root.tryAgain()
            onPersonWanted: uid => root.navigate("subscribers", uid)
        },
        NoteLine {
            visible: root.model.currentKey.length === 0 && root.model.view === "ready"
            x: Theme.space.s40
            y: Theme.space.s24
            width: parent.width - 2 * x
            iconName: "sim"
            text: qsTr("Choose an activation; where it stands and its steps appear here.")
        }
    ]

    Component {
        id: rows
        ActivationList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: root.opened = true
            onBacked: root.opened = false
        }
    }
    Component {
        id: nothing
        NoteLine {
            objectName: "activations-nothing"
            iconName: root.model.group === "stuck" || root.model.group === "failed" ? "checkc" : "sim"
            text: {
                switch (root.model.group) {
                case "stuck": return qsTr("Nothing is stuck. A paid line that takes longer than ten minutes appears here by itself.");
                case "waiting": return qsTr("Nobody waits: every line that was paid for is made.");
                case "done": return qsTr("No line is active yet.");
                default: return qsTr("Nothing has failed: no bill that could not be made, no mail that did not leave.");
                }
            }
        }
    }
    ActivationRetrySheet {
        id: retrySheet
        objectName: "retry-sheet"
        retry: root.model.retry
    }
    ActivationHourSheet {
        id: hourSheet
        objectName: "hour-sheet"
        hour: root.hour
        viewModel: root.model
        onChosen: key => root.show(key)
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: qsTr("Every activation of this group. What is covered here is covered in the file.")
        onAnnounced: words => root.announced(words)
    }
}
