// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// The rolling hour: a dial with one tick for each activation that fits, the number in it, what is free, and which hour
// it is about.
Item {
    id: root

    required property int used
    required property int limit
    required property string usedText // in the reader's digits
    required property string limitText
    required property string room // "13 free, nobody waiting"
    required property var from // Provenance
    readonly property real size: Math.min(Theme.px(296), width)

    implicitHeight: column.height

    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.spoken([qsTr("%1 of %2 activations this rolling hour").arg(root.usedText).arg(root.limitText), root.room])
    Accessible.description: chip.text

    Column {
        id: column
        anchors.right: parent.right
        width: parent.width
        spacing: Theme.space.s12

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.size
            // The dial is open below: 240 degrees.
            height: Math.max(root.size * 0.76, words.y + words.height)

            TickGauge {
                width: root.size
                height: root.size
                used: root.used
                total: root.limit
                color: Theme.color.ink
                free: Theme.color.waveOff
            }
            Column {
                id: words
                y: root.size * 0.27
                width: parent.width

                Txt {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(implicitWidth, root.size * 0.62)
                    role: "display"
                    text: root.usedText
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(textStyle.size * 0.4)
                    Accessible.ignored: true
                }
                Txt {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: root.size * 0.66
                    horizontalAlignment: Text.AlignHCenter
                    muted: true
                    text: qsTr("of %1 this rolling hour").arg(root.limitText)
                    Accessible.ignored: true
                }
                Item { width: 1; height: Theme.space.s8 }
                Txt {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: root.size * 0.66
                    horizontalAlignment: Text.AlignHCenter
                    role: "strong"
                    text: root.room
                    Accessible.ignored: true
                }
            }
        }
        AgeChip {
            id: chip
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width)
            lines: 3
            certainty: root.from.certainty
            time: root.from.time
            source: root.from.source
            old: root.from.old
            Accessible.ignored: true
        }
    }
}
