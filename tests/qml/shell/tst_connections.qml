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
        name: "Connections"
        when: windowShown
        property Item shown: null
        readonly property ConnectionsViewModel model: world.admin?.connections ?? null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            world.begin("admin");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            world.app.navigator.open("connections", "");
            tryVerify(() => child("connection-list") !== null);
            tryCompare(child("connection-list"), "count", 7);
            child("connection-list").forceActiveFocus(Qt.TabFocusReason);
            tryCompare(child("connection-list"), "currentIndex", 0);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function tabTo(name: string) {
            for (let i = 0; i < 40 && !child(name).activeFocus; i++)
                keyClick(Qt.Key_Tab);
            verify(child(name).activeFocus, "Tab reaches " + name);
        }

        function test_jAndK_moveAndTheDetailsFollow() {
            compare(child("connection-title").text, "Stripe");
            keyClick(Qt.Key_J);
            compare(child("connection-title").text, "OXIO");
            verify(child("connection-fault").text.includes("401"));
            verify(child("connection-places").text.includes("OXIO_PLAN_ID"));
            keyClick(Qt.Key_K);
            compare(model.currentKey, "stripe");
            verify(!child("connection-places").visible);
        }
        function test_check_byKeys_saysHowItEnded() {
            tabTo("connection-check");
            keyClick(Qt.Key_Return);
            tryVerify(() => model.checking);
            verify(!child("connection-check").enabled);
            tryVerify(() => !model.checking);
            tryVerify(() => child("connection-checked").visible);
            verify(shown.spoken.some(words => words.includes("it answered well")));
        }
        function test_notSetUp_cannotBeChecked_andSaysWhy() {
            for (let at = 0; at < 4; at++)
                keyClick(Qt.Key_J);
            compare(model.currentKey, "smtp");
            verify(!child("connection-check").enabled);
            verify(child("connection-check").reason.length > 0);
        }
        function test_offline_keepsTheList_andCheckingIsOff() {
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => model.offline);
            compare(child("connection-list").count, 7);
            verify(!child("connection-check").enabled);
            world.setOffline(false);
        }
        function test_everythingFocusable_hasAName_wideAndNarrow() {
            compare(world.nameless(shown), []);
            root.width = 480;
            wait(50);
            compare(world.nameless(shown), []);
            child("connection-list").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => child("connection-check").visible);
            compare(world.nameless(shown), []);
        }
    }
}
