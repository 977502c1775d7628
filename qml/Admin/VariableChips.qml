// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme

// The places a text may have; each inserts itself where the cursor is.
Column {
    id: root

    required property var variables // TextEditor.variables
    signal chosen(string place)

    spacing: Theme.space.s8

    Txt {
        width: parent.width
        role: "label"
        text: qsTr("Variables")
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s6

        Repeater {
            model: root.variables
            Btn {
                id: chip
                required property var modelData
                objectName: "insert-" + modelData.place
                width: Math.min(implicitWidth, root.width)
                scaleTo: "compact"
                iconName: "plus"
                text: modelData.required ? modelData.meaning + " *" : modelData.meaning
                onClicked: root.chosen(modelData.place)
                Accessible.name: modelData.required ? qsTr("Insert %1, which must be in the text").arg(modelData.meaning) : qsTr("Insert %1").arg(modelData.meaning)
                Accessible.description: qsTr("Sample: %1").arg(modelData.sample)

                Tip {
                    visible: chip.hovered || chip.visualFocus
                    text: chip.modelData.place
                }
            }
        }
    }
    Txt {
        width: parent.width
        visible: root.variables.some(each => each.required)
        role: "caption"
        muted: true
        text: qsTr("* must be in both bodies")
    }
}
