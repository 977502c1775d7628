// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// A2: the list, the request that is current in it, and the decision that is held. Decided by keys; every key is a
// button as well.
SplitPage {
    id: root

    required property ApprovalsViewModel model
    property string itemId // the request to begin with
    property bool singleKeys: true
    readonly property bool listKeys: !sheetOpen
    readonly property bool sheetOpen: declineSheet.opened || laterSheet.opened || bulkSheet.opened || saving.opened
    // For the palette: about the current row, not about a selection, whose effect is shown first.
    readonly property var actions: root.model.actions
    readonly property var rowActions: root.sheetOpen || root.model.selectedCount > 0 ? [] : actions.filter(each => each.reason.length === 0).map(each => ({
        command: root.commandOf(each.verb),
        title: each.title,
        detail: root.model.details.maskedMail
    }))
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "approvals-page"
    title: qsTr("Approvals")

    Component.onCompleted: root.model.shown = true
    Component.onDestruction: root.model.shown = false

    property bool fromPalette: false // the decision that is being made: for the audit log

    // By key or palette from the frame.
    function perform(command: int, fromPalette: bool) {
        root.fromPalette = fromPalette;
        switch (command) {
        case Commands.ListApprove: decide(Approval.Approve); break;
        case Commands.ListDuplicate: decide(Approval.Duplicate); break;
        case Commands.ListDecline: decide(Approval.Decline); break;
        case Commands.ListLater: decide(Approval.Later); break;
        case Commands.ListPickTime:
            if (root.model.currentKey.length > 0)
                laterSheet.open();
            break;
        case Commands.ListPropose: decide(Approval.Propose); break;
        case Commands.ListSelectAll: root.model.selectAll(); break;
        case Commands.Undo: undo(); break;
        }
    }
    function commandOf(verb: int): int {
        switch (verb) {
        case Approval.Approve: return Commands.ListApprove;
        case Approval.Duplicate: return Commands.ListDuplicate;
        case Approval.Decline: return Commands.ListDecline;
        case Approval.Later: return Commands.ListLater;
        default: return Commands.ListPropose;
        }
    }
    function decide(verb: int) {
        if (root.model.selectedCount > 0) {
            bulkSheet.verb = verb;
            bulkSheet.open();
        } else if (verb === Approval.Decline && !root.model.currentKey.startsWith("proposal:")) {
            declineSheet.open();
        } else {
            settle(root.model.decide(verb, "", 24, root.fromPalette));
        }
    }
    // By a button or the row's menu.
    function choose(verb: int) {
        fromPalette = false;
        decide(verb);
    }
    // What is decided is on its way; the next one waits.
    function settle(held: bool) {
        if (!held || root.shownList === null)
            return;
        const next = root.model.nextOpen(root.shownList.currentIndex);
        if (next >= 0)
            root.shownList.go(next);
    }
    function undo() {
        if (root.model.undo() && root.shownList !== null)
            root.shownList.goToKey(root.model.currentKey);
    }

    readonly property ApprovalList shownList: view.item as ApprovalList
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
        StatusView {
            id: view
            anchors.top: parent.top
            anchors.bottom: source.top
            width: parent.width
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
            id: source
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
                text: root.model.moreError.advice
                onRetry: root.model.readMore()
            }
            Row {
                objectName: "refusal"
                visible: root.model.refusal.length > 0
                width: parent.width
                spacing: Theme.space.s8

                Icon {
                    id: sign
                    size: Theme.size.iconSmall
                    y: (dismiss.height - height) / 2
                    name: "alert"
                    color: Theme.color.bad
                }
                Txt {
                    width: parent.width - sign.width - dismiss.width - 2 * parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.bad
                    text: root.model.refusal
                }
                IconBtn {
                    id: dismiss
                    iconName: "x"
                    label: qsTr("Put this message away")
                    onClicked: root.model.dismissRefusal()
                }
            }
            Btn {
                objectName: "clear-selection"
                visible: root.model.selectedCount > 0
                scaleTo: "compact"
                iconName: "x"
                text: qsTr("%n selected: clear", "", root.model.selectedCount)
                onClicked: root.model.clearSelection()
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
        ApprovalDetails {
            id: detail
            anchors.fill: parent
            visible: root.model.rows.count > 0
            viewModel: root.model
            roomy: width >= Theme.px(600)
            foot: bar.visible ? bar.height + Theme.space.s24 : 0
            onChosen: verb => root.choose(verb)
        }
    ]

    Component {
        id: rows
        ApprovalList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            onActivated: root.opened = true
            onBacked: root.opened = false
            onMenuAsked: {
                rowMenu.actions = root.model.actions; // what it offers does not change under the hand
                rowMenu.popup(currentItem, Theme.space.s24, currentItem.height);
            }
            Component.onCompleted: {
                const at = root.model.indexOf(root.itemId.length > 0 ? root.itemId : root.model.currentKey);
                currentIndex = count > 0 ? Math.max(0, at) : -1;
            }
        }
    }
    Component {
        id: nothing
        Column {
            objectName: "all-caught-up"
            topPadding: Theme.space.s24
            leftPadding: Theme.space.s24
            spacing: Theme.space.s8
            NoteLine {
                width: parent.width - 2 * Theme.space.s24
                iconName: "checkc"
                text: qsTr("All caught up")
            }
            Txt {
                width: parent.width - 2 * Theme.space.s24
                visible: text.length > 0
                muted: true
                text: root.model.lastDecided
            }
        }
    }
    UndoBar {
        id: bar
        objectName: "held-bar"
        visible: root.model.heldText.length > 0
        z: 2
        readonly property Item place: root.folded ? root : root.detailArea
        x: (root.folded ? 0 : root.detailArea.x) + (Theme.rightToLeft ? place.width - width - side : side)
        readonly property real side: root.folded ? Theme.space.s24 : detail.side
        width: Math.min(Theme.px(632), place.width - 2 * side)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s24
        text: Theme.isolate(root.model.heldText)
        waiting: root.model.notSent ? qsTr("Not sent: %1. It goes when the service is reached.").arg(Theme.isolate(root.model.heldText)) : ""
        secondsLeft: root.model.secondsLeft
        onUndo: root.undo()
        onSendNow: root.model.sendNow()
    }
    ActionMenu {
        id: rowMenu
        objectName: "row-menu"
        property var actions: []
        Instantiator {
            model: rowMenu.actions
            delegate: MenuAction {
                required property var modelData
                objectName: "row-menu-" + modelData.verb
                text: modelData.title
                keys: modelData.keys
                enabled: modelData.reason.length === 0
                onTriggered: root.choose(modelData.verb)
            }
            onObjectAdded: (index, object) => rowMenu.insertItem(index, object as MenuAction)
            onObjectRemoved: (index, object) => rowMenu.removeItem(object as MenuAction)
        }
    }
    DeclineSheet {
        id: declineSheet
        objectName: "decline-sheet"
        whom: root.model.details.maskedMail
        onDeclined: reason => root.settle(root.model.decide(Approval.Decline, reason, 24, root.fromPalette))
    }
    LaterSheet {
        id: laterSheet
        objectName: "later-sheet"
        whom: root.model.details.maskedMail
        onPutOff: hours => root.settle(root.model.decide(Approval.Later, "", hours, root.fromPalette))
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: qsTr("Everyone who waits for a decision, oldest first.")
        onAnnounced: words => root.announced(words)
    }
    BulkSheet {
        id: bulkSheet
        objectName: "bulk-sheet"
        viewModel: root.model
        onConfirmed: (verb, reason) => root.settle(root.model.decideSelected(verb, reason))
    }
}
