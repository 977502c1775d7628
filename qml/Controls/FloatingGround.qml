// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// What floats: surface with a border; no shadow.
Rectangle {
    radius: Theme.radius.card
    color: Theme.color.surface
    border.width: Theme.size.line
    border.color: Theme.color.line
}
