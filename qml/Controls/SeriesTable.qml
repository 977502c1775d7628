// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// The numbers of a chart: when, how much. Keys as in RowList. `rows` is a list of { when, value, spoken }.
Column {
    id: root

    required property string label
    required property string column
    required property var rows

    Item {
        width: parent.width
        height: Theme.px(28)

        Txt {
            anchors.left: parent.left
            role: "captionStrong"
            muted: true
            text: qsTr("When")
            Accessible.role: Accessible.ColumnHeader
        }
        Txt {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s20
            role: "captionStrong"
            muted: true
            text: root.column
            Accessible.role: Accessible.ColumnHeader
        }
    }
    RowList {
        id: list
        objectName: "series-rows"
        width: parent.width
        height: Math.min(contentHeight, Theme.px(192))
        label: root.label
        model: root.rows
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ListRow {
            id: row
            required property int index
            required property var modelData
            width: ListView.view.width
            lined: index > 0
            selected: ListView.isCurrentItem && ListView.view.activeFocus
            spoken: modelData.spoken
            onClicked: list.currentIndex = index

            Item {
                width: parent.width
                implicitHeight: Math.max(when.implicitHeight, value.implicitHeight) + Theme.space.s8
                height: implicitHeight
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    id: when
                    anchors.left: parent.left
                    anchors.right: value.left
                    anchors.rightMargin: Theme.space.s8
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.when
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Txt {
                    id: value
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s20
                    anchors.verticalCenter: parent.verticalCenter
                    role: "strong"
                    text: row.modelData.value
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Divider { width: parent.width }
}
