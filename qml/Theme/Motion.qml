// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// Durations in ms; all zero with reduced motion. Only opacity moves, and at most `shift` px.
QtObject {
    required property bool reduced
    readonly property int press: reduced ? 0 : 90
    readonly property int enter: reduced ? 0 : 160
    readonly property int leave: reduced ? 0 : 120
    readonly property int page: reduced ? 0 : 220
    readonly property int shift: reduced ? 0 : 12
}
