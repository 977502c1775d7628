// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// Bars over time with a line at zero and at most four above it. Time runs from left to right in every language. The bar
// under the pointer, or moved to with Left, Right, Home and End, is told in words above the bars. `bars` is a list of
// { share, spoken }, `lines` the texts of the lines from below, `marks` a list of { index, text } under the bars.
FocusScope {
    id: root

    required property string label
    required property var bars
    required property var lines
    required property var marks
    property int running: -1
    property bool stepped: false // what something stands at, not how much came
    property string nothing // said when all bars are zero
    property real plotHeight: Theme.px(120)
    property int current: -1
    readonly property int shown: current < bars.length ? current : -1
    readonly property string words: shown >= 0 ? bars[shown].spoken : nothing
    signal told(string words)

    implicitWidth: Theme.px(320)
    implicitHeight: plot.y + plot.height
    activeFocusOnTab: bars.length > 0

    Accessible.role: Accessible.Chart
    Accessible.name: label
    Accessible.description: words
    Accessible.focusable: true
    Accessible.focused: activeFocus

    // In time, not in reading direction.
    Keys.onLeftPressed: go(shown < 0 ? bars.length - 1 : shown - 1)
    Keys.onRightPressed: go(shown < 0 ? 0 : shown + 1)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        go(event.key === Qt.Key_Home ? 0 : bars.length - 1);
        event.accepted = true;
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            current = -1;
    }

    function go(index: int) {
        current = Math.max(0, Math.min(bars.length - 1, index));
        told(words);
    }

    Txt {
        id: readout
        objectName: "chart-readout"
        width: parent.width
        height: Math.max(implicitHeight, Theme.px(16))
        role: "caption"
        muted: root.shown < 0
        text: root.words.length > 0 ? root.words : " "
        Accessible.ignored: true
    }
    Item {
        id: plot
        y: readout.height + Theme.space.s12
        width: parent.width
        height: chart.height + (root.marks.length > 0 ? Theme.space.s4 + markTexts.height : 0)
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Item {
            id: lineTexts
            width: childrenRect.width
            height: chart.height

            Repeater {
                model: root.lines
                Txt {
                    required property int index
                    required property string modelData
                    y: (chart.height - 1) * (1 - (index + 1) / root.lines.length) - height / 2
                    role: "caption"
                    muted: true
                    text: modelData
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        BarChart {
            id: chart
            objectName: "chart-bars"
            x: root.lines.length > 0 ? Math.ceil(lineTexts.width) + Theme.space.s8 : 0
            width: Math.max(0, parent.width - x)
            height: root.plotHeight
            shares: root.bars.map(bar => bar.share)
            lines: root.lines.length
            running: root.running
            stepped: root.stepped
            area: Theme.color.raised
            current: root.shown
            bar: Theme.color.inkMuted
            runningBar: Theme.color.brand
            ink: Theme.color.ink
            highlight: Theme.color.accent
            ground: Theme.color.selected
            line: Theme.color.line
            zeroLine: Theme.color.lineStrong

            HoverHandler {
                onPointChanged: {
                    if (hovered)
                        root.current = chart.indexAt(point.position.x);
                }
                onHoveredChanged: {
                    if (!hovered && !root.activeFocus)
                        root.current = -1;
                }
            }
            TapHandler {
                onTapped: eventPoint => {
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.go(chart.indexAt(eventPoint.position.x));
                }
            }
        }
        Item {
            id: markTexts
            // Every second, third ... where the texts would touch.
            readonly property real widest: {
                let most = 0;
                for (let i = 0; i < repeater.count; i++)
                    most = Math.max(most, repeater.itemAt(i)?.implicitWidth ?? 0);
                return most;
            }
            readonly property real apart: root.marks.length > 1 ? chart.width / (root.marks.length - 1) : chart.width
            readonly property int stride: Math.max(1, Math.ceil((widest + Theme.space.s12) / Math.max(1, apart)))
            y: chart.height + Theme.space.s4
            width: parent.width
            height: childrenRect.height

            Repeater {
                id: repeater
                model: root.marks
                Txt {
                    required property int index
                    required property var modelData
                    readonly property real middle: chart.x + (modelData.index + 0.5) * chart.width / Math.max(1, root.bars.length)
                    readonly property int rest: root.marks.length - 1 - index
                    visible: rest === 0 || (index % markTexts.stride === 0 && rest >= markTexts.stride)
                    x: Math.max(0, Math.min(markTexts.width - implicitWidth, middle - implicitWidth / 2))
                    role: "caption"
                    muted: true
                    text: modelData.text
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        FocusFrame {
            anchors.fill: chart
            visible: root.activeFocus
        }
    }
}
