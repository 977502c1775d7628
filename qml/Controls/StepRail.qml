// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// The steps of a flow in one line: done, now, later. Narrow windows show the words of the current step only, very narrow
// ones below the line.
Item {
    id: root

    required property list<string> steps
    required property int current // 0-based; steps.length when all are done
    readonly property bool tight: width < Theme.px(150) * steps.length
    readonly property bool crowded: width < Theme.px(64) * steps.length

    implicitWidth: Theme.px(976)
    implicitHeight: Theme.px(24) + (crowded ? Theme.space.s8 + below.height : 0)

    Accessible.role: Accessible.List
    Accessible.name: current < steps.length ? qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current])
                                            : qsTr("All %n steps done", "", steps.length)

    Row {
        id: row
        readonly property real words: {
            let sum = 0;
            for (let i = 0; i < pieces.count; i++) {
                const piece = pieces.itemAt(i) as StepPiece;
                sum += piece === null ? 0 : piece.fixed;
            }
            return sum;
        }
        readonly property real lineWidth: Math.max(root.crowded ? 0 : Theme.space.s8, (root.width - words) / Math.max(1, root.steps.length - 1))

        Repeater {
            id: pieces
            model: root.steps
            StepPiece {
                required property int index
                required property string modelData
                text: modelData
                number: index + 1
                stage: index < root.current ? "done" : index === root.current ? "now" : "later"
                worded: !root.crowded && (!root.tight || index === root.current)
                last: index === root.steps.length - 1
                lineWidth: row.lineWidth
            }
        }
    }
    Txt {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.crowded
        role: "strong"
        text: root.Accessible.name
        Accessible.ignored: true
    }
}
