// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// How long the oldest waits, marked when that is too long; an arrow when the row leads somewhere.
Row {
    id: root

    required property string age
    required property bool late
    required property bool leads

    spacing: Theme.space.s6

    Icon {
        visible: root.late
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.size.iconSmall
        name: "alert"
        color: Theme.color.bad
    }
    Txt {
        anchors.verticalCenter: parent.verticalCenter
        role: "caption"
        color: root.late ? Theme.color.bad : Theme.color.inkMuted
        text: root.age
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Icon {
        visible: root.leads
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.size.iconSmall
        name: "chevr"
    }
}
