// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// The service layer did not start: why, in its own words, and the two ways on.
ScrollPage {
    id: root

    required property AppViewModel app

    maxWidth: 640
    title: qsTr("DOTM Desktop")
    Component.onCompleted: error.forceActiveFocus()

    Column {
        width: parent.width
        spacing: Theme.space.s24

        FocusScope {
            id: error
            width: parent.width
            height: words.implicitHeight
            InlineError {
                id: words
                focus: true
                width: parent.width
                what: root.app.startError.what
                meaning: root.app.startError.meaning
                text: root.app.startError.advice
                code: root.app.startError.code
                onRetry: root.app.retryStart()
            }
        }
        Btn {
            anchors.left: parent.left
            text: qsTr("Quit")
            onClicked: Qt.quit()
        }
    }
}
