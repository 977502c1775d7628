// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// One of the two sides of a payment: whether it is there, what is known of it, and what to quote it by.
Column {
    id: root

    required property string title
    required property var side // of PaymentViewModel: { found, missing, facts, codes }
    property bool good: true // that it is not there is as it should be

    spacing: Theme.space.s12
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Divider { width: parent.width }
    Row {
        width: parent.width
        spacing: Theme.space.s8

        Icon {
            id: mark
            name: root.side.found ? "checkc" : root.good ? "check" : "alert"
            color: root.side.found ? Theme.color.good : root.good ? Theme.color.inkMuted : Theme.color.bad
        }
        Txt {
            width: parent.width - mark.width - parent.spacing
            role: "subtitle"
            text: root.title
            Accessible.role: Accessible.Heading
        }
    }
    Txt {
        width: parent.width
        visible: root.side.found !== true && text.length > 0
        role: "strong"
        color: root.good ? Theme.color.ink : Theme.color.bad
        text: root.side.missing ?? ""
    }
    Repeater {
        model: root.side.facts ?? []
        Fact {
            required property var modelData
            width: root.width
            label: modelData.label
            value: Theme.isolate(modelData.value)
        }
    }
    Repeater {
        model: root.side.codes ?? []
        CopyFact {
            required property var modelData
            width: root.width
            label: modelData.label
            value: modelData.value
        }
    }
}
