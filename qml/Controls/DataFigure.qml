// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// What is left of a plan, for the line card: the figure, "left of 10 GB · about 12 days" with its own age, the gauge
// and its scale. An empty value reads "Not available" and the gauge stays empty.
Column {
    id: root

    required property string value // "6.42"
    required property string unit // "GB"
    property string ofTotal // "left of 10 GB"
    property string outlook // "about 12 days at 500 MB a day"
    property real amount: 0 // same unit as total
    property real total: 0
    property int segments: 10
    property string scaleHalf
    property string scaleFull
    property string certainty: "unknown"
    property string time
    property string source
    property bool old: false
    property bool fresh: true
    property bool narrow: false
    readonly property color ink: fresh ? Theme.color.brandInk : Theme.color.ink
    readonly property color inkSecond: fresh ? Theme.color.brandInkMuted : Theme.color.inkMuted

    spacing: Theme.space.s8

    Figure {
        anchors.left: parent.left
        anchors.leftMargin: -4
        width: parent.width - Theme.px(root.narrow ? 90 : 120)
        role: root.value.length === 0 ? "statement" : root.narrow ? "displaySmall" : "display"
        unitRole: root.narrow ? "title" : "headline"
        value: root.value.length > 0 ? root.value : qsTr("Not available")
        unit: root.value.length > 0 ? root.unit : ""
        ink: root.ink
        unitInk: root.ink
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 %2 %3", "value unit left-of-total").arg(value).arg(unit).arg(root.ofTotal)
    }
    Item {
        readonly property bool roomy: total.implicitWidth + outlook.implicitWidth + chip.implicitWidth + Theme.space.s24 <= width
        width: parent.width
        height: roomy ? words.implicitHeight : words.implicitHeight + (chip.visible ? chip.height + Theme.space.s4 : 0)

        Flow {
            id: words
            width: parent.width
            spacing: Theme.space.s4

            Txt {
                id: total
                role: "strong"
                text: root.ofTotal
                visible: text.length > 0
                color: root.ink
                Accessible.ignored: true
            }
            Txt {
                id: outlook
                width: Math.min(implicitWidth, words.width)
                text: root.outlook.length > 0 ? qsTr("· %1").arg(root.outlook) : ""
                visible: text.length > 0
                color: root.inkSecond
                Accessible.name: root.outlook
            }
        }
        AgeChip {
            id: chip
            // At the end of the line, or below it at the start.
            readonly property bool atRight: parent.roomy !== Theme.rightToLeft
            x: atRight ? parent.width - width : 0
            y: parent.roomy ? (words.implicitHeight - height) / 2 : words.implicitHeight + Theme.space.s4
            visible: root.time.length > 0
            certainty: root.certainty
            time: root.time
            source: root.source
            old: root.old
            yellow: root.fresh
        }
    }
    SegmentGauge {
        width: parent.width
        height: Theme.px(10)
        value: root.value.length > 0 ? root.amount : 0
        total: root.total
        segments: root.segments
        fill: root.fresh ? Theme.color.brandInk : Theme.color.inkMuted
        ground: root.fresh ? Theme.color.brandSunken : Theme.contrast ? Theme.color.inkOff : Theme.color.sunken
        rightToLeft: Theme.rightToLeft
        Accessible.ignored: true
    }
    Item {
        width: parent.width
        height: full.implicitHeight
        visible: root.scaleFull.length > 0 && !root.narrow

        Txt {
            anchors.left: parent.left
            role: "caption"
            text: (0).toLocaleString(Qt.locale(), "f", 0)
            color: root.inkSecond
            Accessible.ignored: true
        }
        Txt {
            anchors.horizontalCenter: parent.horizontalCenter
            role: "caption"
            text: root.scaleHalf
            color: root.inkSecond
            Accessible.ignored: true
        }
        Txt {
            id: full
            anchors.right: parent.right
            role: "caption"
            text: root.scaleFull
            color: root.inkSecond
            Accessible.ignored: true
        }
    }
}
