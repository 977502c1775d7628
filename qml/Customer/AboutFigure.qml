// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// A figure that is only roughly known: "about 12", "about 8 min". `pattern` holds %1 where the figure stands, so that
// each language keeps its own order.
Column {
    id: root

    required property string label
    required property string value
    required property string pattern
    property color ink: Theme.color.ink
    property color inkSecond: Theme.color.inkMuted
    property bool narrow: false

    /// What stands before (0) or after (1) the figure.
    function part(index: int): string {
        return String(pattern.split("%1")[index] ?? "").trim();
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "label: value").arg(label).arg(pattern.arg(value))

    Txt {
        role: "caption"
        text: root.label
        color: root.inkSecond
        Accessible.ignored: true
    }
    Row {
        spacing: Theme.space.s8

        Txt {
            id: before
            visible: text.length > 0
            y: figure.baselineOffset - baselineOffset
            role: root.narrow ? "subtitle" : "headline"
            text: root.part(0)
            color: root.ink
            Accessible.ignored: true
        }
        Txt {
            id: figure
            role: root.narrow ? "displaySmall" : "display"
            text: root.value
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Txt {
            visible: text.length > 0
            y: figure.baselineOffset - baselineOffset
            role: root.narrow ? "subtitle" : "headline"
            text: root.part(1)
            color: root.ink
            Accessible.ignored: true
        }
    }
}
