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
