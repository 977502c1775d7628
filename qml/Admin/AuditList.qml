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

    onCurrentIndexChanged: follow()
    onCountChanged: follow()

    // The details follow the current row; new rows above do not move it.
    function follow() {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length > 0)
            root.viewModel.currentKey = key;
    }
    Connections {
        target: root.viewModel.entries
        function onModelReset() {
            root.currentIndex = root.count > 0 ? Math.max(0, root.viewModel.indexOf(root.viewModel.currentKey)) : -1;
            root.follow();
        }
    }

    delegate: ListRow {
        id: row
        required property int index
        required property string time
        required property string who
        required property string what
        required property string subject
        required property string outcome
        required property bool done
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
            implicitHeight: what.implicitHeight + who.implicitHeight + (trouble.visible ? trouble.implicitHeight : 0)
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
                text: row.time
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                id: who
                anchors.left: what.left
                anchors.top: what.bottom
                width: Math.min(implicitWidth, (parent.width - sign.width - Theme.space.s12) * (row.subject.length > 0 ? 0.55 : 1))
                role: "caption"
                muted: true
                text: Theme.isolate(row.who)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: subject
                anchors.left: who.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: parent.right
                anchors.baseline: who.baseline
                role: "caption"
                muted: true
                text: row.subject
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: trouble
                visible: !row.done
                anchors.left: what.left
                anchors.right: parent.right
                anchors.top: who.bottom
                role: "caption"
                color: Theme.color.bad
                text: row.outcome
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
