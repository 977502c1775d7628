// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// One of a longer list. `label` is its accessible name; put visible words beside or above it.
T.ComboBox {
    id: root

    required property string label

    implicitWidth: Theme.px(232)
    implicitHeight: Theme.size.control
    leftPadding: Theme.space.s12
    rightPadding: Theme.space.s12
    hoverEnabled: true

    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText

    background: Rectangle {
        radius: Theme.radius.control
        color: root.enabled ? Theme.color.surface : Theme.color.sunken
        border.width: Theme.size.line
        border.color: root.enabled ? Theme.color.lineStrong : Theme.color.line
        FocusFrame { visible: root.visualFocus }
    }
    contentItem: Item {
        Txt {
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.displayText
            font.family: Theme.script.familyOf(text)
            color: root.enabled ? Theme.color.ink : Theme.color.inkOff
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.size.iconSmall
            name: "chevd"
            color: root.enabled ? Theme.color.ink : Theme.color.inkOff
        }
    }
    indicator: null
    delegate: MenuRow {
        required property int index
        required property var model
        width: ListView.view.width
        text: root.textRole.length > 0 ? model[root.textRole] : model.modelData
        highlighted: root.highlightedIndex === index
        iconName: root.currentIndex === index ? "check" : ""
        Accessible.role: Accessible.ListItem
        Accessible.selected: root.currentIndex === index
    }
    popup: T.Popup {
        y: root.height + Theme.space.s4
        width: root.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, Theme.px(320))
        padding: Theme.space.s4
        background: FloatingGround {}
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
        }
    }
}
