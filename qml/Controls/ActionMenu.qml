// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A menu of actions: fill it with MenuAction. Every action of a row belongs in its menu.
T.Menu {
    id: root

    implicitWidth: Math.max(Theme.px(200), contentWidth + 2 * padding)
    implicitHeight: contentHeight + 2 * padding
    contentWidth: widest()
    margins: Theme.space.s8
    padding: Theme.space.s4
    overlap: 1

    // Of the actions as they wish to be: their width is the menu's.
    function widest(): real {
        let most = 0;
        for (let index = 0; index < count; index++) {
            const action = itemAt(index);
            most = action !== null ? Math.max(most, action.implicitWidth) : most;
        }
        return most;
    }

    background: FloatingGround {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: false
        currentIndex: root.currentIndex
        highlightMoveDuration: 0
    }
    delegate: MenuAction {}
}
