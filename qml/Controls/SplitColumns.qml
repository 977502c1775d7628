// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Two columns of a page, 600 + 48 + 328 at full width; below 760 they fold, the first above the second.
Item {
    id: root

    property real gap: Theme.space.s48
    property real share: 600 / 928
    readonly property bool folded: width < Theme.px(760)
    property alias first: left.data
    property alias second: right.data

    implicitHeight: folded ? left.height + Theme.space.s32 + right.height : Math.max(left.height, right.height)

    Column {
        id: left
        anchors.left: parent.left
        width: root.folded ? root.width : Math.round((root.width - root.gap) * root.share)
        spacing: Theme.space.s48
    }
    Column {
        id: right
        anchors.right: parent.right
        y: root.folded ? left.height + Theme.space.s32 : 0
        width: root.folded ? root.width : root.width - root.gap - left.width
        spacing: Theme.space.s32
    }
}
