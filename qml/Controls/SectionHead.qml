// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// The heading of a block, with one link at its end.
Item {
    id: root

    required property string text
    property string actionText
    property string role: "subtitle"
    signal acted

    implicitWidth: Theme.px(328)
    implicitHeight: heading.implicitHeight + Theme.space.s12

    Txt {
        id: heading
        anchors.left: parent.left
        anchors.right: action.left
        anchors.rightMargin: Theme.space.s12
        role: root.role
        text: root.text
        Accessible.role: Accessible.Heading
    }
    Btn {
        id: action
        visible: text.length > 0
        anchors.right: parent.right
        anchors.verticalCenter: heading.verticalCenter
        kind: "link"
        text: root.actionText
        implicitHeight: Theme.px(24)
        onClicked: root.acted()
    }
}
