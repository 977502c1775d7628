// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Shell
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: frame
        AdminFrame {
            app: world.app
            admin: world.admin
            player: world.player
            customer: world.customer
            anchors.fill: parent
            focus: true
            onAnnounced: words => spoken.push(words)
            property var spoken: []
        }
    }

    TestCase {
        name: "Audit"
        when: windowShown
        property Item shown: null
        readonly property AuditViewModel model: world.admin?.audit ?? null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            world.begin("admin");
            world.crowd();
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            tryVerify(() => child("overview-page") !== null);
            world.app.navigator.open("audit", "");
            tryVerify(() => child("audit-list") !== null);
            tryVerify(() => child("audit-list").count >= 100);
            child("audit-list").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => child("audit-list").currentIndex === 0);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function inside(sheet: string, name: string): QtObject {
            return findChild(child(sheet).contentItem, name);
        }
        function type(text: string) {
            for (const letter of text)
                keyClick(letter);
        }

        function test_jAndK_moveAndTheDetailsFollow() {
            const first = model.currentKey;
            verify(first.length > 0);
            keyClick(Qt.Key_J);
            compare(child("audit-list").currentIndex, 1);
            verify(model.currentKey !== first);
            compare(child("audit-note").visible, true);
            keyClick(Qt.Key_K);
            compare(model.currentKey, first);
            compare(child("audit-note").visible, false);
        }
        function test_end_fetchesOlderOnes_untilTheLast() {
            const list = readAll();
            compare(list.count, 462);
            keyClick(Qt.Key_End);
            compare(list.currentIndex, 461);
        }
        function readAll(): Item {
            const list = child("audit-list");
            for (let turn = 0; turn < 9 && list.count < 462; turn++) {
                const before = list.count;
                keyClick(Qt.Key_End);
                tryVerify(() => list.count > before);
            }
            return list;
        }
        function test_thrown_showsBars_untilItSlowsDown() {
            const list = readAll();
            list.contentY = 9000; // as a dragged scroll bar does
            for (const to of [7000, 5000, 3000])
                list.contentY = to;
            verify(list.passing);
            const row = list.itemAt(20, list.contentY + 300);
            compare(row.rowState, "loading");
            compare(row.Accessible.name, row.absence);
            tryVerify(() => !list.passing);
            const filled = list.itemAt(20, list.contentY + 300);
            compare(filled.rowState, "here");
            verify(filled.phrase.length > 0);
        }
        function test_scrolledToBeRead_showsEveryRow() {
            const list = readAll();
            for (let at = 0; at < 20; at++) {
                list.contentY -= 200;
                verify(!list.passing);
            }
            for (const key of [Qt.Key_Home, Qt.Key_End, Qt.Key_Home, Qt.Key_PageDown, Qt.Key_PageDown]) {
                keyClick(key);
                verify(!list.passing);
                compare(list.currentItem.rowState, "here");
            }
        }
        function test_refresh_addsAbove_andKeepsThePlace() {
            for (let at = 0; at < 30; at++)
                keyClick(Qt.Key_J);
            const key = model.currentKey;
            const count = child("audit-list").count;
            const row = child("audit-list").currentItem;
            const y = row.mapToItem(shown, 0, 0).y;
            world.changeSomething();
            keyClick(Qt.Key_F5);
            tryCompare(child("audit-list"), "count", count + 1);
            compare(model.currentKey, key);
            compare(child("audit-list").currentIndex, 31);
            verify(row.activeFocus);
            compare(row.mapToItem(shown, 0, 0).y, y);
        }
        function test_filter_byKeysAlone_andCleared() {
            child("audit-filter").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => child("audit-filter-sheet").opened);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Tab);
            verify(inside("audit-filter-sheet", "filter-subject").activeFocus);
            type("kWq3vR8tYbXz");
            keyClick(Qt.Key_Tab);
            if (!inside("audit-filter-sheet", "filter-from").activeFocus)
                keyClick(Qt.Key_Tab);
            type("soon");
            keyClick(Qt.Key_Return);
            verify(child("audit-filter-sheet").opened);
            verify(inside("audit-filter-sheet", "filter-from").error.length > 0);
            for (const letter of "soon")
                keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Return);
            tryVerify(() => !child("audit-filter-sheet").opened);
            tryVerify(() => model.filtered && model.view === "ready");
            verify(child("audit-list").count < 60);
            verify(child("audit-filter-text").text.includes("kWq3vR8tYbXz"));
            child("audit-clear").clicked();
            tryVerify(() => !model.filtered && child("audit-list") !== null && child("audit-list").count >= 100);
        }
        function test_filterWithoutAMatch_saysSo() {
            verify(model.setFilter({ subject: "nobody" }));
            tryVerify(() => child("audit-nothing") !== null);
            tryVerify(() => world.nameless(shown).length === 0);
            model.clearFilter();
            tryVerify(() => child("audit-list") !== null);
        }
        function test_check_runsAndSaysWhatItFound() {
            child("audit-check").clicked();
            tryVerify(() => child("chain-sheet").opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => inside("chain-sheet", "chain-progress").visible);
            compare(inside("chain-sheet", "chain-begin").enabled, false);
            tryVerify(() => model.chain.state === "sound", 10000);
            verify(inside("chain-sheet", "chain-sentence").text.startsWith("Sound"));
            tryVerify(() => shown.spoken.some(words => words.startsWith("Sound")));
            tryVerify(() => world.nameless(child("chain-sheet").contentItem).length === 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("chain-sheet").opened);
        }
        function test_csv_isWrittenWhole_andSaid() {
            child("export-csv").clicked();
            tryVerify(() => child("saveSheet").opened);
            inside("saveSheet", "file").text = world.place("log.csv");
            inside("saveSheet", "save").clicked();
            tryVerify(() => world.exists("log.csv"));
            tryVerify(() => shown.spoken.some(words => words.startsWith("462 rows saved")));
        }
        function test_csvStopped_leavesNothing() {
            child("export-csv").clicked();
            tryVerify(() => child("saveSheet").opened);
            inside("saveSheet", "file").text = world.place("stopped.csv");
            inside("saveSheet", "save").clicked();
            verify(inside("saveSheet", "stopSave").visible);
            inside("saveSheet", "stopSave").clicked();
            verify(!model.file.running);
            verify(!world.exists("stopped.csv"));
            verify(inside("saveSheet", "save").visible);
        }
        function test_narrow_oneAtATime_backToTheList() {
            root.width = 600;
            const page = child("audit-page");
            verify(!page.opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => page.opened);
            tryVerify(() => world.nameless(shown).length === 0);
            child("back-to-list").clicked();
            verify(!page.opened);
        }
        function test_offline_keepsTheList_andSaysSo() {
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => model.offline);
            verify(child("audit-list").count >= 100);
            compare(model.provenance.certainty, "cached");
        }
        function test_everythingFocusable_hasAName() {
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
