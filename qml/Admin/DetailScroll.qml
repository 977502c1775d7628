// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme

// What scrolls beside a list: one column with its margins. What gets the focus is scrolled into sight.
Flickable {
    id: root

    readonly property real side: width >= Theme.px(520) ? Theme.space.s40 : Theme.space.s24
    default property alias content: body.data

    contentHeight: body.implicitHeight + 2 * Theme.space.s24
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollMark {}

    Keys.onPressed: event => {
        const way = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (way === 0)
            return;
        contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + way * height * 0.9));
        event.accepted = true;
    }

    function reveal(what: Item) {
        let up = what;
        while (up !== null && up !== body)
            up = up.parent;
        if (up === null || what === null)
            return;
        const top = what.mapToItem(body, 0, 0).y + body.y - Theme.space.s16;
        const bottom = top + what.height + Theme.space.s32;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(top, bottom - height));
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            if (root.visible)
                root.reveal(root.Window.activeFocusItem);
        }
    }

    Column {
        id: body
        x: root.side
        y: Theme.space.s24
        width: root.width - 2 * root.side
        spacing: Theme.space.s32
    }
}
