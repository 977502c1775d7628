// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// Where to write a file: its whole name, to be changed, and Save. Says what came of it.
Sheet {
    id: root

    property string path
    property bool busy: false
    property string result
    property string problem
    signal saved(string path)

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
            onAccepted: root.saved(text)
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
            objectName: "closeSave"
            kind: root.result.length === 0 ? "secondary" : "primary"
            text: root.result.length === 0 ? qsTr("Not now") : qsTr("Done")
            onClicked: root.close()
        }
    }
}
