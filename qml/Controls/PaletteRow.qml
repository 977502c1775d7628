// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// One entry of the palette, with the word of its group above it when a group begins. Matches are bold and underlined.
Item {
    id: root

    required property string iconName
    required property string title
    property string detail
    property var keys: []
    property string group
    property string query
    property bool current: false
    signal chosen

    implicitHeight: word.height + Theme.size.row
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([title, detail])
    Accessible.description: keys.join(" ")
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: root.chosen()

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
    function marked(): string {
        const at = query.length > 0 ? title.toLowerCase().indexOf(query.toLowerCase()) : -1;
        if (at < 0)
            return escaped(title);
        const end = at + query.length;
        return escaped(title.slice(0, at)) + "<b><u>" + escaped(title.slice(at, end)) + "</u></b>" + escaped(title.slice(end));
    }

    Txt {
        id: word
        x: Theme.rightToLeft ? parent.width - width - Theme.space.s12 : Theme.space.s12
        height: root.group.length > 0 ? Theme.px(36) : 0
        visible: root.group.length > 0
        verticalAlignment: Text.AlignVCenter
        role: "captionStrong"
        muted: true
        text: root.group
    }
    Rectangle {
        anchors.fill: box
        visible: root.current || mouse.containsMouse
        radius: Theme.radius.control
        color: root.current ? Theme.color.selected : Theme.color.raised
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.color.accent
    }
    Item {
        id: box
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.row

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        Txt {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, box.width - caps.width - sign.width - Theme.space.s64))
            role: "label"
            textFormat: Text.StyledText
            text: root.marked()
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            anchors.left: words.right
            anchors.leftMargin: Theme.space.s6
            anchors.right: caps.left
            anchors.rightMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter
            muted: true
            text: root.detail
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Row {
            id: caps
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s4

            Repeater {
                model: root.keys
                KeyCap {
                    required property string modelData
                    text: modelData
                }
            }
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: box
        hoverEnabled: true
        onClicked: root.chosen()
    }
}
