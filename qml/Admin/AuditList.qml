// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// What was done and when, by whom and on what; newest first. Older entries come as one scrolls.
RowList {
    id: root

    required property AuditViewModel viewModel

    objectName: "audit-list"
    label: qsTr("Entries")
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.viewModel.view === "ready" ? root.viewModel.entries : null

    reuseItems: true
    onCurrentIndexChanged: follow()
    onCountChanged: follow()
    onRetried: root.viewModel.readMore()

    // The details follow the current row; new rows above do not move it.
    function follow() {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length > 0)
            root.viewModel.currentKey = key;
    }
    Connections {
        target: root.viewModel.entries
        function onDataChanged() {
            root.follow();
        }
        function onModelReset() {
            root.currentIndex = root.count > 0 ? Math.max(0, root.viewModel.indexOf(root.viewModel.currentKey)) : -1;
            root.follow();
        }
    }

    delegate: ListRow {
        id: row
        required property int index
        required rowState
        required property string time
        required property string who
        required property string what
        required property string subject
        required property string outcome
        required property bool done
        required property bool local
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
            implicitHeight: what.implicitHeight + who.implicitHeight // the same for every row: a million are placed by it
            height: implicitHeight

            Icon {
                id: sign
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: (what.implicitHeight - height) / 2
                name: row.done ? "check" : "alert"
                color: row.done ? Theme.color.inkMuted : Theme.color.bad
            }
            Txt {
                id: what
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: time.left
                anchors.rightMargin: Theme.space.s8
                role: row.current ? "strong" : "label"
                text: row.what
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: time
                anchors.right: parent.right
                y: (what.implicitHeight - implicitHeight) / 2
                role: "caption"
                muted: !row.current
                //: mark of an entry that was made on the service's own computer, before its time
                text: row.local ? qsTr("local · %1").arg(row.time) : row.time
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                id: who
                anchors.left: what.left
                anchors.top: what.bottom
                width: Math.min(implicitWidth, (parent.width - sign.width - Theme.space.s12) * (aside.text.length > 0 ? 0.55 : 1))
                role: "caption"
                muted: true
                text: Theme.isolate(row.who)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: aside // why it was not done, or on what it was
                anchors.left: who.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: parent.right
                anchors.baseline: who.baseline
                role: "caption"
                color: row.done ? Theme.color.inkMuted : Theme.color.bad
                text: row.done ? row.subject : row.outcome
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
