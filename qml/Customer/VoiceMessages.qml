// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer
import Dotm.Voice

// Which message: welcome, tips, news; how it is there; and the way to what was heard.
Item {
    id: root

    required property VoiceViewModel model
    readonly property var messages: model.messages // a list of maps
    signal historyWanted

    implicitHeight: flow.implicitHeight

    Binding {
        target: tabs
        property: "value"
        value: root.messages.find(each => each.chosen)?.kind ?? ""
    }
    Column {
        id: flow
        width: parent.width
        spacing: Theme.space.s12

        SegmentedTabs {
            id: tabs
            width: parent.width
            objectName: "messages"
            label: qsTr("Messages")
            options: root.messages.map(each => ({
                value: each.kind,
                //: a message and whether it was heard
                text: each.standing.length > 0 && root.width > Theme.px(460) ? qsTr("%1, %2").arg(each.title).arg(each.standing) : each.title
            }))
            onChosen: value => root.model.choose(value)
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s16

            Btn {
                objectName: "history"
                kind: "text"
                leftPadding: 0
                scaleTo: "compact"
                iconName: "clock"
                text: qsTr("What you heard")
                onClicked: root.historyWanted()
            }
            VoiceMark {
                height: Theme.size.controlCompact
                player: root.model.player
            }
        }
    }
}
