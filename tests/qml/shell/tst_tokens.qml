// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Shell
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
        name: "Tokens"
        when: windowShown
        property Item shown: null
        readonly property TokensViewModel model: world.admin?.tokens ?? null

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
            world.app.navigator.open("tokens");
            tryVerify(() => child("reward-list") !== null);
            tryVerify(() => child("reward-list").count >= 100);
            child("reward-list").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => child("reward-list").currentIndex === 0);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function part(sheet: QtObject, name: string): Item {
            const found = findChild(sheet.contentItem, name);
            verify(found !== null, name + " is there");
            return found;
        }

        function test_jAndK_moveAndTheDetailsFollow() {
            tryCompare(model.reward, "view", "ready");
            const first = model.currentKey;
            keyClick(Qt.Key_J);
            verify(model.currentKey !== first);
            keyClick(Qt.Key_J);
            tryVerify(() => child("reward-why") !== null && child("reward-why").text.includes("ether"));
            verify(child("reward-retry").visible);
            keyClick(Qt.Key_K);
            tryVerify(() => child("reward-retry") !== null && !child("reward-retry").visible);
        }
        function test_retry_byKeys_saysFirstWhatItDoes() {
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_J);
            tryVerify(() => child("reward-retry") !== null && child("reward-retry").visible);
            child("reward-retry").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            const sheet = child("reward-retry-sheet");
            tryCompare(sheet, "opened", true);
            tryVerify(() => findChild(sheet.contentItem, "reward-retry-move") !== null);
            verify(part(sheet, "reward-retry-move").text.length > 0);
            compare(model.reward.head.state, "Failed");
            part(sheet, "reward-retry-confirm").clicked();
            tryCompare(sheet, "visible", false);
            tryVerify(() => model.reward.head.state === "In line");
            tryVerify(() => shown.spoken.length > 0);
        }
        function test_contract_saysFunctionsAndSums() {
            tryVerify(() => child("tokens-supply").text.includes("10,333,333"));
            child("tokens-more").clicked();
            const sheet = child("contract-sheet");
            tryCompare(sheet, "opened", true);
            verify(part(sheet, "contract-functions").children.length > 5);
            verify(child("tokens-plate").visible);
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
        }
        function test_rate_isChangedWithAReason_andSeenAgain() {
            child("tokens-rates").clicked();
            const sheet = child("rates-sheet");
            tryCompare(sheet, "opened", true);
            tryVerify(() => findChild(sheet.contentItem, "rate-esim_beta") !== null);
            part(sheet, "rate-esim_beta").clicked();
            tryVerify(() => part(sheet, "rate-value").visible);
            part(sheet, "rate-value").text = "5";
            verify(part(sheet, "rate-meaning").text.includes("1 DOTM"));
            part(sheet, "rate-do").clicked();
            verify(part(sheet, "rate-reason").error.length > 0);
            part(sheet, "rate-reason").text = "A trial.";
            part(sheet, "rate-do").clicked();
            tryCompare(sheet, "editing", false);
            tryVerify(() => model.rates.rows[0].text === "5 %");
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
        }
        function test_founder_needsMailAndReason() {
            child("tokens-founder").clicked();
            const sheet = child("founder-sheet");
            tryCompare(sheet, "opened", true);
            part(sheet, "founder-do").clicked();
            verify(part(sheet, "founder-mail").error.length > 0);
            part(sheet, "founder-mail").text = "ada@example.com";
            part(sheet, "founder-reason").text = "She asked.";
            part(sheet, "founder-do").clicked();
            tryCompare(sheet, "visible", false);
            tryVerify(() => shown.spoken.some(words => words.includes("founding member")));
        }
        function test_narrow_oneAtATime() {
            root.width = 480;
            tryVerify(() => child("tokens-page").folded);
            child("reward-list").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(child("tokens-page"), "opened", true);
            verify(!child("reward-list").visible);
        }
    }
}
