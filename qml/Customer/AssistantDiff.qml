// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls

// What changes in a file, line by line: a word says what happens to a line, colour says it again. Left to right in every
// language, as the file is.
Rectangle {
    id: root

    required property var lines // { kind: "kept" | "added" | "removed" | "gap", text }
    readonly property real word: Theme.px(72)

    implicitWidth: Theme.px(502)
    implicitHeight: column.implicitHeight + 2 * Theme.space.s8
    radius: Theme.radius.control
    color: Theme.color.sunken
    border.width: Theme.contrast ? Theme.size.line : 0
    border.color: Theme.color.line
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What changes in the file")

    Column {
        id: column
        x: Theme.size.line // beside the border, not over it
        y: Theme.space.s8
        width: parent.width - 2 * x

        Repeater {
            model: root.lines
            Rectangle {
                id: line
                required property var modelData
                readonly property bool added: modelData.kind === "added"
                readonly property bool removed: modelData.kind === "removed"
                readonly property string said: added ? qsTr("added") : removed ? qsTr("removed") : ""
                readonly property string words: modelData.kind === "gap" ? "⋯" : modelData.text
                readonly property color ink: added ? Theme.color.good : removed ? Theme.color.bad : Theme.color.inkMuted

                width: column.width
                height: text.height + 2
                color: added ? Theme.color.goodSoft : removed ? Theme.color.badSoft : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: said.length > 0 ? qsTr("%1: %2", "added or removed: line").arg(said).arg(words) : modelData.kind === "gap" ? qsTr("lines are left out here") : words

                Txt {
                    x: Theme.space.s12
                    width: root.word - Theme.space.s4
                    height: Theme.type.code.line
                    verticalAlignment: Text.AlignVCenter
                    role: "caption"
                    text: line.said
                    color: line.ink
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Txt {
                    id: text
                    x: root.word + Theme.space.s12
                    y: 1
                    width: parent.width - x - Theme.space.s8
                    role: "code"
                    text: line.words
                    color: line.ink
                    wrapMode: Text.WrapAnywhere
                    Accessible.ignored: true
                }
            }
        }
    }
}
