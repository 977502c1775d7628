// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Above the log: decisions, one assistant, find, CSV. Wraps when there is no room.
Column {
    id: root

    required property AssistantLogViewModel log
    readonly property var assistants: log.assistants
    signal exportWanted

    spacing: Theme.space.s12

    SegmentedTabs {
        objectName: "decisions"
        width: parent.width
        label: qsTr("Decision")
        options: root.log.decisions
        value: root.log.decision
        onChosen: value => root.log.decision = value
    }
    Flow {
        id: row
        readonly property bool stacked: width < Theme.px(560)
        width: parent.width
        spacing: Theme.space.s12

        SearchField {
            id: find
            objectName: "logFilter"
            width: row.stacked ? row.width : Theme.px(232)
            label: qsTr("Find in the log")
            onTextChanged: root.log.filter = text
            Connections {
                target: root.log
                function onChanged() {
                    if (root.log.filter !== find.text.trim())
                        find.text = root.log.filter;
                }
            }
        }
        ComboBox {
            objectName: "logAssistant"
            readonly property int chosen: Math.max(0, root.assistants.findIndex(each => each.value === root.log.assistant))
            width: row.stacked ? row.width : Theme.px(200)
            implicitHeight: find.height
            label: qsTr("Assistant")
            model: root.assistants.map(each => each.text)
            onModelChanged: currentIndex = chosen
            onChosenChanged: currentIndex = chosen
            onActivated: index => root.log.assistant = root.assistants[index].value
        }
        Btn {
            objectName: "logCsv"
            implicitHeight: find.height
            kind: "text"
            iconName: "download"
            text: qsTr("CSV")
            Accessible.name: qsTr("Save as CSV")
            onClicked: root.exportWanted()
        }
    }
}
