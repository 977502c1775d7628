// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// "Cost now   $1.00, leaves $24.00 of today's limit": a name, its exact value, and what to know about it; the line on
// top. The value goes below the name when there is no room.
Item {
    id: root

    required property string label
    required property string value
    property string note
    property bool strong: true
    property real lead: Theme.px(148)
    readonly property bool stacked: width < Theme.px(360)
    // The marks come from another font and move the line, so they are there only where they are needed. The first one
    // tells that the sentence around the value is right to left.
    readonly property string held: Theme.rightToLeft ? "\u200f\u2068" + value + "\u2069" : value

    implicitWidth: Theme.px(502)
    implicitHeight: (stacked ? name.height + words.height : Math.max(name.height, words.height)) + Theme.space.s20 + 1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "label: value").arg(label).arg(Theme.spoken([value, note]))

    Divider { width: parent.width }
    Txt {
        id: name
        anchors.left: parent.left
        y: Theme.space.s12 - 2
        width: root.stacked ? root.width : root.lead - Theme.space.s12
        muted: true
        text: root.label
        Accessible.ignored: true
    }
    Flow {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? 0 : root.lead
        anchors.right: parent.right
        y: root.stacked ? name.y + name.height : name.y
        spacing: Theme.px(4) // a space between words grows with them

        Txt {
            width: Math.min(implicitWidth, words.width)
            role: root.strong ? "strong" : "body"
            //: an exact value; what to know about it follows
            text: root.note.length > 0 ? qsTr("%1,").arg(root.held) : root.held
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Txt {
            width: Math.min(implicitWidth, words.width)
            visible: text.length > 0
            muted: true
            text: root.note
            Accessible.ignored: true
        }
    }
}
