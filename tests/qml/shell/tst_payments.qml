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
        name: "Payments"
        when: windowShown
        property Item shown: null
        readonly property PaymentsViewModel model: world.admin?.payments ?? null

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
            world.app.navigator.open("payments");
            tryVerify(() => child("payment-list") !== null);
            tryVerify(() => child("payment-list").count === 5);
            child("payment-list").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => child("payment-list").currentIndex === 0);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }

        function test_jAndK_moveAndTheSidesFollow() {
            tryCompare(model.payment, "view", "ready");
            const first = model.currentKey;
            tryVerify(() => child("payment-why") !== null && child("payment-why").text.includes("stuck"));
            verify(child("payment-side").side.found);
            verify(!child("line-side").side.found);
            compare(child("payment-side").y, child("line-side").y); // beside each other
            keyClick(Qt.Key_J);
            verify(model.currentKey !== first);
            tryVerify(() => child("payment-why") !== null && child("payment-why").text.includes("ten minutes"));
            keyClick(Qt.Key_K);
            compare(model.currentKey, first);
        }
        function test_kinds_listOthers_byKeys() {
            compare(model.kinds[0].value, "attention");
            model.kind = "no_payment";
            tryVerify(() => child("payment-list") !== null && child("payment-list").count === 1);
            tryVerify(() => model.payment.view === "ready");
            tryVerify(() => child("line-side") !== null && child("line-side").side.found);
            verify(!child("payment-side").side.found);
            model.kind = "all";
            tryVerify(() => child("payment-list") !== null && child("payment-list").count >= 100);
            child("payment-list").forceActiveFocus(Qt.TabFocusReason);
            for (let turn = 0; turn < 4 && child("payment-list").count < 247; turn++) {
                const before = child("payment-list").count;
                keyClick(Qt.Key_End);
                tryVerify(() => child("payment-list").count > before);
            }
            compare(child("payment-list").count, 247);
        }
        function test_asking_saysTheAnswer_withItsAge() {
            tryVerify(() => child("payment-ask") !== null && child("payment-ask").visible);
            verify(!child("payment-answer").visible);
            child("payment-ask").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => child("payment-answer").visible);
            verify(child("payment-answer").text.includes("Paid"));
            tryVerify(() => shown.spoken.some(words => words.includes("payment provider")));
            verify(model.payment.answerProvenance.time.length > 0);
        }
        function test_testPayments_areMarked() {
            tryVerify(() => child("payment-test") !== null && child("payment-test").visible);
            verify(child("payment-list").currentItem.spoken.includes("test"));
        }
        function test_theSubscriber_isOneStepAway() {
            tryVerify(() => child("payment-subscriber") !== null && child("payment-subscriber").visible);
            child("payment-subscriber").clicked();
            tryVerify(() => child("subscribers-page") !== null);
        }
        function test_itemThatIsNotListed_isShown() {
            const key = model.currentKey;
            world.app.navigator.open("overview");
            tryVerify(() => child("overview-page") !== null);
            world.app.navigator.open("payments", "01937d00-0000-7000-8000-000000000005");
            tryVerify(() => child("payment-list") !== null && model.payment.view === "ready");
            compare(model.currentKey, "01937d00-0000-7000-8000-000000000005");
            tryVerify(() => child("payment-match") !== null && child("payment-match").tone === "good");
            verify(key !== model.currentKey);
        }
        function test_narrow_oneAtATime_backToTheList() {
            root.width = 600;
            const page = child("payments-page");
            verify(!page.opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => page.opened);
            tryVerify(() => world.nameless(shown).length === 0);
            child("back-to-list").clicked();
            verify(!page.opened);
        }
        function test_offline_keepsTheList_andAsksNothing() {
            tryCompare(model.payment, "view", "ready");
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => model.offline);
            compare(child("payment-list").count, 5);
            compare(model.provenance.certainty, "cached");
            verify(!child("payment-ask").enabled);
        }
        function test_everythingFocusable_hasAName() {
            tryCompare(model.payment, "view", "ready");
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
