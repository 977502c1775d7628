// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme

// A table of text: `columns` is a list of { title, role, share, end, muted, strong } where share is the part of the
// width and end aligns amounts to the trailing edge. `rows` is any model with those roles. Keys as in RowList.
Column {
    id: root

    required property var columns
    required property var rows
    required property string label
    property bool headed: true
    property int current: list.currentIndex
    readonly property real shares: columns.reduce((sum, column) => sum + column.share, 0)
    signal activated(int index)

    function textOf(column: var, row: var): string {
        // A list of plain objects has one role, modelData.
        const source = row?.modelData ?? row;
        const value = source?.[column.role];
        return value === undefined || value === null ? "" : String(value);
    }

    Row {
        visible: root.headed
        width: parent.width
        height: visible ? Theme.px(28) : 0

        Repeater {
            model: root.columns
            Txt {
                required property var modelData
                width: root.width * modelData.share / root.shares
                rightPadding: modelData.end || Theme.rightToLeft ? 0 : Theme.space.s8
                leftPadding: modelData.end || !Theme.rightToLeft ? 0 : Theme.space.s8
                horizontalAlignment: modelData.end ? Text.AlignRight : Text.AlignLeft
                role: "captionStrong"
                muted: true
                text: modelData.title
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    RowList {
        id: list
        width: parent.width
        height: contentHeight
        interactive: false
        label: root.label
        model: root.rows
        onActivated: index => root.activated(index)

        delegate: ListRow {
            id: row
            required property int index
            required property var model
            width: ListView.view.width
            selected: ListView.isCurrentItem && ListView.view.activeFocus
            spoken: Theme.spoken(root.columns.map(column => root.textOf(column, row.model)))
            onClicked: list.take(index)

            Row {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: root.columns
                    Txt {
                        required property var modelData
                        width: root.width * modelData.share / root.shares
                        rightPadding: modelData.end || Theme.rightToLeft ? 0 : Theme.space.s8
                        leftPadding: modelData.end || !Theme.rightToLeft ? 0 : Theme.space.s8
                        horizontalAlignment: modelData.end ? Text.AlignRight : Text.AlignLeft
                        role: modelData.strong ? "strong" : "body"
                        muted: modelData.muted === true
                        text: root.textOf(modelData, row.model)
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Divider { width: parent.width }
}
