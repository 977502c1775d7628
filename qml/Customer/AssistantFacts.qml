// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls

// Facts of an opened row in up to three columns: { label, value, mono }. What is not known is left out.
Flow {
    id: root

    required property var facts
    readonly property var known: facts.filter(fact => fact.value.length > 0)
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(170))))

    Repeater {
        model: root.known
        Item {
            id: cell
            required property var modelData
            width: Math.floor(root.width / root.columns)
            height: fact.implicitHeight + Theme.space.s20
            Fact {
                id: fact
                anchors.left: parent.left
                width: parent.width - Theme.space.s16
                label: cell.modelData.label
                value: cell.modelData.mono ? Theme.isolate(cell.modelData.value) : cell.modelData.value
                mono: cell.modelData.mono ?? false
            }
        }
    }
}
