// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Permissions that last until tonight, each with its end.
Column {
    id: root

    required property AssistantsViewModel model

    SectionHead {
        width: parent.width
        text: qsTr("Allowed until tonight")
    }
    RowList {
        objectName: "grants"
        width: parent.width
        height: contentHeight
        interactive: false
        clip: false
        label: qsTr("Permissions that last")
        model: root.model.grants
        onActivated: index => {
            const row = itemAtIndex(index);
            row?.act.forceActiveFocus(Qt.TabFocusReason);
        }
        delegate: ListRow {
            id: row
            required property int index
            required property string key
            required property var entry
            readonly property Item act: end
            width: ListView.view.width
            plain: true
            spoken: Theme.spoken([entry.title, entry.text])

            AssistantLine {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                iconName: "check"
                title: row.entry.title
                text: row.entry.text

                Btn {
                    id: end
                    objectName: "endGrant"
                    scaleTo: "compact"
                    text: qsTr("End")
                    Accessible.name: qsTr("End: %1", "a permission").arg(row.entry.title)
                    onClicked: root.model.endGrant(row.key)
                }
            }
        }
    }
    Divider { width: parent.width }
}
