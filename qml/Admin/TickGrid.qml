// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme

// Many tick boxes in columns: one of them is in the tab order, the arrow keys, Home and End go to the others.
// `options` is a list of { key, text, note, spoken }, `ticked` the keys that are.
Item {
    id: root

    required property string label
    required property var options
    required property var ticked
    property real cell: Theme.px(180)
    property bool usable: true
    property int at: 0 // the one in the tab order
    readonly property int columns: Math.max(1, Math.floor((width + grid.columnSpacing) / (cell + grid.columnSpacing)))
    signal toggled(string key, bool on)

    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: qsTr("The arrow keys move, Space ticks.")

    function go(index: int) {
        if (index < 0 || index >= options.length)
            return;
        at = index;
        (boxes.itemAt(index) as T.CheckBox)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function step(from: int, key: int): bool {
        const ahead = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
        const back = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
        switch (key) {
        case ahead: go(from + 1); return true;
        case back: go(from - 1); return true;
        case Qt.Key_Down: go(from + columns); return true;
        case Qt.Key_Up: go(from - columns); return true;
        case Qt.Key_Home: go(0); return true;
        case Qt.Key_End: go(options.length - 1); return true;
        default: return false;
        }
    }

    Grid {
        id: grid
        width: parent.width
        columns: root.columns
        columnSpacing: Theme.space.s16
        rowSpacing: 0

        Repeater {
            id: boxes
            model: root.options

            CheckBox {
                id: box
                required property int index
                required property var modelData
                objectName: "tick-" + modelData.key
                width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                text: modelData.text
                note: modelData.note ?? ""
                checked: root.ticked.includes(modelData.key)
                enabled: root.usable
                focusPolicy: index === root.at || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.name: modelData.spoken ?? text
                onToggled: root.toggled(modelData.key, checked)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.at = index;
                }
                Keys.onPressed: event => event.accepted = root.step(index, event.key)
            }
        }
    }
}
