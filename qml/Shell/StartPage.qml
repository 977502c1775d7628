// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// The first moments: the frame of what will be there, and words when it takes longer.
FocusScope {
    id: root

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("DOTM Desktop is starting")

    Row {
        id: brand
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s20
        y: (Theme.size.head - height) / 2
        spacing: Theme.space.s8

        Logo { anchors.verticalCenter: parent.verticalCenter }
        Txt {
            anchors.verticalCenter: parent.verticalCenter
            role: "subtitle"
            text: qsTr("DOTM")
        }
    }
    LoadingView {
        anchors.top: brand.bottom
        anchors.topMargin: Theme.space.s48
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.px(480), parent.width - 2 * Theme.space.s24)
        cancelable: false
        text: qsTr("Starting the service on this computer")
    }
}
