// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Shared

// The queue drawn as cards: those ahead as outlines, ours filled at the end. Decoration: the place is said in words.
Column {
    id: root

    required property int ahead
    property color ink: Theme.color.ink
    property color inkSecond: Theme.color.inkMuted
    readonly property real gap: Theme.space.s6
    readonly property real slot: Math.min(Theme.px(44), (width - own.width) / Math.max(1, ahead))

    spacing: Theme.space.s6
    Accessible.ignored: true

    Item {
        width: parent.width
        height: own.height

        Repeater {
            model: root.ahead
            SimShape {
                required property int index
                x: Theme.rightToLeft ? parent.width - (index + 1) * root.slot + root.gap : index * root.slot
                anchors.bottom: parent?.bottom
                width: Math.max(4, root.slot - root.gap)
                height: Math.round(width * 0.62)
                line: Qt.alpha(root.ink, 0.55)
            }
        }
        SimShape {
            id: own
            x: Theme.rightToLeft ? parent.width - (root.ahead * root.slot + width) : root.ahead * root.slot
            width: Theme.px(52)
            height: Theme.px(32)
            fill: root.ink
        }
    }
    Item {
        width: parent.width
        height: now.height
        Txt {
            id: now
            anchors.left: parent.left
            visible: root.ahead > 0
            role: "caption"
            text: qsTr("Being set up now")
            color: root.inkSecond
            Accessible.ignored: true
        }
        Txt {
            x: Theme.rightToLeft ? own.x : Math.max(now.visible ? now.width + root.gap : 0, own.x + own.width - width)
            role: "caption"
            text: qsTr("You")
            color: root.inkSecond
            Accessible.ignored: true
        }
    }
}
