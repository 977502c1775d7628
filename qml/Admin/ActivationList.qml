// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Whose activation, where it stands, for how long; the latest change first. Older ones come as one scrolls.
RowList {
    id: root

    required property ActivationsViewModel viewModel
    // The details are about one that is not listed, or no longer; until one moves.
    property bool pinned: false

    objectName: "activation-list"
    label: qsTr("Activations")
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.viewModel.view === "ready" ? root.viewModel.rows : null

    reuseItems: true
    onRetried: root.viewModel.readMore()
    onCurrentIndexChanged: follow()
    onWent: {
        pinned = false;
        follow();
    }
    Component.onCompleted: root.viewModel.currentKey.length > 0 ? pin() : begin()

    // The details follow the current row; new rows above do not move it.
    function follow() {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length > 0 && !root.pinned)
            root.viewModel.currentKey = key;
    }
    // Stays with the current activation, wherever its row goes.
    function pin() {
        root.pinned = root.viewModel.currentKey.length > 0;
        root.begin();
    }
    function begin() {
        const at = root.viewModel.indexOf(root.viewModel.currentKey);
        if (at >= 0)
            root.currentIndex = at;
        else if (!root.pinned)
            root.currentIndex = root.count > 0 ? 0 : -1;
        root.follow();
    }
    Connections {
        target: root.viewModel
        function onCurrentChanged() {
            if (root.viewModel.currentKey.length === 0)
                root.pinned = false;
        }
    }
    Connections {
        target: root.viewModel.rows
        // The row that is current may come later than it became so.
        function onDataChanged() {
            if (root.viewModel.currentKey.length === 0)
                root.follow();
        }
        // Another one may stand there now.
        function onRowsRemoved() {
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
        required property string whom
        required property string stateIcon
        required property bool stuck
        required property string what
        required property string age
        required property string phrase
        readonly property bool current: ListView.isCurrentItem
        readonly property bool folded: width < Theme.px(400)

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
            implicitHeight: whom.implicitHeight + (row.folded ? what.implicitHeight : 0)
            height: implicitHeight

            Icon {
                id: sign
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: (whom.implicitHeight - height) / 2
                name: row.stateIcon
                color: row.stuck ? Theme.color.bad : Theme.color.inkMuted
            }
            Txt {
                id: whom
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.s12
                width: row.folded ? parent.width - sign.width - age.width - Theme.space.s20 : parent.width * 0.38
                role: row.current ? "strong" : "label"
                text: Theme.isolate(row.whom)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: what
                anchors.left: row.folded ? whom.left : whom.right
                anchors.leftMargin: row.folded ? 0 : Theme.space.s12
                anchors.right: row.folded ? parent.right : age.left
                anchors.rightMargin: row.folded ? 0 : Theme.space.s8
                y: row.folded ? whom.implicitHeight : (whom.implicitHeight - implicitHeight) / 2
                role: "caption"
                muted: !row.stuck
                color: row.stuck ? Theme.color.bad : Theme.color.inkMuted
                text: row.what
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: age
                anchors.right: parent.right
                y: (whom.implicitHeight - implicitHeight) / 2
                role: "caption"
                muted: !row.current
                text: row.age
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
