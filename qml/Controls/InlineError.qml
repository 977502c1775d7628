// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// Something failed: what happened, what it means, what to do, a code to copy, Try again. Part of a page can fail alone.
Column {
    id: root

    required property string what // "The carrier did not answer"
    property string meaning // "Your line keeps working"
    property string text
    property string code
    property string retryText: qsTr("Try again")
    property bool retryable: true
    property bool helpful: false
    property bool primary: true // false where another button of the screen is the primary one
    property bool busy: false
    signal retry
    signal help

    spacing: Theme.space.s8
    Accessible.role: Accessible.Grouping
    Accessible.name: meaning.length > 0 ? qsTr("%1. %2", "what happened. what it means").arg(what).arg(meaning) : what

    ClipboardGuard { id: clipboard }

    Row {
        width: parent.width
        spacing: Theme.space.s8
        Icon {
            id: sign
            name: "alert"
            color: Theme.color.bad
        }
        Txt {
            width: parent.width - sign.width - parent.spacing
            role: "strong"
            text: root.what
            color: Theme.color.bad
        }
    }
    Txt {
        width: parent.width
        visible: text.length > 0
        role: "title"
        text: root.meaning
    }
    Txt {
        width: parent.width
        visible: text.length > 0
        muted: true
        text: root.text
    }
    Item { width: 1; height: Theme.space.s4 }
    Flow {
        width: parent.width
        spacing: Theme.space.s8
        visible: root.retryable || root.helpful

        Btn {
            visible: root.retryable
            kind: root.primary ? "primary" : "secondary"
            iconName: "refresh"
            text: root.retryText
            busy: root.busy
            onClicked: root.retry()
        }
        Btn {
            visible: root.helpful
            kind: "text"
            iconName: "support"
            text: qsTr("Get help")
            onClicked: root.help()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s8
        visible: root.code.length > 0

        Txt {
            height: copy.height
            verticalAlignment: Text.AlignVCenter
            role: "caption"
            muted: true
            text: qsTr("Code for support")
        }
        Row {
            spacing: Theme.space.s4

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                role: "code"
                text: Theme.isolate(root.code)
            }
            IconBtn {
                id: copy
                width: Theme.px(28)
                height: width
                iconName: "copy"
                iconSize: Theme.size.iconSmall
                label: qsTr("Copy the code for support")
                onClicked: clipboard.copyPlain(root.code)
            }
        }
    }
}
