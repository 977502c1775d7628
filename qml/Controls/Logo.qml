// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// The mark of the product: the yellow card with its chip. An object: never mirrored.
SimShape {
    implicitWidth: Theme.px(32)
    implicitHeight: Theme.px(20)
    width: implicitWidth
    height: implicitHeight
    radius: Theme.px(4)
    cut: Theme.px(6)
    fill: Theme.color.brand
    line: Theme.color.brandLine
    Accessible.ignored: true

    Icon {
        x: Math.round(parent.width * 0.14)
        anchors.verticalCenter: parent.verticalCenter
        size: Math.round(parent.height * 0.72)
        name: "chip"
        color: Theme.color.brandInk
    }
}
