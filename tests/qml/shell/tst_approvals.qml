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

            LeaveSheet { guard: world.app.leaving }
        }
    }

    TestCase {
        name: "Approvals"
        when: windowShown
        property Item shown: null
        readonly property ApprovalsViewModel model: world.admin.approvals

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
            world.app.refresh();
            keyClick(Qt.Key_2, Qt.ControlModifier);
            tryVerify(() => child("approval-list") !== null);
            tryVerify(() => child("approval-list").count === 30);
            tryVerify(() => child("approval-list").activeFocus);
            tryVerify(() => child("approval-list").currentIndex === 0);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function passHold() {
            world.passForAdmin(8000);
        }

        function test_thirtyRequests_byKeysOnly_oneUndone() {
            for (let at = 0; at < 30; at++)
                keyClick(Qt.Key_1);
            // The last is taken back: nothing of it has left this machine.
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            passHold();
            tryVerify(() => world.decisions() === 29);
            tryVerify(() => child("approval-list").count === 1);
            keyClick(Qt.Key_2);
            passHold();
            tryVerify(() => world.decisions() === 30);
            tryVerify(() => child("all-caught-up") !== null);
            compare(shown.spoken.filter(words => words.startsWith("Approved")).length, 29);
            compare(shown.spoken.filter(words => words.startsWith("Taken back")).length, 1);
        }
        function test_signOut_withDecisionsHeld_asksFirst_data() {
            return [
                { tag: "send", button: "leave-send", decisions: 2, signedIn: false },
                { tag: "drop", button: "leave-drop", decisions: 0, signedIn: false },
                { tag: "stay", button: "leave-stay", decisions: 0, signedIn: true }
            ];
        }
        function test_signOut_withDecisionsHeld_asksFirst(row: var) {
            const sheet = child("leave-sheet");
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_1);
            shown.perform(Commands.SignOut);
            tryVerify(() => sheet.opened);
            compare(sheet.title, "2 decisions are not sent yet");
            world.passForAdmin(60000); // asking, the time stands still
            compare(world.decisions(), 0);
            findChild(sheet.contentItem, row.button).clicked();
            tryVerify(() => !sheet.opened);
            tryCompare(world.app.session, "signedIn", row.signedIn);
            compare(world.decisions(), row.decisions);
        }
        function test_windowClosing_withDecisionsHeld_isPutOff() {
            verify(world.app.leaving.mayClose());
            keyClick(Qt.Key_1);
            verify(!world.app.leaving.mayClose());
            verify(world.app.leaving.asking);
            world.app.leaving.stay();
            verify(!world.app.leaving.asking);
            compare(world.decisions(), 0);
        }
        function test_jAndK_moveAndTheDetailsFollow() {
            const first = model.currentKey;
            keyClick(Qt.Key_J);
            compare(child("approval-list").currentIndex, 1);
            verify(model.currentKey !== first);
            tryVerify(() => model.details.key === model.currentKey);
            keyClick(Qt.Key_K);
            compare(model.currentKey, first);
            tryVerify(() => model.details.view === "ready");
        }
        function test_decline_asksForTheReasonFirst() {
            keyClick(Qt.Key_3);
            tryVerify(() => child("decline-sheet").opened);
            keyClick(Qt.Key_Return);
            verify(child("decline-sheet").opened);
            for (const letter of "full")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryVerify(() => !child("decline-sheet").opened);
            verify(model.heldText.startsWith("Decline"));
            passHold();
            tryVerify(() => world.decisions() === 1);
        }
        function test_laterByH_pickTimeByShiftH() {
            keyClick(Qt.Key_H);
            verify(model.heldText.startsWith("Put off"));
            keyClick(Qt.Key_H, Qt.ShiftModifier);
            tryVerify(() => child("later-sheet").opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("later-sheet").opened);
        }
        function test_palette_decidesAboutTheRow_andItIsHeld() {
            tryVerify(() => world.app.palette.rowActions.length === 5);
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => shown.sheetOpen);
            const entries = world.app.palette.entries;
            compare(entries[0].id, "do:approve");
            verify(entries[0].detail.length > 0 && entries.some(each => each.id === "do:propose"));
            for (const letter of "approve")
                keyClick(letter);
            tryCompare(world.app.palette, "query", "approve");
            keyClick(Qt.Key_Return);
            tryVerify(() => model.heldText.startsWith("Approve"));
            compare(world.decisions(), 0); // held as by key
            passHold();
            tryVerify(() => world.decisions() === 1);
        }
        function test_palette_withASelection_offersNoDecision() {
            keyClick(Qt.Key_X);
            compare(world.app.palette.rowActions.length, 0);
            keyClick(Qt.Key_X);
            compare(world.app.palette.rowActions.length, 5);
        }
        function test_rowMenu_byKeyAndByMouse_decides() {
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            tryVerify(() => child("row-menu").opened);
            compare(child("row-menu").count, 5);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("row-menu").visible);
            compare(model.heldText, "");
            const row = child("approval-list").itemAtIndex(2);
            mouseClick(row, row.width / 2, row.height / 2, Qt.RightButton);
            tryVerify(() => child("row-menu").opened);
            compare(child("approval-list").currentIndex, 2);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => model.heldText.startsWith("Approve"));
            compare(world.decisions(), 0);
        }
        function test_csv_hasEveryoneWhoWaits() {
            child("export-csv").clicked();
            tryVerify(() => child("saveSheet").opened);
            findChild(child("saveSheet").contentItem, "file").text = world.place("approvals.csv");
            findChild(child("saveSheet").contentItem, "save").clicked();
            tryVerify(() => world.exists("approvals.csv"));
            tryVerify(() => shown.spoken.some(words => words.startsWith("30 rows saved")));
        }
        function test_selected_areDecidedTogether_countTypedAboveTwenty() {
            keyClick(Qt.Key_X);
            compare(model.selectedCount, 1);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(model.selectedCount, 2);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(model.selectedCount, 30);
            keyClick(Qt.Key_1);
            tryVerify(() => child("bulk-sheet").opened);
            keyClick(Qt.Key_Return);
            verify(child("bulk-sheet").opened);
            for (const letter of "30")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryVerify(() => !child("bulk-sheet").opened);
            passHold();
            tryVerify(() => world.decisions() === 30);
            tryVerify(() => child("all-caught-up") !== null);
        }
        function test_singleKeysOff_digitsDoNothing() {
            world.app.settings.singleKeyShortcuts = false;
            keyClick(Qt.Key_1);
            compare(model.heldText, "");
        }
        function test_offline_decisionStaysAndIsMarked() {
            keyClick(Qt.Key_1);
            world.setOffline(true);
            passHold();
            tryVerify(() => model.notSent);
            verify(child("held-bar").visible);
            world.setOffline(false);
            world.app.refresh();
            tryVerify(() => world.decisions() === 1);
        }
        function test_narrow_oneAtATime_backToTheList() {
            root.width = 600;
            const page = child("approvals-page");
            verify(!page.opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => page.opened);
            child("back-to-list").clicked();
            verify(!page.opened);
        }
        function test_everythingFocusable_hasAName() {
            tryVerify(() => model.details.view === "ready");
            keyClick(Qt.Key_1);
            // Rows below the edge of the list are made little by little.
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
