// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// How much assistants did in 7, 30 and 90 days, counted from the log: a table, or lines where there is no room for one.
Column {
    id: root

    required property AssistantLogViewModel log
    readonly property bool tight: width < Theme.px(440)

    SectionHead {
        width: parent.width
        text: qsTr("Use")
    }
    DataTable {
        width: parent.width
        visible: !root.tight
        label: qsTr("Use over time")
        columns: [
            { title: qsTr("Last"), role: "period", share: 2, muted: true },
            { title: qsTr("Calls"), role: "calls", share: 2, end: true },
            { title: qsTr("Let through"), role: "allowed", share: 2, end: true },
            { title: qsTr("Not allowed"), role: "refused", share: 2, end: true },
            { title: qsTr("Spent"), role: "spent", share: 3, end: true, strong: true }
        ]
        rows: root.log.use
    }
    Repeater {
        model: root.tight ? root.log.use : []
        AssistantFact {
            required property var modelData
            width: root.width
            label: modelData.period
            value: modelData.spent
            //: numbers of calls
            note: qsTr("%1 calls: %2 let through, %3 not").arg(modelData.calls).arg(modelData.allowed).arg(modelData.refused)
        }
    }
    Divider {
        width: parent.width
        visible: root.tight
    }
    Item { width: 1; height: Theme.space.s8 }
    Row {
        width: parent.width
        spacing: Theme.space.s6

        CertaintyGlyph {
            id: glyph
            y: (Theme.type.caption.line - height) / 2
            certainty: "confirmed"
        }
        Txt {
            width: parent.width - glyph.width - parent.spacing
            role: "caption"
            muted: true
            text: root.log.useSource
        }
    }
}
