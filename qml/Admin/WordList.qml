// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// Rows of two lines, in words. What is current is told by its key; more rows come as one scrolls.
RowList {
    id: root

    required property WindowedListModel rows
    required property bool ready
    property string currentKey
    signal currentMoved(string key)

    reuseItems: true
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.ready ? root.rows : null

    Component.onCompleted: currentIndex = count > 0 ? Math.max(0, root.rows.indexOf(root.currentKey)) : -1
    onCurrentIndexChanged: follow()
    onCountChanged: follow()

    function follow() {
        const key = root.rows.keyAt(root.currentIndex);
        if (key.length > 0)
            root.currentMoved(key);
    }
    Connections {
        target: root.rows
        // The row that is current may come later than it became so.
        function onDataChanged() {
            if (root.currentKey.length === 0)
                root.follow();
        }
        function onModelReset() {
            root.currentIndex = root.count > 0 ? Math.max(0, root.rows.indexOf(root.currentKey)) : -1;
            root.follow();
        }
    }

    delegate: ListRow {
        id: row
        required property int index
        required rowState
        required property string heading
        required property string note
        required property string tail
        required property string iconName
        required property string tone
        required property string phrase
        readonly property bool current: ListView.isCurrentItem

        width: ListView.view.width
        lined: index > 0
        selected: current
        spoken: phrase
        onClicked: root.take(index)

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space.s24
            anchors.rightMargin: Theme.space.s20
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: what.implicitHeight + second.implicitHeight // the same for every row: a million are placed by it
            height: implicitHeight

            Icon {
                id: sign
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: (what.implicitHeight - height) / 2
                name: row.iconName
                color: row.tone === "warn" ? Theme.color.warn : row.tone === "bad" ? Theme.color.bad : Theme.color.inkMuted
            }
            Txt {
                id: what
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: tail.left
                anchors.rightMargin: Theme.space.s8
                role: row.current ? "strong" : "label"
                text: Theme.isolate(row.heading)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: tail
                anchors.right: parent.right
                y: (what.implicitHeight - implicitHeight) / 2
                width: Math.min(implicitWidth, parent.width / 2)
                role: "caption"
                muted: !row.current
                text: row.tail
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: second
                anchors.left: what.left
                anchors.right: parent.right
                anchors.top: what.bottom
                role: "caption"
                muted: true
                text: row.note
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
