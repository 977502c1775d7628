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
        name: "PeopleAndKeys"
        when: windowShown
        property Item shown: null
        readonly property PeopleViewModel people: world.admin?.people ?? null
        readonly property KeysViewModel keys: world.admin?.keys ?? null

        function init() {
            failOnWarning(/.?/);
            root.width = 1280;
            world.begin("admin");
            tryVerify(() => world.app.screen === AppViewModel.Ready);
            tryVerify(() => world.signedIn());
            shown = frame.createObject(root);
            world.watch(shown.Window.window);
            shown.forceActiveFocus();
            tryVerify(() => child("overview-page") !== null);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function open(section: string, list: string) {
            world.app.navigator.open(section, "");
            tryVerify(() => child(list) !== null && child(list).count > 0);
            child(list).forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => child(list).currentIndex === 0);
        }
        function openPeople() {
            open("people", "people-list");
            tryVerify(() => people.person.view === "ready" && people.rule.view === "ready");
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function inside(sheet: string, name: string): QtObject {
            return findChild(child(sheet).contentItem, name);
        }
        function type(text: string) {
            for (const letter of text)
                keyClick(letter);
        }
        function goTo(index: int) {
            while (child("people-list").currentIndex < index)
                keyClick(Qt.Key_J);
            tryVerify(() => people.person.view === "ready" && child("role-change") !== null);
        }

        function test_people_jAndK_moveAndTheDetailsFollow() {
            openPeople();
            const first = people.currentKey;
            compare(child("person-locked").visible, true);
            compare(child("role-change").enabled, false); // the settings name the owner
            keyClick(Qt.Key_J);
            verify(people.currentKey !== first);
            keyClick(Qt.Key_K);
            compare(people.currentKey, first);
        }
        function test_people_agentBecomesCustomer_byKeysAlone_readBack() {
            openPeople();
            goTo(5);
            const uid = people.currentKey;
            child("role-change").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => child("role-sheet").opened);
            compare(inside("role-sheet", "role-do").enabled, false);
            inside("role-sheet", "role-picker").take(0);
            compare(inside("role-sheet", "role-steps").visible, true);
            inside("role-sheet", "role-reason").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return); // without a reason
            verify(child("role-sheet").opened);
            verify(inside("role-sheet", "role-reason").error.length > 0);
            type("left");
            keyClick(Qt.Key_Return);
            tryVerify(() => !child("role-sheet").opened);
            compare(people.person.uid, uid);
            compare(people.person.role, "customer");
            verify(shown.spoken.some(words => words.includes("Customer")));
        }
        function test_people_givingAdmin_isProposed_andSaysSo() {
            openPeople();
            goTo(5);
            child("role-change").clicked();
            tryVerify(() => child("role-sheet").opened);
            inside("role-sheet", "role-picker").take(2);
            verify(inside("role-sheet", "role-steps").steps[0].includes("proposal"));
            inside("role-sheet", "role-reason").text = "weekends";
            inside("role-sheet", "role-do").clicked();
            tryVerify(() => !child("role-sheet").opened);
            compare(people.person.role, "agent");
            tryVerify(() => people.person.lockedText.length > 0);
            compare(child("role-change").enabled, false);
            tryCompare(people.rule.proposals, "length", 3);
        }
        function test_people_proposalOfAnother_isConfirmed_ownIsNot() {
            openPeople();
            tryVerify(() => child("rule-proposals").visible);
            child("rule-proposals").clicked();
            tryVerify(() => child("proposals-sheet").opened);
            tryVerify(() => inside("proposals-sheet", "confirm-0") !== null);
            tryVerify(() => world.nameless(child("proposals-sheet").contentItem).length === 0);
            const before = people.rule.proposals.length;
            inside("proposals-sheet", "confirm-0").clicked();
            tryVerify(() => people.rule.proposals.length === before - 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("proposals-sheet").opened);
        }
        function test_people_ruleWithAProposal_isLocked_declinedItOpensAgain() {
            openPeople();
            compare(child("rule-change").enabled, false);
            verify(child("rule-locked").visible);
            const off = people.rule.proposals.find(each => each.text.includes("rule"));
            people.rule.answer(off.key, false);
            tryVerify(() => people.rule.lockedText === "", 5000, people.rule.lockedText);
            tryVerify(() => child("rule-change").enabled, 5000, child("rule-change").reason);
            child("rule-change").clicked();
            tryVerify(() => child("rule-sheet").opened);
            inside("rule-sheet", "rule-do").clicked();
            tryVerify(() => !child("rule-sheet").opened);
            verify(people.rule.on); // only proposed
            tryVerify(() => people.rule.lockedText.length > 0);
        }
        function test_people_filterWithoutAnybody_saysSo() {
            openPeople();
            people.roleFilter = "agent";
            tryVerify(() => child("people-list") !== null && child("people-list").count === 2);
            people.roleFilter = "";
            tryVerify(() => child("people-list") !== null && child("people-list").count === 8);
        }
        function test_people_narrow_oneAtATime_named() {
            root.width = 480;
            openPeople();
            keyClick(Qt.Key_Return);
            tryVerify(() => child("people-page").opened);
            tryVerify(() => world.nameless(shown).length === 0);
            child("back-to-list").clicked();
            verify(!child("people-page").opened);
        }
        function test_people_offline_keepsTheList_andNothingCanBeChanged() {
            openPeople();
            goTo(5);
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => people.offline);
            compare(child("people-list").count, 8);
            compare(child("role-change").enabled, false);
            compare(people.provenance.certainty, "cached");
        }
        function test_keys_newOne_isShownOnce_andGoneWithTheSheet() {
            open("keys", "keys-list");
            const before = child("keys-list").count;
            child("key-new").clicked();
            tryVerify(() => child("key-sheet").opened);
            verify(inside("key-sheet", "key-name").activeFocus);
            keyClick(Qt.Key_Return);
            verify(inside("key-sheet", "key-name").error.length > 0);
            type("Van");
            inside("key-sheet", "key-limit").text = "many";
            keyClick(Qt.Key_Return);
            verify(inside("key-sheet", "key-limit").error.length > 0);
            inside("key-sheet", "key-limit").text = "20";
            inside("key-sheet", "key-make").clicked();
            tryVerify(() => keys.maker.made);
            verify(inside("key-sheet", "new-key").visible);
            verify(keys.maker.key.startsWith("dotm_"));
            tryVerify(() => world.nameless(child("key-sheet").contentItem).length === 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("key-sheet").opened);
            tryCompare(keys.maker, "key", "");
            tryVerify(() => child("keys-list") !== null && child("keys-list").count === before + 1);
        }
        function test_keys_revoke_takesTwoSteps_readBack() {
            open("keys", "keys-list");
            tryVerify(() => child("key-revoke") !== null && child("key-revoke").visible);
            child("key-revoke").clicked();
            tryVerify(() => child("revoke-sheet").opened);
            verify(keys.current.active);
            inside("revoke-sheet", "revoke-do").clicked();
            tryVerify(() => !child("revoke-sheet").opened);
            verify(!keys.current.active);
            compare(child("key-revoke").visible, false);
            keys.stateFilter = "revoked";
            tryVerify(() => child("keys-list") !== null && child("keys-list").count === 2);
        }
        function test_keys_noneThere_saysSo() {
            world.crowd();
            world.app.navigator.open("keys", "");
            tryVerify(() => child("keys-none") !== null);
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
