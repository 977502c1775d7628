// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// The focus ring: 2 px around its parent, 2 px away. Bind `visible` to the parent's visualFocus.
Rectangle {
    property real cornerRadius: Theme.radius.control
    property real gap: Theme.size.ringGap

    anchors.fill: parent
    anchors.margins: -(Theme.size.ring + gap)
    z: 1
    radius: cornerRadius > 0 ? cornerRadius + Theme.size.ring + gap : 0
    color: "transparent"
    border.width: Theme.size.ring
    border.color: Theme.color.focus
}
