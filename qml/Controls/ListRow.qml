// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A row of a list: line on top, its content inside, accent bar and ground when selected. Opened, it becomes a bordered
// sheet that bleeds 24 px to both sides and shows `details` under its content. `spoken` is what the eye gets, as words.
// A row of a list that is read page by page (WindowedListModel) is as tall while it is not there as when it is.
T.AbstractButton {
    id: root

    required property string spoken
    property string rowState: "here" // "loading", "failed"
    readonly property bool here: rowState === "here"
    readonly property string absence: rowState === "failed" ? qsTr("Could not be read. Try again.") : qsTr("Being read")
    property bool selected: false
    property bool opened: false
    property bool openable: false
    property bool plain: false // cannot be activated: a row of facts
    property bool lined: true
    property Component details: null
    property real bleed: Theme.space.s24
    default property alias content: box.data

    // Not childrenRect: children are centred in the row, so it would depend on itself.
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < box.children.length; i++)
            most = Math.max(most, box.children[i].implicitHeight);
        return most;
    }

    implicitWidth: Theme.px(480)
    implicitHeight: box.height + (detailsSlot.active ? detailsSlot.implicitHeight + Theme.space.s24 : 0)
                    + (opened ? Theme.space.s24 + Theme.space.s16 : 0)
    padding: 0
    hoverEnabled: !plain
    enabled: true
    focusPolicy: plain ? Qt.NoFocus : Qt.StrongFocus
    // In a list Enter is the list's: it knows which row is current.
    readonly property bool listed: ListView.view !== null
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)

    function enter(event: KeyEvent) {
        event.accepted = !listed;
        if (!listed)
            clicked();
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: here ? spoken : absence
    Accessible.selected: selected
    Accessible.selectable: !plain
    Accessible.description: !openable ? "" : opened ? qsTr("open") : qsTr("closed")
    Accessible.onPressAction: root.clicked()

    background: Item {
        Rectangle {
            visible: root.opened
            x: -root.bleed
            width: parent.width + 2 * root.bleed
            height: parent.height - Theme.space.s16
            radius: Theme.radius.card
            color: Theme.color.surface
            border.width: Theme.size.line
            border.color: Theme.color.line
        }
        Rectangle {
            visible: !root.opened && (root.selected || root.hovered || root.down)
            anchors.fill: parent
            color: root.selected ? Theme.color.selected : Theme.color.raised
        }
        Divider {
            visible: root.lined && !root.opened
            width: parent.width
        }
        Rectangle {
            visible: root.selected
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.color.accent
        }
        FocusFrame {
            visible: root.visualFocus
            cornerRadius: root.opened ? Theme.radius.card : 0
            anchors.leftMargin: root.opened ? -root.bleed - 2 : 2
            anchors.rightMargin: root.opened ? -root.bleed - 2 : 2
            anchors.topMargin: root.opened ? -2 : 2
            anchors.bottomMargin: root.opened ? Theme.space.s16 - 2 : 2
        }
    }
    contentItem: Item {
        Rectangle {
            visible: root.rowState === "loading"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s24
            y: Math.round(parent.height * 0.28)
            width: Math.round(parent.width * 0.5)
            height: Theme.px(10)
            radius: Theme.radius.control
            color: Theme.contrast ? Theme.color.inkOff : Theme.color.raised
        }
        Slot {
            anchors.fill: parent
            fill: true
            active: root.rowState === "failed"
            component: absent
        }
        Item {
            id: box
            visible: root.here
            y: root.opened ? Theme.space.s8 : 0
            width: parent.width
            height: Math.max(Theme.size.row, root.tallest + Theme.space.s12)
        }
        Slot {
            id: detailsSlot
            y: box.y + box.height
            width: parent.width
            active: root.opened && root.details !== null
            component: root.details
        }
    }

    Component {
        id: absent
        Item {
            NoteLine {
                x: Theme.space.s24
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                iconName: "refresh"
                text: root.absence
                Accessible.ignored: true
            }
        }
    }
}
