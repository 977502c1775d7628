// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What assistants asked here and what came of it, newest first.
Column {
    id: root

    required property AssistantLogViewModel log
    property real bleed: 0
    property string openedKey
    signal rowOpened(Item row)
    signal exportWanted

    SectionHead {
        width: parent.width
        text: qsTr("Log")
    }
    Txt {
        objectName: "logEmpty"
        width: parent.width
        visible: root.log.empty
        muted: true
        text: qsTr("Nobody has asked yet. What assistants ask for appears here, with what was decided and what came of it.")
    }
    AssistantLogBar {
        width: parent.width
        visible: !root.log.empty
        log: root.log
        onExportWanted: root.exportWanted()
    }
    Item {
        width: 1
        height: Theme.space.s12
        visible: !root.log.empty
    }
    RowList {
        id: rows
        objectName: "log"
        width: parent.width
        height: contentHeight
        visible: root.log.calls.count > 0
        interactive: false
        clip: false
        label: qsTr("Log")
        model: root.log.calls
        onActivated: index => {
            const row = itemAtIndex(index) as AssistantCallLine;
            root.openedKey = row === null || root.openedKey === row.rowKey ? "" : row.rowKey;
            if (root.openedKey.length > 0)
                root.rowOpened(row);
        }
        delegate: AssistantCallLine {
            required property int index
            required property string key
            required property var entry
            readonly property string rowKey: key
            value: entry
            width: ListView.view.width
            selected: ListView.isCurrentItem && ListView.view.activeFocus && !opened
            opened: root.openedKey === key
            bleed: root.bleed
            onClicked: rows.take(index)
        }
    }
    Column {
        width: parent.width
        visible: !root.log.empty && root.log.calls.count === 0
        spacing: Theme.space.s16

        Txt {
            width: parent.width
            role: "title"
            text: qsTr("Nothing matches")
        }
        Txt {
            width: parent.width
            muted: true
            //: %1 is what was typed to find
            text: root.log.filter.length > 0 ? qsTr("No call in the log holds “%1”.").arg(root.log.filter) : qsTr("There is no such call in the log.")
        }
        Btn {
            objectName: "clearLogFilter"
            anchors.left: parent.left
            text: qsTr("Clear the filter")
            onClicked: root.log.clearFilter()
        }
    }
    Item {
        width: parent.width
        height: count.implicitHeight + Theme.space.s12
        visible: root.log.calls.count > 0

        Divider { width: parent.width }
        Txt {
            id: count
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            muted: true
            text: root.log.countText
        }
    }
    Item {
        width: 1
        height: Theme.space.s16
        visible: root.log.hasMore
    }
    Btn {
        objectName: "moreCalls"
        anchors.left: parent.left
        visible: root.log.hasMore
        text: qsTr("Show older ones")
        onClicked: root.log.showMore()
    }
}
