// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// Corner radii in px.
QtObject {
    required property bool kiosk
    readonly property int keyCap: 4
    readonly property int control: kiosk ? 16 : 6
    readonly property int card: kiosk ? 16 : 10
    readonly property int sheet: kiosk ? 24 : 16
    readonly property int gauge: 2
}
