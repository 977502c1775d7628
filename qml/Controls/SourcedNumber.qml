// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A figure that says where it comes from: label, value, unit, age chip. An empty value reads "Not available" - never
// zero - and `lastKnown` may say what it was.
Item {
    id: root

    required property string label
    required property string value
    required property string certainty
    property string unit
    property string time
    property string source
    property string lastKnown
    property bool old: false
    property string chipText
    readonly property bool known: value.length > 0

    implicitWidth: Math.max(title.implicitWidth, figure.natural, chip.implicitWidth)
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: known ? (unit.length > 0 ? qsTr("%1: %2 %3", "label: value unit").arg(label).arg(value).arg(unit) : qsTr("%1: %2", "label: value").arg(label).arg(value))
                           : qsTr("%1: not available").arg(label)
    Accessible.description: chip.text

    Column {
        id: column
        width: parent.width

        Txt {
            id: title
            width: parent.width
            role: "caption"
            muted: true
            text: root.label
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item { width: 1; height: Theme.space.s4 }
        Figure {
            id: figure
            width: parent.width
            visible: root.known
            value: root.value
            unit: root.unit

            Behavior on value {
                enabled: Theme.motion.leave > 0
                SequentialAnimation {
                    PropertyAction {}
                    NumberAnimation { target: figure; property: "opacity"; from: 0; to: 1; duration: Theme.motion.leave }
                }
            }
        }
        Txt {
            width: parent.width
            height: Theme.type.figure.line
            visible: !root.known
            role: "title"
            text: qsTr("Not available")
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Item { width: 1; height: Theme.space.s6 }
        AgeChip {
            id: chip
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            lines: 3
            certainty: root.known ? root.certainty : "unknown"
            time: root.time
            source: root.source
            old: root.known && root.old
            text: root.chipText.length > 0 ? root.chipText : root.known || root.lastKnown.length === 0 ? wording()
                : qsTr("last %1, %2", "last value, time").arg(root.lastKnown).arg(root.time)
            Accessible.ignored: true
        }
    }
}
