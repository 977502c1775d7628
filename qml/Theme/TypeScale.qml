// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// The type scale. Sizes and line heights grow with the text size; scripts with tall or joined letters get a line of
// 1.6 and no letter spacing.
QtObject {
    id: root
    required property real scale
    required property bool kiosk
    required property bool tallScript
    required property bool tracked

    component Step: TypeStyle {
        required property real desk
        required property real deskLine
        property real booth: desk * 2
        property real tight: 0
        readonly property real base: root.kiosk ? booth : desk

        size: Math.round(base * root.scale)
        line: Math.round(Math.max(base * deskLine / desk, root.tallScript ? base * 1.6 : 0) * root.scale)
        tracking: root.tracked ? -tight * size : 0
    }

    readonly property TypeStyle caption: Step { desk: 12; deskLine: 16; booth: 22 }
    readonly property TypeStyle captionStrong: Step { desk: 12; deskLine: 16; booth: 22; weight: 500 }
    readonly property TypeStyle body: Step { desk: 14; deskLine: 20; booth: 28 }
    readonly property TypeStyle label: Step { desk: 14; deskLine: 20; booth: 28; weight: 500 }
    readonly property TypeStyle strong: Step { desk: 14; deskLine: 20; booth: 28; weight: 600 }
    readonly property TypeStyle lead: Step { desk: 16; deskLine: 24; booth: 36 }
    readonly property TypeStyle unit: Step { desk: 16; deskLine: 24; booth: 36; weight: 500 }
    readonly property TypeStyle subtitle: Step { desk: 16; deskLine: 24; booth: 36; weight: 600 }
    readonly property TypeStyle input: Step { desk: 20; deskLine: 28; booth: 40 }
    readonly property TypeStyle title: Step { desk: 20; deskLine: 28; booth: 48; weight: 600 }
    readonly property TypeStyle headline: Step { desk: 24; deskLine: 32; booth: 56; weight: 600; tight: 0.01 }
    readonly property TypeStyle speech: Step { desk: 28; deskLine: 48; booth: 48; weight: 600; tight: 0.01 }
    readonly property TypeStyle figure: Step { desk: 32; deskLine: 40; booth: 88; weight: 600; tight: 0.01 }
    readonly property TypeStyle statement: Step { desk: 40; deskLine: 48; booth: 88; weight: 600; tight: 0.01 }
    readonly property TypeStyle displaySmall: Step { desk: 56; deskLine: 64; booth: 88; weight: 600; tight: 0.03 }
    readonly property TypeStyle display: Step { desk: 72; deskLine: 72; booth: 120; weight: 600; tight: 0.035 }
    readonly property TypeStyle code: Step { desk: 13; deskLine: 20; booth: 28 }
}
