// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What can be done with the line: show its code, print it, or go on with getting it.
Column {
    id: root

    required property LineViewModel line
    signal codeWanted
    signal printWanted
    signal activationWanted

    Txt {
        width: parent.width
        role: "title"
        text: root.line.hasCode ? qsTr("Put the line on a phone") : qsTr("The code is not here yet")
        Accessible.role: Accessible.Heading
    }
    Item { width: 1; height: Theme.space.s8 }
    Txt {
        width: parent.width
        muted: true
        text: root.line.problem.length > 0 ? root.line.problem
            : root.line.hasCode ? qsTr("The code also opens without a connection. Install it before you delete anything on the phone.")
                                : qsTr("It comes here and by mail as soon as the carrier has made it.")
    }
    Item { width: 1; height: Theme.space.s20 }
    Flow {
        width: parent.width
        spacing: Theme.space.s8

        Btn {
            objectName: "showCode"
            visible: root.line.hasCode
            kind: "primary"
            iconName: "eye"
            text: qsTr("Show code")
            onClicked: root.codeWanted()
        }
        Btn {
            objectName: "printCode"
            visible: root.line.hasCode
            iconName: "print"
            text: qsTr("Print card")
            onClicked: root.printWanted()
        }
        Btn {
            visible: !root.line.hasCode && !root.line.active
            kind: "primary"
            text: qsTr("See how it stands")
            onClicked: root.activationWanted()
        }
    }
}
