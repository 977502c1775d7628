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
        name: "Activations"
        when: windowShown
        property Item shown: null
        readonly property ActivationsViewModel model: world.admin?.activations ?? null
        readonly property string first: "01937a10-0000-7000-8000-000000000201" // the latest change of those that are stuck

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
            world.app.navigator.open("activations");
            tryVerify(() => child("activation-list") !== null);
            tryCompare(child("activation-list"), "count", 3);
            child("activation-list").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => child("activation-list").currentIndex === 0);
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

        function test_jAndK_moveAndTheDetailsFollow() {
            compare(model.currentKey, first);
            verify(child("activation-retry").visible);
            keyClick(Qt.Key_J);
            verify(model.currentKey !== first);
            verify(child("activation-cause").visible);
            verify(child("activation-problem").text.length > 0);
            keyClick(Qt.Key_K);
            compare(model.currentKey, first);
        }
        function test_rail_countsStuckOnes() {
            compare(world.admin.waiting.activations, 3);
        }
        function test_r_saysWhatItWouldDo_thenDoesIt() {
            keyClick(Qt.Key_R);
            tryVerify(() => child("retry-sheet").opened);
            tryVerify(() => inside("retry-sheet", "retry-moves") !== null);
            compare(model.retry.moves.length, 3);
            compare(model.rows.count, 3);
            verify(inside("retry-sheet", "retry-not-now").activeFocus);
            tryVerify(() => world.nameless(child("retry-sheet").contentItem).length === 0);
            inside("retry-sheet", "retry-confirm").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => !child("retry-sheet").opened);
            tryVerify(() => shown.spoken.some(words => words.startsWith("Tried again. Read back:")));
            // It stays under the eye although it is stuck no more.
            tryVerify(() => world.admin.waiting.activations === 2);
            compare(model.currentKey, first);
            compare(model.details.stuck, false);
            compare(child("activation-retry").visible, false);
            keyClick(Qt.Key_R);
            verify(!child("retry-sheet").opened);
            tryVerify(() => shown.spoken.some(words => words.includes("not stuck")));
        }
        function test_escape_leavesEverythingAsItWas() {
            keyClick(Qt.Key_R);
            tryVerify(() => child("retry-sheet").opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("retry-sheet").opened);
            tryCompare(model.retry, "stage", "none");
            compare(world.admin.waiting.activations, 3);
            tryVerify(() => child("activation-list").activeFocus);
        }
        function test_refresh_showsANewOne_andKeepsThePlace() {
            keyClick(Qt.Key_J);
            const key = model.currentKey;
            world.addStuck();
            keyClick(Qt.Key_F5);
            tryCompare(child("activation-list"), "count", 4);
            compare(model.currentKey, key);
            compare(child("activation-list").currentIndex, 2);
        }
        function test_groups_areReadAnew() {
            model.group = "done";
            tryVerify(() => child("activation-list") !== null && child("activation-list").count === 5);
            model.group = "failed";
            tryVerify(() => child("activation-list") !== null && child("activation-list").count === 1);
            tryVerify(() => world.nameless(shown).length === 0);
        }
        function test_queue_leadsToTheActivation() {
            tryVerify(() => child("queue-rows") !== null && model.queue.length === 4);
            verify(child("whole-queue").visible);
            child("whole-queue").clicked();
            tryVerify(() => child("hour-sheet").opened);
            tryVerify(() => world.nameless(child("hour-sheet").contentItem).length === 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("hour-sheet").opened);
            child("activations-page").show(model.queue[0].key);
            // Read by itself: it is none of those that are listed.
            tryVerify(() => model.details.uid !== undefined);
            compare(model.currentKey, model.queue[0].key);
            compare(child("activation-list").count, 3);
            compare(child("activation-retry").visible, false);
            child("activation-list").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_J);
            verify(child("activation-list").currentIndex >= 0);
            compare(model.currentKey, model.keyAt(child("activation-list").currentIndex));
        }
        function test_person_andBack() {
            keyClick(Qt.Key_J);
            child("activation-person").clicked();
            tryVerify(() => child("subscribers-page") !== null);
            tryVerify(() => child("line-activation") !== null);
            child("line-activation").clicked();
            tryVerify(() => child("activations-page") !== null);
            tryCompare(model, "currentKey", "01937a10-0000-7000-8000-0000000000a4");
            tryVerify(() => model.details.uid === "kWq3vR8tYbXz");
        }
        function test_narrow_oneAtATime_backToTheList() {
            root.width = 600;
            const page = child("activations-page");
            verify(!page.opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => page.opened);
            tryVerify(() => world.nameless(shown).length === 0);
            child("back-to-list").clicked();
            verify(!page.opened);
        }
        function test_offline_keepsTheList_andTriesNothing() {
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => model.offline);
            compare(child("activation-list").count, 3);
            compare(model.provenance.certainty, "cached");
            keyClick(Qt.Key_R);
            verify(!child("retry-sheet").opened);
            compare(child("activation-retry").enabled, false);
        }
        function test_everythingFocusable_hasAName() {
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
