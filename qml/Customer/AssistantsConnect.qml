// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The programs found on this computer, and the way in for any other.
Column {
    id: root

    required property AssistantsViewModel model
    readonly property AssistantSetupViewModel setup: model.setup
    signal planWanted(string program, bool connects)
    signal pasteWanted(string program)
    signal keyWanted

    SectionHead {
        width: parent.width
        text: qsTr("Connect a program")
    }
    RowList {
        id: rows
        objectName: "found"
        width: parent.width
        height: contentHeight
        interactive: false
        clip: false
        label: qsTr("Programs on this computer")
        model: root.setup.programs
        onActivated: index => {
            const row = itemAtIndex(index);
            row?.act.forceActiveFocus(Qt.TabFocusReason);
        }
        delegate: ListRow {
            id: row
            required property int index
            required property string key
            required property var entry
            readonly property Item act: button
            width: ListView.view.width
            plain: true
            spoken: Theme.spoken([entry.name, entry.text])

            AssistantLine {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                iconName: row.entry.iconName
                title: row.entry.name
                text: row.entry.text

                Btn {
                    id: button
                    objectName: "setup-" + row.key
                    scaleTo: "compact"
                    kind: row.entry.action === "connect" ? "secondary" : "text"
                    text: row.entry.actionText
                    Accessible.name: qsTr("%1: %2", "program: what the button does").arg(row.entry.name).arg(text)
                    onClicked: row.entry.action === "paste" ? root.pasteWanted(row.key) : root.planWanted(row.key, row.entry.action === "connect")
                }
            }
        }
    }
    ListRow {
        id: other
        width: parent.width
        plain: true
        spoken: qsTr("Another program")

        AssistantLine {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            iconName: "key"
            title: qsTr("Another program")
            text: qsTr("With an address and a key")

            Btn {
                objectName: "makeKey"
                scaleTo: "compact"
                text: qsTr("Make a key")
                enabled: root.model.newKey.reason.length === 0
                reason: root.model.newKey.reason
                onClicked: root.keyWanted()
            }
        }
    }
    Divider { width: parent.width }
    Item { width: 1; height: Theme.space.s12 }
    Txt {
        width: parent.width
        visible: text.length > 0
        role: "caption"
        muted: true
        text: root.model.newKey.reason
    }
    Txt {
        width: parent.width
        visible: root.setup.missing.length > 0
        role: "caption"
        muted: true
        //: names of programs
        text: qsTr("Not found on this computer: %1").arg(root.setup.missing)
    }
}
