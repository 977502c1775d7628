// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A new API key: its name, its owner, its limit; then the key, once. Closed, the key is gone.
Sheet {
    id: root

    required property KeyMaker maker
    required property string offlineReason
    signal announced(string words)

    sheetWidth: 680
    //: %1 is the name of a key
    title: maker.made ? qsTr("The key of %1").arg(Theme.isolate(maker.name)) : qsTr("New key")
    text: maker.made ? qsTr("It is shown this once and cannot be read again. Whoever has it comes in with it.") : qsTr("For an assistant or a program that uses the service without anybody signing in.")
    firstFocus: name
    onAboutToShow: {
        name.text = "";
        owner.text = "";
        limit.text = (1000).toLocaleString(Qt.locale(), "f", 0);
        name.error = "";
        limit.error = "";
    }
    onClosed: {
        key.cover();
        root.maker.close();
    }

    Connections {
        target: root.maker
        function onDone() {
            if (!root.maker.made)
                return;
            key.show();
            leave.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    function make() {
        name.error = name.text.trim().length > 0 ? "" : qsTr("Give a name");
        limit.error = root.maker.limitProblem(limit.text);
        if (name.error.length === 0 && limit.error.length === 0)
            root.maker.make(name.text, owner.text, limit.text);
        else
            (name.error.length > 0 ? name : limit).forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        Field {
            id: name
            objectName: "key-name"
            width: parent.width
            visible: !root.maker.made
            label: qsTr("Name")
            hint: qsTr("What it is for, as the list shows it")
            maximumLength: 100
            onEdited: error = ""
            onAccepted: root.make()
        }
        Field {
            id: owner
            objectName: "key-owner"
            width: parent.width
            visible: !root.maker.made
            label: qsTr("Acts for")
            hint: qsTr("The mail address of an account; left empty, it acts for nobody")
            maximumLength: 256
            onAccepted: root.make()
        }
        Field {
            id: limit
            objectName: "key-limit"
            width: parent.width
            visible: !root.maker.made
            label: qsTr("Requests an hour")
            maximumLength: 12
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            onEdited: error = ""
            onAccepted: root.make()
        }
        SecretField {
            id: key
            objectName: "new-key"
            width: parent.width
            visible: root.maker.made
            label: qsTr("Key")
            covered: root.maker.keyCovered
            plain: root.maker.key
            onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
        }
        NoteLine {
            objectName: "key-problem"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.maker.problem
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "key-make"
            visible: !root.maker.made
            kind: "primary"
            text: qsTr("Make the key")
            busy: root.maker.busy
            enabled: !busy && reason.length === 0
            reason: root.offlineReason
            onClicked: root.make()
        }
        Btn {
            id: leave
            objectName: "key-leave"
            kind: root.maker.made ? "primary" : "secondary"
            text: root.maker.made ? qsTr("Done") : qsTr("Not now")
            onClicked: root.close()
        }
    }
}
