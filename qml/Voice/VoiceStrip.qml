// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Voice

// The player below the pages: what is heard, or could be; silent until play is pressed. `tall` on Home.
FocusScope {
    id: root

    required property VoicePlayer player
    property string how // language and voice
    property bool tall: false
    readonly property bool narrow: width < Theme.px(620)
    readonly property string words: player.state === VoicePlayer.Failed ? player.error.what : player.caption
    signal pageWanted

    implicitHeight: Math.max(tall && !narrow ? Theme.px(120) : Theme.px(72), lines.implicitHeight + Theme.space.s24)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Voice")

    function begin() {
        play.forceActiveFocus(Qt.TabFocusReason);
    }

    Divider { width: parent.width }
    PlayRing {
        id: play
        objectName: "strip-play"
        focus: true
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        player: root.player
        size: root.tall && !root.narrow ? Theme.px(48) : Theme.px(40)
    }
    Column {
        id: lines
        anchors.left: play.right
        anchors.leftMargin: Theme.space.s20
        anchors.right: tail.left
        anchors.rightMargin: Theme.space.s20
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2

        Row {
            width: parent.width
            spacing: Theme.space.s8
            Txt {
                id: title
                width: Math.min(implicitWidth, parent.width)
                role: "strong"
                text: root.player.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Txt {
                anchors.baseline: title.baseline
                visible: !root.narrow && width > Theme.px(60)
                width: Math.min(implicitWidth, parent.width - title.width - mark.width - 2 * parent.spacing)
                role: "caption"
                muted: true
                text: root.player.trouble.length > 0 ? root.player.trouble : root.how
                font.family: Theme.script.familyOf(text)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            VoiceMark {
                id: mark
                anchors.verticalCenter: title.verticalCenter
                player: root.player
                visible: !root.narrow && root.player.mark.length > 0
            }
        }
        Txt {
            width: parent.width
            role: root.tall ? "lead" : "body"
            text: root.words
            font.family: Theme.script.familyOf(text)
            muted: !root.tall
            maximumLineCount: root.tall ? 2 : 1
            wrapMode: root.tall ? Text.Wrap : Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s12
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        WaveSeek {
            visible: root.tall && root.width > Theme.px(860)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(300)
            height: Theme.px(40)
            barWidth: 2
            player: root.player
        }
        SpectrumBars {
            visible: !root.tall && !root.narrow
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(62)
            height: Theme.px(24)
            levels: root.player.spectrum
            color: root.player.running ? Theme.color.ink : Theme.color.waveOff
            still: Theme.reducedMotion
            Accessible.ignored: true
        }
        Txt {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            role: "caption"
            muted: true
            //: position and length of what is heard
            text: qsTr("%1 / %2").arg(root.player.positionText).arg(root.player.lengthText)
            wrapMode: Text.NoWrap
        }
        IconBtn {
            objectName: "strip-page"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "globe"
            label: qsTr("Captions, language and voice")
            onClicked: root.pageWanted()
        }
        IconBtn {
            objectName: "strip-close"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.player.started
            iconName: "x"
            label: qsTr("Stop and close")
            onClicked: root.player.close()
        }
    }
}
