// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A thin scroll bar: where you are, and something to drag.
T.ScrollBar {
    id: root

    implicitWidth: Theme.space.s8 + 2 * padding
    implicitHeight: Theme.space.s8 + 2 * padding
    padding: 2
    minimumSize: 0.08
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: width / 2
        color: root.pressed || root.hovered ? Theme.color.lineStrong : Theme.color.waveOff
    }
}
