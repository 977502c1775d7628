// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// What the language of the interface means for type: the families present, tall lines, letter spacing.
// Letters that Inter lacks come from the fallbacks that ui/shared/fonts.h installs.
QtObject {
    id: root
    required property string language

    readonly property string code: language.split(/[-_]/)[0].toLowerCase()
    readonly property var tallCodes: ["ar", "bn", "fa", "gu", "he", "hi", "kn", "km", "lo", "ml", "mr", "my", "ne", "pa",
        "ps", "si", "ta", "te", "th", "ur"]
    readonly property var untrackedCodes: ["bg", "el", "ja", "ko", "mk", "ru", "sr", "uk", "zh"]
    readonly property bool tall: tallCodes.includes(code)
    readonly property bool latin: !tall && !untrackedCodes.includes(code)
    // A script with letters far taller than Inter's leads the family, so that every line, whatever it holds, has the
    // same height and sits where it was measured to; Inter then supplies the Latin letters.
    readonly property var leading: ({ ar: ["Noto Sans Arabic"], fa: ["Noto Sans Arabic"], ur: ["Noto Sans Arabic"] })
    readonly property string family: firstPresent((leading[code] ?? []).concat(["DOTM Inter", "Inter", "Noto Sans"]), platform.font.family)
    // Qt complains of each font without Indic letters that it tries before the right one, so that one leads.
    readonly property string devanagari: firstPresent(["Noto Sans Devanagari"], family)
    readonly property string mono: firstPresent(["DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono"], "monospace")

    readonly property FontMetrics platform: FontMetrics {}

    /// For text of a language of its own, whatever that of the interface is.
    function familyOf(text: string): string {
        return /[\u0900-\u097f]/.test(text) ? devanagari : family;
    }

    function firstPresent(wanted: var, otherwise: string): string {
        const present = Qt.fontFamilies();
        const found = wanted.find(name => present.includes(name));
        return found === undefined ? otherwise : found;
    }
}
