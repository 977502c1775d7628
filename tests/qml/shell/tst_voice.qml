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
        name: "Voice"
        when: windowShown
        property Item shown: null
        readonly property VoiceViewModel model: world.admin?.voice ?? null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            Theme.textScale = 1;
            Theme.rightToLeft = false;
            world.begin("admin");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            tryVerify(() => child("overview-page") !== null);
        }
        function cleanup() {
            Theme.textScale = 1;
            Theme.rightToLeft = false;
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function open() {
            verify(world.app.navigator.open("voice", ""));
            tryVerify(() => child("tick-en") !== null && child("tick-en").checked);
        }
        function tabTo(name: string) {
            for (let i = 0; i < 60 && !child(name).activeFocus; i++)
                keyClick(Qt.Key_Tab);
            verify(child(name).activeFocus, "Tab reaches " + name);
        }
        function ticked(): string {
            return Array.from(model.preparer.languages).join(" ");
        }

        function test_prepare_byKeysAlone_fromTheCostToTheEnd() {
            open();
            tabTo("tick-en");
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(ticked().split(" ").length, 3);
            verify(!child("voice-do").enabled);
            verify(child("voice-do").reason.length > 0);
            tabTo("voice-ask");
            keyClick(Qt.Key_Return);
            tryVerify(() => child("voice-plan").visible);
            compare(model.preparer.plan[1].value, "207");
            tabTo("voice-do");
            verify(child("voice-do").text.includes("207"));
            keyClick(Qt.Key_Return);
            tryVerify(() => child("voice-progress").visible);
            tryVerify(() => model.preparer.plan[1].value === "0");
            tryVerify(() => shown.spoken.some(words => words.includes("Prepared")), 15000);
            verify(!child("voice-progress").visible);
        }
        function test_languages_areReachedByArrows_oneIsInTheTabOrder() {
            open();
            tabTo("tick-en");
            keyClick(Qt.Key_End);
            const last = model.cast.languages[29].code;
            verify(child("tick-" + last).activeFocus);
            compare(child("tick-en").focusPolicy & Qt.TabFocus, 0);
            keyClick(Qt.Key_Home);
            verify(child("tick-en").activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            verify(child("tick-en").activeFocus);
            Theme.rightToLeft = true;
            keyClick(Qt.Key_Left);
            verify(!child("tick-en").activeFocus);
            keyClick(Qt.Key_Right);
            verify(child("tick-en").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(child("tick-CanadianRockstar").activeFocus);
        }
        function test_say_byKeys_goesToThePlayer() {
            open();
            verify(!child("voice-play").enabled);
            tabTo("voice-text-input");
            for (const letter of "hi")
                keyClick(letter);
            tryVerify(() => child("voice-play").enabled);
            verify(child("voice-count").text.startsWith("2 "));
            child("voice-language").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => child("voice-language").popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !child("voice-language").popup.visible);
            tabTo("voice-play");
            keyClick(Qt.Key_Return);
            tryCompare(world.player, "running", true);
            compare(world.player.title, "hi");
            compare(world.player.language, model.cast.languages[1].code);
            compare(world.player.profile, "ScienceTeacher");
            tryCompare(world.player, "caption", "hi");
            verify(child("voice-strip").visible);
            verify(world.app.navigator.open("overview", ""));
            tryVerify(() => child("voice-page") === null);
            open();
            compare(child("voice-text").text, "hi");
        }
        function test_heard_pagesAndOpensThePerson() {
            world.crowd();
            open();
            tryVerify(() => child("voice-list") !== null && child("voice-list").count >= 100);
            child("voice-list").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            tryVerify(() => child("voice-list").count >= 200);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Return);
            tryVerify(() => child("subscribers-page") !== null);
        }
        function test_nothingHeard_andNobodyButTheLocalVoice_isSaid() {
            world.quiet();
            open();
            tryVerify(() => child("voice-nothing") !== null);
            verify(child("voice-speaker").text.includes("local voice"));
            verify(!child("voice-budget").visible);
            compare(child("tick-ja").note, "captions alone");
            child("voice-ask").clicked();
            tryVerify(() => child("voice-plan-note").text.includes("Nothing is billed"));
        }
        function test_spent_isSaid() {
            world.crowd();
            open();
            verify(child("voice-speaker-why").text.includes("used up"));
            verify(child("voice-trouble").visible);
            child("voice-ask").clicked();
            tryVerify(() => child("voice-plan-note").text.includes("local voice"));
        }
        function test_offline_keepsThePage_andDeedsAreOff() {
            open();
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => model.offline);
            verify(child("voice-figures").visible);
            verify(!child("voice-ask").enabled);
            verify(child("voice-ask").reason.length > 0);
            world.setOffline(false);
        }
        function test_everythingFocusable_hasAName_andFits_data() {
            return [
                { tag: "wide", width: 1280, scale: 1, rtl: false },
                { tag: "200 %", width: 1280, scale: 2, rtl: false },
                { tag: "narrow, 200 %, right to left", width: 480, scale: 2, rtl: true }
            ];
        }
        function test_everythingFocusable_hasAName_andFits(look) {
            root.width = look.width;
            Theme.textScale = look.scale;
            Theme.rightToLeft = look.rtl;
            open();
            child("voice-ask").clicked();
            tryVerify(() => child("voice-plan").visible);
            tryVerify(() => child("voice-list") !== null);
            tryVerify(() => world.nameless(shown).length === 0, 5000, world.nameless(shown).join("; "));
            const page = child("voice-page");
            for (const name of ["tick-en", "voice-ask", "voice-do", "voice-text", "voice-play", "voice-list", "voice-figures"]) {
                const item = child(name);
                const from = item.mapToItem(page, 0, 0).x;
                verify(from >= 0 && from + item.width <= page.width + 1, name + " lies within the page");
            }
        }
        function test_screenReader_hearsTheLanguageInBothNames_andTheRowInFull() {
            open();
            compare(child("tick-fr").Accessible.name, "Français, French");
            tryVerify(() => child("voice-list") !== null && child("voice-list").count > 0);
            const row = child("voice-list").itemAtIndex(0);
            verify(row.Accessible.name.includes("Español"));
            verify(row.Accessible.name.includes("to the end"));
        }
    }
}
