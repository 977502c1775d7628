// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Shell
import Dotm.Theme
import Dotm.Ui.Shared
import Dotm.Ui.Voice

Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: frame
        CustomerFrame {
            id: made
            app: world.app
            customer: world.customer
            player: world.player
            anchors.fill: parent
            focus: true
            onAnnounced: words => spoken.push(words)
            property var spoken: []
        }
    }

    TestCase {
        name: "Shell"
        when: windowShown
        property Item shown: null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            world.begin("customer");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            tryVerify(() => child("home-page") !== null);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function section(): string {
            return world.app.navigator.section;
        }
        function focusIn(name: string): bool {
            let up = shown.Window.activeFocusItem;
            while (up !== null && up !== child(name))
                up = up.parent;
            return up !== null;
        }

        function test_rail_holdsOnlyWhatExists() {
            for (const name of ["home", "line", "purchases", "wallet", "voice", "assistants", "settings"])
                verify(child("nav-" + name) !== null, name);
            for (const name of ["shop", "people", "mesh", "support", "data"])
                compare(child("nav-" + name), null);
        }
        function test_ctrlDigits_openTheSections_data() {
            return [
                { tag: "line", key: Qt.Key_2, page: "line-page" },
                { tag: "purchases", key: Qt.Key_3, page: "purchases-page" },
                { tag: "wallet", key: Qt.Key_4, page: "wallet-page" },
                { tag: "voice", key: Qt.Key_5, page: "voice-page" },
                { tag: "assistants", key: Qt.Key_6, page: "assistants-page" },
                { tag: "settings", key: Qt.Key_7, page: "settings-page" },
                { tag: "settings", key: Qt.Key_Comma, page: "settings-page" }
            ];
        }
        function test_ctrlDigits_openTheSections(row) {
            keyClick(row.key, Qt.ControlModifier);
            compare(section(), row.tag);
            tryVerify(() => child(row.page) !== null);
            verify(child("nav-" + row.tag).current);
            keyClick(Qt.Key_1, Qt.ControlModifier);
            compare(section(), "home");
        }
        function test_rail_byArrowsAndReturn() {
            child("nav-home").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            verify(child("nav-line").activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(section(), "purchases");
        }
        function test_history_goesBackAndForward() {
            keyClick(Qt.Key_3, Qt.ControlModifier);
            keyClick(Qt.Key_6, Qt.ControlModifier);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(section(), "purchases");
            keyClick(Qt.Key_Escape);
            compare(section(), "home");
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(section(), "purchases");
        }
        function test_f6_goesRoundTheRegions() {
            tryVerify(() => child("voice-strip").visible);
            const region = () => focusIn("page") ? "page" : focusIn("voice-strip") ? "player" : focusIn("find") ? "head" : "rail";
            const seen = [];
            for (let presses = 0; presses < 4; presses++) {
                keyClick(Qt.Key_F6);
                seen.push(region());
            }
            compare(seen.slice().sort(), ["head", "page", "player", "rail"]);
            keyClick(Qt.Key_F6, Qt.ShiftModifier);
            compare(region(), seen[2]);
        }
        function test_player_playsOn_acrossPages() {
            tryVerify(() => child("voice-strip").visible);
            compare(world.player.state, VoicePlayer.Ready); // silent until somebody presses
            child("strip-play").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(world.player, "state", VoicePlayer.Playing);
            keyClick(Qt.Key_3, Qt.ControlModifier);
            compare(section(), "purchases");
            verify(child("voice-strip").visible);
            compare(world.player.state, VoicePlayer.Playing);
            child("strip-page").clicked();
            compare(section(), "voice");
            verify(!child("voice-strip").visible); // the page has the whole player
            compare(world.player.state, VoicePlayer.Playing);
            keyClick(Qt.Key_M);
            verify(world.player.options.muted);
            keyClick(Qt.Key_C);
            verify(!world.player.options.captionsShown);
            keyClick(Qt.Key_C);
            keyClick(Qt.Key_2, Qt.ControlModifier);
            tryVerify(() => child("voice-strip").visible);
            child("strip-close").clicked();
            tryCompare(world.player, "state", VoicePlayer.Ready);
            verify(!child("voice-strip").visible);
        }
        function test_palette_findsAndOpens() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => shown.sheetOpen);
            // Below the palette no section key works.
            keyClick(Qt.Key_4, Qt.ControlModifier);
            compare(section(), "home");
            for (const letter of "purch")
                keyClick(letter);
            tryCompare(world.app.palette, "query", "purch");
            keyClick(Qt.Key_Return);
            compare(section(), "purchases");
            tryVerify(() => !shown.sheetOpen);
        }
        function test_palette_escape_changesNothing() {
            child("find").clicked();
            tryVerify(() => shown.sheetOpen);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !shown.sheetOpen);
            compare(section(), "home");
        }
        function test_shortcutList_byF1AndByQuestionMark() {
            keyClick(Qt.Key_F1);
            tryVerify(() => shown.sheetOpen);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !shown.sheetOpen);
            keyClick(Qt.Key_Question, Qt.ShiftModifier);
            tryVerify(() => shown.sheetOpen);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !shown.sheetOpen);
            world.app.settings.singleKeyShortcuts = false;
            keyClick(Qt.Key_Question, Qt.ShiftModifier);
            verify(!shown.sheetOpen);
        }
        function test_coverAndRefresh_areSaid() {
            keyClick(Qt.Key_H, Qt.ControlModifier | Qt.ShiftModifier);
            keyClick(Qt.Key_F5);
            compare(shown.spoken.length, 2);
        }
        function test_offline_showsTheBar_tryNowTakesItAway() {
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => world.app.offline);
            world.setOffline(false);
            world.app.tryNow();
            tryVerify(() => !world.app.offline);
        }
        function test_narrow_hasMenuInsteadOfRail() {
            root.width = 480;
            tryVerify(() => child("menu").visible);
            verify(!child("find").visible && child("find-small").visible);
            child("menu").clicked();
            tryVerify(() => shown.sheetOpen);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !shown.sheetOpen);
            root.width = 900;
            tryVerify(() => !child("menu").visible);
            verify(child("nav-home").narrow);
        }
        function test_signOut_fromTheAccountMenu() {
            child("account").clicked();
            tryVerify(() => child("account-menu").opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("account-menu").opened);
            child("account").clicked();
            tryVerify(() => child("account-menu").opened);
            findChild(child("account-menu").contentItem, "profile").clicked();
            compare(section(), "profile");
            tryVerify(() => child("profile-page") !== null);
            child("account").clicked();
            tryVerify(() => child("account-menu").opened);
            findChild(child("account-menu").contentItem, "sign-out").clicked();
            tryVerify(() => !world.app.session.signedIn);
        }
        function test_settings_holdAtOnce() {
            keyClick(Qt.Key_7, Qt.ControlModifier);
            tryVerify(() => child("theme") !== null);
            child("theme").chosen("dark");
            compare(world.app.settings.theme, "dark");
            child("text-size").chosen(1.5);
            compare(world.app.settings.textScale, 1.5);
            child("language").chosen("ar");
            compare(world.app.settings.rightToLeft, true);
            child("language").chosen("en");
        }
        function test_everythingFocusable_hasAName_data() {
            return ["home", "line", "purchases", "wallet", "profile", "activate", "voice", "assistants", "settings"].map(name => ({ tag: name }));
        }
        function test_everythingFocusable_hasAName(row) {
            world.app.navigator.open(row.tag, "");
            wait(50);
            compare(world.nameless(shown), []);
            root.width = 480;
            wait(50);
            compare(world.nameless(shown), []);
        }
    }
}
