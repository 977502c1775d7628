// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// A member that differs: its name, what it was, what it is. Names and values stand as they do in the log.
Item {
    id: root

    required property string name
    required property string before
    required property string after
    required property string spoken
    readonly property bool stacked: width < Theme.px(440)
    readonly property real third: stacked ? width : (width - arrow.width - 3 * Theme.space.s12) / 3

    implicitWidth: Theme.px(440)
    implicitHeight: (stacked ? title.implicitHeight + Math.max(was.implicitHeight, Theme.px(16)) + is.implicitHeight + Theme.space.s8
                             : Math.max(title.implicitHeight, was.implicitHeight, is.implicitHeight)) + Theme.space.s16
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    Divider { width: parent.width }
    Txt {
        id: title
        anchors.left: parent.left
        y: Theme.space.s8
        width: root.third
        role: "code"
        muted: true
        text: Theme.isolate(root.name)
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    Txt {
        id: was
        anchors.left: root.stacked ? parent.left : title.right
        anchors.leftMargin: root.stacked ? 0 : Theme.space.s12
        y: root.stacked ? title.y + title.implicitHeight : Theme.space.s8
        width: root.third
        role: "code"
        muted: true
        text: root.before.length > 0 ? Theme.isolate(root.before) : "–"
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        anchors.left: root.stacked ? parent.left : was.right
        anchors.leftMargin: root.stacked ? 0 : Theme.space.s12
        y: is.y + (Theme.type.code.line - height) / 2
        size: Theme.size.iconSmall
        name: "arrowr"
        color: Theme.color.inkMuted
    }
    Txt {
        id: is
        anchors.left: arrow.right
        anchors.leftMargin: Theme.space.s12
        anchors.right: parent.right
        y: root.stacked ? was.y + was.implicitHeight + Theme.space.s4 : Theme.space.s8
        role: "code"
        text: root.after.length > 0 ? Theme.isolate(root.after) : "–"
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
