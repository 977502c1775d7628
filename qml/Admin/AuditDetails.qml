// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One entry: what and how it ended, the facts, what is different since, and what to quote it by.
DetailScroll {
    id: root

    required property AuditViewModel viewModel
    readonly property var entry: root.viewModel.details
    readonly property bool known: (entry.title ?? "").length > 0

    objectName: "audit-details"
    visible: known

    Column {
        width: parent.width
        spacing: Theme.space.s8

        Txt {
            width: parent.width
            role: "headline"
            text: root.entry.title ?? ""
            Accessible.role: Accessible.Heading
        }
        NoteLine {
            objectName: "audit-outcome"
            width: parent.width
            iconName: root.entry.done ? "checkc" : "alert"
            iconInk: root.entry.done ? Theme.color.good : Theme.color.bad
            ink: root.entry.done ? Theme.color.ink : Theme.color.bad
            text: root.entry.outcome ?? ""
        }
        NoteLine {
            objectName: "audit-note"
            visible: text.length > 0
            width: parent.width
            iconName: "link"
            text: root.entry.note ?? ""
        }
    }
    Grid {
        id: facts
        width: parent.width
        columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(150))))
        columnSpacing: Theme.space.s16
        rowSpacing: Theme.space.s20
        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        Repeater {
            model: root.entry.facts ?? []
            Fact {
                required property var modelData
                width: facts.cell
                label: modelData.label
                value: Theme.isolate(modelData.value)
            }
        }
    }
    Column {
        width: parent.width

        SectionHead {
            width: parent.width
            text: qsTr("Before and after")
        }
        Txt {
            visible: changes.count === 0
            width: parent.width
            muted: true
            text: qsTr("Nothing was noted that differs.")
        }
        Repeater {
            id: changes
            model: root.entry.changes ?? []
            ChangeRow {
                required property var modelData
                width: parent?.width ?? 0
                name: modelData.name
                before: modelData.before
                after: modelData.after
                spoken: modelData.spoken
            }
        }
        Divider {
            visible: changes.count > 0
            width: parent.width
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s12

        SectionHead {
            width: parent.width
            text: qsTr("To quote")
        }
        Repeater {
            model: root.entry.codes ?? []
            CopyFact {
                required property var modelData
                width: parent?.width ?? 0
                label: modelData.label
                value: modelData.value
            }
        }
    }
}
