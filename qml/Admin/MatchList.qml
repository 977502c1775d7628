// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Who was found, and by what. Nobody is chosen before somebody chooses.
RowList {
    id: root

    required property SubscribersViewModel viewModel

    objectName: "match-list"
    label: qsTr("People found")
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.viewModel.view === "ready" ? root.viewModel.matches : null
    topMargin: Theme.space.s8

    onCurrentIndexChanged: {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length > 0)
            root.viewModel.currentKey = key;
    }
    Connections {
        target: root.viewModel.matches
        function onModelReset() {
            root.currentIndex = -1;
        }
    }

    delegate: ListRow {
        id: row
        required property int index
        required property string name
        required property string mail
        required property string by
        required property string phrase
        readonly property bool current: ListView.isCurrentItem

        width: ListView.view.width
        lined: false
        selected: current
        spoken: phrase
        onClicked: root.take(index)

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space.s24
            anchors.rightMargin: Theme.space.s20
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: title.implicitHeight + how.implicitHeight
            height: implicitHeight

            Icon {
                id: sign
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: (title.implicitHeight - height) / 2
                name: "user"
                color: Theme.color.inkMuted
            }
            Txt {
                id: title
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: mail.left
                anchors.rightMargin: Theme.space.s8
                role: row.current ? "strong" : "label"
                text: Theme.isolate(row.name)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: mail
                anchors.right: parent.right
                y: (title.implicitHeight - implicitHeight) / 2
                width: Math.min(implicitWidth, parent.width * 0.45)
                role: "caption"
                muted: true
                text: Theme.isolate(row.mail)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: how
                anchors.left: title.left
                anchors.right: parent.right
                anchors.top: title.bottom
                role: "caption"
                muted: true
                text: row.by
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
