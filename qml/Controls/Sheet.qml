// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A sheet above everything: head with title and close, body that scrolls when it must, foot for the buttons. Focus goes
// in, stays in, and returns to where it came from; Escape closes unless `closable` is false.
T.Popup {
    id: root

    required property string title
    property string text
    property bool closable: true
    property bool headed: true
    property bool footed: footRow.children.length > 0
    property real sheetWidth: 584
    property Item firstFocus: null // what gets the focus; else the close button
    readonly property FocusKeeper opener: FocusKeeper {}
    default property alias content: body.data
    property alias foot: footRow.data
    readonly property bool narrow: parent !== null && parent.width < 720
    readonly property real side: narrow ? Theme.space.s24 : Theme.space.s40
    readonly property real room: parent ? parent.height - 2 * Theme.space.s24 : 600

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.px(sheetWidth), parent ? parent.width - 2 * (narrow ? Theme.space.s8 : Theme.space.s24) : Theme.px(sheetWidth))
    height: Math.min(room, head.height + scroll.contentHeight + footBox.height + (footBox.visible ? 0 : side))
    modal: true
    focus: true
    padding: 0
    closePolicy: closable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose

    onAboutToShow: opener.remember(contentItem.Window.activeFocusItem)
    onOpened: {
        const first = firstFocus !== null ? firstFocus : closable && headed ? closer : body;
        first.forceActiveFocus(firstFocus !== null ? Qt.TabFocusReason : Qt.PopupFocusReason);
        // What had the focus in here the last time gets it back with the sheet, and would stay without its ring.
        if (firstFocus instanceof T.Control)
            (firstFocus as T.Control).focusReason = Qt.TabFocusReason;
    }
    onClosed: opener.giveBack()

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.enter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.leave }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
        Behavior on opacity {
            enabled: Theme.motion.enter > 0
            NumberAnimation { duration: Theme.motion.enter }
        }
    }

    function reveal(item: Item) {
        let up = item;
        while (up !== null && up !== body)
            up = up.parent;
        if (up === null || item === null)
            return;
        const top = item.mapToItem(body, 0, 0).y - Theme.space.s8;
        const bottom = top + item.height + Theme.space.s16;
        const most = Math.max(0, scroll.contentHeight - scroll.height);
        if (top < scroll.contentY)
            scroll.contentY = Math.max(0, top);
        else if (bottom > scroll.contentY + scroll.height)
            scroll.contentY = Math.min(most, Math.min(top, bottom - scroll.height));
    }

    background: FloatingGround { radius: Theme.radius.sheet }
    contentItem: Item {
        id: surface
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text
        Keys.onPressed: event => {
            const way = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            if (way === 0)
                return;
            const most = Math.max(0, scroll.contentHeight - scroll.height);
            scroll.contentY = Math.max(0, Math.min(most, scroll.contentY + way * scroll.height * 0.9));
            event.accepted = true;
        }

        // What gets the focus is scrolled into sight.
        Connections {
            target: surface.Window.window
            function onActiveFocusItemChanged() {
                if (root.opened)
                    root.reveal(surface.Window.activeFocusItem);
            }
        }
        Item {
            id: head
            width: parent.width
            height: root.headed ? words.implicitHeight + Theme.space.s24 + Theme.space.s20 : root.side

            Column {
                id: words
                visible: root.headed
                anchors.left: parent.left
                anchors.leftMargin: root.side
                anchors.right: closer.left
                anchors.rightMargin: Theme.space.s12
                y: Theme.space.s24

                Txt {
                    width: parent.width
                    role: "headline"
                    text: root.title
                    Accessible.role: Accessible.Heading
                }
                Txt {
                    width: parent.width
                    visible: text.length > 0
                    muted: true
                    text: root.text
                }
            }
            IconBtn {
                id: closer
                visible: root.closable && root.headed
                anchors.right: parent.right
                anchors.rightMargin: root.side - Theme.space.s16
                y: Theme.space.s24
                iconName: "x"
                label: qsTr("Close")
                onClicked: root.close()
            }
        }
        Flickable {
            id: scroll
            anchors.top: head.bottom
            anchors.bottom: footBox.top
            anchors.bottomMargin: footBox.visible ? 0 : root.side
            width: parent.width
            contentHeight: body.childrenRect.height + (footBox.visible ? root.side / 2 : 0)
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive
            T.ScrollBar.vertical: ScrollMark {}

            FocusScope {
                id: body
                x: root.side
                width: scroll.width - 2 * root.side
                height: childrenRect.height
            }
        }
        Item {
            id: footBox
            visible: root.footed
            anchors.bottom: parent.bottom
            width: parent.width
            height: visible ? Math.max(Theme.px(88), footRow.childrenRect.height + Theme.space.s48) : 0

            Divider { width: parent.width }
            Item {
                id: footRow
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: root.side
                anchors.rightMargin: root.side
                anchors.verticalCenter: parent.verticalCenter
                height: childrenRect.height
            }
        }
    }
}
