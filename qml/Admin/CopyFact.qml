// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// An id, a hash, a moment: small name above, the value left to right in every language, and a way to copy it.
Item {
    id: root

    required property string label
    required property string value

    implicitWidth: Theme.px(328)
    implicitHeight: name.height + Math.max(code.implicitHeight, copy.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "label: value").arg(label).arg(value)

    ClipboardGuard { id: clipboard }

    Txt {
        id: name
        anchors.left: parent.left
        width: parent.width
        role: "caption"
        muted: true
        text: root.label
        Accessible.ignored: true
    }
    Txt {
        id: code
        anchors.left: parent.left
        anchors.right: copy.left
        anchors.rightMargin: Theme.space.s8
        y: name.height + Math.max(0, (copy.height - implicitHeight) / 2)
        role: "code"
        text: Theme.isolate(root.value)
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    IconBtn {
        id: copy
        anchors.right: parent.right
        y: name.height
        width: Theme.px(28)
        height: width
        iconName: "copy"
        iconSize: Theme.size.iconSmall
        label: qsTr("Copy: %1").arg(root.label)
        onClicked: clipboard.copyPlain(root.value)
    }
}
