// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// An outline icon in one theme colour. Decoration: the control around it carries the name.
IconItem {
    property real size: Theme.size.icon

    width: size
    height: size
    implicitWidth: size
    implicitHeight: size
    color: Theme.color.ink
    rightToLeft: Theme.rightToLeft
    Accessible.ignored: true
}
