// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// Tabs as words with an accent line under the current one: `options` is a list of { value, text }. Left and Right move
// along the reading direction. `ruled` draws the line along the foot.
Item {
    id: root

    required property string label
    required property var options
    property var value: options.length > 0 ? options[0].value : undefined
    property bool ruled: false
    signal chosen(var value)

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    function take(index: int) {
        if (index < 0 || index >= options.length)
            return;
        // Focus first: a tab may not leave the tab order while it has the focus.
        (tabs.itemAt(index) as T.AbstractButton)?.forceActiveFocus(Qt.TabFocusReason);
        value = options[index].value;
        chosen(value);
    }

    Divider {
        visible: root.ruled
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Flow {
        id: flow
        width: root.width > 0 ? root.width : implicitWidth
        spacing: Theme.space.s24

        Repeater {
            id: tabs
            model: root.options

            T.AbstractButton {
                id: tab
                required property int index
                required property var modelData
                readonly property bool current: root.value === modelData.value

                text: modelData.text
                implicitWidth: word.implicitWidth
                implicitHeight: Theme.size.control
                hoverEnabled: true
                focusPolicy: current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: root.take(index)
                Keys.onLeftPressed: root.take(index + (Theme.rightToLeft ? 1 : -1))
                Keys.onRightPressed: root.take(index + (Theme.rightToLeft ? -1 : 1))
                Keys.onReturnPressed: root.take(index)

                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selectable: true
                Accessible.selected: current
                Accessible.onPressAction: root.take(index)

                background: Item {
                    Rectangle {
                        anchors.bottom: parent.bottom
                        visible: tab.current || tab.hovered
                        width: parent.width
                        height: 2
                        color: tab.current ? Theme.color.accent : Theme.color.line
                    }
                    FocusFrame { visible: tab.visualFocus }
                }
                contentItem: Item {
                    Txt {
                        id: word
                        anchors.centerIn: parent
                        role: tab.current ? "strong" : "label"
                        text: tab.text
                        color: tab.current ? Theme.color.ink : Theme.color.inkMuted
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
