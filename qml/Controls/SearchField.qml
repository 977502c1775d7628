// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Find field: lens, text, a key cap while empty, a clear button while not. Escape empties it.
InputBox {
    id: root

    required property string label
    property string keys

    implicitHeight: Theme.size.field
    iconName: "search"
    trailing: length > 0 ? clear.width : cap.visible ? cap.width : 0
    inputMethodHints: Qt.ImhNoPredictiveText
    placeholderText: label
    Keys.onEscapePressed: event => {
        event.accepted = root.length > 0;
        root.clear();
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.searchEdit: true

    KeyCap {
        id: cap
        visible: root.keys.length > 0 && root.length === 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s8
        anchors.verticalCenter: parent.verticalCenter
        text: root.keys
    }
    IconBtn {
        id: clear
        visible: root.length > 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height
        width: height
        iconName: "x"
        iconSize: Theme.size.iconSmall
        label: qsTr("Clear")
        onClicked: root.clear()
    }
}
