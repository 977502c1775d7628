// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The one next step: title, why, and its button, the only filled one of the page.
Column {
    id: root

    required property HomeViewModel home
    property bool wide: false // the button takes the whole width, as in a narrow window
    signal taken(string target)

    Txt {
        width: parent.width
        role: "caption"
        muted: true
        text: qsTr("Next step")
    }
    Item { width: 1; height: Theme.space.s8 }
    Txt {
        width: parent.width
        role: "title"
        text: root.home.stepTitle
        Accessible.role: Accessible.Heading
    }
    Item { width: 1; height: Theme.space.s8 }
    Txt {
        width: parent.width
        muted: true
        text: root.home.stepText
    }
    Item { width: 1; height: Theme.space.s20 }
    Btn {
        objectName: "nextStep"
        anchors.left: parent.left
        width: root.wide ? parent.width : implicitWidth
        kind: "primary"
        text: root.home.stepAction
        onClicked: root.taken(root.home.stepTarget)
    }
}
