// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// How sure a figure is, as a sign of 12 px. On the yellow card set `ink` and `ground`.
CertaintyMark {
    id: root

    property real size: Theme.size.glyph
    property color ink: natural
    readonly property color natural: certainty === "confirmed" ? Theme.color.good : certainty === "reported" ? Theme.color.note : Theme.color.inkMuted
    readonly property string word: {
        switch (certainty) {
        case "confirmed": return qsTr("confirmed");
        case "reported": return qsTr("reported");
        case "cached": return qsTr("saved");
        case "simulated": return qsTr("simulated");
        default: return qsTr("unknown");
        }
    }

    width: size
    height: size
    implicitWidth: size
    implicitHeight: size
    color: ink
    ground: Theme.color.window
    Accessible.ignored: true
}
