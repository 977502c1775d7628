// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared
import Dotm.Ui.Voice
import Dotm.Voice

// The frame of a person who is signed in: rail, head, offline bar, the pages of the mode. It knows sections, not pages:
// `pages` makes an item with headLead, headTail, sheetOpen, navigate(section, itemId) and announced(words). Settings are
// the same in every mode, so they are here.
FocusScope {
    id: root

    required property AppViewModel app
    required property Component pages
    required property VoicePlayer player
    property string voiceHow // language and voice of what is played
    property bool voiceOffered: false // the strip is there before anything is played
    property var waiting: ({}) // section: how much waits there
    property bool covered: false // something of the mode's own is open above the page
    readonly property real roomyWidth: width / Theme.textScale // what the width is worth at this text size
    readonly property bool single: roomyWidth < 720
    readonly property bool tight: roomyWidth < 360 // the mode is an icon; its word is in the menu
    readonly property bool compact: !single && roomyWidth < 1100
    readonly property bool onSettings: app.navigator.section === "settings"
    readonly property var shown: page.item // one of several kinds of page
    readonly property bool sheetOpen: palette.opened || shortcutSheet.opened || drawer.opened || covered || (shown !== null && shown.sheetOpen === true)
    property bool fromPalette: false // while what was chosen there is carried out
    readonly property bool listKeys: !sheetOpen && shown !== null && shown.listKeys === true
    readonly property bool playerKeys: !sheetOpen && shown !== null && shown.playerKeys === true
    signal announced(string words)
    signal stopAssistantsWanted
    signal undoWanted

    objectName: "shell"

    /// What was done just now, and can be taken back for a few seconds.
    function offerUndo(text: string) {
        undoBar.offer(text);
    }
    function withdrawUndo() {
        undoBar.secondsLeft = 0;
    }
    function takeBack() {
        if (undoBar.secondsLeft === 0)
            return;
        withdrawUndo();
        undoWanted();
    }

    function open(section: string, itemId: string) {
        app.navigator.open(section, itemId);
    }

    // The sections of the rail by their number.
    function openAt(place: int) {
        if (place >= 0 && place < app.mode.sections.length)
            open(app.mode.sections[place].name, "");
    }

    function perform(command: int) {
        switch (command) {
        case Commands.OpenPalette: palette.open(); break;
        case Commands.ShowShortcuts: shortcutSheet.open(); break;
        case Commands.GoSettings: open("settings", ""); break;
        case Commands.GoBack:
        case Commands.Close: app.navigator.back(); break;
        case Commands.GoForward: app.navigator.forward(); break;
        case Commands.NextRegion: focusRegion(1); break;
        case Commands.PreviousRegion: focusRegion(-1); break;
        case Commands.Refresh:
            app.refresh();
            announced(qsTr("Reading everything again"));
            break;
        case Commands.CoverIdentifiers:
            Privacy.coverAll();
            announced(qsTr("All numbers and codes are covered"));
            break;
        case Commands.StopAssistants: stopAssistantsWanted(); break;
        case Commands.Undo:
            if (undoBar.secondsLeft > 0)
                takeBack();
            else
                toPage(command);
            break;
        case Commands.SignOut: app.signOut(); break;
        default:
            if (command >= Commands.GoSection1 && command <= Commands.GoSection9)
                openAt(command - Commands.GoSection1);
            else
                toPage(command);
            break;
        }
    }

    // What only the page knows how to do.
    function toPage(command: int) {
        if (shown !== null && shown.perform)
            shown.perform(command, fromPalette);
    }

    // F6: rail or menu button, head, offline bar, page, player.
    function focusRegion(step: int) {
        const regions = Array.from([single ? menuButton : rail, head, offline, page, strip]).filter(each => each.visible);
        const here = regions.findIndex(each => each.activeFocus);
        const next = regions[(here + step + regions.length) % regions.length];
        if (next === rail)
            rail.focusCurrent();
        else
            focusFirstIn(next);
    }

    function focusFirstIn(region: Item) {
        region.forceActiveFocus(Qt.TabFocusReason);
        if (region.activeFocusOnTab || region === menuButton)
            return;
        const first = region.nextItemInFocusChain(true);
        let up = first;
        while (up !== null && up !== region)
            up = up.parent;
        if (up === region)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: page.forceActiveFocus()
    Keys.onEscapePressed: perform(Commands.Close)

    Connections {
        target: root.app.shortcuts
        function onTriggered(command: int) {
            root.perform(command);
        }
    }
    Binding {
        target: root.app.shortcuts
        property: "sheetOpen"
        value: root.sheetOpen
    }
    Binding {
        target: root.app.shortcuts
        property: "listKeys"
        value: root.listKeys
    }
    Binding {
        target: root.app.shortcuts
        property: "playerKeys"
        value: root.playerKeys
    }
    Connections {
        target: root.app.navigator
        function onChanged() {
            page.forceActiveFocus();
        }
    }

    NavigationRail {
        id: rail
        visible: !root.single
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: visible ? implicitWidth : 0
        app: root.app
        narrow: root.compact
        waiting: root.waiting
        onChosen: section => root.open(section, "")
        onSignOutWanted: root.app.signOut()
    }
    OfflineBar {
        id: offline
        visible: root.app.offline
        anchors.top: parent.top
        anchors.left: rail.right
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        savedAt: root.app.savedAt
        busy: root.app.trying
        onRetry: root.app.tryNow()
    }

    // Over the head of the page, which keeps this room free.
    FocusScope {
        id: head
        readonly property real margin: page.width >= 860 ? Theme.space.s40 : Theme.space.s24
        z: 1
        anchors.top: offline.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        height: Theme.size.head

        IconBtn {
            id: menuButton
            objectName: "menu"
            visible: root.single
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            iconName: "menu"
            label: qsTr("Menu")
            onClicked: drawer.open()
        }
        Row {
            id: tail
            anchors.right: parent.right
            anchors.rightMargin: head.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s12

            AgeChip {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.app.simulated && !root.single
                certainty: "simulated"
            }
            ModeMark {
                id: mode
                anchors.verticalCenter: parent.verticalCenter
                visible: root.single && !root.tight
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.tight
                name: mode.iconName
                color: mode.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: mode.Accessible.name
            }
            FindBox {
                objectName: "find"
                visible: !root.single
                anchors.verticalCenter: parent.verticalCenter
                keys: root.app.shortcuts.keys(Commands.OpenPalette)
                onClicked: palette.open()
            }
            IconBtn {
                objectName: "find-small"
                visible: root.single
                anchors.verticalCenter: parent.verticalCenter
                iconName: "search"
                label: qsTr("Find or do")
                onClicked: palette.open()
            }
        }
    }
    Slot {
        id: page
        objectName: "page"
        readonly property real headLead: root.single ? menuButton.width : 0
        readonly property real headTail: tail.width + Theme.space.s16
        anchors.top: offline.bottom
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        fill: true
        focus: true
        component: root.onSettings ? settings : root.pages
        onItemChanged: {
            if (item === null)
                return;
            item.headLead = Qt.binding(() => page.headLead);
            item.headTail = Qt.binding(() => page.headTail);
        }
    }
    // Its page has the whole player.
    VoiceStrip {
        id: strip
        objectName: "voice-strip"
        readonly property bool offered: root.voiceOffered && root.player.state !== VoicePlayer.Closed
        visible: root.shown?.hasPlayer !== true && (root.player.started || offered)
        tall: offered
        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.leftMargin: head.margin
        anchors.right: parent.right
        anchors.rightMargin: head.margin
        player: root.player
        how: root.voiceHow
        onPageWanted: root.open("voice", "")
    }
    Connections {
        target: page.item
        ignoreUnknownSignals: true
        function onNavigate(section: string, itemId: string) {
            root.open(section, itemId);
        }
        function onAnnounced(words: string) {
            root.announced(words);
        }
    }

    Component {
        id: settings
        SettingsPage {
            app: root.app
            onShortcutsWanted: shortcutSheet.open()
        }
    }
    UndoBar {
        id: undoBar
        function offer(what: string) {
            text = what;
            secondsLeft = seconds;
        }
        objectName: "undoBar"
        visible: secondsLeft > 0
        z: 2
        x: page.x + (page.width - width) / 2
        width: Math.min(Theme.px(632), page.width - 2 * Theme.space.s16)
        anchors.bottom: page.bottom
        anchors.bottomMargin: Theme.space.s24
        held: false
        text: ""
        secondsLeft: 0
        onUndo: root.takeBack()

        // Below a sheet nobody can press it: the time begins again to run when the sheet is gone.
        Timer {
            interval: 1000
            repeat: true
            running: undoBar.secondsLeft > 0 && !root.sheetOpen
            onTriggered: undoBar.secondsLeft -= 1
        }
    }
    NavigationDrawer {
        id: drawer
        app: root.app
        waiting: root.waiting
        onChosen: section => root.open(section, "")
        onSignOutWanted: root.app.signOut()
    }
    ShortcutSheet {
        id: shortcutSheet
        shortcuts: root.app.shortcuts
    }
    Palette {
        id: palette
        entries: root.app.palette.entries
        onChosen: id => {
            root.fromPalette = true;
            root.app.palette.choose(id);
            root.fromPalette = false;
        }
    }
    Binding {
        target: root.app.palette
        property: "rowActions"
        value: root.shown?.rowActions ?? []
    }
    Binding {
        target: root.app.palette
        property: "query"
        value: palette.query
    }
}
