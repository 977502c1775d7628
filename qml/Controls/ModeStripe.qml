// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// The leading edge of the window in the colour of the mode; 45 degree stripes of warn on a test network.
Rectangle {
    id: root

    property bool testNetwork: false

    implicitWidth: Theme.size.stripe
    color: Theme.modeColor
    clip: true
    Accessible.ignored: true

    Repeater {
        model: root.testNetwork ? Math.ceil(root.height / 16) + 1 : 0
        Rectangle {
            required property int index
            x: -root.width
            y: index * 16 - 8
            width: root.width * 3
            height: 6
            rotation: 45
            color: Theme.color.warn
        }
    }
}
