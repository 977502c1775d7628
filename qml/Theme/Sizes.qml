// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// Measures of controls in px at the current text size (lines, rings and stripes excepted).
QtObject {
    id: root
    required property real scale
    required property string mode
    readonly property bool kiosk: mode === "kiosk"

    function px(value: real): int {
        return Math.round(value * root.scale);
    }

    readonly property int control: px(kiosk ? 72 : 40)
    readonly property int controlCompact: px(kiosk ? 72 : 32)
    readonly property int controlLarge: px(kiosk ? 96 : 48)
    readonly property int field: px(kiosk ? 72 : 36)
    readonly property int row: px(kiosk ? 72 : mode === "admin" ? 32 : mode === "agent" ? 68 : 44)
    readonly property int icon: px(kiosk ? 36 : 20)
    readonly property int iconSmall: px(kiosk ? 28 : 16)
    readonly property int iconLarge: px(kiosk ? 48 : 24)
    readonly property int glyph: px(kiosk ? 22 : 12)
    readonly property int chip: px(kiosk ? 44 : 24)
    readonly property int head: px(72)
    readonly property int navItem: px(36)
    readonly property int navWide: 220
    readonly property int navNarrow: 88
    readonly property int target: kiosk ? 72 : 24
    readonly property int line: 1
    readonly property int ring: 2
    readonly property int ringGap: 2
    readonly property int stripe: scale >= 2 ? 8 : 4
}
