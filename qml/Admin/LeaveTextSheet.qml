// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Another text was asked for while this one is changed and not saved.
Sheet {
    id: root

    required property TextEditor editor
    property string key // the text that was asked for
    property bool waiting: false // for the save
    signal left

    title: qsTr("Changes are not saved")
    text: qsTr("%1 is changed. A kept draft waits in this window until it is closed.").arg(root.editor.title)
    firstFocus: keep
    onAboutToShow: root.waiting = false

    function leave() {
        root.left();
        root.close();
    }

    Connections {
        target: root.editor
        enabled: root.opened && root.waiting
        function onSavedAs() {
            root.leave();
        }
        function onChanged() {
            if (root.waiting && !root.editor.saving && root.editor.unsaved)
                root.close(); // the page says why it was refused
        }
    }

    Txt {
        width: parent.width
        visible: text.length > 0
        muted: true
        text: root.editor.problems.length > 0 ? qsTr("It cannot be saved yet: %1").arg(root.editor.problems[0].sentence) : ""
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "leave-save"
            kind: "primary"
            text: qsTr("Save")
            busy: root.waiting && root.editor.saving
            enabled: root.editor.sound && !root.editor.offline && root.editor.newerText.length === 0
            onClicked: {
                root.waiting = true;
                root.editor.save();
            }
        }
        Btn {
            id: keep
            objectName: "leave-keep"
            text: qsTr("Keep the draft")
            onClicked: root.leave()
        }
        Btn {
            objectName: "leave-discard"
            text: qsTr("Discard changes")
            onClicked: {
                root.editor.discard();
                root.leave();
            }
        }
        Btn {
            objectName: "leave-stay"
            kind: "text"
            text: qsTr("Stay here")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
