// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

// Everything the product looks like. Controls read it; nobody else holds a colour, a font size or a duration.
// The first group is set from C++ (settings and desktop); the rest follows.
QtObject {
    id: root

    property string scheme: "system" // "system" | "light" | "dark" | "contrast"
    property string systemScheme: "light" // what the desktop asks for: "light" | "dark" | "contrast"
    property real textScale: 1 // 1 | 1.25 | 1.5 | 2
    property bool reducedMotion: false
    property bool rightToLeft: false
    property string language: "en" // language code of the interface, for fonts and line heights
    property string mode: "customer" // "customer" | "admin" | "agent" | "kiosk"

    readonly property string activeScheme: scheme === "system" ? systemScheme : scheme
    readonly property bool contrast: activeScheme === "contrast"
    readonly property bool dark: activeScheme === "dark"
    readonly property bool kiosk: mode === "kiosk"

    readonly property ColorSet lightColors: LightColors {}
    readonly property ColorSet darkColors: DarkColors {}
    readonly property ColorSet contrastColors: ContrastColors {}
    readonly property ColorSet color: contrast ? contrastColors : dark ? darkColors : lightColors
    readonly property color modeColor: mode === "admin" ? color.modeAdmin : mode === "agent" ? color.modeAgent : color.modeCustomer

    readonly property TypeScale type: TypeScale {
        scale: root.textScale
        kiosk: root.kiosk
        tallScript: root.script.tall
        tracked: root.script.latin
    }
    readonly property Script script: Script { language: root.language }
    readonly property Space space: Space {}
    readonly property Sizes size: Sizes { scale: root.textScale; mode: root.mode }
    readonly property Radius radius: Radius { kiosk: root.kiosk }
    readonly property Motion motion: Motion { reduced: root.reducedMotion }

    // Natural line of the interface font, per px of size: lets a text sit in the middle of its line box.
    readonly property real naturalLine: metrics.height / 100
    readonly property real naturalMonoLine: monoMetrics.height / 100
    readonly property FontMetrics monoMetrics: FontMetrics { font.family: root.script.mono; font.pixelSize: 100 }
    readonly property FontMetrics metrics: FontMetrics { font.family: root.script.family; font.pixelSize: 100 }

    /// @p value px at 100 % text on a desktop, in px at the current text size; kiosks draw at twice the size.
    function px(value: real): int {
        return Math.round(value * root.textScale * (root.kiosk ? 2 : 1));
    }

    /// The parts that are not empty, as a screen reader should say them.
    function spoken(parts: var): string {
        return parts.filter(part => part.length > 0).join(", ");
    }

    /// Wraps numbers, codes and addresses so that they keep their order inside right-to-left text.
    function isolate(text: string): string {
        return text.length > 0 ? "\u2066" + text + "\u2069" : "";
    }
}
