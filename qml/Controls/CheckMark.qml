// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// The box or disc of CheckBox and Choice.
Rectangle {
    id: root

    property bool round: false
    required property bool marked
    property bool usable: true

    implicitWidth: Theme.px(20)
    implicitHeight: implicitWidth
    radius: round ? width / 2 : Theme.radius.keyCap
    color: marked ? (usable ? Theme.color.accent : Theme.color.inkOff) : Theme.color.surface
    border.width: marked ? 0 : 1.5
    border.color: usable ? Theme.color.lineStrong : Theme.color.line

    Icon {
        anchors.centerIn: parent
        visible: root.marked && !root.round
        size: Theme.px(16)
        name: "check"
        color: Theme.color.accentInk
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.marked && root.round
        width: Theme.px(8)
        height: width
        radius: width / 2
        color: Theme.color.accentInk
    }
}
