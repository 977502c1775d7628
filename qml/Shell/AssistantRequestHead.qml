// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// Who asks, how we know, and how long the question stands.
Item {
    id: root

    required property AssistantRequestViewModel model
    readonly property bool stacked: width < Theme.px(400)
    readonly property real upper: Math.max(card.height, chip.height)
    readonly property real row: stacked ? upper : Math.max(upper, words.height)

    implicitHeight: stacked ? upper + Theme.space.s12 + words.height : row

    SimShape {
        id: card
        y: (root.row - height) / 2
        x: Theme.rightToLeft ? root.width - width : 0
        width: Theme.px(56)
        height: Theme.px(34)
        fill: Theme.color.brand
        line: Theme.color.brandLine

        Icon {
            anchors.centerIn: parent
            name: "plug"
            color: Theme.color.brandInk
        }
    }
    Column {
        id: words
        x: root.stacked ? 0 : (Theme.rightToLeft ? chip.width : card.width) + Theme.space.s16
        y: root.stacked ? root.upper + Theme.space.s12 : (root.row - height) / 2
        width: root.stacked ? root.width : root.width - card.width - chip.width - 2 * Theme.space.s16

        Txt {
            objectName: "who"
            width: parent.width
            role: "subtitle"
            text: root.model.who
        }
        Txt {
            width: parent.width
            role: "caption"
            muted: true
            text: root.model.known
        }
    }
    StatusChip {
        id: chip
        objectName: "timeLeft"
        anchors.right: parent.right
        y: (root.row - height) / 2
        iconName: "clock"
        tone: root.model.urgent ? "urgent" : "neutral"
        text: root.model.timeText
        Accessible.role: Accessible.StaticText
        Accessible.name: root.model.timeWords
    }
}
