// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// The foot of a card: something at its beginning, something at its end, both on one baseline; one below the other when
// there is no room.
Item {
    id: root

    property alias start: first.data
    property alias end: second.data
    readonly property bool stacked: first.implicitWidth + second.implicitWidth + Theme.space.s24 > width

    implicitHeight: stacked ? first.height + Theme.space.s8 + second.height : Math.max(first.height, second.height)
    height: implicitHeight

    Column {
        id: first
        anchors.left: parent.left
        y: root.stacked ? 0 : root.height - height
    }
    Column {
        id: second
        // No anchors that come and go: letting go of one leaves the item where it was.
        x: root.stacked !== Theme.rightToLeft ? 0 : root.width - width
        y: root.height - height
    }
}
