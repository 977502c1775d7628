// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// One step of the type scale, in px at the current text size.
QtObject {
    required property real size
    required property real line
    property int weight: 400
    property real tracking: 0
}
