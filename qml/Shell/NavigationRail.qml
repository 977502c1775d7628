// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// The sections that exist, the mode above them, the account below.
FocusScope {
    id: root

    required property AppViewModel app
    property bool narrow: false
    property var waiting: ({}) // section: how much waits there
    signal chosen(string section)
    signal signOutWanted

    readonly property var sections: [
        { name: "home", iconName: "home", text: qsTr("Home"), command: Commands.GoHome },
        { name: "line", iconName: "sim", text: qsTr("My line"), command: Commands.GoLine },
        { name: "purchases", iconName: "receipt", text: qsTr("Purchases"), command: Commands.GoPurchases },
        { name: "assistants", iconName: "plug", text: qsTr("Assistants"), command: Commands.GoAssistants },
        { name: "settings", iconName: "sliders", text: qsTr("Settings"), command: Commands.GoSettings }
    ]

    implicitWidth: narrow ? Theme.px(Theme.size.navNarrow) : Theme.px(Theme.size.navWide)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    function focusCurrent() {
        const at = root.sections.findIndex(each => each.name === root.app.navigator.railSection);
        items.itemAt(Math.max(0, at)).forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(Theme.size.head, implicitHeight)
        topPadding: (Theme.size.head - (root.narrow ? narrowHead.implicitHeight : wideHead.implicitHeight)) / 2

        Item {
            id: wideHead
            visible: !root.narrow
            x: Theme.space.s20
            width: parent.width - 2 * Theme.space.s20
            implicitHeight: Math.max(logo.height, mark.implicitHeight)
            height: implicitHeight
            Logo {
                id: logo
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
            }
            Txt {
                anchors.left: logo.right
                anchors.leftMargin: Theme.space.s8
                anchors.verticalCenter: parent.verticalCenter
                role: "subtitle"
                text: qsTr("DOTM")
            }
            ModeMark {
                id: mark
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            id: narrowHead
            visible: root.narrow
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.s6
            Logo { anchors.horizontalCenter: parent.horizontalCenter }
            ModeMark { anchors.horizontalCenter: parent.horizontalCenter }
        }
    }
    Column {
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.narrow ? Theme.space.s6 : Theme.space.s12
        anchors.rightMargin: root.narrow ? Theme.space.s6 : Theme.space.s12
        spacing: Theme.space.s2

        Repeater {
            id: items
            model: root.sections.length
            NavItem {
                required property int index
                readonly property var section: root.sections[index]
                objectName: "nav-" + section.name
                width: parent.width
                narrow: root.narrow
                iconName: section.iconName
                text: section.text
                keys: root.app.shortcuts.keys(section.command)
                count: root.waiting[section.name] ?? 0
                current: root.app.navigator.railSection === section.name
                onClicked: root.chosen(section.name)
                Keys.onUpPressed: if (index > 0) items.itemAt(index - 1).forceActiveFocus(Qt.TabFocusReason)
                Keys.onDownPressed: if (index + 1 < items.count) items.itemAt(index + 1).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
    AccountFoot {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s12
        narrow: root.narrow
        session: root.app.session
        onSettingsWanted: root.chosen("settings")
        onSignOutWanted: root.signOutWanted()
    }
    Divider {
        anchors.right: parent.right
        height: parent.height
    }
}
