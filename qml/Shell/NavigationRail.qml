// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
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

    readonly property var sections: app.mode.sections

    implicitWidth: narrow ? Theme.px(Theme.size.navNarrow) : Theme.px(Theme.size.navWide)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    function focusCurrent() {
        const at = root.sections.findIndex(each => each.name === root.app.navigator.railSection);
        if (!focusAt(Math.max(0, at)))
            foot.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusAt(index: int): bool {
        const place = items.itemAt(index);
        if (place !== null)
            place.forceActiveFocus(Qt.TabFocusReason);
        return place !== null;
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
    // In sight when it has the focus: at large text the sections are taller than the window.
    Flickable {
        id: scroll
        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space.s8
        anchors.left: parent.left
        anchors.right: parent.right
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        function reveal(item: Item) {
            const top = item.mapToItem(column, 0, 0).y;
            contentY = Math.max(0, Math.min(top, Math.max(contentY, top + item.height - height)));
        }

        Column {
            id: column
            x: root.narrow ? Theme.space.s6 : Theme.space.s12
            width: scroll.width - 2 * x
            spacing: Theme.space.s2

            Repeater {
                id: items
                model: root.sections.length
                FocusScope {
                    id: place
                    required property int index
                    readonly property var section: root.sections[index]
                    readonly property bool parts: index > 0 && root.sections[index - 1].group !== section.group
                    width: column.width
                    height: item.height + (parts ? Theme.space.s16 : 0)

                    NavItem {
                        id: item
                        objectName: "nav-" + place.section.name
                        anchors.bottom: parent.bottom
                        focus: true
                        width: parent.width
                        narrow: root.narrow
                        iconName: place.section.iconName
                        text: place.section.title
                        keys: place.section.keys
                        count: root.waiting[place.section.name] ?? 0
                        current: root.app.navigator.railSection === place.section.name
                        onClicked: root.chosen(place.section.name)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                scroll.reveal(place);
                        }
                        Keys.onUpPressed: root.focusAt(place.index - 1)
                        Keys.onDownPressed: root.focusAt(place.index + 1)
                    }
                }
            }
        }
    }
    AccountFoot {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s12
        narrow: root.narrow
        app: root.app
        onProfileWanted: root.chosen("profile")
        onSettingsWanted: root.chosen("settings")
        onSignOutWanted: root.signOutWanted()
    }
    Divider {
        anchors.right: parent.right
        height: parent.height
    }
}
