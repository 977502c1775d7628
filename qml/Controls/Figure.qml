// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A big value with its unit small beside it. Shrinks down to 60 % when there is no room, then the unit goes below.
Item {
    id: root

    property string value
    property string unit
    property string role: "figure"
    property string unitRole: "unit"
    property color ink: Theme.color.ink
    property color unitInk: Theme.color.inkMuted
    readonly property real gap: Theme.space.s8
    readonly property real natural: figure.implicitWidth + (unit.length > 0 ? gap + unitText.implicitWidth : 0)
    readonly property real smallest: figure.implicitWidth * 0.6 + (unit.length > 0 ? gap + unitText.implicitWidth : 0)
    readonly property bool folded: unit.length > 0 && smallest > width

    implicitWidth: natural
    implicitHeight: figure.height + (folded ? unitText.height : 0)
    Accessible.ignored: true

    Txt {
        id: figure
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width - (root.unit.length > 0 && !root.folded ? root.gap + unitText.implicitWidth : 0))
        height: textStyle.line
        role: root.role
        text: root.value
        color: root.ink
        wrapMode: Text.NoWrap
        fontSizeMode: width < implicitWidth ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Math.round(textStyle.size * 0.6)
        Accessible.ignored: true
    }
    Txt {
        id: unitText
        anchors.left: root.folded ? parent.left : figure.right
        anchors.leftMargin: root.folded ? 0 : root.gap
        y: root.folded ? figure.height : figure.baselineOffset - baselineOffset
        width: root.folded ? Math.min(implicitWidth, root.width) : implicitWidth
        visible: text.length > 0
        role: root.unitRole
        text: root.unit
        color: root.unitInk
        wrapMode: root.folded ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
}
