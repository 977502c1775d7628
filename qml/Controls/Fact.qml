// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A fact in a column: small name above, value below.
Item {
    id: root

    required property string label
    property string value
    property bool mono: false
    default property alias content: extra.data

    implicitWidth: Math.max(name.implicitWidth, figure.implicitWidth, extra.implicitWidth)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: value.length > 0 ? qsTr("%1: %2", "label: value").arg(label).arg(value) : label

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s4

        Txt {
            id: name
            width: parent.width
            role: "caption"
            muted: true
            text: root.label
            Accessible.ignored: true
        }
        Txt {
            id: figure
            width: parent.width
            visible: text.length > 0
            role: root.mono ? "code" : "body"
            text: root.value
            Accessible.ignored: true
        }
        Row {
            id: extra
            anchors.left: parent.left
            spacing: Theme.space.s8
            visible: children.length > 0
        }
    }
}
