// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Controls
import Dotm.Shell
import Dotm.Theme
import Dotm.Ui.Shared

// The question of an assistant above the customer's window: by keys alone, in every page and size; and Stop all.
Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: frame
        CustomerFrame {
            app: world.app
            customer: world.customer
            player: world.player
            anchors.fill: parent
            focus: true
            onAnnounced: words => spoken.push(words)
            onAttentionWanted: wanted += 1
            property var spoken: []
            property int wanted: 0
        }
    }

    Component {
        id: other
        Window {
            width: 100
            height: 100
            visible: true
        }
    }

    TestCase {
        id: test
        name: "AssistantRequest"
        when: windowShown
        property Item shown: null
        property var sheet: null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            root.height = 800;
            begin();
        }
        function begin() {
            world.begin("customer");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            tryVerify(() => findChild(shown, "home-page") !== null);
            sheet = findChild(shown, "requestSheet");
            verify(sheet !== null);
        }
        function cleanup() {
            root.Window.window.requestActivate();
            shown.destroy();
            shown = null;
            sheet = null;
            wait(0);
            Theme.textScale = 1;
            Theme.rightToLeft = false;
        }
        function focused(): string {
            return root.Window.activeFocusItem?.objectName ?? "";
        }
        function calls(): var {
            return world.bench.calls();
        }
        function ask(id: string, costs: bool) {
            world.bench.ask(id, costs);
            tryVerify(() => sheet.opened);
            tryVerify(() => focused() === "notNow");
            tryVerify(() => root.Window.activeFocusItem.visualFocus);
        }
        function control(name: string): Item {
            // The buttons are there twice: in the body, and at the foot of a sheet that is too tall.
            return findChild(sheet.tall ? sheet.foot[0] : sheet.content[0], name);
        }
        function said(part: string): bool {
            return shown.spoken.some(words => words.includes(part));
        }

        function test_sheet_opensOverEveryPage_notNowHasTheFocus_data() {
            return ["home", "line", "purchases", "activate", "assistants", "settings", "code"].map(name => ({ tag: name }));
        }
        function test_sheet_opensOverEveryPage_notNowHasTheFocus(row) {
            world.app.navigator.open(row.tag, "");
            wait(50);
            ask("r-1", true);
            verify(said("Buy a new line, eSIM Beta?"));
            keyClick(Qt.Key_Return);
            tryVerify(() => !sheet.opened);
            compare(calls(), ["notNow r-1"]);
        }

        function test_escape_isNotNow_focusGoesBack() {
            findChild(shown, "nav-line").forceActiveFocus(Qt.TabFocusReason);
            ask("r-1", false);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.opened);
            compare(calls(), ["notNow r-1"]);
            tryVerify(() => focused() === "nav-line");
        }

        function test_allow_takesNothingBeforeHalfASecond() {
            ask("r-1", false);
            verify(!control("allowOnce").enabled);
            mouseClick(control("allowOnce"));
            control("allowOnce").clicked();
            compare(calls().length, 0);
            world.pass(499);
            verify(!control("allowOnce").enabled);
            world.pass(1);
            verify(control("allowOnce").enabled);
            keyClick(Qt.Key_Tab);
            compare(focused(), "allowOnce");
            keyClick(Qt.Key_Return);
            compare(calls(), ["allowOnce r-1"]);
            tryVerify(() => !sheet.opened);
        }

        function test_money_hasToBeHeldFor() {
            ask("r-1", true);
            world.pass(500);
            keyClick(Qt.Key_Tab);
            compare(focused(), "holdAllow");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            wait(30);
            compare(calls().length, 0);
            control("holdAllow").holdMs = 30;
            keyPress(Qt.Key_Space);
            tryVerify(() => calls().length === 1);
            keyRelease(Qt.Key_Space);
            compare(calls(), ["allowOnce r-1"]);
        }

        function test_money_twoSteps_forWhoCannotHold() {
            ask("r-1", true);
            world.pass(500);
            for (let i = 0; i < 6 && focused() !== "twoSteps"; i++)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            for (let i = 0; i < 6 && focused() !== "holdAllow"; i++)
                keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            keyClick(Qt.Key_Return);
            compare(calls().length, 0);
            verify(control("holdAllow").text.includes("Yes, allow $1.00"));
            keyClick(Qt.Key_Return);
            compare(calls(), ["allowOnce r-1"]);
        }

        function test_untilTonight_onlyForFreeAndReversible() {
            ask("r-1", true);
            world.pass(500);
            const tonight = findChild(sheet.contentItem, "allowTonight");
            verify(!tonight.enabled);
            compare(tonight.Accessible.description, "only for free, reversible things");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.opened);
            ask("r-2", false);
            world.pass(500);
            verify(tonight.enabled);
            for (let i = 0; i < 6 && focused() !== "allowTonight"; i++)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(calls()[1], "allowUntilTonight r-2");
        }

        function test_second_waitsBehind_thenFollows_andRipensAnew() {
            ask("r-1", false);
            world.pass(1000);
            world.bench.ask("r-2", true);
            compare(world.customer.request.key, "r-1");
            control("allowOnce").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(world.customer.request.key, "r-2");
            tryVerify(() => focused() === "notNow");
            verify(sheet.opened);
            verify(!control("holdAllow").enabled);
        }

        function test_endedElsewhere_closesAndIsSaid() {
            ask("r-1", false);
            world.bench.miss("r-1");
            tryVerify(() => !sheet.opened);
            verify(said("Nobody answered"));
        }

        function test_keysOfTheFrame_areOff_coverAndStopWork() {
            ask("r-1", false);
            keyClick(Qt.Key_3, Qt.ControlModifier);
            compare(world.app.navigator.section, "home");
            keyClick(Qt.Key_S, Qt.ControlModifier | Qt.ShiftModifier);
            compare(world.bench.stopped(), true);
            tryVerify(() => !sheet.opened);
            verify(said("stopped"));
        }

        function test_stopAll_anywhere_isTakenBackByUndo() {
            world.app.navigator.open("settings", "");
            wait(50);
            const bar = findChild(shown, "undoBar");
            verify(!bar.visible);
            keyClick(Qt.Key_S, Qt.ControlModifier | Qt.ShiftModifier);
            compare(world.bench.stopped(), true);
            verify(bar.visible);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(world.bench.stopped(), false);
            verify(!bar.visible);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(calls(), ["stopAll", "resume"]);
        }

        function test_stopAll_fromThePalette() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => shown.sheetOpen);
            for (const letter of "stop")
                keyClick(letter);
            tryCompare(world.app.palette, "query", "stop");
            keyClick(Qt.Key_Return);
            compare(world.bench.stopped(), true);
        }

        function test_phraseInThePalette_leadsToTheLine() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => shown.sheetOpen);
            for (const letter of "a dot esim please")
                keyClick(letter);
            tryCompare(world.app.palette, "query", "a dot esim please");
            keyClick(Qt.Key_Return);
            compare(world.app.navigator.section, "activate");
        }

        function test_attention_isAskedForOnlyWhileAnotherWindowIsActive() {
            ask("r-1", false);
            compare(shown.wanted, 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.opened);
            const second = other.createObject(null); // a child would count as part of the first
            second.requestActivate();
            tryVerify(() => !shown.Window.active);
            world.bench.ask("r-2", false);
            compare(shown.wanted, 1);
            second.destroy();
            root.Window.window.requestActivate();
            tryVerify(() => shown.Window.active);
            // The click that woke the window is no answer.
            world.pass(499);
            verify(!world.customer.request.ripe);
        }

        function test_rail_countsWhatWaits() {
            const item = findChild(shown, "nav-assistants");
            compare(item.count, 0);
            world.bench.ask("r-1", true);
            compare(item.count, 1);
            world.bench.miss("r-1");
            compare(item.count, 1);
            verify(item.Accessible.name.includes("1"));
        }

        function test_time_isSaidInWords() {
            ask("r-1", true);
            const chip = findChild(sheet.contentItem, "timeLeft");
            const first = chip.Accessible.name;
            world.pass(10000);
            compare(chip.Accessible.name, first);
            verify(chip.text.includes("1:50"));
            world.pass(25000);
            verify(chip.Accessible.name !== first);
        }

        function test_everySize_nothingCutOff_answersInSight_data() {
            return [
                { tag: "wide" }, { tag: "rtl", rtl: true }, { tag: "narrow", width: 480, height: 560 },
                { tag: "200", scale: 2 }, { tag: "narrow-200", width: 480, height: 560, scale: 2 },
                { tag: "narrow-200-rtl", width: 480, height: 560, scale: 2, rtl: true }
            ];
        }
        function test_everySize_nothingCutOff_answersInSight(row) {
            root.Window.window.width = row.width ?? 1280;
            root.Window.window.height = row.height ?? 800;
            Theme.textScale = row.scale ?? 1;
            Theme.rightToLeft = row.rtl ?? false;
            wait(20);
            for (const costs of [true, false]) {
                ask("r-" + costs, costs);
                wait(50);
                const safe = root.Window.activeFocusItem;
                const top = safe.mapToItem(null, 0, 0).y;
                verify(top >= 0 && top + safe.height <= root.Window.window.height, "Not now is in sight");
                compare(world.nameless(sheet.contentItem), []);
                compare(tooWide(sheet.contentItem).join("; "), "");
                keyClick(Qt.Key_Escape);
                tryVerify(() => !sheet.opened);
            }
            root.Window.window.width = 1280;
            root.Window.window.height = 800;
        }
        function test_resizing_putsEverythingBack() {
            Theme.textScale = 2;
            root.Window.window.width = 480;
            ask("r-1", true);
            Theme.textScale = 1;
            root.Window.window.width = 1280;
            wait(50);
            const who = findChild(sheet.contentItem, "who");
            const chip = findChild(sheet.contentItem, "timeLeft");
            compare(who.mapToItem(sheet.contentItem, 0, 0).x, 112); // 40, the card of 56, 16
            verify(chip.mapToItem(sheet.contentItem, 0, 0).x > 400);
            const steps = findChild(sheet.contentItem, "twoSteps");
            compare(steps.mapToItem(sheet.contentItem, steps.width, 0).x, sheet.width - 40);
        }
        function tooWide(item: Item): var {
            let found = [];
            for (let i = 0; i < item.children.length; i++) {
                const child = item.children[i];
                if (!child.visible || child.width === 0)
                    continue;
                const left = child.mapToItem(sheet.contentItem, 0, 0).x;
                const out = left < -1 || left + child.width > sheet.contentItem.width + 1;
                const cut = child.truncated === true || (child.contentWidth !== undefined && child.font !== undefined && child.contentWidth > child.width + 1);
                if (child.text !== undefined && (out || cut))
                    found.push(child.text + " " + left + "+" + child.width);
                found = found.concat(tooWide(child));
            }
            return found;
        }

        function test_waitingBeforeTheWindow_opensWithIt_neverOverSignIn() {
            world.bench.ask("r-1", true);
            tryVerify(() => sheet.opened);
            shown.destroy();
            wait(50);
            const fresh = frame.createObject(root);
            shown = fresh;
            sheet = findChild(fresh, "requestSheet");
            tryVerify(() => sheet.opened);
            fresh.destroy();
            wait(50);
            // The frame is gone with the session, and the sheet with it.
            shown = frame.createObject(root);
        }
    }
}
