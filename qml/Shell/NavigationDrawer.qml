// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// The rail of narrow windows, over the page.
T.Popup {
    id: root

    required property AppViewModel app
    property var waiting: ({})
    readonly property FocusKeeper opener: FocusKeeper {}
    signal chosen(string section)
    signal signOutWanted

    parent: T.Overlay.overlay
    x: Theme.rightToLeft && parent ? parent.width - width : 0
    width: Math.min(Theme.px(Theme.size.navWide), parent ? parent.width - Theme.space.s48 : Theme.size.navWide)
    height: parent ? parent.height : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: opener.remember(contentItem.Window.activeFocusItem)
    onOpened: rail.focusCurrent()
    onClosed: opener.giveBack()

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.enter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.leave }
    }
    T.Overlay.modal: Rectangle { color: Theme.color.scrim }

    background: Rectangle { color: Theme.color.window }
    contentItem: Item {
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Menu")

        NavigationRail {
            id: rail
            anchors.fill: parent
            app: root.app
            waiting: root.waiting
            onChosen: section => {
                root.close();
                root.chosen(section);
            }
            onSignOutWanted: {
                root.close();
                root.signOutWanted();
            }
        }
    }
}
