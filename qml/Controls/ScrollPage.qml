// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A page: head 72 with title (and a way back), then content that scrolls in a column. Side margin 40 from 1100 px of
// window, 24 below. What gets the focus is scrolled into sight. `headItems` go to the end of the head; the head keeps
// headLead and headTail px free for what the window puts over its two ends.
FocusScope {
    id: root

    property string title
    property bool back: false
    property real headLead: 0
    property real headTail: 0
    property real maxWidth: 976
    property real spacing: Theme.space.s48
    readonly property real margin: width >= 860 ? Theme.space.s40 : Theme.space.s24
    readonly property real contentWidth: Math.min(Math.max(0, width - 2 * margin), Theme.px(maxWidth))
    default property alias content: column.data
    property alias headItems: extras.data
    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onPressed: event => {
        const way = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (way === 0)
            return;
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + way * scroll.height * 0.9));
        event.accepted = true;
    }

    function reveal(item: Item) {
        let up = item;
        while (up !== null && up !== column)
            up = up.parent;
        if (up === null || item === null)
            return;
        const top = item.mapToItem(column, 0, 0).y + column.y - Theme.space.s16;
        const bottom = top + item.height + Theme.space.s32;
        if (top < scroll.contentY)
            scroll.contentY = Math.max(0, top);
        else if (bottom > scroll.contentY + scroll.height)
            scroll.contentY = Math.max(0, Math.min(top, bottom - scroll.height));
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            if (root.visible)
                root.reveal(root.Window.activeFocusItem);
        }
    }

    Item {
        id: head
        x: root.margin
        width: parent.width - 2 * root.margin
        height: root.title.length > 0 ? Math.max(Theme.size.head, titleText.implicitHeight + Theme.space.s24) : 0
        visible: root.title.length > 0

        IconBtn {
            id: backButton
            visible: root.back
            anchors.left: parent.left
            anchors.leftMargin: root.headLead - Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            iconName: "arrowl"
            label: qsTr("Back")
            onClicked: root.backRequested()
        }
        Txt {
            id: titleText
            anchors.left: parent.left
            anchors.leftMargin: root.headLead + (root.back ? backButton.width : 0)
            anchors.right: extras.left
            anchors.rightMargin: Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            role: "headline"
            text: root.title
            // One word has nowhere to break: it shrinks.
            wrapMode: root.title.includes(" ") ? Text.Wrap : Text.NoWrap
            fontSizeMode: root.title.includes(" ") ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Math.round(textStyle.size * 0.6)
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Row {
            id: extras
            anchors.right: parent.right
            anchors.rightMargin: root.headTail
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s12
        }
    }
    Flickable {
        id: scroll
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.implicitHeight + Theme.space.s16 + Theme.space.s40
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        Column {
            id: column
            x: Theme.rightToLeft ? scroll.width - width - root.margin : root.margin
            y: Theme.space.s16
            width: root.contentWidth
            spacing: root.spacing
        }
    }
}
