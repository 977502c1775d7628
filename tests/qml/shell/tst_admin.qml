// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Shell
import Dotm.Theme
import Dotm.Ui.Shared

Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: frame
        AdminFrame {
            id: made
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
        name: "Admin"
        when: windowShown
        property Item shown: null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
        }
        function begin(role: string) {
            world.begin(role, "admin");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }

        function test_rail_holdsOnlyWhatExists() {
            begin("admin");
            tryVerify(() => child("overview-page") !== null);
            const names = world.app.mode.sections.map(each => each.name);
            for (const name of names)
                verify(child("nav-" + name) !== null, name);
            for (const name of ["home", "purchases", "kiosks", "housekeeping"])
                compare(child("nav-" + name), null);
        }
        function test_overview_showsWaitingWorkFirst_thenFigures() {
            begin("admin");
            tryVerify(() => child("figures") !== null);
            compare(world.admin.overview.view, "ready");
            verify(child("work").count > 0);
            tryVerify(() => child("work").mapToItem(shown, 0, 0).y < child("figures").mapToItem(shown, 0, 0).y);
        }
        // Below @p card: every card has parts of the same name.
        function partOf(card: string, name: string): QtObject {
            return findChild(child(card), name);
        }
        function test_charts_areReadByKey_fromLeftToRight_inEveryDirection_data() {
            return [{ tag: "left to right", mirrored: false }, { tag: "right to left", mirrored: true }];
        }
        function test_charts_areReadByKey_fromLeftToRight_inEveryDirection(row: var) {
            begin("admin");
            tryVerify(() => child("chart-activations") !== null);
            const chart = child("chart-activations");
            shown.LayoutMirroring.enabled = row.mirrored;
            shown.LayoutMirroring.childrenInherit = true;
            Theme.rightToLeft = row.mirrored;
            compare(chart.bars.length, 24);
            verify(chart.lines.length > 0 && chart.lines.length <= 4);
            const bars = partOf("chart-activations", "chart-bars");
            verify(bars.mapToItem(shown, bars.centerOf(0), 0).x < bars.mapToItem(shown, bars.centerOf(23), 0).x);
            chart.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left); // begins at the newest
            compare(chart.current, 23);
            keyClick(Qt.Key_Left);
            compare(chart.current, 22);
            compare(partOf("chart-activations", "chart-readout").text, chart.bars[22].spoken);
            compare(shown.spoken[shown.spoken.length - 1], chart.bars[22].spoken);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Left);
            compare(chart.current, 0);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Right);
            compare(chart.current, 23);
            Theme.rightToLeft = false;
        }
        // Of a bar, near its foot, as it is seen in the window.
        function colourOf(bars: Item, index: int): string {
            child("overview-page").reveal(bars);
            const foot = bars.mapToItem(root, bars.centerOf(index), bars.height - 5);
            return String(grabImage(root).pixel(Math.floor(foot.x), Math.floor(foot.y)));
        }
        function test_charts_pointer_showsTheBarUnderIt() {
            begin("admin");
            tryVerify(() => child("chart-activations") !== null);
            const bars = partOf("chart-activations", "chart-bars");
            const chart = child("chart-activations");
            chart.forceActiveFocus(Qt.TabFocusReason);
            // Drawn without a GPU as well, once the cards have their places.
            tryVerify(() => colourOf(bars, 23) === String(Theme.color.brand));
            compare(colourOf(bars, 0), String(Theme.color.inkMuted));
            mouseMove(bars, bars.centerOf(5), bars.height / 2);
            tryCompare(chart, "current", 5);
            mouseMove(bars, bars.centerOf(6), bars.height / 2);
            tryCompare(chart, "current", 6);
        }
        function test_charts_tableHoldsTheSameNumbers_copiedAsCsv() {
            begin("admin");
            tryVerify(() => child("chart-revenue") !== null);
            const bars = child("chart-revenue").bars;
            child("series-revenue").asTable = true;
            tryVerify(() => partOf("series-revenue", "series-rows") !== null);
            const rows = partOf("series-revenue", "series-rows");
            compare(rows.count, bars.length);
            rows.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            compare(rows.currentIndex, 29);
            compare(rows.currentItem.spoken, bars[29].spoken);
            partOf("series-revenue", "series-copy").clicked();
            verify(shown.spoken[shown.spoken.length - 1].startsWith("Copied"));
            verify(world.admin.overview.revenue.csv().startsWith("from_utc,to_utc,revenue_USD"));
            tryVerify(() => world.nameless(shown).length === 0);
        }
        function test_charts_nothingHappened_stillHaveTheirBarsAndSaySo() {
            world.begin("admin", "admin");
            world.quiet();
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            tryVerify(() => child("chart-activations") !== null);
            compare(child("chart-activations").bars.length, 24);
            compare(child("chart-activations").lines.length, 0);
            compare(partOf("chart-activations", "chart-readout").text, "No activation in these 24 hours.");
        }
        function test_customerInAdminMode_readsWhoGivesTheRole() {
            begin("customer");
            tryVerify(() => child("no-role-page") !== null);
            compare(world.app.mode.sections, []);
            compare(world.admin.overview.view, "loading");
            tryVerify(() => world.nameless(shown).length === 0);
            child("to-customer-mode").clicked();
            compare(world.app.mode.name, "customer");
            tryVerify(() => !world.app.session.signedIn);
        }
        function test_offline_keepsTheFigures_andSaysSo() {
            begin("admin");
            tryVerify(() => child("figures") !== null);
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => world.app.offline);
            tryVerify(() => world.admin.overview.offline);
            verify(child("figures") !== null);
            compare(world.admin.overview.hourProvenance.certainty, "simulated");
        }
        function test_changeMode_asksForAFreshSignIn() {
            begin("admin");
            tryVerify(() => child("overview-page") !== null);
            compare(world.app.mode.other, "customer");
            world.app.changeMode("customer");
            tryVerify(() => !world.app.session.signedIn);
            compare(world.admin.overview.figures, []);
        }
        function test_everythingFocusable_hasAName() {
            begin("admin");
            const names = world.app.mode.sections.map(each => each.name);
            for (const name of names.concat(["settings"])) {
                world.app.navigator.open(name, "");
                root.width = 1280;
                wait(50);
                tryVerify(() => world.nameless(shown).length === 0);
                root.width = 480;
                wait(50);
                tryVerify(() => world.nameless(shown).length === 0);
            }
        }
    }
}
