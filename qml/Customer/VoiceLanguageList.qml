// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// The languages of the voice, each in its own script, with how it is spoken here. Up and down choose.
ListView {
    id: root

    required property var languages
    required property string language
    signal chosen(string code)

    model: languages
    currentIndex: languages.findIndex(each => each.code === language)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    keyNavigationEnabled: false
    T.ScrollBar.vertical: ScrollMark {}

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language of the voice")

    function take(index: int) {
        if (index < 0 || index >= count)
            return;
        positionViewAtIndex(index, ListView.Contain);
        chosen(languages[index].code);
        const row = itemAtIndex(index);
        if (row !== null)
            row.forceActiveFocus(Qt.TabFocusReason);
    }
    function begin() {
        positionViewAtIndex(Math.max(0, currentIndex), ListView.Contain);
        const row = itemAtIndex(Math.max(0, currentIndex));
        if (row !== null)
            row.forceActiveFocus(Qt.TabFocusReason);
    }

    delegate: T.RadioButton {
        id: row
        required property int index
        required property var modelData
        readonly property bool current: modelData.code === root.language

        width: root.width
        implicitHeight: Math.max(Theme.size.row, name.implicitHeight + Theme.space.s20)
        autoExclusive: false
        checkable: false
        checked: current
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        activeFocusOnTab: current || (root.currentIndex < 0 && index === 0)
        onClicked: root.take(index)
        Keys.onUpPressed: root.take(index - 1)
        Keys.onDownPressed: root.take(index + 1)
        Keys.onReturnPressed: root.take(index)

        Accessible.role: Accessible.RadioButton
        Accessible.name: Theme.spoken([modelData.name, modelData.englishName === modelData.name ? "" : modelData.englishName])
        Accessible.description: modelData.capability
        Accessible.checkable: true
        Accessible.checked: checked
        Accessible.onPressAction: root.take(index)

        background: Rectangle {
            color: row.hovered && !row.current ? Theme.color.raised : "transparent"
            Divider { width: parent.width }
            FocusFrame {
                visible: row.visualFocus
                gap: -2
            }
        }
        contentItem: Item {
            SimShape {
                id: sim
                visible: row.current
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 20
                height: 12
                fill: Theme.color.brand
                line: Theme.color.brandLine
                lineWidth: 1
            }
            Txt {
                id: name
                anchors.left: parent.left
                anchors.leftMargin: 28
                anchors.right: how.left
                anchors.rightMargin: Theme.space.s8
                anchors.verticalCenter: parent.verticalCenter
                role: row.current ? "strong" : "body"
                text: row.modelData.name
                font.family: Theme.script.familyOf(text)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                muted: !row.current
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
                // Another script comes from another font, which sits higher or lower.
                readonly property real stray: halfLeading + Theme.metrics.ascent / 100 * textStyle.size - baselineOffset
                transform: Translate { y: Math.abs(name.stray) < 2 ? 0 : Math.round(name.stray) }
            }
            Row {
                id: how
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s16 // beside the scroll mark
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.size.iconSmall
                    name: row.modelData.icon
                    color: Theme.color.inkMuted
                }
                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    role: "caption"
                    muted: true
                    text: row.modelData.capability
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
