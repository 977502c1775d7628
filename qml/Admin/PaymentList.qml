// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Who paid what and when, newest first, and why it does not match. Older ones come as one scrolls.
RowList {
    id: root

    required property PaymentsViewModel viewModel
    // Shown in the details although it is not listed; until one moves.
    property string held
    property bool entered: false

    objectName: "payment-list"
    label: qsTr("Payments")
    // Let go of at once, not when this list is deleted: other rows may come first.
    model: root.viewModel.view === "ready" ? root.viewModel.payments : null

    reuseItems: true
    onCurrentIndexChanged: follow()
    onRetried: root.viewModel.readMore()

    // The details follow the current row; new rows above do not move it.
    function follow() {
        const key = root.viewModel.keyAt(root.currentIndex);
        if (key.length === 0)
            return;
        if (root.held.length > 0 && root.held === root.viewModel.currentKey && !root.entered) {
            root.entered = true; // the list took its first row by itself
            return;
        }
        root.held = "";
        root.viewModel.currentKey = key;
    }
    // Begins with @p key, which may not be listed.
    function hold(key: string) {
        root.held = root.viewModel.indexOf(key) < 0 ? key : "";
        root.entered = root.currentIndex >= 0;
        root.begin();
    }
    function begin() {
        if (root.held.length > 0 && root.held === root.viewModel.currentKey)
            return;
        root.currentIndex = root.count > 0 ? Math.max(0, root.viewModel.indexOf(root.viewModel.currentKey)) : -1;
        root.follow();
    }
    Connections {
        target: root.viewModel.payments
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
        required property string payer
        required property string amount
        required property string about
        required property string sign
        required property bool bad
        required property bool test
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
            implicitHeight: payer.implicitHeight + about.implicitHeight // the same for every row: a million are placed by it
            height: implicitHeight

            Icon {
                id: mark
                anchors.left: parent.left
                size: Theme.size.iconSmall
                y: (payer.implicitHeight - height) / 2
                name: row.sign
                color: row.bad ? Theme.color.bad : Theme.color.inkMuted
            }
            Txt {
                id: payer
                anchors.left: mark.right
                anchors.leftMargin: Theme.space.s12
                anchors.right: test.left
                anchors.rightMargin: Theme.space.s8
                role: row.current ? "strong" : "label"
                text: Theme.isolate(row.payer)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                id: test
                anchors.right: amount.left
                anchors.rightMargin: text.length > 0 ? Theme.space.s8 : 0
                y: (payer.implicitHeight - implicitHeight) / 2
                role: "captionStrong"
                color: Theme.color.note
                text: row.test ? qsTr("test", "a payment without real money") : ""
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                id: amount
                objectName: "payment-amount"
                anchors.right: parent.right
                role: "strong"
                text: Theme.isolate(row.amount)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                id: about // why it does not match, or what was bought
                anchors.left: payer.left
                anchors.right: time.left
                anchors.rightMargin: Theme.space.s8
                anchors.top: payer.bottom
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
