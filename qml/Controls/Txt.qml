// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Every text of the product: one role of the type scale, set in the middle of its line box, tabular in feeling, aligned
// to the reading direction. Set `muted` for the second level.
Text {
    id: root

    property string role: "body"
    property bool muted: false
    readonly property TypeStyle textStyle: Theme.type[role] as TypeStyle
    readonly property real halfLeading: (textStyle.line - textStyle.size * (role === "code" ? Theme.naturalMonoLine : Theme.naturalLine)) / 2

    color: muted ? Theme.color.inkMuted : Theme.color.ink
    font.family: role === "code" ? Theme.script.mono : Theme.script.family
    font.pixelSize: textStyle.size
    font.weight: textStyle.weight
    font.letterSpacing: textStyle.tracking
    lineHeightMode: Text.FixedHeight
    lineHeight: textStyle.line
    topPadding: halfLeading
    // A line lower than the letters: Qt still gives the first line its natural height.
    bottomPadding: -Math.abs(halfLeading)
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
