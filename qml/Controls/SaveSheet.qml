// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Where to write a file: its whole name, to be changed, and Save. Says what came of it. What takes long says how far it
// is (`progress`) and can be stopped.
Sheet {
    id: root

    property string path
    property bool busy: false
    property string result
    property string problem
    property string progress
    property bool stoppable: false
    signal saved(string path)
    signal stopped

    objectName: "saveSheet"
    firstFocus: file
    onAboutToShow: {
        file.text = path;
        result = "";
        problem = "";
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        Field {
            id: file
            objectName: "file"
            width: parent.width
            label: qsTr("File")
            hint: qsTr("Nothing that exists is written over.")
            error: root.problem
            readOnly: root.busy
            onAccepted: {
                if (!root.busy && root.result.length === 0)
                    root.saved(text);
            }
        }
        NoteLine {
            objectName: "saveProgress"
            width: parent.width
            visible: root.busy && root.progress.length > 0
            iconName: "clock"
            text: root.progress
        }
        NoteLine {
            width: parent.width
            visible: root.result.length > 0
            iconName: "check"
            text: root.result
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "save"
            visible: root.result.length === 0
            kind: "primary"
            text: qsTr("Save")
            busy: root.busy
            onClicked: root.saved(file.text)
        }
        Btn {
            objectName: "stopSave"
            visible: root.stoppable && root.busy
            text: qsTr("Stop")
            onClicked: root.stopped()
        }
        Btn {
            objectName: "closeSave"
            visible: !(root.stoppable && root.busy)
            kind: root.result.length === 0 ? "secondary" : "primary"
            text: root.result.length === 0 ? qsTr("Not now") : qsTr("Done")
            onClicked: root.close()
        }
    }
}
