// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer

// What was heard, newest first; a row plays once more.
Sheet {
    id: root

    required property VoiceViewModel model

    objectName: "voice-history"
    title: qsTr("What you heard")
    sheetWidth: 560
    onOpened: model.readHistory()

    Column {
        width: parent.width

        InlineError {
            width: parent.width
            visible: root.model.historyError.what.length > 0
            primary: false
            what: root.model.historyError.what
            text: root.model.historyError.advice
            code: root.model.historyError.code
            busy: root.model.historyReading
            onRetry: root.model.readHistory()
        }
        Txt {
            width: parent.width
            visible: root.model.history.length === 0 && !root.model.historyReading && root.model.historyError.what.length === 0
            muted: true
            text: qsTr("What you listen to appears here.")
        }
        Repeater {
            model: root.model.history

            Item {
                id: row
                required property int index
                required property var modelData
                width: parent?.width ?? 0
                implicitHeight: Math.max(Theme.px(56), words.implicitHeight + Theme.space.s16)
                Accessible.role: Accessible.ListItem
                Accessible.name: Theme.spoken([modelData.title, modelData.how, modelData.when, modelData.far])

                Divider { width: parent.width }
                Column {
                    id: words
                    anchors.left: parent.left
                    anchors.right: again.left
                    anchors.rightMargin: Theme.space.s12
                    anchors.verticalCenter: parent.verticalCenter
                    Txt {
                        width: parent.width
                        role: "label"
                        text: row.modelData.title
                        Accessible.ignored: true
                    }
                    Txt {
                        width: parent.width
                        role: "caption"
                        muted: true
                        //: language and voice, moment, how far
                        text: qsTr("%1 · %2 · %3").arg(row.modelData.how).arg(row.modelData.when).arg(row.modelData.far)
                        Accessible.ignored: true
                    }
                }
                IconBtn {
                    id: again
                    objectName: "again-" + row.index
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "play"
                    label: qsTr("Play again: %1").arg(row.modelData.title)
                    onClicked: {
                        root.model.playAgain(row.index);
                        root.close();
                    }
                }
            }
        }
        Divider {
            width: parent.width
            visible: root.model.history.length > 0
        }
        Item {
            width: parent.width
            height: more.visible ? more.height + Theme.space.s16 : 0
            Btn {
                id: more
                objectName: "history-more"
                y: Theme.space.s16
                visible: root.model.historyHasMore
                text: qsTr("Show older ones")
                busy: root.model.historyReading
                onClicked: root.model.readMoreHistory()
            }
        }
    }
}
