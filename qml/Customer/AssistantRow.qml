// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// One connected program; opened: how it is known, what it may do, its name, and the way out.
ListRow {
    id: root

    required property AssistantsViewModel model
    required property string rowKey
    required property var value
    readonly property string seen: value.lastSeen.length > 0 ? qsTr("last seen %1", "time").arg(value.lastSeen) : qsTr("not seen yet")
    signal disconnectWanted

    openable: true
    spoken: Theme.spoken([value.name, value.way, value.summary, seen])
    details: more

    AssistantLine {
        id: line
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.value.ended ? "clock" : "plug"
        title: root.value.name
        //: limits of a program, when it was seen
        text: qsTr("%1 · %2").arg(root.value.summary).arg(root.seen)
        strong: root.opened

        Icon { name: root.opened ? "chevu" : "chevd" }
    }
    Component {
        id: more
        AssistantDetails {
            lead: root.width < Theme.px(520) ? 0 : line.lead

            AssistantFacts {
                width: parent.width
                facts: [
                    { label: qsTr("Comes in"), value: root.value.way },
                    { label: qsTr("Connected since"), value: root.value.since },
                    { label: qsTr("Last seen"), value: root.value.lastSeen.length > 0 ? root.value.lastSeen : qsTr("Not yet") },
                    { label: qsTr("Says it is"), value: root.value.saysItIs },
                    { label: qsTr("Spent today"), value: root.value.spent }
                ]
            }
            AssistantLimits {
                width: parent.width
                model: root.model
                key: root.rowKey
                entry: root.value
            }
            Item {
                id: naming
                readonly property bool stacked: width < Theme.px(360)
                width: parent.width
                height: stacked ? name.height + Theme.space.s8 + save.height : name.height

                Field {
                    id: name
                    objectName: "assistantName"
                    anchors.left: parent.left
                    width: naming.stacked ? naming.width : Math.min(Theme.px(280), naming.width - save.width - Theme.space.s12)
                    label: qsTr("Name")
                    maximumLength: 60
                    text: root.value.name
                    onAccepted: root.model.rename(root.rowKey, text)
                }
                Btn {
                    id: save
                    objectName: "rename"
                    readonly property real away: naming.stacked ? 0 : name.width + Theme.space.s12
                    x: Theme.rightToLeft ? naming.width - width - away : away
                    anchors.bottom: parent.bottom
                    text: qsTr("Rename")
                    enabled: name.text.trim().length > 0 && name.text.trim() !== root.value.name
                    reason: qsTr("Type another name first")
                    onClicked: root.model.rename(root.rowKey, name.text)
                }
            }
            Btn {
                objectName: "disconnect"
                anchors.left: parent.left
                anchors.leftMargin: -Theme.space.s8
                kind: "text"
                iconName: "x"
                text: qsTr("Disconnect")
                onClicked: root.disconnectWanted()
            }
        }
    }
}
