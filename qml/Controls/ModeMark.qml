// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// The mode in icon and word; the stripe gives the colour.
Row {
    id: root

    readonly property string word: Theme.mode === "admin" ? qsTr("Admin") : Theme.mode === "agent" ? qsTr("Agent") : Theme.mode === "kiosk" ? qsTr("Kiosk") : qsTr("Customer")
    readonly property string iconName: Theme.mode === "admin" ? "shield" : Theme.mode === "agent" ? "support" : Theme.mode === "kiosk" ? "kiosk" : "user"
    readonly property color ink: Theme.mode === "customer" || Theme.kiosk ? Theme.color.inkMuted : Theme.modeColor

    spacing: Theme.space.s4
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Mode: %1").arg(word)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.size.iconSmall
        name: root.iconName
        color: root.ink
    }
    Txt {
        anchors.verticalCenter: parent.verticalCenter
        role: "captionStrong"
        text: root.word
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
