// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Who waits, oldest first, then what waits for a second person. Each row says what is happening to it. What was let go
// of above comes back when one is there.
RowList {
    id: root

    required property ApprovalsViewModel viewModel

    objectName: "approval-list"
    label: qsTr("Requests")
    model: root.viewModel.rows
    topMargin: Theme.space.s8
    menued: true

    onMarked: index => root.viewModel.toggle(root.viewModel.keyAt(index))
    onRanged: (from, to) => root.viewModel.selectRange(from, to)
    onCurrentIndexChanged: follow()
    onCountChanged: follow()
    onAtYBeginningChanged: {
        if (root.atYBeginning)
            root.viewModel.readEarlier();
    }
    Connections {
        target: root.viewModel
        // What stood first stays where it was.
        function onEarlierRead(key: string) {
            const at = root.viewModel.indexOf(key);
            if (at > 0)
                root.positionViewAtIndex(at, ListView.Beginning);
        }
    }

    // The details follow the current row.
    function follow() {
        root.viewModel.currentKey = root.viewModel.keyAt(root.currentIndex);
    }
    function goToKey(key: string) {
        const at = root.viewModel.indexOf(key);
        if (at >= 0)
            root.go(at);
    }

    delegate: FocusScope {
        id: cell
        required property int index
        required property string group
        required property string iconName
        required property string whom
        required property string tail
        required property string problem
        required property string spoken
        required property bool struck
        required property bool chosen
        readonly property bool current: ListView.isCurrentItem

        width: ListView.view.width
        implicitHeight: heading.height + row.implicitHeight
        height: implicitHeight

        Item {
            id: heading
            visible: cell.group.length > 0
            width: parent.width
            height: visible ? Theme.px(32) + (cell.index > 0 ? Theme.space.s16 : 0) : 0

            Txt {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space.s24
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.s6
                role: "caption"
                muted: true
                text: cell.group
                Accessible.role: Accessible.Heading
            }
        }
        ListRow {
            id: row
            anchors.bottom: parent.bottom
            width: parent.width
            focus: true
            lined: false
            selected: cell.current
            spoken: Theme.spoken([cell.spoken, cell.chosen ? qsTr("selected") : ""])
            onClicked: root.take(cell.index)

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: {
                    root.currentIndex = cell.index;
                    root.menuAsked(cell.index);
                }
            }
            Item {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.space.s24
                anchors.rightMargin: Theme.space.s20
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: Math.max(name.implicitHeight, Theme.px(20)) + (trouble.visible ? trouble.implicitHeight : 0)
                height: implicitHeight

                Icon {
                    id: sign
                    anchors.left: parent.left
                    size: Theme.size.iconSmall
                    y: (Math.max(name.implicitHeight, Theme.px(20)) - height) / 2
                    name: cell.chosen ? "check" : cell.problem.length > 0 ? "alert" : cell.iconName
                    color: cell.chosen ? Theme.color.accent : cell.problem.length > 0 ? Theme.color.bad : Theme.color.inkMuted
                }
                Txt {
                    id: name
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.space.s16
                    anchors.right: end.left
                    anchors.rightMargin: Theme.space.s8
                    role: cell.current ? "strong" : "body"
                    text: Theme.isolate(cell.whom)
                    muted: cell.struck
                    font.strikeout: cell.struck
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Txt {
                    id: end
                    anchors.right: parent.right
                    y: (name.implicitHeight - implicitHeight) / 2
                    role: "caption"
                    muted: !cell.current
                    text: cell.tail
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Txt {
                    id: trouble
                    visible: cell.problem.length > 0
                    anchors.left: name.left
                    anchors.right: parent.right
                    anchors.top: name.bottom
                    role: "caption"
                    color: Theme.color.bad
                    text: cell.problem
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
