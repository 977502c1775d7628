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
