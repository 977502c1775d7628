// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// What happened, newest first: any model with roles iconName, title, text, amount, certainty, proof.
Column {
    id: root

    required property var events
    property string label: qsTr("What happened")

    Accessible.role: Accessible.List
    Accessible.name: label

    Repeater {
        model: root.events
        EventRow {
            required property var model
            width: root.width
            iconName: model.iconName
            title: model.title
            text: model.text ?? ""
            amount: model.amount ?? ""
            certainty: model.certainty ?? ""
            proof: model.proof ?? ""
        }
    }
    Divider { width: parent.width }
}
