// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The draft as a mail to oneself, with sample values. Nobody else can be named.
Sheet {
    id: root

    required property TextEditor editor

    title: qsTr("Test mail to yourself")
    text: qsTr("What stands in the editor goes to %1, saved or not. Names, numbers and links are samples, and the subject begins with [Test].").arg(Theme.isolate(root.editor.ownMail))
    firstFocus: send

    Column {
        width: parent.width
        spacing: Theme.space.s12

        NoteLine {
            objectName: "test-result"
            visible: text.length > 0
            width: parent.width
            iconName: root.editor.testFailed ? "alert" : "checkc"
            iconInk: root.editor.testFailed ? Theme.color.bad : Theme.color.good
            ink: root.editor.testFailed ? Theme.color.bad : Theme.color.ink
            text: root.editor.testText
        }
        Txt {
            width: parent.width
            visible: root.editor.problems.length > 0
            muted: true
            text: root.editor.problems.length > 0 ? root.editor.problems[0].sentence : ""
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            id: send
            objectName: "test-send"
            kind: "primary"
            iconName: "send"
            text: root.editor.testText.length > 0 ? qsTr("Send again") : qsTr("Send")
            busy: root.editor.testing
            enabled: !root.editor.testing && !root.editor.offline
            reason: root.editor.offlineReason
            onClicked: root.editor.sendTest()
        }
        Btn {
            text: qsTr("Close")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
