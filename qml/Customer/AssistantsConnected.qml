// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Ui.Customer

// The programs that were let in.
Column {
    id: root

    required property AssistantsViewModel model
    property real bleed: 0
    property string openedKey
    signal rowOpened(Item row)
    signal disconnectWanted(string key, string name, string program)

    SectionHead {
        width: parent.width
        text: qsTr("Connected")
    }
    RowList {
        id: rows
        objectName: "connected"
        width: parent.width
        height: contentHeight
        interactive: false
        clip: false
        label: qsTr("Connected programs")
        model: root.model.programs
        onActivated: index => {
            const row = itemAtIndex(index) as AssistantRow;
            root.openedKey = row === null || root.openedKey === row.rowKey ? "" : row.rowKey;
            if (root.openedKey.length > 0)
                root.rowOpened(row);
        }
        delegate: AssistantRow {
            required property int index
            required property string key
            required property var entry
            model: root.model
            rowKey: key
            value: entry
            width: ListView.view.width
            selected: ListView.isCurrentItem && ListView.view.activeFocus && !opened
            opened: root.openedKey === key
            bleed: root.bleed
            onClicked: rows.take(index)
            onDisconnectWanted: root.disconnectWanted(key, entry.name, entry.program)
        }
    }
    Divider { width: parent.width }
}
