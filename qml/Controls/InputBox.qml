// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// The box one types in. Field and SearchField put words around it. Room for trailing buttons is kept by `trailing`.
T.TextField {
    id: root

    property string iconName
    property bool wrong: false
    property real trailing: 0
    property bool mono: false
    readonly property TypeStyle textStyle: mono ? Theme.type.code : Theme.type.body

    implicitWidth: Theme.px(232)
    implicitHeight: Theme.size.control
    leftPadding: Theme.space.s12 + (mirrored ? trailing : lead)
    rightPadding: Theme.space.s12 + (mirrored ? lead : trailing)
    topPadding: 0
    bottomPadding: 0
    readonly property real lead: iconName.length > 0 ? Theme.size.icon + Theme.space.s8 : 0
    readonly property bool mirrored: LayoutMirroring.enabled

    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    color: enabled ? Theme.color.ink : Theme.color.inkOff
    placeholderTextColor: Theme.color.inkMuted
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.accentInk
    selectByMouse: true
    hoverEnabled: true
    font.family: mono ? Theme.script.mono : Theme.script.family
    font.pixelSize: textStyle.size
    cursorDelegate: Rectangle {
        width: 2
        color: Theme.color.accent
        visible: root.cursorVisible
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: root.enabled ? Theme.color.surface : Theme.color.sunken
        border.width: Theme.size.line
        border.color: root.wrong ? Theme.color.bad : Theme.color.lineStrong
        FocusFrame { visible: root.activeFocus }
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s12
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        visible: name.length > 0
        color: Theme.color.inkMuted
    }
    Txt {
        visible: root.length === 0 && root.preeditText.length === 0
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s12 + root.lead
        width: parent.width - Theme.space.s24 - root.lead - root.trailing
        text: root.placeholderText
        color: root.placeholderTextColor
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
