// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// What an opened row holds beyond facts: controls whose keys are theirs, not the list's, and ground that does not close
// the row when it is clicked.
FocusScope {
    id: root

    property real lead: 0 // where the row's words begin
    default property alias content: column.data
    property alias spacing: column.spacing

    implicitHeight: column.implicitHeight
    Keys.onReturnPressed: event => event.accepted = true
    Keys.onEnterPressed: event => event.accepted = true
    Keys.onPressed: event => {
        event.accepted = [Qt.Key_Up, Qt.Key_Down, Qt.Key_Home, Qt.Key_End].includes(event.key);
    }

    MouseArea { anchors.fill: parent }
    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: root.lead
        anchors.right: parent.right
        topPadding: Theme.space.s8
        spacing: Theme.space.s20
    }
}
