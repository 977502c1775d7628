// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// The 1 px line that parts things; `strong` where it is the edge of a control.
Rectangle {
    property bool strong: false
    property bool upright: false

    implicitWidth: Theme.size.line
    implicitHeight: Theme.size.line
    color: strong ? Theme.color.lineStrong : Theme.color.line
}
