// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls

// How to install the code, for each kind of phone, as numbered lines.
Column {
    id: root

    property string phone: "iphone"
    readonly property list<string> steps: {
        switch (phone) {
        case "iphone":
            return [qsTr("Join Wi-Fi."),
                //: the names of settings as they stand on the phone, in bold
                qsTr("Open <b>Settings › Mobile Service › Add eSIM</b>."),
                qsTr("Choose <b>Use QR Code</b> and point the camera here."),
                qsTr("Confirm, then switch on <b>Data Roaming</b> for this line.")];
        case "samsung":
            return [qsTr("Join Wi-Fi."),
                qsTr("Open <b>Settings › Connections › SIM manager › Add eSIM</b>."),
                qsTr("Choose <b>Scan QR code</b> and point the camera here."),
                qsTr("Confirm, then switch on <b>Data roaming</b> under Mobile networks.")];
        case "pixel":
            return [qsTr("Join Wi-Fi."),
                qsTr("Open <b>Settings › Network & internet › SIMs › Add SIM</b>."),
                qsTr("Choose <b>Set up an eSIM</b> and point the camera here."),
                qsTr("Confirm, then switch on <b>Roaming</b> for this line.")];
        default:
            return [qsTr("Join Wi-Fi."),
                qsTr("Open the settings for mobile service and choose to add an eSIM."),
                qsTr("Point the camera here, then confirm."),
                qsTr("Switch on data roaming for this line.")];
        }
    }

    spacing: Theme.space.s16
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps on the phone")

    Repeater {
        model: root.steps
        Item {
            id: step
            required property int index
            required property string modelData
            width: root.width
            height: words.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2", "number: step").arg(index + 1).arg(modelData.replace(/<[^>]*>/g, ""))

            Txt {
                id: number
                anchors.left: parent.left
                role: "strong"
                muted: true
                text: step.index + 1
                Accessible.ignored: true
            }
            Txt {
                id: words
                y: -Theme.space.s2
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(32)
                anchors.right: parent.right
                // Our font ends at semibold: <b> would be drawn twice over.
                textFormat: Text.RichText
                text: step.modelData.replace(/<b>/g, "<span style='font-weight:600'>").replace(/<\/b>/g, "</span>")
                Accessible.ignored: true
            }
        }
    }
}
