// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// One of a few values: its name above, the value below. `choices` is a list of { value, text }.
Column {
    id: root

    required property string label
    required property var choices
    required property int chosen
    signal taken(var value)

    spacing: Theme.space.s6
    onChosenChanged: box.currentIndex = chosen

    Txt {
        width: parent.width
        role: "caption"
        muted: true
        text: root.label
        Accessible.ignored: true
    }
    ComboBox {
        id: box
        objectName: root.objectName + "-box"
        width: parent.width
        label: root.label
        model: root.choices.map(choice => choice.text)
        onModelChanged: currentIndex = root.chosen // a new model begins at its first row
        Component.onCompleted: currentIndex = root.chosen
        onActivated: index => root.taken(root.choices[index].value)
    }
}
