// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// F1 or ?: every key there is.
Sheet {
    id: root

    required property Shortcuts shortcuts

    title: qsTr("Shortcuts")
    text: shortcuts.singleKeys ? qsTr("Keys of one character work while no text field has the focus. Settings can switch them off.") : qsTr("Keys of one character are switched off in Settings.")
    sheetWidth: 560

    Column {
        width: parent.width

        Repeater {
            model: root.shortcuts.rows
            Item {
                id: row
                required property var modelData
                width: parent.width
                height: Math.max(Theme.size.row, words.implicitHeight + Theme.space.s16)
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2", "command: keys").arg(row.modelData.title).arg(row.modelData.keys.join(" "))

                Divider { width: parent.width }
                Txt {
                    id: words
                    anchors.left: parent.left
                    anchors.right: caps.left
                    anchors.rightMargin: Theme.space.s12
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.title
                    Accessible.ignored: true
                }
                Row {
                    id: caps
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.s4
                    LayoutMirroring.enabled: false
                    Repeater {
                        model: row.modelData.keys
                        KeyCap {
                            required property string modelData
                            text: modelData
                        }
                    }
                }
            }
        }
        Divider { width: parent.width }
    }
}
