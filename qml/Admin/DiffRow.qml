// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// A line of two texts laid beside one another. kind: "head", "same", "removed", "added", "skipped". Sign and colour say
// the same.
Rectangle {
    id: root

    required property string kind
    required property string text
    readonly property bool gone: kind === "removed"
    readonly property bool come: kind === "added"
    readonly property bool code: gone || come || kind === "same"

    implicitHeight: words.implicitHeight + (code ? 0 : Theme.space.s16)
    color: gone ? Theme.color.badSoft : come ? Theme.color.goodSoft : "transparent"
    Accessible.role: Accessible.StaticText
    Accessible.name: gone ? qsTr("less: %1").arg(text) : come ? qsTr("more: %1").arg(text) : text

    Txt {
        id: sign
        width: Theme.px(20)
        x: Theme.rightToLeft ? parent.width - width : 0
        role: "code"
        text: root.gone ? "−" : root.come ? "+" : ""
        color: root.gone ? Theme.color.bad : Theme.color.good
        Accessible.ignored: true
    }
    Txt {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.code ? Theme.px(20) : 0
        anchors.right: parent.right
        y: root.code ? 0 : Theme.space.s8
        role: root.kind === "head" ? "label" : root.kind === "skipped" ? "caption" : "code"
        muted: root.kind === "skipped" || root.kind === "same"
        text: root.text
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
