// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// A small SIM card as marker of a step. state: "now" (yellow), "done" (filled, check), "next" (outline), "later"
// (quiet outline), "problem". Shows `text` or an icon.
Item {
    id: root

    property string text
    property string iconName
    property string stage: "next"
    readonly property bool isDone: stage === "done"
    readonly property color ink: isDone ? Theme.color.window : stage === "now" ? Theme.color.brandInk : stage === "later" ? Theme.color.inkOff : stage === "problem" ? Theme.color.bad : Theme.color.inkMuted

    implicitWidth: Theme.kiosk ? 88 : Theme.px(40)
    implicitHeight: Math.round(implicitWidth * 0.6)
    Accessible.ignored: true

    SimShape {
        anchors.fill: parent
        fill: root.isDone ? Theme.color.ink : root.stage === "now" ? Theme.color.brand : "transparent"
        line: {
            switch (root.stage) {
            case "now": return Theme.color.brandLine;
            case "done": return Theme.color.ink;
            case "later": return Theme.color.line;
            case "problem": return Theme.color.bad;
            default: return Theme.color.lineStrong;
            }
        }
        lineWidth: root.stage === "problem" ? 1.25 : 1
    }
    Icon {
        anchors.centerIn: parent
        size: Theme.size.iconSmall
        visible: name.length > 0
        name: root.isDone ? "check" : root.iconName
        color: root.ink
    }
    Txt {
        anchors.centerIn: parent
        visible: !root.isDone && root.iconName.length === 0
        role: "captionStrong"
        font.weight: 600
        text: root.text
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
