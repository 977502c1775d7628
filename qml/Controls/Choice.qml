// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// One of several, as rows: `options` is a list of { value, title, text, note, off } - off is the reason a row cannot be
// taken. Up and Down move and choose, Space and Enter choose.
Column {
    id: root

    required property string label
    required property var options
    property var value: undefined
    signal chosen(var value)

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function take(index: int) {
        const row = rows.itemAt(index) as T.AbstractButton;
        if (row === null || !row.enabled)
            return;
        row.forceActiveFocus(Qt.TabFocusReason);
        value = options[index].value;
        chosen(value);
    }

    function takeNext(from: int, step: int) {
        let index = from + step;
        while (index >= 0 && index < options.length && (options[index].off ?? "").length > 0)
            index += step;
        if (index >= 0 && index < options.length)
            take(index);
    }

    Repeater {
        id: rows
        model: root.options

        T.RadioButton {
            id: row
            required property int index
            required property var modelData
            readonly property string off: modelData.off ?? ""

            width: root.width
            implicitHeight: Math.max(Theme.size.row, words.implicitHeight + Theme.space.s20)
            enabled: off.length === 0
            autoExclusive: false
            checkable: false
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            checked: root.value === modelData.value
            onClicked: root.take(index)
            Keys.onUpPressed: root.takeNext(index, -1)
            Keys.onDownPressed: root.takeNext(index, 1)
            Keys.onReturnPressed: root.take(index)

            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.title
            Accessible.description: Theme.spoken([modelData.text ?? "", modelData.note ?? "", off])
            Accessible.checkable: true
            Accessible.checked: checked
            Accessible.onPressAction: root.take(index)

            background: Rectangle {
                color: row.hovered && !row.checked ? Theme.color.raised : "transparent"
                Divider { width: parent.width }
                FocusFrame {
                    visible: row.visualFocus
                    gap: -2
                }
            }
            contentItem: Item {
                CheckMark {
                    id: disc
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    round: true
                    marked: row.checked
                    usable: row.enabled
                }
                Column {
                    id: words
                    anchors.left: disc.right
                    anchors.leftMargin: Theme.space.s12
                    anchors.right: tail.left
                    anchors.rightMargin: Theme.space.s12
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        width: parent.width
                        role: row.checked ? "strong" : "label"
                        text: row.modelData.title
                        color: row.enabled ? Theme.color.ink : Theme.color.inkOff
                        Accessible.ignored: true
                    }
                    Txt {
                        width: parent.width
                        visible: text.length > 0
                        role: "caption"
                        muted: true
                        text: row.off.length > 0 ? row.off : row.modelData.text ?? ""
                        Accessible.ignored: true
                    }
                }
                Txt {
                    id: tail
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    role: "strong"
                    text: row.modelData.note ?? ""
                    color: row.enabled ? Theme.color.ink : Theme.color.inkOff
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Divider { width: parent.width }
}
