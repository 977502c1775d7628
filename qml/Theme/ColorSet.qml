// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// One colour theme: every token the product draws with. The three sets beside this file are the only place with hex.
// Ink tokens reach 4.5:1 on the grounds they are meant for (inkOff 3:1); tst_contrast computes it.
QtObject {
    required property color window
    required property color surface
    required property color sunken
    required property color line
    required property color lineStrong
    required property color ink
    required property color inkMuted
    required property color inkOff
    required property color accent
    required property color accentHover
    required property color accentPressed
    required property color accentInk
    required property color accentSoft
    required property color good
    required property color goodSoft
    required property color warn
    required property color warnSoft
    required property color bad
    required property color badSoft
    required property color note
    required property color noteSoft
    required property color brand
    required property color brandInk
    required property color brandLine
    required property color brandInkMuted
    required property color brandSunken
    required property color brandSoft
    required property color selected
    required property color raised
    required property color inverse
    required property color inverseInk
    required property color waveOff
    required property color focus
    required property color modeCustomer
    required property color modeAdmin
    required property color modeAgent
    required property color scrim
    required property color qrInk
    required property color qrGround
}
