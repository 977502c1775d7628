// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// Says that a network is no real one: a band with stripes of 45 degrees, which nothing else has, an icon and words.
Rectangle {
    id: root

    required property string text
    property string iconName: "alert"

    implicitWidth: Theme.px(600)
    implicitHeight: Math.max(Theme.size.row, words.implicitHeight + Theme.space.s20)
    radius: Theme.radius.control
    color: Theme.color.warnSoft
    border.width: Theme.size.line
    border.color: Theme.color.warn

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Item {
        id: stripes
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.line
        y: Theme.size.line
        width: Theme.px(40)
        height: parent.height - 2 * y
        clip: true

        Repeater {
            model: Math.ceil((stripes.width + stripes.height) / Theme.px(12)) + 1
            Rectangle {
                required property int index
                x: index * Theme.px(12) - stripes.height - width / 2
                y: (stripes.height - height) / 2
                width: Theme.px(4)
                height: 2 * stripes.height + stripes.width
                rotation: 45
                color: Theme.color.warn
                transform: Translate { x: stripes.height / 2 }
            }
        }
    }
    Icon {
        id: sign
        anchors.left: stripes.right
        anchors.leftMargin: Theme.space.s12
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: Theme.color.warn
    }
    Txt {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.space.s8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s16
        anchors.verticalCenter: parent.verticalCenter
        role: "label"
        color: Theme.color.warn
        text: root.text
        Accessible.ignored: true
    }
}
