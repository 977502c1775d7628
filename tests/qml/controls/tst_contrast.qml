// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme

// WCAG 2.2 contrast, computed from the tokens: text 4.5:1 on every ground it is meant for, inkOff and edges of controls
// 3:1, in all three themes.
TestCase {
    name: "Contrast"

    readonly property var texts: [
        ["ink", ["window", "surface", "sunken", "raised", "selected", "brandSoft"]],
        ["inkMuted", ["window", "surface", "raised", "selected"]],
        ["accent", ["window", "surface"]],
        ["accentInk", ["accent", "accentHover", "accentPressed"]],
        ["good", ["window", "surface", "goodSoft"]],
        ["warn", ["window", "surface", "warnSoft"]],
        ["bad", ["window", "surface", "badSoft"]],
        ["note", ["window", "surface", "noteSoft"]],
        ["brandInk", ["brand"]],
        ["brandInkMuted", ["brand"]],
        ["window", ["bad", "ink"]],
        ["inverseInk", ["inverse"]],
        ["modeAdmin", ["window"]],
        ["modeAgent", ["window"]],
        ["qrInk", ["qrGround"]]
    ]
    readonly property var marks: [
        ["inkOff", ["window", "surface"]],
        ["lineStrong", ["window", "surface"]],
        ["focus", ["window", "surface"]],
        ["waveOff", ["window", "surface"]],
        ["modeCustomer", ["window"]]
    ]

    function linear(part: real): real {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    function luminance(tone: color): real {
        return 0.2126 * linear(tone.r) + 0.7152 * linear(tone.g) + 0.0722 * linear(tone.b);
    }
    function ratio(one: color, other: color): real {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function rowsFor(pairs: var): var {
        const rows = [];
        for (const set of ["lightColors", "darkColors", "contrastColors"])
            for (const [ink, grounds] of pairs)
                for (const ground of grounds)
                    rows.push({ tag: set + "-" + ink + "-on-" + ground, set: set, ink: ink, ground: ground });
        return rows;
    }

    function test_ratio_ofBlackOnWhite_is21() {
        fuzzyCompare(ratio(Qt.color("#000000"), Qt.color("#ffffff")), 21, 0.01);
        fuzzyCompare(ratio(Qt.color("#777777"), Qt.color("#ffffff")), 4.48, 0.01);
    }

    function test_text_onItsGround_reaches4_5_data() { return rowsFor(texts); }
    function test_text_onItsGround_reaches4_5(data) {
        const colors = Theme[data.set];
        const found = ratio(colors[data.ink], colors[data.ground]);
        verify(found >= 4.5, found.toFixed(2));
    }

    function test_mark_onItsGround_reaches3_data() { return rowsFor(marks); }
    function test_mark_onItsGround_reaches3(data) {
        const colors = Theme[data.set];
        const found = ratio(colors[data.ink], colors[data.ground]);
        verify(found >= 3, found.toFixed(2));
    }
}
