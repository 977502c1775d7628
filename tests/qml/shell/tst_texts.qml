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
        name: "Texts"
        when: windowShown
        property Item shown: null
        readonly property TextsViewModel model: world.admin?.texts ?? null
        readonly property TextEditor editor: model?.editor ?? null
        readonly property string written: "beta_approved/en"

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
            verify(world.app.navigator.open("texts", written));
            tryVerify(() => child("text-list") !== null && child("text-list").count === 16);
            tryVerify(() => editor.key === written && editor.view === "ready" && editor.sound);
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function child(name: string): QtObject {
            return findChild(shown, name);
        }
        function inside(sheet: string, name: string): QtObject {
            return findChild(child(sheet).contentItem, name);
        }
        function write(box: string, text: string): Item {
            const input = child(box + "-input");
            input.forceActiveFocus(Qt.TabFocusReason);
            input.selectAll();
            for (const letter of text)
                keyClick(letter);
            return input;
        }

        function test_ctrlS_savesWhatWasTyped_andSaysTheVersion() {
            write("text-subject", "Hi");
            compare(child("text-unsaved").visible, true);
            compare(editor.subject, "Hi");
            tryVerify(() => editor.sound);
            keyClick(Qt.Key_S, Qt.ControlModifier);
            tryVerify(() => !editor.unsaved);
            tryVerify(() => shown.spoken.includes("Saved as version 4"));
            verify(child("text-version").text.startsWith("Version 4"));
        }
        function test_ctrlZ_takesBackWhatWasTyped() {
            const before = editor.subject;
            const input = write("text-subject", "x");
            compare(editor.subject, "x");
            for (let turn = 0; turn < 5 && editor.unsaved; turn++)
                keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(input.text, before);
            verify(!editor.unsaved);
        }
        function test_tab_leavesTheBox() {
            const input = write("text-subject", "x");
            keyClick(Qt.Key_Tab);
            verify(!input.activeFocus);
            verify(!editor.subject.includes("\t"));
        }
        function test_variable_goesToTheCursor() {
            write("text-subject", "ab");
            keyClick(Qt.Key_Left);
            child("insert-{{user_name}}").clicked();
            compare(editor.subject, "a{{user_name}}b");
            verify(child("text-subject-input").activeFocus);
        }
        function test_typo_isSaidBelow_andKeepsFromSaving() {
            child("text-tabs").take(0);
            const input = child("text-html-input");
            input.forceActiveFocus(Qt.TabFocusReason);
            input.insert(0, "{{user_nam}}");
            tryVerify(() => editor.problems.length > 0);
            compare(child("text-html").problems.length, 1);
            verify(child("text-html").problems[0].includes("{{user_name}}"));
            verify(!child("text-save").enabled);
            keyClick(Qt.Key_S, Qt.ControlModifier);
            verify(editor.unsaved);
        }
        function test_preview_isMarkedAsASample() {
            child("text-tabs").take(2);
            tryVerify(() => child("sample-html").visible);
            verify(child("sample-subject").text.includes("Maria Sample"));
            compare(child("sample-html").textFormat, Text.RichText);
            tryVerify(() => world.nameless(shown).length === 0);
        }
        function test_otherText_asksFirst_andKeepsTheDraft() {
            write("text-subject", "Mine");
            const list = child("text-list");
            list.take(0);
            tryVerify(() => child("leave-text-sheet").opened);
            compare(model.currentKey, written);
            tryVerify(() => world.nameless(child("leave-text-sheet").contentItem).length === 0);
            inside("leave-text-sheet", "leave-keep").clicked();
            tryCompare(model, "currentKey", "activation/en");
            tryVerify(() => editor.view === "ready");
            tryVerify(() => !child("leave-text-sheet").visible);
            list.take(8);
            compare(model.currentKey, written);
            compare(child("text-subject-input").text, "Mine");
        }
        function test_otherText_escape_staysHere() {
            write("text-subject", "Mine");
            child("text-list").take(0);
            tryVerify(() => child("leave-text-sheet").opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("leave-text-sheet").visible);
            compare(model.currentKey, written);
            compare(child("text-list").currentIndex, 8);
        }
        function test_earlierVersion_isComparedAndPutBack_andCanBeTakenBack() {
            const before = editor.html;
            child("text-history").clicked();
            tryVerify(() => child("text-history-sheet").opened);
            tryVerify(() => inside("text-history-sheet", "version-1") !== null);
            inside("text-history-sheet", "version-1").clicked();
            tryVerify(() => inside("text-history-sheet", "version-restore").enabled);
            tryVerify(() => world.nameless(child("text-history-sheet").contentItem).length === 0);
            inside("text-history-sheet", "version-restore").clicked();
            tryVerify(() => !child("text-history-sheet").visible);
            verify(editor.unsaved);
            verify(editor.html !== before);
            compare(child("text-html-input").text, editor.html);
            verify(shown.spoken.some(words => words.startsWith("The earlier version")));
        }
        function test_testMail_goesToOneself_andSaysSo() {
            child("text-test").clicked();
            tryVerify(() => child("test-mail-sheet").opened);
            verify(child("test-mail-sheet").text.includes(editor.ownMail));
            keyClick(Qt.Key_Return);
            tryVerify(() => inside("test-mail-sheet", "test-result").visible);
            compare(world.testMails(), 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !child("test-mail-sheet").visible);
        }
        function test_somebodyElseSaves_isSaid_andMineStays() {
            write("text-subject", "Mine");
            world.changeSomething();
            keyClick(Qt.Key_F5);
            tryVerify(() => child("text-newer").visible);
            compare(child("text-subject-input").text, "Mine");
            child("text-take-theirs").clicked();
            tryVerify(() => !editor.unsaved);
            verify(child("text-subject-input").text.endsWith("!"));
        }
        function test_offline_keepsTheText_andSwitchesSavingOff() {
            write("text-subject", "Mine");
            world.setOffline(true);
            keyClick(Qt.Key_F5);
            tryVerify(() => model.offline);
            verify(!child("text-save").enabled);
            compare(child("text-subject-input").text, "Mine");
        }
        function test_narrow_oneAtATime() {
            root.width = 600;
            const page = child("texts-page");
            child("text-list").take(8);
            tryVerify(() => page.opened);
            tryVerify(() => world.nameless(shown).length === 0);
        }
        function test_everythingFocusable_hasAName() {
            tryVerify(() => world.nameless(shown).length === 0);
        }
    }
}
