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
    }
}
