// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A state in icon, word and colour. tone: "neutral" (outline), "good", "warn", "bad", "note", "urgent" (thick bad
// outline, for less than 30 minutes).
Rectangle {
    id: root

    required property string text
    property string iconName
    property string tone: "neutral"
    readonly property bool outlined: tone === "neutral" || tone === "urgent" || Theme.contrast
    readonly property color ink: {
        switch (tone) {
        case "good": return Theme.color.good;
        case "warn": return Theme.color.warn;
        case "urgent":
        case "bad": return Theme.color.bad;
        case "note": return Theme.color.note;
        default: return Theme.color.ink;
        }
    }

    implicitHeight: Theme.size.chip
    implicitWidth: row.implicitWidth + 2 * Theme.space.s8
    radius: Math.min(Theme.radius.control, height / 4)
    color: {
        switch (tone) {
        case "good": return Theme.color.goodSoft;
        case "warn": return Theme.color.warnSoft;
        case "bad": return Theme.color.badSoft;
        case "note": return Theme.color.noteSoft;
        default: return "transparent";
        }
    }
    border.width: tone === "urgent" ? 1.5 : outlined ? Theme.size.line : 0
    border.color: tone === "neutral" ? Theme.color.lineStrong : ink

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.s6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            size: Theme.size.iconSmall
            name: root.iconName
            color: root.tone === "neutral" ? Theme.color.inkMuted : root.ink
        }
        Txt {
            anchors.verticalCenter: parent.verticalCenter
            role: "captionStrong"
            text: root.text
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
