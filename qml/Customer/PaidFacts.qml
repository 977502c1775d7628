// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What was paid, and that it is safe.
Column {
    id: root

    required property ActivationViewModel activation
    property string title: qsTr("Your money is safe")
    signal navigate(string section)

    SectionHead {
        width: parent.width
        text: root.title
    }
    FactRow {
        width: parent.width
        //: product, what comes with it
        label: qsTr("%1, %2").arg(root.activation.product).arg(root.activation.plan)
        value: root.activation.price
    }
    FactRow {
        width: parent.width
        label: qsTr("Later charges")
        value: qsTr("None")
    }
    FactRow {
        width: parent.width
        visible: root.activation.paidText.length > 0
        label: qsTr("Paid")
        AgeChip {
            certainty: root.activation.simulated ? "simulated" : "confirmed"
            time: root.activation.paidText
            source: qsTr("by payment provider")
        }
    }
    Divider { width: parent.width }
    Item { width: 1; height: Theme.space.s12 }
    Btn {
        anchors.left: parent.left
        anchors.leftMargin: -Theme.space.s8
        kind: "text"
        iconName: "receipt"
        text: qsTr("Receipt")
        onClicked: root.navigate("purchases")
    }
}
