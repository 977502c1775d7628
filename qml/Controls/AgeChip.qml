// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Certainty, time and source of a figure, quiet; amber with the word "old" when it has been too long. `time` and
// `source` arrive in the reader's language ("09:41", "from carrier"); `text` replaces the whole wording.
Item {
    id: root

    required property string certainty // "confirmed" | "reported" | "cached" | "simulated" | "unknown"
    property string time
    property string source
    property bool old: false
    property string text: wording()
    property color ink: Theme.color.inkMuted
    property bool yellow: false
    property int lines: 1 // more where the wording must be readable in a narrow column

    function wording(): string {
        if (certainty === "cached" && !old)
            return qsTr("saved %1", "time").arg(time);
        const base = time.length > 0 && source.length > 0 ? qsTr("%1, %2", "time, source").arg(time).arg(source) : time + source;
        const marked = certainty !== "simulated" ? base : base.length > 0 ? qsTr("%1, simulated").arg(base) : qsTr("simulated");
        return old ? qsTr("%1, old").arg(marked) : marked;
    }

    // In one line; the words themselves do not say so while they are folded.
    readonly property TextMetrics natural: TextMetrics {
        font: words.font
        text: root.text
    }
    readonly property real wordsWidth: lines > 1 ? Math.ceil(natural.advanceWidth) + 1 : words.implicitWidth

    implicitWidth: glyph.width + row.spacing + wordsWidth + 2 * row.x
    implicitHeight: Math.max(old ? Theme.size.chip : Theme.px(16), lines > 1 ? words.implicitHeight + (old ? Theme.space.s8 : 0) : 0)

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "certainty: time and source").arg(glyph.word).arg(text)
    Accessible.ignored: text.length === 0

    Rectangle {
        visible: root.old
        anchors.fill: parent
        radius: Math.min(Theme.radius.control, height / 4)
        color: Theme.color.warnSoft
        border.width: Theme.contrast ? Theme.size.line : 0
        border.color: Theme.color.warn
    }
    Row {
        id: row
        x: root.old ? Theme.space.s8 : 0
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s6

        CertaintyGlyph {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            certainty: root.certainty
            ink: root.old ? Theme.color.warn : root.yellow ? Theme.color.brandInk : natural
            ground: root.old ? Theme.color.warnSoft : root.yellow ? Theme.color.brand : Theme.color.window
        }
        Txt {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(root.wordsWidth, Math.max(0, parent.width - glyph.width - parent.spacing))
            role: "caption"
            text: root.text
            color: root.old ? Theme.color.warn : root.yellow ? Theme.color.brandInkMuted : root.ink
            wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.lines
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
