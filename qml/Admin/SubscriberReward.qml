// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// One reward of a person: what for and how much, how far it is and since when, why not. Opens it on the tokens page.
ListRow {
    id: root

    required property var reward // of SubscriberTokens.rewards

    spoken: qsTr("%1. Opens it among the tokens.", "what a reward is, in words").arg(root.reward.spoken)
    Accessible.role: Accessible.Button

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s8
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: kind.implicitHeight + state.implicitHeight + (why.visible ? why.implicitHeight : 0)
        height: implicitHeight

        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s8
            y: (kind.implicitHeight - height) / 2
            size: Theme.size.iconSmall
            name: root.reward.icon
            color: root.reward.bad ? Theme.color.bad : Theme.color.inkMuted
        }
        Txt {
            id: kind
            anchors.left: mark.right
            anchors.leftMargin: Theme.space.s12
            anchors.right: amount.left
            anchors.rightMargin: Theme.space.s8
            role: "label"
            text: root.reward.kind
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: amount
            anchors.right: parent.right
            role: "strong"
            text: Theme.isolate(root.reward.amount)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Txt {
            id: state
            anchors.left: kind.left
            anchors.right: time.left
            anchors.rightMargin: Theme.space.s8
            anchors.top: kind.bottom
            role: "caption"
            color: root.reward.bad ? Theme.color.bad : Theme.color.inkMuted
            text: root.reward.state
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: time
            anchors.right: parent.right
            anchors.baseline: state.baseline
            role: "caption"
            muted: true
            text: root.reward.time
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Txt {
            id: why
            visible: text.length > 0
            anchors.left: kind.left
            anchors.right: parent.right
            anchors.top: state.bottom
            role: "caption"
            color: Theme.color.bad
            text: root.reward.error
            Accessible.ignored: true
        }
    }
}
