// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// One entry: when, what, why or with whom, how much, how far it is.
ListRow {
    id: root

    required rowState
    required property string date
    required property string title
    required property string about
    required property string amount
    required property string proof
    required property string certainty
    required property string sign
    required property bool bad
    required property bool warned
    required property string phrase
    readonly property bool tight: width < Theme.px(620)
    readonly property real dateWidth: Theme.px(tight ? 0 : 104)
    readonly property color alarm: bad ? Theme.color.bad : Theme.color.warn

    spoken: phrase

    Item {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s12
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: name.implicitHeight + (root.tight ? second.implicitHeight : 0) // the same for every row
        height: implicitHeight

        Txt {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: root.dateWidth
            muted: true
            text: root.date
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: root.dateWidth
            y: (name.implicitHeight - height) / 2
            size: Theme.size.iconSmall
            name: root.sign
            color: root.bad || root.warned ? root.alarm : Theme.color.inkMuted
        }
        Txt {
            id: name
            anchors.left: mark.right
            anchors.leftMargin: Theme.space.s8
            anchors.right: root.tight ? sum.left : reason.left
            anchors.rightMargin: Theme.space.s12
            role: "label"
            text: root.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: second
            anchors.left: name.left
            anchors.right: parent.right
            anchors.top: name.bottom
            visible: root.tight
            role: "caption"
            muted: !root.bad
            color: root.bad ? Theme.color.bad : Theme.color.inkMuted
            //: when, how far it is
            text: qsTr("%1 · %2").arg(root.date).arg(root.proof)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: reason
            anchors.right: sum.left
            anchors.rightMargin: Theme.space.s12
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: Math.min(Theme.px(190), parent.width * 0.24)
            muted: true
            text: root.about
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: sum
            objectName: "wallet-amount"
            anchors.right: root.tight ? parent.right : proof.left
            anchors.rightMargin: root.tight ? 0 : Theme.space.s16
            anchors.baseline: name.baseline
            width: root.tight ? implicitWidth : Theme.px(112)
            horizontalAlignment: Text.AlignRight
            role: "strong"
            text: Theme.isolate(root.amount)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            id: proof
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            width: Theme.px(148)
            height: chip.height

            AgeChip {
                id: chip
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width)
                certainty: root.certainty
                text: root.proof
                ink: root.bad ? Theme.color.bad : Theme.color.inkMuted
                Accessible.ignored: true
            }
        }
    }
}
