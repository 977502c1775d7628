// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls

// What something will do, in order, before it is done.
Column {
    id: root

    required property var steps
    property string heading: qsTr("What this will do")

    visible: steps.length > 0

    SectionHead {
        width: parent.width
        text: root.heading
    }
    Repeater {
        model: root.steps
        StepRow {
            required property int index
            required property string modelData
            width: root.width
            number: (index + 1).toLocaleString(Qt.locale(), "f", 0)
            title: modelData
        }
    }
    Divider { width: parent.width }
}
