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
        name: "Subscribers"
        when: windowShown
        property Item shown: null
        readonly property SubscribersViewModel model: world.admin?.subscribers ?? null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            world.begin("admin");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            tryVerify(() => child("overview-page") !== null);
            keyClick(Qt.Key_3, Qt.ControlModifier);
            tryVerify(() => child("subscriber-find") !== null);
            tryVerify(() => child("subscriber-find").activeFocus); // ready to be typed into
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function type(text: string) {
            for (const letter of text)
                keyClick(letter);
        }

        function test_byKeysAlone_fromTheFirstLetterToThePerson() {
            type("ma");
            verify(model.tooShort);
            compare(child("match-list"), null);
            type("ri");
            tryVerify(() => child("match-list") !== null && child("match-list").count === 3);
            compare(model.currentKey, "");
            tryVerify(() => shown.spoken.some(words => words.startsWith("3 found")));
            keyClick(Qt.Key_Down);
            compare(child("match-list").currentIndex, 0);
            tryVerify(() => model.person.view === "ready");
            tryCompare(child("subscriber-name"), "text", "\u2066Maria Keller\u2069");
            keyClick(Qt.Key_J);
            tryCompare(child("subscriber-name"), "text", "\u2066Mario Rossi\u2069");
            keyClick(Qt.Key_K);
            tryVerify(() => child("subscriber-timeline") !== null);
            keyClick(Qt.Key_U);
            verify(child("subscriber-find").activeFocus);
        }
        function openTokens(who: int) {
            type("mari");
            tryVerify(() => child("match-list") !== null && child("match-list").count === 3);
            keyClick(Qt.Key_Down);
            for (let at = 0; at < who; at++)
                keyClick(Qt.Key_J);
            tryVerify(() => model.person.view === "ready" && child("subscriber-tabs") !== null);
            child("subscriber-tabs").take(1);
            tryVerify(() => child("subscriber-tokens") !== null && child("subscriber-tokens").status !== "loading");
        }
        function test_tokens_showWalletBalanceAndRewards_andLeadToTheirPage() {
            openTokens(0);
            compare(child("subscriber-lines").visible, false);
            compare(child("subscriber-timeline")?.visible ?? false, false);
            verify(child("tokens-balance").text.includes("12.396 DOTM"));
            compare(child("tokens-balance-age").certainty, "confirmed");
            compare(child("tokens-trouble").visible, false);
            verify(!child("tokens-address").uncovered);
            compare(child("tokens-rewards").visible, true);
            const failed = child("tokens-reward-0");
            verify(failed.Accessible.name.includes("Failed"));
            verify(failed.Accessible.name.includes("ether"));
            failed.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => child("tokens-page") !== null);
            compare(world.admin.tokens.currentKey.length > 0, true);
            tryVerify(() => world.admin.tokens.reward.view === "ready");
        }
        function test_tokens_ofASilentChain_areOldAndSaySo() {
            openTokens(1);
            compare(child("tokens-balance-age").certainty, "cached");
            verify(child("tokens-balance-age").old);
            verify(child("tokens-trouble").text.length > 0);
            verify(child("tokens-rewards").visible);
        }
        function test_tokens_ofSomebodyWithout_sayNothingIsThere() {
            openTokens(2);
            tryVerify(() => child("tokens-nothing") !== null);
            child("subscriber-tabs").take(0);
            tryVerify(() => child("subscriber-tokens") === null);
            compare(child("subscriber-lines").visible, true);
        }
        function test_enter_goesToTheFirst() {
            type("maria");
            tryVerify(() => child("match-list") !== null && child("match-list").count === 1);
            keyClick(Qt.Key_Return);
            tryVerify(() => model.person.name === "Maria Keller");
            keyClick(Qt.Key_Return);
            verify(child("subscribers-page").opened);
        }
        function test_nobody_saysWhereItLooked() {
            type("nobody");
            tryVerify(() => child("nobody-found") !== null);
            verify(child("looked").text.includes("mail addresses"));
            tryVerify(() => world.nameless(shown).length === 0);
        }
        function test_timeline_showsOlderOnes() {
            model.currentKey = "kWq3vR8tYbXz";
            tryVerify(() => child("timeline-more") !== null && child("timeline-more").visible);
            compare(model.person.timeline.count, 12);
            child("timeline-more").clicked();
            tryVerify(() => model.person.timeline.count === 19);
            verify(!child("timeline-more").visible);
        }
        function test_openedFromElsewhere_showsThePerson() {
            world.app.navigator.open("overview", "");
            tryVerify(() => child("overview-page") !== null);
            world.app.navigator.open("subscribers", "kWq3vR8tYbXz");
            tryVerify(() => model.person.name === "Maria Keller");
            verify(child("subscribers-page").opened);
        }
        function test_refresh_leavesAnUncoveredValueAlone() {
            model.currentKey = "kWq3vR8tYbXz";
            tryVerify(() => child("subscriber-mail") !== null);
            child("subscriber-mail").show();
            verify(child("subscriber-mail").uncovered);
            keyClick(Qt.Key_F5);
            tryVerify(() => !model.person.reading);
            verify(child("subscriber-mail").uncovered);
        }
        function test_narrow_oneAtATime_backToWhatWasFound() {
            root.width = 600;
            type("mari");
            tryVerify(() => child("match-list") !== null && child("match-list").count === 3);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            const page = child("subscribers-page");
            tryVerify(() => page.opened);
            tryVerify(() => model.person.view === "ready");
            tryVerify(() => world.nameless(shown).length === 0);
            child("back-to-list").clicked();
            verify(!page.opened);
            compare(child("subscriber-find").text, "mari");
        }
        function test_offline_saysSo() {
            world.setOffline(true);
            type("maria");
            tryVerify(() => model.view === "offline");
            tryVerify(() => world.nameless(shown).length === 0);
        }
        function test_everythingFocusable_hasAName() {
            model.currentKey = "kWq3vR8tYbXz";
            tryVerify(() => model.person.view === "ready");
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
