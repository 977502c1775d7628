// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// What waits for somebody: a count, what it is, how long the oldest waits. `work` is OverviewViewModel.work.
Column {
    id: root

    required property var work
    required property string oldest // the section where the oldest waits; empty: no page does it yet
    signal opened(string section, string itemId)

    SectionHead {
        width: parent.width
        text: qsTr("Waiting for you")
    }
    NoteLine {
        visible: root.work.length === 0
        width: parent.width
        topPadding: Theme.space.s8
        iconName: "checkc"
        text: qsTr("Nothing is waiting.")
    }
    RowList {
        id: list
        objectName: "work"
        visible: root.work.length > 0
        width: parent.width
        height: contentHeight
        interactive: false
        label: qsTr("Waiting for you")
        model: root.work
        onActivated: index => {
            if (root.work[index].section.length > 0)
                root.opened(root.work[index].section, root.work[index].item);
        }

        delegate: ListRow {
            id: row
            required property int index
            required property var modelData
            readonly property bool folded: width < Theme.px(380)
            width: ListView.view.width
            selected: ListView.isCurrentItem && ListView.view.activeFocus
            spoken: Theme.spoken([modelData.count, modelData.title, modelData.age, modelData.late ? qsTr("late") : ""])
            onClicked: list.take(index)

            plain: modelData.section.length === 0 // no page does it yet

            Item {
                implicitHeight: Math.max(Theme.px(36), row.folded ? title.height + below.height + Theme.space.s8 : 0)
                width: parent.width
                height: implicitHeight
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    id: count
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(Theme.px(44), implicitWidth)
                    role: "headline"
                    text: row.modelData.count
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Txt {
                    id: title
                    anchors.left: count.right
                    anchors.leftMargin: Theme.space.s12
                    anchors.right: row.folded ? parent.right : tail.left
                    anchors.rightMargin: row.folded ? 0 : Theme.space.s8
                    y: row.folded ? Theme.space.s4 : (parent.height - height) / 2
                    role: "strong"
                    text: row.modelData.title
                    Accessible.ignored: true
                }
                WaitingAge {
                    id: tail
                    visible: !row.folded
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    age: row.modelData.age
                    late: row.modelData.late
                    leads: !row.plain
                }
                WaitingAge {
                    id: below
                    visible: row.folded
                    anchors.left: title.left
                    anchors.top: title.bottom
                    age: row.modelData.age
                    late: row.modelData.late
                    leads: !row.plain
                }
            }
        }
    }
    Divider {
        visible: root.work.length > 0
        width: parent.width
    }
    Item {
        visible: root.oldest.length > 0
        width: 1
        height: Theme.space.s20
    }
    Btn {
        objectName: "start-oldest"
        visible: root.oldest.length > 0
        width: Math.min(implicitWidth, parent.width)
        kind: "primary"
        text: qsTr("Start with the oldest")
        onClicked: root.opened(root.oldest, "")
    }
}
