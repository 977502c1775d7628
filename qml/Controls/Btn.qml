// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A button. kind: "primary" (one per screen), "secondary", "text", "link", "danger". `keys` shows a key cap; `reason`
// is why it is off (say it beside the button too); `busy` keeps the place while the answer is awaited.
T.Button {
    id: root

    property string kind: "secondary"
    property string scaleTo: "normal" // "normal" 40 px, "large" 48, "compact" 32
    property string iconName
    property string iconAfter
    property string keys
    property string reason
    property bool busy: false
    property color ink: style.ink
    readonly property BtnStyle style: BtnStyle {
        kind: root.kind
        usable: root.enabled
        hovered: root.hovered
        pressed: root.down
    }
    readonly property bool bare: kind === "text" || kind === "link"

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.size.target)
    implicitHeight: scaleTo === "large" ? Theme.size.controlLarge : scaleTo === "compact" ? Theme.size.controlCompact : Theme.size.control
    horizontalPadding: kind === "link" ? 0 : bare ? Theme.space.s8 : Theme.px(scaleTo === "compact" ? 12 : scaleTo === "large" ? 24 : 16)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    enabled: !busy
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: kind === "link" ? Accessible.Link : Accessible.Button
    Accessible.name: text
    Accessible.description: !enabled && reason.length > 0 ? reason : keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.style.fill
        border.width: root.style.edge.a > 0 ? Theme.size.line : 0
        border.color: root.style.edge
        FocusFrame { visible: root.visualFocus }
    }

    contentItem: Item {
        // From implicit widths: the words may be narrower than they would like.
        implicitWidth: (words.visible ? words.implicitWidth : 0) + others.width - (words.visible ? 0 : row.spacing)
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.s8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.busy ? "clock" : root.iconName
                color: root.ink
            }
            Txt {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - others.width))
                role: root.scaleTo === "large" ? "subtitle" : root.kind === "primary" ? "strong" : "label"
                text: root.text
                color: root.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                font.underline: root.kind === "link" && root.hovered
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.iconAfter
                color: root.ink
            }
            KeyCap {
                id: cap
                anchors.verticalCenter: parent.verticalCenter
                visible: root.keys.length > 0
                text: root.keys
                ink: root.ink
                edge: root.kind === "primary" ? Qt.alpha(root.ink, 0.5) : Theme.color.line
            }
        }
        Item {
            id: others
            readonly property real icons: ((root.iconName.length > 0 || root.busy) ? 1 : 0) + (root.iconAfter.length > 0 ? 1 : 0)
            width: icons * (Theme.size.icon + row.spacing) + (cap.visible ? cap.width + row.spacing : 0)
        }
    }
}
