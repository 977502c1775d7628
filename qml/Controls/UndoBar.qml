// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A change that is still held here: what, the seconds left in words and as a line, Send now, Undo. The holder of the
// change counts; the line steps once a second. With `held: false` the change is made already and can be taken back.
Rectangle {
    id: root

    required property string text // "Approve m•••@example.com"
    required property int secondsLeft
    property int seconds: 8
    property bool held: true
    property string waiting // says why it has not gone although its time is over
    property string sendText: qsTr("Send now")
    signal undo
    signal sendNow

    readonly property bool stacked: width < Theme.px(400)

    implicitWidth: Theme.px(632)
    implicitHeight: stacked ? words.implicitHeight + buttons.height + 3 * Theme.space.s12
                            : Math.max(Theme.px(56), words.implicitHeight + Theme.space.s24)
    radius: Theme.radius.card
    color: Theme.color.inverse

    Accessible.role: Accessible.Notification
    Accessible.name: qsTr("%1. Undo is possible", "what is held back").arg(text)

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s20
        y: root.stacked ? words.y : (root.height - height) / 2
        name: "checkc"
        color: Theme.color.inverseInk
    }
    Txt {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.space.s12
        anchors.right: root.stacked ? parent.right : buttons.left
        anchors.rightMargin: Theme.space.s12
        y: root.stacked ? Theme.space.s12 : (root.height - height) / 2
        text: root.waiting.length > 0 ? root.waiting : root.held ? qsTr("%1 in %n s", "what happens in how many seconds", root.secondsLeft).arg(root.text)
                        : qsTr("%1. Undo within %n s", "what was done; how many seconds it can be undone", root.secondsLeft).arg(root.text)
        color: Theme.color.inverseInk
        Accessible.ignored: true
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s8
        y: root.stacked ? words.y + words.height + Theme.space.s12 : (root.height - height) / 2
        spacing: Theme.space.s12

        Btn {
            id: send
            visible: root.held
            text: root.sendText
            ink: Theme.color.inverseInk
            background: Rectangle {
                radius: Theme.radius.control
                color: "transparent"
                border.width: Theme.size.line
                border.color: Theme.color.inverseInk
                FocusFrame { visible: send.visualFocus }
            }
            onClicked: root.sendNow()
        }
        Btn {
            id: back
            iconName: "undo"
            text: qsTr("Undo")
            keys: qsTr("Ctrl Z")
            ink: Theme.color.inverse
            background: Rectangle {
                radius: Theme.radius.control
                color: Theme.color.inverseInk
                FocusFrame { visible: back.visualFocus }
            }
            onClicked: root.undo()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.radius.card
        anchors.bottom: parent.bottom
        width: (parent.width - 2 * Theme.radius.card) * Math.max(0, Math.min(1, root.secondsLeft / Math.max(1, root.seconds)))
        height: 3
        color: Theme.contrast ? Theme.color.inverseInk : Theme.color.brand
        Accessible.ignored: true
    }
}
