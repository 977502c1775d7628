// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// One time somebody listened: who, which message, in which language and voice, how far, when.
ListRow {
    id: root

    required rowState
    required property string time
    required property string who
    required property string what
    required property string language
    required property string voice
    required property string reach
    required property bool completed
    required property string phrase
    readonly property bool tight: width < Theme.px(700)

    spoken: phrase

    Item {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s12
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: who.implicitHeight + (root.tight ? second.implicitHeight : 0) // the same for every row
        height: implicitHeight

        Icon {
            id: mark
            anchors.left: parent.left
            y: (who.implicitHeight - height) / 2
            size: Theme.size.iconSmall
            name: root.completed ? "check" : "half"
            color: root.completed ? Theme.color.good : Theme.color.inkMuted
        }
        Txt {
            id: who
            anchors.left: mark.right
            anchors.leftMargin: Theme.space.s8
            anchors.right: root.tight ? time.left : about.left
            anchors.rightMargin: Theme.space.s12
            role: "label"
            text: Theme.isolate(root.who)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Row {
            id: about
            visible: !root.tight
            anchors.right: reach.left
            anchors.rightMargin: Theme.space.s12
            width: parent.width * 0.46

            Txt {
                id: what
                width: parent.width * 0.3
                text: root.what
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                anchors.baseline: what.baseline // its own script may come from a taller font
                width: parent.width * 0.32
                muted: true
                text: Theme.isolate(root.language)
                font.family: Theme.script.familyOf(text)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                width: parent.width * 0.38
                muted: true
                text: root.voice
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Txt {
            id: reach
            visible: !root.tight
            anchors.right: time.left
            anchors.rightMargin: Theme.space.s12
            width: Theme.px(104)
            text: root.reach
            muted: !root.completed
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: time
            anchors.right: parent.right
            anchors.baseline: who.baseline
            width: root.tight ? implicitWidth : Theme.px(112)
            horizontalAlignment: Text.AlignRight
            role: "caption"
            muted: true
            text: root.time
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Txt {
            id: second
            visible: root.tight
            anchors.left: who.left
            anchors.right: parent.right
            anchors.top: who.bottom
            role: "caption"
            muted: true
            //: which message, in which language, how far
            text: qsTr("%1 · %2 · %3").arg(root.what).arg(Theme.isolate(root.language)).arg(root.reach)
            font.family: Theme.script.familyOf(text)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
