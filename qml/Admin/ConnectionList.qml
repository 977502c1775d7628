// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The providers: what each is for, and how it stands in icon, word and colour.
RowList {
    id: root

    required property ConnectionsViewModel viewModel

    objectName: "connection-list"
    label: qsTr("Connections")
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.viewModel.view === "ready" ? root.viewModel.connections : null

    // The details follow the current row.
    onCurrentIndexChanged: {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length > 0)
            root.viewModel.currentKey = key;
    }

    delegate: ListRow {
        id: row
        required property int index
        required property string title
        required property string purpose
        required property string stateText
        required property string tone
        required property string iconName
        required property string mode
        required property string phrase
        readonly property bool current: ListView.isCurrentItem

        width: ListView.view.width
        lined: index > 0
        selected: current
        spoken: phrase
        onClicked: root.take(index)

        Item {
            id: cell
            readonly property bool stacked: width < Theme.px(260)
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space.s24
            anchors.rightMargin: Theme.space.s20
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: title.implicitHeight + purpose.implicitHeight + (stacked ? chip.height + Theme.space.s6 : 0)
            height: implicitHeight

            Txt {
                id: title
                anchors.left: parent.left
                width: parent.width - (cell.stacked ? 0 : chip.width + Theme.space.s8)
                role: row.current ? "strong" : "label"
                text: row.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: purpose
                anchors.left: parent.left
                anchors.top: title.bottom
                width: title.width
                role: "caption"
                muted: true
                text: row.mode.length > 0 ? row.purpose + " · " + row.mode : row.purpose
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            StatusChip {
                id: chip
                // At the end of the row, or at its beginning when it stands below.
                x: cell.stacked === Theme.rightToLeft ? parent.width - width : 0
                y: cell.stacked ? purpose.y + purpose.height + Theme.space.s6 : (parent.height - height) / 2
                text: row.stateText
                tone: row.tone
                iconName: row.iconName
                Accessible.ignored: true
            }
        }
    }
}
