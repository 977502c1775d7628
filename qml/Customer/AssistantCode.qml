// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// A piece of a settings file, as it stands there: left to right in every language.
Rectangle {
    id: root

    required property string text
    property string spoken: text

    implicitWidth: Theme.px(502)
    implicitHeight: words.height + 2 * Theme.space.s12
    radius: Theme.radius.control
    color: Theme.color.sunken
    border.width: Theme.contrast ? Theme.size.line : 0
    border.color: Theme.color.line

    Txt {
        id: words
        LayoutMirroring.enabled: false
        x: Theme.space.s12
        y: Theme.space.s12
        width: parent.width - 2 * Theme.space.s12
        role: "code"
        text: root.text
        wrapMode: Text.WrapAnywhere
        Accessible.name: root.spoken
    }
}
