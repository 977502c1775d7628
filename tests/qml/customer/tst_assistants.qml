// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme
import Dotm.Customer

// The page "Assistants" as a person uses it: keys only, what holds at once, what asks first, what is never kept.
Rectangle {
    id: root
    width: 1056
    height: 800
    color: Theme.color.window

    property Item page: null

    Component { id: assistants; AssistantsPage { customer: world.models; stopKeys: "Ctrl Shift S"; paletteKeys: "Ctrl K" } }
    SignalSpy { id: navigated; signalName: "navigate" }
    SignalSpy { id: announced; signalName: "announced" }

    TestCase {
        id: test
        name: "AssistantsPage"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
            world.begin("active");
            world.start();
            root.page = assistants.createObject(root, { width: root.width, height: root.height });
            root.page.forceActiveFocus();
            navigated.target = root.page;
            announced.target = root.page;
            navigated.clear();
            announced.clear();
            wait(10);
        }
        function cleanup() {
            root.page.destroy();
            root.page = null;
            wait(0);
            world.end();
        }
        function holder(name: string): Item {
            const found = findChild(root.page, name);
            verify(found !== null, name + " is there");
            return found;
        }
        function focused(): string {
            return root.Window.activeFocusItem?.objectName ?? "";
        }
        /// Tab until the control of that name has the focus.
        function tabTo(name: string) {
            for (let i = 0; i < 80; i++) {
                if (focused() === name)
                    return;
                keyClick(Qt.Key_Tab);
            }
            fail("Tab does not reach " + name);
        }
        /// Tab until something in the list of that name has the focus.
        function tabInto(list: string) {
            for (let i = 0; i < 80 && !holder(list).activeFocus; i++)
                keyClick(Qt.Key_Tab);
            verify(holder(list).activeFocus, "Tab reaches " + list);
        }
        function spokenRow(list: string, index: int): string {
            const rows = holder(list);
            rows.forceLayout();
            return rows.itemAtIndex(index).Accessible.name;
        }

        function test_programs_areLookedForAtOnce() {
            compare(world.bench.setupCalls()[0], "look");
        }

        function test_list_byLetters_opensAndCloses() {
            world.bench.connectTwo();
            wait(10);
            tabInto("connected");
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_Return);
            compare(holder("connected").itemAtIndex(1).opened, true);
            keyClick(Qt.Key_K);
            keyClick(Qt.Key_O);
            compare(holder("connected").itemAtIndex(0).opened, true);
            compare(holder("connected").itemAtIndex(1).opened, false);
            keyClick(Qt.Key_O);
            compare(holder("connected").itemAtIndex(0).opened, false);
        }

        function test_list_byTab_opensTheRowThatHasTheFocus() {
            world.bench.connectTwo();
            wait(10);
            tabInto("connected");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(holder("connected").itemAtIndex(0).opened, false);
            compare(holder("connected").itemAtIndex(1).opened, true);
        }

        function test_rows_sayWhatTheEyeGets() {
            world.bench.connectTwo();
            world.bench.fillLog(3);
            world.bench.ask("r-1", true);
            world.bench.miss("r-1");
            wait(10);
            verify(spokenRow("connected", 0).includes("helper-name"));
            verify(spokenRow("connected", 0).includes("claude-desktop"));
            verify(spokenRow("connected", 0).includes("$25.00"));
            verify(spokenRow("asked", 0).includes("wanted to buy a new line"));
            verify(spokenRow("log", 0).includes("Allowed once"));
            verify(spokenRow("log", 0).includes("$1.00"));
        }

        function test_limits_byKeys_holdAtOnce() {
            world.bench.connectTwo();
            wait(10);
            tabInto("connected");
            keyClick(Qt.Key_Return);
            tabTo("mayRead");
            keyClick(Qt.Key_Space);
            compare(world.bench.mayRead(0), false);
            tabTo("perDay-box");
            keyClick(Qt.Key_Up);
            compare(world.bench.perDayOf(0), 1000);
            // Keys of a control inside are not the list's.
            compare(holder("connected").itemAtIndex(0).opened, true);
            compare(focused(), "perDay-box");
            compare(root.Window.activeFocusItem.displayText, "$10.00");
        }

        function test_limit_setElsewhere_showsInTheOpenedRow() {
            world.bench.connectTwo();
            wait(10);
            holder("connected").take(0);
            wait(10);
            world.models.assistants.setPerDay("helper", 0);
            compare(holder("perDay-box").displayText, "Nothing");
            world.models.assistants.setPerDay("helper", 777);
            compare(holder("perDay-box").displayText, "$7.77");
        }

        function test_rename_byReturn_keepsTheRowOpen() {
            world.bench.connectTwo();
            wait(10);
            tabInto("connected");
            keyClick(Qt.Key_Return);
            for (let i = 0; i < 40 && root.Window.activeFocusItem.Accessible.role !== Accessible.EditableText; i++)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const letter of "jko")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(world.bench.nameOf(0), "jko");
            compare(holder("connected").itemAtIndex(0).opened, true);
        }

        function test_clickBetweenControls_doesNotCloseTheRow() {
            world.bench.connectTwo();
            wait(10);
            holder("connected").take(1);
            wait(10);
            const row = holder("connected").itemAtIndex(1);
            mouseClick(row, row.width - 4, row.height - 60);
            compare(row.opened, true);
            mouseClick(row, 60, 12);
            compare(row.opened, false);
        }

        function test_disconnect_withAKey_asksFirst_notNowHasTheFocus() {
            world.bench.connectTwo();
            wait(10);
            holder("connected").take(1);
            wait(10);
            tabTo("disconnect");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            wait(20);
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", false);
            verify(!world.bench.calls().includes("forget planner"));
            tryVerify(() => focused() === "disconnect");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            keyClick(Qt.Key_Return);
            tryVerify(() => world.bench.calls().includes("forget planner"));
        }

        function test_missed_withMoney_hasToBeHeldFor() {
            world.bench.ask("r-1", true);
            world.bench.miss("r-1");
            wait(10);
            tabInto("asked");
            keyClick(Qt.Key_Return);
            tabTo("holdNextTry");
            keyPress(Qt.Key_Space);
            wait(50);
            keyRelease(Qt.Key_Space);
            verify(!world.bench.calls().includes("allowNextTry r-1"));
            holder("holdNextTry").holdMs = 40;
            keyPress(Qt.Key_Space);
            tryVerify(() => world.bench.calls().includes("allowNextTry r-1"));
            keyRelease(Qt.Key_Space);
            compare(world.models.assistants.waitingCount, 0);
        }

        function test_missed_twoSteps_insteadOfHolding() {
            world.bench.ask("r-1", true);
            world.bench.miss("r-1");
            wait(10);
            holder("asked").take(0);
            wait(10);
            tabTo("twoSteps");
            keyClick(Qt.Key_Return);
            for (let i = 0; i < 5 && focused() !== "holdNextTry"; i++)
                keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            keyClick(Qt.Key_Return);
            verify(!world.bench.calls().includes("allowNextTry r-1"));
            keyClick(Qt.Key_Return);
            verify(world.bench.calls().includes("allowNextTry r-1"));
        }

        function test_missed_free_isAllowedOrDismissedByOneKey() {
            world.bench.ask("r-1", false);
            world.bench.miss("r-1");
            wait(10);
            tabInto("asked");
            keyClick(Qt.Key_Return);
            tabTo("nextTry");
            keyClick(Qt.Key_Return);
            verify(world.bench.calls().includes("allowNextTry r-1"));
            tabTo("dismiss");
            keyClick(Qt.Key_Return);
            verify(world.bench.calls().includes("dismiss r-1"));
        }

        function test_grant_isEndedByKeys() {
            world.bench.connectTwo();
            world.bench.grant();
            wait(10);
            tabTo("endGrant");
            keyClick(Qt.Key_Return);
            verify(world.bench.calls().includes("endGrant g-1"));
        }

        function test_stopAll_thenResume_focusStaysWithTheAct() {
            world.bench.connectTwo();
            wait(10);
            tabTo("stopAll");
            keyClick(Qt.Key_Return);
            compare(world.bench.stopped(), true);
            compare(focused(), "resume");
            keyClick(Qt.Key_Return);
            compare(world.bench.stopped(), false);
            compare(focused(), "stopAll");
        }

        function test_connect_showsTheDifference_writesOnConnect_readsBack_undoes() {
            world.bench.findPrograms();
            wait(10);
            tabTo("setup-claude-desktop");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            verify(!findChild(root.page, "applyPlan").enabled);
            world.bench.givePlan("claude-desktop", true);
            const diff = findChild(root.page, "diff");
            verify(diff.visible);
            compare(diff.lines.map(line => line.kind), ["kept", "removed", "added"]);
            verify(!world.bench.setupCalls().includes("apply p"));
            tryVerify(() => focused() === "leavePlan");
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            compare(focused(), "applyPlan");
            keyClick(Qt.Key_Return);
            verify(world.bench.setupCalls().includes("apply p"));
            world.bench.giveResult("claude-desktop", true);
            verify(findChild(root.page, "planResult").text.includes("Read again"));
            findChild(root.page, "undoPlan").clicked();
            compare(world.bench.setupCalls()[world.bench.setupCalls().length - 1], "plan claude-desktop disconnect");
            keyClick(Qt.Key_Escape);
            tryCompare(root.page, "sheetOpen", false);
            // What comes after the sheet is gone shows nothing.
            world.bench.givePlan("claude-desktop", false);
            compare(root.page.sheetOpen, false);
        }

        function test_unreadable_givesTextToPaste() {
            world.bench.findPrograms();
            wait(10);
            tabTo("setup-zed");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            world.setClipboard("");
            tryVerify(() => focused() === "copyPaste");
            keyClick(Qt.Key_Return);
            compare(world.clipboard(), "\"dotm\": for zed");
        }

        function test_key_isShownOnce_copied_andGone() {
            tabTo("makeKey");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            verify(!findChild(root.page, "makeKeyNow").enabled);
            tryVerify(() => root.Window.activeFocusItem.Accessible.role === Accessible.EditableText);
            for (const letter of "laptop")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            verify(world.bench.calls().includes("addAssistant laptop"));
            const secret = world.models.assistants.newKey.key;
            verify(secret.length > 0);
            verify(findChild(root.page, "newKey").uncovered);
            world.setClipboard("");
            findChild(root.page, "copySettings").clicked();
            verify(world.clipboard().includes(secret));
            verify(announced.count > 0);
            keyClick(Qt.Key_Escape);
            tryCompare(root.page, "sheetOpen", false);
            compare(world.models.assistants.newKey.key, "");
            compare(world.models.assistants.newKey.settings, "");
            world.setClipboard("");
        }

        function test_firstUse_offersTheFirstProgramFound_orAKey() {
            compare(holder("noAssistant").visible, true);
            compare(holder("noAssistant").actionText, "Make a key");
            world.bench.findPrograms();
            compare(holder("noAssistant").actionNote, "Claude Desktop");
            holder("noAssistant").acted();
            tryCompare(root.page, "sheetOpen", true);
            compare(world.models.assistants.setup.program, "Claude Desktop");
            world.bench.connectTwo();
            compare(holder("noAssistant").visible, false);
        }

        function test_log_findsFiltersAndClears() {
            world.bench.connectTwo();
            world.bench.fillLog(40);
            wait(10);
            compare(holder("log").count, 30);
            tabTo("moreCalls");
            keyClick(Qt.Key_Return);
            compare(holder("log").count, 40);
            tabTo("logFilter");
            for (const letter of "zebra")
                keyClick(letter);
            compare(holder("log").count, 0);
            tabTo("clearLogFilter");
            keyClick(Qt.Key_Return);
            compare(holder("logFilter").text, "");
            compare(holder("log").count, 30);
        }

        function test_log_row_opensWithArgumentsAndReadBack() {
            world.bench.fillLog(3);
            wait(10);
            tabInto("log");
            keyClick(Qt.Key_Return);
            compare(holder("log").itemAtIndex(0).opened, true);
            tryVerify(() => holder("log").itemAtIndex(0).height > 200);
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_Return);
            compare(holder("log").itemAtIndex(0).opened, false);
            compare(holder("log").itemAtIndex(1).opened, true);
        }

        function test_log_newCall_leavesTheOpenedRowOpen() {
            world.bench.fillLog(3);
            wait(10);
            holder("log").take(1);
            world.bench.fillLog(4);
            wait(10);
            compare(holder("log").itemAtIndex(1).opened, true);
        }

        function test_log_isSaved_asFiltered() {
            world.bench.fillLog(6);
            wait(10);
            tabTo("logCsv");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            const path = world.folder() + "/log.csv";
            findChild(root.page, "saveSheet").saved(path);
            tryVerify(() => world.exists(path));
            tryVerify(() => announced.count > 0);
            verify(world.read(path).includes("planner-name"));
        }

        function test_nobodyAsked_andLogEmpty_areSaid() {
            world.bench.connectTwo();
            compare(holder("logEmpty").visible, true);
            world.bench.fillLog(1);
            compare(holder("logEmpty").visible, false);
        }

        function test_tryIt_leadsToTheLine() {
            for (let i = 0; i < 60 && root.Window.activeFocusItem.text !== "Get your line"; i++)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(navigated.count, 1);
            compare(navigated.signalArguments[0][0], "activate");
        }

        function test_broken_saysWhy_andTheRestStays() {
            world.bench.connectTwo();
            world.bench.breakDown();
            compare(holder("assistantsProblem").visible, true);
            compare(holder("assistantsState").text, "Not running");
            compare(holder("connected").count, 2);
            compare(holder("makeKey").enabled, false);
        }

        function test_offline_isSaid() {
            world.bench.connectTwo();
            compare(holder("assistantsOffline").visible, false);
            world.setReachable(false);
            world.models.refresh();
            tryCompare(holder("assistantsOffline"), "visible", true);
        }
    }
}
