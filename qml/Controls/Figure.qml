// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A big value with its unit small beside it. Shrinks down to 60 % when there is no room, then lets the unit wrap below.
Flow {
    id: root

    required property string value
    property string unit
    property string role: "figure"
    property string unitRole: "unit"
    property color ink: Theme.color.ink
    property color unitInk: Theme.color.inkMuted
    readonly property real natural: figure.implicitWidth + (unit.length > 0 ? spacing + unitText.implicitWidth : 0)

    implicitWidth: natural
    spacing: Theme.space.s8
    Accessible.ignored: true

    Txt {
        id: figure
        width: Math.min(implicitWidth, root.width)
        height: textStyle.line
        role: root.role
        text: root.value
        color: root.ink
        wrapMode: Text.NoWrap
        fontSizeMode: root.width < implicitWidth ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Math.round(textStyle.size * 0.6)
        Accessible.ignored: true
    }
    Txt {
        id: unitText
        visible: text.length > 0
        height: figure.y === y ? figure.height : implicitHeight
        topPadding: figure.y === y ? figure.baselineOffset - naturalAscent : halfLeading
        readonly property real naturalAscent: textStyle.size * 0.97
        role: root.unitRole
        text: root.unit
        color: root.unitInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
