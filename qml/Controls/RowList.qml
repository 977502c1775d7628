// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// A list moved through by keys: J and Down, K and Up, Home, End, PageUp, PageDown; Enter and O open, X selects, U goes
// back. Delegates are ListRow with `required property int index`; the list keeps the current row in sight. Thrown or
// dragged faster than anybody reads, a WindowedListModel shows bars until it slows down (`passing`); keys never do that.
ListView {
    id: root

    property string label
    property bool singleKeys: true // WCAG 2.1.4: letters may be switched off
    property bool menued: false // rows have a menu: the Menu key and Shift+F10 ask for it
    readonly property bool passing: passed !== null
    property WindowedListModel passed: null // the rows that pass
    property real seenY: 0
    property bool stepping: false // by a key
    signal activated(int index)
    signal went // to a row, by hand
    signal marked(int index)
    signal backed
    signal retried // of rows that could not be read
    signal menuAsked(int index)
    signal ranged(int from, int to) // Shift with an arrow

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    reuseItems: false
    // No row is made ahead in the background: it is late for a list that is thrown, and Qt complains of one that is still
    // being made when rows go. The next row on either side is there for Tab. A list that is as high as its rows has all of
    // them in sight.
    cacheBuffer: interactive ? 0 : 320
    displayMarginBeginning: interactive ? Theme.px(96) : 0
    displayMarginEnd: interactive ? Theme.px(96) : 0

    Accessible.role: Accessible.List
    Accessible.name: label

    onContentYChanged: pace()
    Component.onDestruction: pass(null)

    // Rows that are gone after a glance, again and again, cannot be read: more than half of what is in sight at a time.
    function pace() {
        const far = Math.abs(contentY - seenY) > Math.max(height / 2, Theme.px(320));
        seenY = contentY;
        if (!far || stepping)
            return;
        if (rush.running)
            pass(model as WindowedListModel);
        rush.restart();
    }
    function pass(rows: WindowedListModel) {
        if (rows === passed)
            return;
        if (passed !== null)
            passed.passing = false;
        passed = rows;
        if (rows !== null)
            rows.passing = true;
    }
    Timer {
        id: rush
        interval: 150
        onTriggered: root.pass(null)
    }

    onActiveFocusChanged: enter()
    onCountChanged: enter()

    function enter() {
        if (activeFocus && currentIndex < 0 && count > 0)
            currentIndex = 0;
    }

    // Tab goes from row to row, and into them: the row that holds the focus is the current one.
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            let row = root.activeFocus ? root.Window.activeFocusItem : null;
            while (row !== null && row.parent !== root.contentItem)
                row = row.parent;
            const index = row !== null && row !== root.currentItem ? root.indexAt(row.x + row.width / 2, row.y + row.height / 2) : -1;
            if (index >= 0) {
                root.currentIndex = index;
                root.went();
            }
        }
    }

    /// What a click on row @p index does: makes it current and opens it.
    function take(index: int) {
        currentIndex = index;
        went();
        enterRow(index);
    }

    // A row that could not be read is read again; one on its way has nothing to open yet.
    function enterRow(index: int) {
        switch ((itemAtIndex(index) as ListRow)?.rowState ?? "here") {
        case "here": activated(index); break;
        case "failed": retried(); break;
        default: break;
        }
    }

    function go(index: int) {
        if (count === 0)
            return;
        stepping = true;
        currentIndex = Math.max(0, Math.min(count - 1, index));
        positionViewAtIndex(currentIndex, ListView.Contain);
        stepping = false;
        currentItem.forceActiveFocus(Qt.TabFocusReason);
        went();
    }

    function letter(text: string): bool {
        switch (text) {
        case "j": go(currentIndex + 1); return true;
        case "k": go(currentIndex - 1); return true;
        case "o": enterRow(currentIndex); return true;
        case "x": marked(currentIndex); return true;
        case "u": backed(); return true;
        default: return false;
        }
    }

    function step(key: int): bool {
        const page = Math.max(1, Math.floor(height / Theme.size.row) - 1);
        switch (key) {
        case Qt.Key_Down: go(currentIndex + 1); return true;
        case Qt.Key_Up: go(currentIndex - 1); return true;
        case Qt.Key_Home: go(0); return true;
        case Qt.Key_End: go(count - 1); return true;
        case Qt.Key_PageDown: go(currentIndex + page); return true;
        case Qt.Key_PageUp: go(currentIndex - page); return true;
        default: return false;
        }
    }

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.enterRow(root.currentIndex);
            event.accepted = true;
        } else if (root.menued && root.currentIndex >= 0 && (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)))) {
            root.menuAsked(root.currentIndex);
            event.accepted = true;
        } else if ((event.modifiers & Qt.ShiftModifier) && (event.key === Qt.Key_Down || event.key === Qt.Key_Up)) {
            const from = root.currentIndex;
            root.step(event.key);
            root.ranged(from, root.currentIndex);
            event.accepted = true;
        } else {
            event.accepted = root.step(event.key) || (root.singleKeys && root.letter(event.text));
        }
    }
}
