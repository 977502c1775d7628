// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Shell
import Dotm.Theme
import Dotm.Ui.Shared

Item {
    id: root
    width: 1000
    height: 800

    Component {
        id: page
        SignInPage {
            app: world.app
            anchors.fill: parent
            focus: true
        }
    }

    TestCase {
        name: "SignIn"
        when: windowShown
        property Item shown: null

        function init() {
            failOnWarning(/.?/);
            world.begin("");
            tryVerify(() => world.app.screen === AppViewModel.SignIn);
            tryVerify(() => world.app.session.demoRoles.length === 3);
            shown = page.createObject(root);
            shown.forceActiveFocus();
            field("email").forceActiveFocus();
        }
        function cleanup() {
            shown.destroy();
            wait(0);
        }
        function field(name: string): Item {
            return findChild(shown, name);
        }
        function type(text: string) {
            for (const letter of text)
                keyClick(letter);
        }

        function test_keyboardOnly_signsIn() {
            type("ann.example");
            field("email").text = "ann@example.com";
            keyClick(Qt.Key_Tab);
            verify(field("password").activeFocus);
            type("secret");
            compare(field("password").text, "secret");
            keyClick(Qt.Key_Return);
            tryVerify(() => world.app.session.signedIn);
            tryVerify(() => world.signedIn());
        }
        function test_returnInEmail_goesToPassword() {
            keyClick(Qt.Key_Return);
            verify(field("password").activeFocus);
        }
        function test_emptyForm_namesTheFieldAndStaysThere() {
            field("send").clicked();
            verify(field("email").activeFocus);
            verify(field("email").error.length > 0);
            verify(!world.app.session.busy);
            field("email").text = "ann@example.com";
            field("send").clicked();
            verify(field("password").activeFocus);
            verify(field("password").error.length > 0);
        }
        function test_wrongPassword_saysWhatToDoAndKeepsWhatWasTyped() {
            field("email").text = "ann@example.com";
            field("password").text = "wrong";
            field("send").clicked();
            tryVerify(() => world.app.session.error.what.length > 0);
            compare(world.app.session.error.code, "UNAUTHORIZED r-77");
            compare(field("email").text, "ann@example.com");
            compare(field("password").text, "wrong");
            // Typing on takes the message away.
            field("password").forceActiveFocus();
            keyClick("x");
            compare(world.app.session.error.what, "");
        }
        function test_demoButton_byKeys_signsIn() {
            field("demo-admin").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => world.signedIn());
        }
        function test_tab_reachesEveryDemoButtonFromTheForm() {
            const wanted = ["password", "send", "to-sign-up", "to-reset", "demo-customer", "demo-agent", "demo-admin"];
            for (let presses = 0; presses < 30 && wanted.length > 0; presses++) {
                keyClick(Qt.Key_Tab);
                if (field(wanted[0]).activeFocus)
                    wanted.shift();
            }
            compare(wanted, []);
        }
        function test_turnToReset_asksForTheAddressOnly() {
            field("email").text = "ann@example.com";
            field("to-reset").clicked();
            verify(!field("password").visible);
            compare(field("email").text, "ann@example.com");
            field("send").clicked();
            tryVerify(() => world.app.session.notice.length > 0);
        }
        function test_turnToSignUp_refusesShortPasswords() {
            field("to-sign-up").clicked();
            verify(field("name").visible);
            field("email").text = "ann@example.com";
            field("password").text = "short";
            field("send").clicked();
            verify(field("password").error.length > 0);
            verify(!world.app.session.busy);
            field("password").text = "long enough";
            field("send").clicked();
            tryVerify(() => world.signedIn());
        }
        function test_offline_saysSo() {
            world.setOffline(true);
            field("email").text = "ann@example.com";
            field("password").text = "secret";
            field("send").clicked();
            tryVerify(() => world.app.offline);
            tryCompare(world.app.session.error, "code", "OFFLINE");
            world.setOffline(false);
        }
        function test_everythingFocusable_hasAName() {
            compare(world.nameless(shown), []);
            field("to-sign-up").clicked();
            compare(world.nameless(shown), []);
        }
        function test_startFailed_offersRetryAndQuit() {
            ignoreWarning(/did not start/);
            const failed = Qt.createComponent("qrc:/qt/qml/Dotm/Shell/StartFailedPage.qml");
            world.failStart();
            const shownFailure = failed.createObject(root, { app: world.app, width: root.width, height: root.height });
            compare(world.app.startError.meaning, "The disk is full.");
            compare(world.nameless(shownFailure), []);
            shownFailure.destroy();
        }
    }
}
