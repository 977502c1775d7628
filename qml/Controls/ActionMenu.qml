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
    contentWidth: contentItem.childrenRect.width
    margins: Theme.space.s8
    padding: Theme.space.s4
    overlap: 1

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
