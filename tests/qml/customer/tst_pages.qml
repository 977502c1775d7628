// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Controls
import Dotm.Theme
import Dotm.Customer
import Dotm.Ui.Customer

// The pages as a person uses them: keys only, what moves by itself, what is refused.
Rectangle {
    id: root
    width: 1056
    height: 800
    color: Theme.color.window

    property Item page: null

    Component { id: home; HomePage { customer: world.models } }
    Component { id: line; LinePage { customer: world.models } }
    Component { id: activate; ActivatePage { customer: world.models } }
    Component { id: purchases; PurchasesPage { customer: world.models } }
    Component { id: profile; ProfilePage { customer: world.models } }
    SignalSpy { id: opened; signalName: "openUrl" }
    SignalSpy { id: announced; signalName: "announced" }
    SignalSpy { id: navigated; signalName: "navigate" }

    TestCase {
        id: test
        name: "CustomerPages"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }
        function cleanup() {
            if (root.page !== null)
                root.page.destroy();
            root.page = null;
            wait(0);
            world.end();
        }
        function show(component: Component, state: string) {
            world.begin(state);
            world.start();
            open(component);
        }
        function open(component: Component) {
            root.page = component.createObject(root, { width: root.width, height: root.height });
            root.page.forceActiveFocus();
            announced.target = root.page;
            navigated.target = root.page;
            announced.clear();
            navigated.clear();
            wait(10);
        }
        /// Tab until the control of that name has the focus.
        function tabTo(name: string) {
            for (let i = 0; i < 40; i++) {
                const at = root.Window.activeFocusItem;
                if (at !== null && at.objectName === name)
                    return;
                keyClick(Qt.Key_Tab);
            }
            fail("Tab does not reach " + name);
        }
        function holder(name: string): Item {
            const found = findChild(root.page, name);
            verify(found !== null, name + " is there");
            return found;
        }

        function test_activation_byKeysOnly_fromPhoneCheckToCode() {
            show(activate, "");
            opened.target = world.models.activation;
            opened.clear();
            compare(world.models.activation.step, 0);
            tabTo("phoneFits");
            keyClick(Qt.Key_Return);
            compare(world.models.activation.step, 1);
            wait(10);
            // The first number of the list, then on.
            for (let i = 0; i < 20 && root.Window.activeFocusItem.Accessible.role !== Accessible.RadioButton; i++)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Down);
            compare(world.models.activation.numbers.chosen, "+12125550147");
            world.thenState("awaiting_payment");
            tabTo("takeNumber");
            keyClick(Qt.Key_Return);
            compare(world.models.activation.step, 2);
            wait(10);
            tabTo("pay");
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            // From here on nothing is touched.
            world.setState("queued");
            world.models.refresh();
            tryVerify(() => findChild(root.page, "goHome") !== null);
            compare(world.models.activation.step, 3);
            world.setState("active");
            world.models.refresh();
            tryVerify(() => findChild(root.page, "showCode") !== null);
            verify(announced.count >= 2);
            tabTo("showCode");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", true);
            keyClick(Qt.Key_Escape);
            tryCompare(root.page, "sheetOpen", false);
            tryCompare(root.Window.activeFocusItem, "objectName", "showCode");
        }

        function test_pane_movesOnByItself_focusGoesAlong() {
            show(activate, "awaiting_payment");
            tabTo("pay");
            world.setState("queued");
            world.models.refresh();
            tryVerify(() => root.Window.activeFocusItem?.objectName === "goHome");
        }

        function test_withdraw_asksFirst_notNowHasTheFocus() {
            show(activate, "awaiting_payment");
            tabTo("withdraw");
            keyClick(Qt.Key_Return);
            tryVerify(() => root.Window.activeFocusItem?.text === "Not now");
            keyClick(Qt.Key_Return);
            wait(10);
            verify(!world.models.activation.cancelling);
        }

        function test_offline_changingIsOff_withTheReasonBesideIt() {
            show(activate, "");
            world.models.activation.confirmPhone();
            world.setReachable(false);
            world.models.refresh();
            wait(10);
            verify(!holder("takeNumber").enabled);
            verify(holder("takeNumber").reason.length > 0);
            world.setReachable(true);
            world.setState("awaiting_payment");
            world.models.refresh();
            wait(10);
            verify(holder("pay").enabled);
            world.setReachable(false);
            world.models.refresh();
            verify(!holder("pay").enabled);
            compare(holder("pay").Accessible.description, world.models.activation.payReason);
        }

        function test_betaAccess_byKeysOnly_fromAskingToApproved_withoutRefresh() {
            show(profile, "");
            compare(holder("betaState").text, "Not asked yet");
            world.thenBeta("pending");
            tabTo("askBeta");
            keyClick(Qt.Key_Return);
            tryCompare(holder("betaState"), "text", "Waiting for an answer");
            verify(!holder("askBeta").visible);
            compare(world.callsTo("/api/beta-request"), 1);
            world.setBeta("rejected");
            world.feed("beta");
            tryCompare(holder("betaState"), "text", "Declined");
            compare(holder("betaReason").text, "Your phone has no eSIM.");
            world.thenBeta("approved");
            tabTo("askBeta");
            compare(holder("askBeta").text, "Ask again");
            keyClick(Qt.Key_Return);
            tryCompare(holder("betaState"), "text", "You are in");
            compare(announced.count, 3);
        }

        function test_betaAccess_offline_askingIsOff_withTheReason() {
            show(profile, "");
            world.setReachable(false);
            world.models.refresh();
            wait(10);
            verify(!holder("askBeta").enabled);
            verify(holder("askBeta").reason.length > 0);
            compare(holder("betaState").text, "Not asked yet");
        }

        // What a decoder reads off the window once @p card is scrolled into it.
        function codesSeen(card: Item, name: string): var {
            root.page.reveal(card);
            wait(10);
            const picture = world.picture(name);
            grabImage(root.Window.contentItem).save(picture);
            return world.decodeQr(picture).split("\n");
        }
        function test_betaCodes_holdNumberAndLineData_eachWithItsText() {
            world.begin("active");
            world.setBeta("approved", true);
            world.start();
            open(profile);
            const phone = holder("phoneQr");
            tryCompare(phone, "uncovered", true);
            verify(codesSeen(phone, "check-phone").includes("tel:+12125550147"));
            compare(holder("betaNumber").value.replace(/[^0-9+]/g, ""), "+12125550147");
            holder("copyNumber").clicked();
            compare(world.clipboard(), "+12125550147");
            compare(findChild(root.page, "resinQr"), null);
            holder("lineData").clicked();
            tryVerify(() => findChild(root.page, "resinQr") !== null);
            const resin = holder("resinQr");
            tryCompare(resin, "uncovered", true);
            tryVerify(() => codesSeen(resin, "check-resin").includes(world.models.profile.resinQr)); // once it has its place
            compare(holder("resinText").value, world.models.profile.resinQr);
            resin.cover();
            tryVerify(() => !holder("resinText").shown.includes("DOTM_RESIN"));
        }

        function test_betaNumber_withoutALine_isReserved_andNotForCopy() {
            world.begin("");
            world.setBeta("approved", false);
            world.start();
            open(profile);
            verify(!holder("copyNumber").visible);
            verify(holder("reservedNote").visible);
        }

        function test_codeSheet_showsExactlyTheCode_thenCoversIt() {
            show(line, "active");
            root.page.codeWanted = true;
            tryCompare(root.page, "sheetOpen", true);
            const sheet = findChild(root.page, "codeSheet");
            const qr = findChild(sheet.contentItem, "qr");
            const id = findChild(sheet.contentItem, "matchingId");
            tryCompare(qr, "uncovered", true);
            compare(qr.moduleSize, 11);
            verify(qr.width >= 320);
            const shown = world.picture("check-code");
            grabImage(root.Window.contentItem).save(shown);
            compare(world.decodeQr(shown), world.models.codeSheet.qrText);
            compare(id.shown, "DEMO-7Q4K-22XW");

            qr.seconds = 1;
            qr.show();
            tryCompare(qr, "uncovered", false, 3000);
            verify(!id.shown.includes("22XW"));
            const covered = world.picture("check-covered");
            grabImage(root.Window.contentItem).save(covered);
            compare(world.decodeQr(covered), "");
            Privacy.coverAll();
            sheet.close();
            tryCompare(root.page, "sheetOpen", false);
        }

        function test_codeSheet_copies_onlyWhileUncovered() {
            show(line, "active");
            root.page.codeWanted = true;
            tryCompare(root.page, "sheetOpen", true);
            const sheet = findChild(root.page, "codeSheet");
            const id = findChild(sheet.contentItem, "matchingId");
            tryCompare(id, "uncovered", true);
            world.setClipboard("before");
            const copy = buttons(id)[0];
            copy.clicked();
            compare(world.clipboard(), "DEMO-7Q4K-22XW");
            findChild(sheet.contentItem, "qr").cover();
            verify(!copy.enabled);
            sheet.close();
            tryCompare(root.page, "sheetOpen", false);
        }
        function buttons(item: Item): var {
            let found = [];
            for (let i = 0; i < item.children.length; i++) {
                const child = item.children[i];
                if (child.clicked !== undefined && child.visible)
                    found.push(child);
                found = found.concat(buttons(child));
            }
            return found;
        }

        function test_unusableCode_isRefused_withFactsForSupport() {
            world.begin("active");
            world.setCode("LPA:1$consumer.e-sim.global$8901234567890123456");
            world.start();
            open(line);
            root.page.codeWanted = true;
            tryCompare(root.page, "sheetOpen", true);
            const sheet = findChild(root.page, "codeSheet");
            compare(findChild(sheet.contentItem, "qr"), null);
            const copy = findChild(sheet.contentItem, "copyFacts");
            verify(copy !== null);
            copy.clicked();
            verify(!world.clipboard().includes("8901234567890123456"));
            verify(world.clipboard().includes("line-1"));
            sheet.close();
            tryCompare(root.page, "sheetOpen", false);
        }

        function test_printSheet_savesTheCard_withoutTouchingWhatExists() {
            show(line, "active");
            tabTo("printCode");
            keyClick(Qt.Key_Return);
            const sheet = findChild(root.page, "printSheet");
            tryCompare(sheet, "opened", true);
            tryCompare(world.models.codeSheet, "busy", false);
            const path = world.folder() + "/card.pdf";
            findChild(sheet.contentItem, "file").text = path;
            findChild(sheet.contentItem, "savePdf").clicked();
            tryVerify(() => sheet.result.includes(path));
            verify(world.exists(path));
            findChild(sheet.contentItem, "savePdf").clicked();
            tryVerify(() => sheet.problem.length > 0);
            sheet.close();
            tryCompare(sheet, "visible", false);
        }

        function test_home_nextStep_leadsOn() {
            show(home, "awaiting_payment");
            tabTo("nextStep");
            keyClick(Qt.Key_Return);
            compare(navigated.signalArguments[0][0], "activate");
        }

        function test_home_firstUse_offersTheOneThing() {
            show(home, "");
            const first = findChild(root.page, "firstUse");
            compare(first.title, "Your line will live here");
            first.acted();
            compare(navigated.signalArguments[0][0], "activate");
        }

        function test_resend_isOffWhileOneIsOnItsWay() {
            show(line, "active");
            verify(holder("resendMail").enabled);
            world.setMail("queued");
            world.models.refresh();
            verify(!holder("resendMail").enabled);
            verify(holder("resendMail").reason.length > 0);
        }

        function test_purchases_byKeys_openFilterAndClear() {
            world.begin("active");
            world.setPurchases(6);
            world.start();
            open(purchases);
            const list = holder("purchases");
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(root.page.openedKey, "p-1");
            keyClick(Qt.Key_Return);
            compare(root.page.openedKey, "");
            const filter = holder("filter");
            filter.forceActiveFocus(Qt.TabFocusReason);
            for (const letter of "zebra")
                keyClick(letter);
            compare(world.models.purchases.purchases.count, 0);
            tabTo("clearFilter");
            keyClick(Qt.Key_Return);
            compare(world.models.purchases.purchases.count, 6);
            compare(filter.text, "");
        }

        function test_purchases_export_saysWhere() {
            world.begin("active");
            world.start();
            open(purchases);
            tabTo("csv");
            keyClick(Qt.Key_Return);
            const sheet = findChild(root.page, "saveSheet");
            tryCompare(sheet, "opened", true);
            const path = world.folder() + "/list.csv";
            findChild(sheet.contentItem, "file").text = path;
            findChild(sheet.contentItem, "save").clicked();
            tryVerify(() => sheet.result.includes(path));
            verify(world.read(path).includes("eSIM Beta"));
            sheet.close();
            tryCompare(sheet, "visible", false);
        }

        function test_olderPurchases_areFetchedOnRequest() {
            world.begin("active");
            world.setPurchases(5);
            world.setPageSize(3);
            world.start();
            open(purchases);
            compare(world.models.purchases.purchases.count, 3);
            tabTo("more");
            keyClick(Qt.Key_Return);
            compare(world.models.purchases.purchases.count, 5);
            tryCompare(holder("more"), "visible", false);
        }
    }
}
