// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// One form for three purposes; what was typed stays when the purpose changes, so nothing is asked twice.
FocusScope {
    id: root

    required property SessionViewModel session
    property string purpose: "sign-in" // "sign-in" | "sign-up" | "reset"
    readonly property bool signsUp: purpose === "sign-up"
    readonly property bool resets: purpose === "reset"
    property bool tried: false // a missing field is named only after the first attempt

    implicitHeight: column.implicitHeight

    function turnTo(next: string) {
        purpose = next;
        tried = false;
        session.clearMessages();
        (next === "sign-up" ? name : email).forceActiveFocus(Qt.TabFocusReason);
    }

    function send() {
        if (session.busy)
            return;
        tried = true;
        if (email.error.length > 0) {
            email.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        if (resets) {
            session.resetPassword(email.text);
            return;
        }
        if (password.error.length > 0) {
            password.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        if (signsUp)
            session.signUp(email.text, password.text, name.text);
        else
            session.signIn(email.text, password.text);
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s20

        Txt {
            width: parent.width
            role: "headline"
            text: root.signsUp ? qsTr("Make an account") : root.resets ? qsTr("Set a new password") : qsTr("Sign in")
            Accessible.role: Accessible.Heading
        }
        Txt {
            width: parent.width
            visible: root.resets
            muted: true
            text: qsTr("We send a link to your address. The password you have keeps working until you use it.")
        }
        Field {
            id: name
            objectName: "name"
            visible: root.signsUp
            width: parent.width
            label: qsTr("Name")
            hint: qsTr("As you want to be called. You can leave it empty.")
            maximumLength: 100
            onEdited: root.session.clearMessages()
            onAccepted: email.forceActiveFocus(Qt.TabFocusReason)
        }
        Field {
            id: email
            objectName: "email"
            focus: true
            width: parent.width
            label: qsTr("E-mail")
            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            maximumLength: 255
            error: root.tried && !/^[^@\s]+@[^@\s]+$/.test(text.trim()) ? qsTr("Type an address such as name@example.com.") : ""
            onEdited: root.session.clearMessages()
            onAccepted: root.resets ? root.send() : password.forceActiveFocus(Qt.TabFocusReason)
        }
        Field {
            id: password
            objectName: "password"
            visible: !root.resets
            width: parent.width
            label: qsTr("Password")
            secret: true
            maximumLength: 4096
            hint: root.signsUp ? qsTr("At least 8 characters. Longer is better than complicated.") : ""
            error: root.tried && (text.length === 0 || (root.signsUp && text.length < 8)) ? (root.signsUp ? qsTr("Use at least 8 characters.") : qsTr("Type your password.")) : ""
            onEdited: root.session.clearMessages()
            onAccepted: root.send()
        }
        InlineError {
            width: parent.width
            visible: root.session.error.what.length > 0
            what: root.session.error.what
            meaning: root.session.error.meaning
            text: root.session.error.advice
            code: root.session.error.code
            retryable: false
        }
        NoteLine {
            width: parent.width
            visible: root.session.notice.length > 0
            iconName: "mail"
            text: root.session.notice
        }
        Btn {
            objectName: "send"
            width: parent.width
            kind: "primary"
            scaleTo: "large"
            busy: root.session.busy
            text: root.signsUp ? qsTr("Make the account") : root.resets ? qsTr("Send the link") : qsTr("Sign in")
            onClicked: root.send()
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s24

            Btn {
                objectName: "to-sign-in"
                visible: root.purpose !== "sign-in"
                kind: "link"
                text: qsTr("Sign in instead")
                onClicked: root.turnTo("sign-in")
            }
            Btn {
                objectName: "to-sign-up"
                visible: !root.signsUp
                kind: "link"
                text: qsTr("Make an account")
                onClicked: root.turnTo("sign-up")
            }
            Btn {
                objectName: "to-reset"
                visible: root.purpose === "sign-in"
                kind: "link"
                text: qsTr("Forgot the password?")
                onClicked: root.turnTo("reset")
            }
        }
    }
}
