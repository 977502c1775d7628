// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Controls
import Dotm.Theme
import Dotm.Customer

// The wallet page as a person uses it: keys only, a sheet at a time, what is covered and what is off.
Rectangle {
    id: root
    width: 1056
    height: 800
    color: Theme.color.window

    property Item page: null
    readonly property string address: "0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8"

    Component { id: wallet; WalletPage { customer: world.models } }
    SignalSpy { id: announced; signalName: "announced" }
    SignalSpy { id: opened; signalName: "openUrl" }

    TestCase {
        name: "Wallet"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
            world.begin("active");
        }
        function cleanup() {
            if (root.page !== null)
                root.page.destroy();
            root.page = null;
            wait(0);
            world.end();
        }
        function show() {
            world.start();
            root.page = wallet.createObject(root, { width: root.width, height: root.height });
            root.page.forceActiveFocus();
            announced.target = root.page;
            announced.clear();
            wait(10);
        }
        function child(name: string): Item {
            return findChild(root.page, name) ?? findChild(root.Window.contentItem, name);
        }
        function sheetOf(name: string): QtObject {
            return findChild(root.page, name);
        }
        function part(sheet: QtObject, name: string): Item {
            const found = findChild(sheet.contentItem, name);
            verify(found !== null, name + " is there");
            return found;
        }
        function tabTo(name: string) {
            for (let i = 0; i < 40; i++) {
                if (root.Window.activeFocusItem?.objectName === name)
                    return;
                keyClick(Qt.Key_Tab);
            }
            fail("Tab does not reach " + name);
        }
        function tab(sheet: QtObject, name: string) {
            for (let i = 0; i < 40; i++) {
                let up = root.Window.activeFocusItem;
                while (up !== null && up.objectName !== name)
                    up = up.parent;
                if (up !== null)
                    return;
                keyClick(Qt.Key_Tab);
            }
            fail("Tab does not reach " + name);
        }

        function test_linking_byKeysOnly_isDoneWhenItIsSeen() {
            show();
            const card = child("no-wallet");
            verify(card !== null);
            card.acted();
            const sheet = sheetOf("linkSheet");
            tryCompare(sheet, "opened", true);
            tab(sheet, "link-address");
            part(sheet, "link-address").text = root.address;
            keyClick(Qt.Key_Return);
            tryVerify(() => part(sheet, "link-message").visible);
            part(sheet, "link-copy").clicked();
            verify(world.clipboard().length > 10);
            world.thenWallet("proven");
            part(sheet, "link-signature").text = "0x" + "a".repeat(130);
            tab(sheet, "link-act");
            keyClick(Qt.Key_Return);
            tryVerify(() => part(sheet, "link-result").visible);
            verify(announced.count > 0);
            tab(sheet, "link-leave");
            keyClick(Qt.Key_Return);
            tryCompare(root.page, "sheetOpen", false);
            tryVerify(() => findChild(root.page, "wallet-balance") !== null);
            compare(findChild(root.page, "wallet-balance").Accessible.name, "You hold 25.3085 DOTM");
        }

        function test_silentChain_isNotZero() {
            world.linkWallet("proven", "");
            world.setLastKnown("7.5");
            show();
            const balance = findChild(root.page, "wallet-balance");
            verify(balance.Accessible.name.includes("not available"));
            verify(balance.Accessible.name.includes("7.5 DOTM"));
            verify(!balance.Accessible.name.includes("hold"));
            verify(findChild(root.page, "wallet-trouble").visible);
        }

        function test_address_isCovered_untilAsked_andOnItsCode() {
            world.linkWallet("proven");
            show();
            const field = findChild(root.page, "wallet-address");
            verify(!field.uncovered);
            verify(!field.covered.includes("57B5A97"));
            field.show();
            verify(field.uncovered);
            Privacy.coverAll();
            verify(!field.uncovered);
            tabTo("wallet-receive");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("receiveSheet");
            tryCompare(sheet, "opened", true);
            const qr = part(sheet, "wallet-qr");
            tryCompare(qr, "uncovered", true);
            const picture = world.picture("check-wallet");
            grabImage(root.Window.contentItem).save(picture);
            compare(world.decodeQr(picture), world.models.wallet.qrText);
            verify(world.models.wallet.qrText.includes(root.address));
            qr.cover();
            verify(!part(sheet, "receive-address").shown.includes("57B5A97"));
            keyClick(Qt.Key_Escape);
            tryCompare(root.page, "sheetOpen", false);
            tryVerify(() => root.Window.activeFocusItem?.objectName === "wallet-receive");
        }

        function test_entry_opensByKeys_andLeadsToTheExplorer() {
            world.linkWallet("proven");
            world.addTokens("reward", 3);
            show();
            opened.target = world.models.wallet.history;
            opened.clear();
            const list = findChild(root.page, "wallet-entries");
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("entrySheet");
            tryCompare(sheet, "opened", true);
            compare(part(sheet, "entry-amount").value, "+2.066");
            tab(sheet, "entry-explorer");
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            keyClick(Qt.Key_Escape);
            tryCompare(root.page, "sheetOpen", false);
        }

        function test_kinds_andTheChartAsATable() {
            world.linkWallet("proven");
            world.addTokens("reward", 2);
            world.addTokens("transfer_out", 1);
            show();
            compare(findChild(root.page, "wallet-entries").count, 3);
            world.models.wallet.history.kind = "out";
            tryVerify(() => findChild(root.page, "wallet-entries")?.count === 1);
            world.models.wallet.history.kind = "in";
            tryVerify(() => findChild(root.page, "wallet-nothing") !== null);
            tabTo("wallet-as-table");
            keyClick(Qt.Key_Return);
            tryVerify(() => findChild(root.page, "series-rows") !== null);
            verify(findChild(root.page, "series-rows").count >= 30);
        }

        function test_offline_changingIsOff_whatIsKnownStays() {
            world.linkWallet("proven");
            world.addTokens("reward", 1);
            show();
            world.setReachable(false);
            world.models.refresh();
            wait(10);
            verify(!findChild(root.page, "wallet-other").enabled);
            verify(findChild(root.page, "wallet-other").reason.length > 0);
            verify(findChild(root.page, "wallet-receive").enabled);
            compare(findChild(root.page, "wallet-balance").Accessible.name, "You hold 25.3085 DOTM");
        }

        function test_simulatedNetwork_isPlain() {
            world.linkWallet("proven");
            world.setSimulatedNetwork();
            show();
            verify(findChild(root.page, "network-plate").visible);
            verify(findChild(root.page, "network-plate").text.includes("simulated"));
            compare(findChild(root.page, "wallet-age").certainty, "simulated");
        }

        function test_export_saysWhere() {
            world.linkWallet("proven");
            world.addTokens("reward", 2);
            show();
            tabTo("wallet-csv");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("saveSheet");
            tryCompare(sheet, "opened", true);
            const path = world.folder() + "/wallet.csv";
            part(sheet, "file").text = path;
            part(sheet, "save").clicked();
            tryVerify(() => sheet.result.includes(path));
            verify(world.read(path).includes("2.066"));
            sheet.close();
            tryCompare(sheet, "visible", false);
        }

        function openSend(): QtObject {
            tabTo("wallet-send");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("sendSheet");
            tryCompare(sheet, "opened", true);
            return sheet;
        }
        function fill(sheet: QtObject, to: string, amount: string) {
            const toField = part(sheet, "send-to");
            toField.text = to;
            toField.edited();
            const amountField = part(sheet, "send-amount");
            amountField.text = amount;
            amountField.edited();
        }
        readonly property string friend: "0x52908400098527886E0F7030069857D2E4169EE7"

        function test_send_isOfferedOnlyWhereTheKeyIs() {
            world.linkWallet("proven");
            show();
            verify(!findChild(root.page, "wallet-send").visible);
            verify(findChild(root.page, "wallet-key-note").text.includes("No key"));
            verify(!findChild(root.page, "wallet-remove").visible);
            world.models.wallet.sending.prepare();
            compare(world.callsTo("/api/token/transfer/prepare"), 0);
        }

        function test_send_byKeysOnly_heldAndFollowedToTheEnd() {
            world.linkWallet("proven");
            world.holdKey();
            show();
            const sheet = openSend();
            tryVerify(() => root.Window.activeFocusItem !== null);
            fill(sheet, "", "");
            part(sheet, "send-review").clicked();
            verify(part(sheet, "send-to").error.length > 0);
            verify(part(sheet, "send-amount").error.length > 0);
            fill(sheet, friend, "25.4");
            part(sheet, "send-review").clicked();
            verify(part(sheet, "send-amount").error.includes("25.3085"));
            fill(sheet, friend, "4.25");
            tab(sheet, "send-amount");
            keyClick(Qt.Key_Return);
            const hold = part(sheet, "send-hold");
            tryVerify(() => hold.visible);
            compare(part(sheet, "review-address").Accessible.name, friend);
            compare(part(sheet, "review-amount").value, "4.25");
            verify(part(sheet, "review-fee").value.includes("0.00018"));
            // Escape leads back to what was typed.
            tryVerify(() => root.Window.activeFocusItem?.objectName === "send-back");
            keyClick(Qt.Key_Escape);
            tryVerify(() => part(sheet, "send-to").visible);
            compare(part(sheet, "send-amount").text, "4.25");
            verify(sheet.opened);
            part(sheet, "send-review").clicked();
            tryVerify(() => hold.visible);
            compare(world.signedBytes(), "");
            tab(sheet, "send-hold");
            keyPress(Qt.Key_Return);
            keyRelease(Qt.Key_Return); // let go too soon
            compare(world.signedBytes(), "");
            keyPress(Qt.Key_Return);
            tryVerify(() => world.signedBytes().length > 0, 3000);
            keyRelease(Qt.Key_Return);
            tryVerify(() => part(sheet, "send-state").visible);
            world.setTransfer("sent");
            tryVerify(() => part(sheet, "send-state").text.includes("way"));
            world.setTransfer("confirmed");
            tryVerify(() => part(sheet, "send-state").text.includes("arrived"));
            verify(announced.count > 0);
            sheet.close();
            tryCompare(root.page, "sheetOpen", false);
        }

        function test_send_inTwoPresses_failureKeepsTheDraft() {
            world.linkWallet("proven");
            world.holdKey();
            show();
            const sheet = openSend();
            fill(sheet, friend, "1");
            part(sheet, "send-review").clicked();
            tryVerify(() => part(sheet, "send-hold").visible);
            part(sheet, "send-two-step").clicked();
            tab(sheet, "send-hold");
            keyClick(Qt.Key_Return);
            compare(world.signedBytes(), "");
            keyClick(Qt.Key_Return);
            tryVerify(() => world.signedBytes().length > 0);
            world.setTransfer("failed", "The wallet has too little ether for the fee.");
            tryVerify(() => part(sheet, "send-again").visible);
            verify(part(sheet, "send-detail").text.includes("ether"));
            part(sheet, "send-again").clicked();
            tryVerify(() => part(sheet, "send-to").visible);
            compare(part(sheet, "send-to").text, friend);
        }

        function test_send_withoutEther_cannotBeHeld() {
            world.linkWallet("proven");
            world.holdKey();
            world.setEther("5");
            show();
            const sheet = openSend();
            fill(sheet, "bob@example.com", "1");
            part(sheet, "send-review").clicked();
            tryVerify(() => part(sheet, "review-obstacle").visible);
            verify(!part(sheet, "send-hold").enabled);
            verify(part(sheet, "review-member").visible);
        }

        function test_create_byKeysOnly_isDoneWhenItIsSeen() {
            world.thenProven();
            show();
            tabTo("wallet-create");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("createSheet");
            tryCompare(sheet, "opened", true);
            verify(!part(sheet, "create-replaces").visible);
            tab(sheet, "create-act");
            keyClick(Qt.Key_Return);
            tryVerify(() => part(sheet, "create-result").visible);
            sheet.close();
            tryCompare(root.page, "sheetOpen", false);
            tryVerify(() => findChild(root.page, "wallet-send")?.visible ?? false);
            compare(world.models.wallet.address, world.models.wallet.key.address);
        }

        function test_create_inPlaceOfAnother_saysSo() {
            world.linkWallet("proven");
            show();
            tabTo("wallet-create");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("createSheet");
            tryCompare(sheet, "opened", true);
            verify(part(sheet, "create-replaces").visible);
            keyClick(Qt.Key_Escape);
            tryCompare(root.page, "sheetOpen", false);
            compare(world.callsTo("/api/token/wallet/challenge"), 0);
        }

        function test_key_needsThePassword_andIsForgottenWithTheSheet() {
            world.linkWallet("proven");
            world.holdKey();
            show();
            world.advanceMinutes(3);
            tabTo("wallet-key");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("keySheet");
            tryCompare(sheet, "opened", true);
            world.answerSignIn(false);
            part(sheet, "key-password").text = "wrong";
            part(sheet, "key-act").clicked();
            tryVerify(() => part(sheet, "key-password").error.length > 0);
            verify(!part(sheet, "key-text").visible);
            world.answerSignIn(true);
            part(sheet, "key-act").clicked();
            tryVerify(() => part(sheet, "key-text").visible);
            verify(!part(sheet, "key-text").uncovered);
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
            compare(world.models.wallet.key.keyText, "");
        }

        function test_removal_needsTheExportOrAnExplicitWord() {
            world.linkWallet("proven");
            world.holdKey();
            world.thenProven();
            show();
            tabTo("wallet-remove");
            keyClick(Qt.Key_Return);
            const sheet = sheetOf("removeSheet");
            tryCompare(sheet, "opened", true);
            verify(part(sheet, "remove-loss").text.includes("25.3085"));
            verify(!part(sheet, "remove-act").enabled);
            verify(part(sheet, "remove-act").reason.length > 0);
            part(sheet, "remove-needless").checked = true;
            tryCompare(part(sheet, "remove-act"), "enabled", true);
            part(sheet, "remove-act").clicked();
            tryCompare(root.page, "sheetOpen", false);
            compare(world.models.wallet.key.address, "");
            tryVerify(() => child("no-wallet") !== null);
        }

        function test_offline_sendIsOff_withItsReason() {
            world.linkWallet("proven");
            world.holdKey();
            show();
            world.setReachable(false);
            world.models.refresh();
            wait(10);
            verify(!findChild(root.page, "wallet-send").enabled);
            verify(findChild(root.page, "wallet-send").reason.length > 0);
        }
    }
}
