// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// Where text will be: quiet bars, still (no shimmer).
Column {
    id: root

    property int lines: 4
    property real lineHeight: Theme.px(14)

    spacing: Theme.space.s16
    Accessible.ignored: true

    Repeater {
        model: root.lines
        Rectangle {
            required property int index
            anchors.left: parent?.left
            width: root.width * [0.42, 0.78, 0.64, 0.7][index % 4]
            height: root.lineHeight
            radius: Theme.radius.control
            color: Theme.contrast ? Theme.color.inkOff : Theme.color.raised
        }
    }
}
