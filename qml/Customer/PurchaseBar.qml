// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Above the list: kinds, find, export. One row; wraps when there is no room.
Item {
    id: root

    required property PurchasesViewModel model
    signal exportWanted(string suffix)
    readonly property bool stacked: width < Theme.px(720)

    implicitHeight: stacked ? tabs.height + Theme.space.s12 + find.height : Math.max(tabs.height, find.height)

    SegmentedTabs {
        id: tabs
        objectName: "kinds"
        anchors.left: parent.left
        width: root.stacked ? root.width : root.width - find.width - files.width - Theme.space.s40
        label: qsTr("Kind of purchase")
        options: root.model.kinds
        value: root.model.kind
        onChosen: value => root.model.kind = value
    }
    SearchField {
        id: find
        objectName: "filter"
        width: root.stacked ? root.width - files.width - Theme.space.s16 : implicitWidth
        anchors.right: files.left
        anchors.rightMargin: Theme.space.s16
        y: root.stacked ? tabs.height + Theme.space.s12 : (root.height - height) / 2
        label: qsTr("Find in purchases")
        onTextChanged: root.model.filter = text
        Connections {
            target: root.model
            function onChanged() {
                if (root.model.filter !== find.text.trim())
                    find.text = root.model.filter;
            }
        }
    }
    Row {
        id: files
        anchors.right: parent.right
        y: find.y + (find.height - height) / 2
        spacing: Theme.space.s8

        Btn {
            objectName: "csv"
            kind: "text"
            iconName: "download"
            text: qsTr("CSV")
            Accessible.name: qsTr("Save as CSV")
            onClicked: root.exportWanted("csv")
        }
        Btn {
            objectName: "pdf"
            kind: "text"
            iconName: "download"
            text: qsTr("PDF")
            Accessible.name: qsTr("Save as PDF")
            onClicked: root.exportWanted("pdf")
        }
    }
}
