// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Who gets how much, for what and how far it is, newest first. Older ones come as one scrolls.
RowList {
    id: root

    required property TokensViewModel viewModel

    objectName: "reward-list"
    label: qsTr("Rewards")
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.viewModel.view === "ready" ? root.viewModel.rewards : null

    reuseItems: true
    Component.onCompleted: begin()
    onCurrentIndexChanged: follow()
    onRetried: root.viewModel.readMore()

    // The details follow the current row; new rows above do not move it.
    function follow() {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length > 0)
            root.viewModel.currentKey = key;
    }
    function begin() {
        root.currentIndex = root.count > 0 ? Math.max(0, root.viewModel.indexOf(root.viewModel.currentKey)) : -1;
        root.follow();
    }
    Connections {
        target: root.viewModel.rewards
        // The row that is current may come later than it became so.
        function onDataChanged() {
            if (root.viewModel.currentKey.length === 0)
                root.follow();
        }
        function onModelReset() {
            root.begin();
        }
    }

    delegate: ListRow {
        id: row
        required property int index
        required rowState
        required property string time
        required property string owner
        required property string amount
        required property string about
        required property string sign
        required property bool bad
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
            implicitHeight: owner.implicitHeight + about.implicitHeight // the same for every row: a million are placed by it
            height: implicitHeight

            Icon {
                id: mark
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: (owner.implicitHeight - height) / 2
                name: row.sign
                color: row.bad ? Theme.color.bad : Theme.color.inkMuted
            }
            Txt {
                id: owner
                anchors.left: mark.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: amount.left
                anchors.rightMargin: Theme.space.s8
                role: row.current ? "strong" : "label"
                text: Theme.isolate(row.owner)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: amount
                objectName: "reward-amount"
                anchors.right: parent.right
                role: "strong"
                text: Theme.isolate(row.amount)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                id: about // what for and how far, or why not
                anchors.left: owner.left
                anchors.right: time.left
                anchors.rightMargin: Theme.space.s8
                anchors.top: owner.bottom
                role: "caption"
                color: row.bad ? Theme.color.bad : Theme.color.inkMuted
                text: row.about
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: time
                anchors.right: parent.right
                anchors.baseline: about.baseline
                role: "caption"
                muted: !row.current
                text: row.time
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
