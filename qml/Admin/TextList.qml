// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Every mail in every language, with whose text is in use.
RowList {
    id: root

    required property TextsViewModel viewModel

    objectName: "text-list"
    label: qsTr("Texts")
    model: root.viewModel.texts

    delegate: ListRow {
        id: row
        required property int index
        required property string name
        required property string language
        required property string stateText
        required property bool written
        required property bool unsaved
        required property bool first
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
            implicitHeight: (row.first ? head.implicitHeight + Theme.space.s6 : 0) + tongue.implicitHeight + how.implicitHeight
            height: implicitHeight

            Txt {
                id: head
                visible: row.first
                width: parent.width
                role: "captionStrong"
                muted: true
                text: row.name
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Icon {
                id: sign
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: tongue.y + (tongue.implicitHeight - height) / 2
                name: row.unsaved ? "note" : row.written ? "check" : "text"
                color: row.unsaved ? Theme.color.warn : Theme.color.inkMuted
            }
            Txt {
                id: tongue
                anchors.left: sign.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: parent.right
                y: row.first ? head.implicitHeight + Theme.space.s6 : 0
                role: row.current ? "strong" : "label"
                text: row.language
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: how
                anchors.left: tongue.left
                anchors.right: parent.right
                anchors.top: tongue.bottom
                role: "caption"
                muted: true
                color: row.unsaved ? Theme.color.warn : Theme.color.inkMuted
                text: row.unsaved ? qsTr("Changed, not saved") : row.stateText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
