// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// On or off, at once. Words before it, the switch at the end; `note` is a second line, `reason` why it is off limits.
T.Switch {
    id: root

    property string note
    property string reason

    implicitWidth: Theme.px(328)
    implicitHeight: Math.max(Theme.size.row, implicitContentHeight + Theme.space.s16)
    hoverEnabled: true
    spacing: Theme.space.s16
    Keys.onReturnPressed: {
        toggle();
        toggled();
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: Theme.spoken([note, enabled ? "" : reason])
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: root.mirrored ? 0 : root.width - width
        y: (root.height - height) / 2
        implicitWidth: Theme.px(40)
        implicitHeight: Theme.px(24)
        radius: height / 2
        color: root.checked ? (root.enabled ? Theme.color.accent : Theme.color.inkOff) : Theme.color.surface
        border.width: root.checked ? 0 : 1.5
        border.color: root.enabled ? Theme.color.lineStrong : Theme.color.line

        Rectangle {
            readonly property bool atRight: root.checked !== root.mirrored
            x: atRight ? parent.width - width - Theme.px(4) : Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: width
            radius: width / 2
            color: root.checked ? Theme.color.accentInk : root.enabled ? Theme.color.lineStrong : Theme.color.line
        }
        FocusFrame {
            visible: root.visualFocus
            cornerRadius: parent.height / 2
        }
    }
    contentItem: Column {
        leftPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        topPadding: Math.max(0, (root.height - words.height - second.height) / 2)

        Txt {
            id: words
            width: root.availableWidth - root.indicator.width - root.spacing
            role: "label"
            text: root.text
            color: root.enabled ? Theme.color.ink : Theme.color.inkOff
            Accessible.ignored: true
        }
        Txt {
            id: second
            width: words.width
            height: visible ? implicitHeight : 0
            visible: text.length > 0
            role: "caption"
            muted: true
            text: !root.enabled && root.reason.length > 0 ? root.reason : root.note
            Accessible.ignored: true
        }
    }
}
