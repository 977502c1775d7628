// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme

// A labelled box for text of one or many lines, with what is wrong in it below. Ctrl Z takes back; Tab leaves.
FocusScope {
    id: root

    required property string label
    property int lines: 1 // 1: Enter makes no new one
    property bool mono: false
    property var problems: [] // sentences
    readonly property string text: input.text
    property bool loading: false // words come from outside
    signal edited(string text)
    signal entered // the cursor is here

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight

    // Another text: there is nothing to take back.
    function load(text: string) {
        if (text === input.text)
            return;
        loading = true;
        input.text = text;
        input.cursorPosition = 0;
        loading = false;
    }
    // The same, but it can be taken back.
    function put(text: string) {
        input.remove(0, input.length);
        input.insert(0, text);
    }
    // Instead of what is selected, or at the cursor.
    function insert(place: string) {
        if (input.selectedText.length > 0)
            input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, place);
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s6

        Txt {
            width: parent.width
            role: "label"
            text: root.label
            visible: text.length > 0
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: root.lines > 1 ? root.lines * input.line + 2 * Theme.space.s8 : Math.max(Theme.size.control, input.implicitHeight)
            radius: Theme.radius.control
            color: Theme.color.surface
            border.width: Theme.size.line
            border.color: root.problems.length > 0 ? Theme.color.bad : Theme.color.lineStrong

            Flickable {
                id: area
                anchors.fill: parent
                anchors.margins: Theme.size.line
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollMark {}

                T.TextArea.flickable: T.TextArea {
                    id: input
                    objectName: root.objectName + "-input"
                    readonly property TypeStyle textStyle: root.mono ? Theme.type.code : Theme.type.body
                    readonly property real line: Math.ceil(textStyle.size * 1.5)

                    focus: true
                    activeFocusOnTab: true
                    leftPadding: Theme.space.s12
                    rightPadding: Theme.space.s12
                    topPadding: Theme.space.s8
                    bottomPadding: Theme.space.s8
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    selectByMouse: true
                    persistentSelection: true
                    color: Theme.color.ink
                    selectionColor: Theme.color.accent
                    selectedTextColor: Theme.color.accentInk
                    font.family: root.mono ? Theme.script.mono : Theme.script.family
                    font.pixelSize: textStyle.size
                    cursorDelegate: Rectangle {
                        width: 2
                        color: Theme.color.accent
                        visible: input.cursorVisible
                    }
                    onTextChanged: {
                        if (!root.loading)
                            root.edited(text);
                    }
                    onActiveFocusChanged: {
                        if (activeFocus)
                            root.entered();
                    }
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                            const next = nextItemInFocusChain(event.key === Qt.Key_Tab);
                            next.forceActiveFocus(event.key === Qt.Key_Tab ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                            event.accepted = true;
                        } else if (root.lines === 1 && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                            event.accepted = true;
                        }
                    }
                    Accessible.role: Accessible.EditableText
                    Accessible.name: root.label
                    Accessible.multiLine: root.lines > 1
                    Accessible.description: root.problems.join(" ")
                }
            }
            FocusFrame { visible: input.activeFocus }
        }
        Repeater {
            model: root.problems
            NoteLine {
                required property var modelData
                width: column.width
                spacing: Theme.space.s8
                iconName: "alert"
                iconInk: Theme.color.bad
                ink: Theme.color.bad
                text: Theme.isolate(modelData)
            }
        }
    }
}
