// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// Ctrl+K: find or do. `entries` is what matches `query`, in order, as a list of { id, group, iconName, title, detail,
// keys: ["Ctrl", "E"] }; whoever owns the commands filters. Nothing here pays or sends: a chosen entry opens a page.
T.Popup {
    id: root

    property string query: input.text
    property var entries: []
    readonly property FocusKeeper opener: FocusKeeper {}
    signal chosen(string id)

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.space.s8, Math.min(Theme.px(96), parent.height - height - Theme.space.s16)) : 0
    width: Math.min(Theme.px(640), parent ? parent.width - 2 * Theme.space.s16 : Theme.px(640))
    height: Math.min(Theme.px(544), parent ? parent.height - 2 * Theme.space.s16 : Theme.px(544))
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: {
        opener.remember(contentItem.Window.activeFocusItem);
        input.clear();
        list.currentIndex = 0;
    }
    onOpened: input.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: opener.giveBack()
    onEntriesChanged: list.currentIndex = 0

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.enter }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.leave }
    }
    T.Overlay.modal: Rectangle { color: Theme.color.scrim }

    function choose(index: int) {
        if (index < 0 || index >= entries.length)
            return;
        const id = entries[index].id;
        close();
        chosen(id);
    }

    background: FloatingGround { radius: Theme.radius.sheet }
    contentItem: Item {
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Find or do")

        Icon {
            id: lens
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s24
            anchors.verticalCenter: input.verticalCenter
            size: Theme.size.iconLarge
            name: "search"
        }
        T.TextField {
            id: input
            anchors.left: lens.right
            anchors.leftMargin: Theme.space.s16
            anchors.right: leaveCap.left
            height: Theme.px(64)
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.color.ink
            selectionColor: Theme.color.accent
            selectedTextColor: Theme.color.accentInk
            font.family: Theme.script.family
            font.pixelSize: Theme.type.input.size
            inputMethodHints: Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Find or do")
            Accessible.searchEdit: true
            Accessible.description: list.currentItem ? (list.currentItem as PaletteRow).title : ""
            onAccepted: root.choose(list.currentIndex)
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
            cursorDelegate: Rectangle {
                width: 2
                color: Theme.color.accent
                visible: input.cursorVisible
            }
        }
        KeyCap {
            id: leaveCap
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s24
            anchors.verticalCenter: input.verticalCenter
            text: qsTr("Esc")
        }
        Divider {
            id: upperLine
            anchors.top: input.bottom
            width: parent.width
        }
        ListView {
            id: list
            anchors.top: upperLine.bottom
            anchors.bottom: lowerLine.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.s12
            anchors.topMargin: 0
            anchors.bottomMargin: 0
            clip: true
            model: root.entries
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            topMargin: Theme.space.s8
            bottomMargin: Theme.space.s8
            T.ScrollBar.vertical: ScrollMark {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n entries", "", count)

            delegate: PaletteRow {
                required property int index
                required property var modelData
                readonly property string groupBefore: index > 0 && index <= root.entries.length ? root.entries[index - 1].group : ""
                width: ListView.view.width
                iconName: modelData.iconName
                title: modelData.title
                detail: modelData.detail ?? ""
                keys: modelData.keys ?? []
                group: modelData.group !== groupBefore ? modelData.group : ""
                query: root.query
                current: ListView.isCurrentItem
                onChosen: root.choose(index)
            }
            Txt {
                visible: list.count === 0
                anchors.centerIn: parent
                muted: true
                text: root.query.length > 0 ? qsTr("Nothing matches “%1”").arg(root.query) : qsTr("Type to find pages, actions and records")
            }
        }
        Divider {
            id: lowerLine
            anchors.bottom: footRow.top
            width: parent.width
        }
        Item {
            id: footRow
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space.s24
            anchors.rightMargin: Theme.space.s24
            height: Theme.px(44)

            Txt {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                role: "caption"
                muted: true
                text: qsTr("↑ ↓ move   Enter open   Esc close")
                Accessible.ignored: true
            }
            Txt {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: footRow.width > Theme.px(480)
                role: "caption"
                muted: true
                text: qsTr("Nothing here pays or sends on its own")
            }
        }
    }
}
