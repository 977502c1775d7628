// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Ui.Customer

// What waits for the customer, or was missed.
Column {
    id: root

    required property AssistantsViewModel model
    property real bleed: 0
    property string openedKey
    signal rowOpened(Item row)

    SectionHead {
        width: parent.width
        text: root.model.waitingCount > 0 ? qsTr("Waiting for you") : qsTr("Allowed ahead")
    }
    RowList {
        id: rows
        objectName: "asked"
        width: parent.width
        height: contentHeight
        interactive: false
        clip: false
        label: qsTr("Requests")
        model: root.model.requests
        onActivated: index => {
            const row = itemAtIndex(index) as AssistantAskedRow;
            root.openedKey = row === null || root.openedKey === row.rowKey ? "" : row.rowKey;
            if (root.openedKey.length > 0)
                root.rowOpened(row);
        }
        delegate: AssistantAskedRow {
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
        }
    }
    Divider { width: parent.width }
}
