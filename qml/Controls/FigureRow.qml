// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// Figures side by side, parted by lines, text 24 after each line; one below the other when there is no room.
// `figures` is a list of { label, value, unit, certainty, time, source, old, lastKnown, chipText }.
Flow {
    id: root

    required property var figures
    readonly property bool stacked: width < Theme.px(170) * figures.length

    spacing: stacked ? Theme.space.s24 : 0

    Repeater {
        model: root.figures
        Item {
            id: cell
            required property int index
            required property var modelData
            width: root.stacked ? root.width : root.width / root.figures.length
            height: figure.implicitHeight

            Divider {
                visible: !root.stacked && cell.index > 0
                height: parent.height
                anchors.left: parent.left
            }
            SourcedNumber {
                id: figure
                anchors.left: parent.left
                anchors.leftMargin: root.stacked || cell.index === 0 ? 0 : Theme.space.s24
                width: parent.width - anchors.leftMargin - Theme.space.s8
                label: cell.modelData.label
                value: cell.modelData.value ?? ""
                unit: cell.modelData.unit ?? ""
                certainty: cell.modelData.certainty ?? "unknown"
                time: cell.modelData.time ?? ""
                source: cell.modelData.source ?? ""
                old: cell.modelData.old ?? false
                lastKnown: cell.modelData.lastKnown ?? ""
                chipText: cell.modelData.chipText ?? ""
            }
        }
    }
}
