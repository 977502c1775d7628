// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import QtTest
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Shared

// Keys, focus, timing and what screen readers get.
Item {
    id: root
    width: 900
    height: 700

    Btn {
        id: opener
        text: "Open"
    }
    Component {
        id: sheetComponent
        ConfirmSheet {
            parent: T.Overlay.overlay
            title: "Delete the account?"
            loss: "The line +1 212 ends and cannot be brought back."
            confirmText: "Delete it"
        }
    }
    Component {
        id: paletteComponent
        Palette {
            entries: [{ id: "buy", group: "Do", iconName: "bag", title: "Buy data", detail: "opens the review page", keys: ["Enter"] },
                      { id: "csv", group: "Do", iconName: "download", title: "Export data use as CSV", keys: ["Ctrl", "E"] },
                      { id: "data", group: "Go to", iconName: "data", title: "Data & network", keys: ["Ctrl", "3"] }]
        }
    }
    Component {
        id: listComponent
        RowList {
            width: 400
            height: 200
            label: "Purchases"
            model: 20
            delegate: ListRow {
                required property int index
                width: ListView.view.width
                spoken: "Row " + index
            }
        }
    }
    Component {
        id: holdComponent
        HoldButton {
            holdText: "Hold to pay $20.00"
            stepText: "Pay $20.00"
            confirmText: "Yes, pay $20.00"
            holdMs: 200
        }
    }
    Component { id: spyComponent; SignalSpy {} }
    Component { id: secretComponent; SecretField { width: 500; label: "Activation code"; covered: "••••"; plain: "DEMO-7Q4K"; seconds: 1 } }
    Component { id: statusComponent; StatusLine { spacing: 100 } }
    Component { id: loadingComponent; LoadingView { width: 400 } }
    Component { id: tabsComponent; SegmentedTabs { label: "Filter"; options: [{ value: 1, text: "One" }, { value: 2, text: "Two" }, { value: 3, text: "Three" }] } }
    Component {
        id: choiceComponent
        Choice { width: 400; label: "Plan"; value: "a"; options: [{ value: "a", title: "A" }, { value: "b", title: "B", off: "Sold out" }, { value: "c", title: "C" }] }
    }
    Component { id: fieldComponent; Field { label: "Password"; secret: true } }
    Component { id: numberComponent; SourcedNumber { label: "Used today"; value: ""; certainty: "reported" } }
    Component { id: chipComponent; AgeChip { certainty: "reported"; time: "09:41"; source: "from carrier" } }
    Component { id: qrComponent; QrCard { text: "LPA:1$host$SECRET-42"; seconds: 60 } }
    Component { id: guardComponent; ClipboardGuard { keepMs: 60 } }
    Component { id: pageComponent; ScrollPage { width: 900; height: 300; title: "Long"; Repeater { model: 30; Btn { text: "Button" } } } }

    TestCase {
        id: test
        name: "Behaviour"
        when: windowShown

        function init() { failOnWarning(/.?/); }
        function cleanup() {
            Theme.rightToLeft = false;
            Theme.reducedMotion = false;
        }
        function spyOn(target: QtObject, name: string): SignalSpy {
            return createTemporaryObject(spyComponent, root, { target: target, signalName: name });
        }

        function test_list_keys_moveAndOpen() {
            const list = createTemporaryObject(listComponent, root);
            const opened = spyOn(list, "activated");
            const marked = spyOn(list, "marked");
            const backed = spyOn(list, "backed");
            list.forceActiveFocus();
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 2);
            keyClick(Qt.Key_K);
            compare(list.currentIndex, 1);
            verify(list.currentItem.activeFocus, "the row has the focus, so that it is spoken");
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], 1);
            keyClick(Qt.Key_O);
            compare(opened.count, 2);
            keyClick(Qt.Key_X);
            compare(marked.count, 1);
            keyClick(Qt.Key_U);
            compare(backed.count, 1);
            keyClick(Qt.Key_End);
            compare(list.currentIndex, 19);
            verify(list.contentY > 0, "the last row was scrolled into sight");
            keyClick(Qt.Key_J);
            compare(list.currentIndex, 19, "the end is the end");
            keyClick(Qt.Key_Home);
            compare(list.currentIndex, 0);
        }

        function test_list_singleKeysOff_letsLettersThrough() {
            const list = createTemporaryObject(listComponent, root, { singleKeys: false });
            list.forceActiveFocus();
            keyClick(Qt.Key_J);
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 1);
        }

        function test_list_ctrlLetter_isNotAListKey() {
            const list = createTemporaryObject(listComponent, root);
            list.forceActiveFocus();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            keyClick(Qt.Key_J, Qt.ControlModifier);
            compare(list.currentIndex, 0);
        }

        function test_sheet_closedByEscape_returnsFocusToItsOpener() {
            opener.forceActiveFocus();
            const sheet = createTemporaryObject(sheetComponent, root);
            sheet.open();
            tryCompare(sheet, "opened", true);
            verify(!opener.activeFocus);
            compare(root.Window.activeFocusItem.text, "Not now", "the harmless button has the focus");
            grabImage(root.Window.contentItem ?? root).save(probe.picture("Sheet-confirm"));
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
            tryCompare(opener, "activeFocus", true);
        }

        function test_sheet_tab_staysInside() {
            opener.forceActiveFocus();
            const sheet = createTemporaryObject(sheetComponent, root);
            sheet.open();
            tryCompare(sheet, "opened", true);
            for (let i = 0; i < 7; i++) {
                keyClick(Qt.Key_Tab);
                verify(!opener.activeFocus, "tab " + i);
                let up = root.Window.activeFocusItem;
                while (up !== null && up !== sheet.contentItem)
                    up = up.parent;
                compare(up, sheet.contentItem, "tab " + i);
            }
        }

        function test_confirmSheet_confirm_signalsOnce() {
            const sheet = createTemporaryObject(sheetComponent, root);
            const confirmed = spyOn(sheet, "confirmed");
            sheet.open();
            tryCompare(sheet, "opened", true);
            keyClick(Qt.Key_Return);
            compare(confirmed.count, 0, "Enter on the focused Not now closes");
            tryCompare(sheet, "visible", false);
        }

        function test_palette_keys_moveAndChoose() {
            opener.forceActiveFocus();
            const palette = createTemporaryObject(paletteComponent, root);
            const chosen = spyOn(palette, "chosen");
            palette.open();
            tryCompare(palette, "opened", true);
            keyClick(Qt.Key_D);
            keyClick(Qt.Key_A);
            compare(palette.query, "da", "letters are typed, not taken as keys");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            waitForRendering(root);
            grabImage(root).save(probe.picture("Palette"));
            keyClick(Qt.Key_Return);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "csv");
            tryCompare(palette, "visible", false);
            tryCompare(opener, "activeFocus", true);
        }

        function test_hold_longEnough_completesOnce() {
            const button = createTemporaryObject(holdComponent, root);
            const done = spyOn(button, "completed");
            mousePress(button);
            wait(80);
            compare(done.count, 0);
            tryCompare(done, "count", 1, 1000);
            mouseRelease(button);
            compare(done.count, 1);
        }

        function test_hold_releasedEarly_doesNothing() {
            const button = createTemporaryObject(holdComponent, root);
            const done = spyOn(button, "completed");
            mousePress(button);
            wait(60);
            mouseRelease(button);
            wait(300);
            compare(done.count, 0);
            button.forceActiveFocus();
            keyPress(Qt.Key_Space);
            wait(60);
            keyRelease(Qt.Key_Space);
            wait(300);
            compare(done.count, 0);
        }

        function test_hold_byReturnKey_completes() {
            const button = createTemporaryObject(holdComponent, root);
            const done = spyOn(button, "completed");
            button.forceActiveFocus();
            keyPress(Qt.Key_Return);
            tryCompare(done, "count", 1, 1000);
            keyRelease(Qt.Key_Return);
        }

        function test_hold_focusLostWhileHolding_doesNothing() {
            const button = createTemporaryObject(holdComponent, root);
            const done = spyOn(button, "completed");
            button.forceActiveFocus();
            keyPress(Qt.Key_Return);
            opener.forceActiveFocus();
            wait(300);
            compare(done.count, 0);
            keyRelease(Qt.Key_Return);
        }

        function test_hold_twoSteps_needsTwoPresses() {
            const button = createTemporaryObject(holdComponent, root, { twoStep: true });
            const done = spyOn(button, "completed");
            mouseClick(button);
            compare(done.count, 0);
            compare(button.words, "Yes, pay $20.00");
            mouseClick(button);
            compare(done.count, 1);
            compare(button.words, "Pay $20.00");
        }

        function test_hold_reducedMotion_saysWhereItStands() {
            Theme.reducedMotion = true;
            const button = createTemporaryObject(holdComponent, root);
            mousePress(button);
            compare(button.words, "keep holding");
            tryCompare(button, "words", "almost", 1000);
            mouseRelease(button);
            compare(button.words, "Hold to pay $20.00");
        }

        function test_secret_shown_coversItselfAndOnRequest() {
            const field = createTemporaryObject(secretComponent, root);
            verify(!field.uncovered);
            field.show();
            verify(field.uncovered);
            tryCompare(field, "uncovered", false, 3000);
            field.show();
            Privacy.coverAll();
            verify(!field.uncovered);
        }

        function test_secret_notFetched_asksForIt() {
            const field = createTemporaryObject(secretComponent, root, { plain: "" });
            const asked = spyOn(field, "revealRequested");
            field.show();
            compare(asked.count, 1);
            verify(!field.uncovered, "nothing to show yet");
            field.plain = "DEMO-1";
            verify(field.uncovered);
        }

        function test_qrCard_name_neverHoldsTheSecret() {
            const card = createTemporaryObject(qrComponent, root);
            waitForRendering(root);
            const look = item => {
                verify(!String(item.Accessible.name).includes("SECRET"));
                for (let i = 0; i < item.children.length; i++)
                    look(item.children[i]);
            };
            look(card);
            verify(card.uncovered);
            Privacy.coverAll();
            verify(!card.uncovered);
        }

        function test_statusLine_manyWords_saysTheNewestAfterAPause() {
            const line = createTemporaryObject(statusComponent, root);
            line.say("one");
            compare(line.Accessible.name, "one");
            line.say("two");
            line.say("three");
            compare(line.Accessible.name, "one");
            tryCompare(line, "text", "three", 1000);
            tryCompare(line, "text", "three", 200);
            line.say("three");
            tryVerify(() => line.Accessible.name !== "three", 1000, "the same words again are a new announcement");
        }

        function test_loading_time_decidesWhatIsShown() {
            const view = createTemporaryObject(loadingComponent, root);
            compare(view.phase, 0, "nothing at first");
            tryCompare(view, "phase", 1, 1000);
            tryCompare(view, "phase", 2, 2000);
        }

        function test_tabs_arrows_followTheReadingDirection() {
            const tabs = createTemporaryObject(tabsComponent, root);
            tabs.take(0);
            keyClick(Qt.Key_Right);
            compare(tabs.value, 2);
            Theme.rightToLeft = true;
            keyClick(Qt.Key_Right);
            compare(tabs.value, 1);
            keyClick(Qt.Key_Right);
            compare(tabs.value, 1, "the first is the first");
        }

        function test_choice_arrows_skipWhatIsOff() {
            const choice = createTemporaryObject(choiceComponent, root);
            const chosen = spyOn(choice, "chosen");
            choice.take(0);
            keyClick(Qt.Key_Down);
            compare(choice.value, "c");
            keyClick(Qt.Key_Down);
            compare(choice.value, "c");
            choice.take(1);
            compare(choice.value, "c", "a row that is off cannot be taken");
            compare(chosen.count, 2);
        }

        function test_field_secret_isPasswordUntilShown() {
            const field = createTemporaryObject(fieldComponent, root);
            field.forceActiveFocus();
            const input = root.Window.activeFocusItem;
            compare(input.echoMode, TextInput.Password);
            compare(input.Accessible.passwordEdit, true);
            field.uncovered = true;
            compare(input.echoMode, TextInput.Normal);
            field.error = "Too short";
            compare(input.Accessible.description, "Too short");
        }

        function test_number_unknown_isNeverZero() {
            const number = createTemporaryObject(numberComponent, root);
            compare(number.Accessible.name, "Used today: not available");
            number.value = "184";
            number.unit = "MB";
            compare(number.Accessible.name, "Used today: 184 MB");
        }

        function test_chip_wording_data() {
            return [{ tag: "plain", set: {}, text: "09:41, from carrier" },
                    { tag: "cached", set: { certainty: "cached" }, text: "saved 09:41" },
                    { tag: "old", set: { old: true }, text: "09:41, from carrier, old" },
                    { tag: "simulated", set: { certainty: "simulated" }, text: "09:41, from carrier, simulated" },
                    { tag: "simulated alone", set: { certainty: "simulated", time: "", source: "" }, text: "simulated" }];
        }
        function test_chip_wording(data) {
            const chip = createTemporaryObject(chipComponent, root, data.set);
            compare(chip.text, data.text);
        }

        function test_button_returnKey_clicksAndOffTellsWhy() {
            const clicked = spyOn(opener, "clicked");
            opener.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 2);
            opener.enabled = false;
            opener.reason = "You are offline";
            compare(opener.Accessible.description, "You are offline");
            opener.enabled = true;
        }

        function test_clipboard_secret_isTakenBackEvenAfterThePageIsGone() {
            const guard = createTemporaryObject(guardComponent, root);
            guard.copySecret("DEMO-7Q4K");
            compare(probe.clipboard(), "DEMO-7Q4K");
            guard.destroy();
            tryVerify(() => probe.clipboard() === "", 1000);
        }

        function test_clipboard_otherTextSince_isLeftAlone() {
            const guard = createTemporaryObject(guardComponent, root);
            guard.copySecret("DEMO-7Q4K");
            probe.setClipboard("mine");
            wait(150);
            compare(probe.clipboard(), "mine");
            guard.copyPlain("CARRIER-504");
            wait(150);
            compare(probe.clipboard(), "CARRIER-504");
        }

        function test_page_focusBelowTheFold_isScrolledIntoSight() {
            const page = createTemporaryObject(pageComponent, root);
            let last = null;
            for (let i = 0; i < 40; i++) {
                keyClick(Qt.Key_Tab);
                last = root.Window.activeFocusItem;
            }
            let up = last;
            while (up !== null && up !== page)
                up = up.parent;
            if (up === page) {
                const y = last.mapToItem(page, 0, 0).y;
                verify(y >= 0 && y + last.height <= page.height, "at " + y);
            }
        }
    }
}
