// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A quiet sentence with its icon: what is good to know here.
Row {
    id: root

    required property string text
    property string iconName: "info"
    property color ink: Theme.color.inkMuted
    property color iconInk: Theme.color.ink

    spacing: Theme.space.s12

    Icon {
        id: sign
        name: root.iconName
        color: root.iconInk
    }
    Txt {
        width: root.width > 0 ? Math.max(0, root.width - sign.width - root.spacing) : implicitWidth
        text: root.text
        color: root.ink
    }
}
