// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// "Now   $1.00": a name, and at the end its value; the line on top. Children (a chip) go before the value. Long values
// wrap below the name when there is no room.
Item {
    id: root

    required property string label
    property string value
    property bool strong: true
    property bool lined: true
    property color valueInk: Theme.color.ink
    default property alias content: extra.data
    readonly property bool stacked: name.implicitWidth + figure.implicitWidth + extra.childrenRect.width + Theme.space.s32 > width

    implicitWidth: Theme.px(328)
    implicitHeight: Math.max(Theme.px(41), (stacked ? name.height + figure.height : Math.max(name.height, figure.height)) + Theme.space.s20)

    Accessible.role: Accessible.StaticText
    Accessible.name: value.length > 0 ? qsTr("%1: %2", "label: value").arg(label).arg(value) : label

    Divider {
        visible: root.lined
        width: parent.width
    }
    Txt {
        id: name
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s12 - 2
        width: Math.min(implicitWidth, parent.width)
        text: root.label
        muted: true
        Accessible.ignored: true
    }
    Txt {
        id: figure
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s12 - 2
        width: Math.min(implicitWidth, parent.width)
        horizontalAlignment: Text.AlignRight
        role: root.strong ? "strong" : "body"
        text: root.value
        color: root.valueInk
        Accessible.ignored: true
    }
    Item {
        id: extra
        anchors.right: root.value.length > 0 ? figure.left : parent.right
        anchors.rightMargin: root.value.length > 0 ? Theme.space.s12 : 0
        anchors.verticalCenter: figure.verticalCenter
        width: childrenRect.width
        height: childrenRect.height
    }
}
