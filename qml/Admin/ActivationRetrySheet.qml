// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Trying again: first what the dry run says would be done, step by step; then the button that does it.
Sheet {
    id: root

    required property ActivationRetry retry
    readonly property bool doing: retry.stage === "doing"

    title: qsTr("Try %1 again").arg(Theme.isolate(root.retry.whom))
    text: qsTr("This is what would be done. Nothing has been changed yet.")
    closable: !doing
    firstFocus: later
    onClosed: root.retry.leave()

    Connections {
        target: root.retry
        function onChanged() {
            if (root.retry.stage === "done")
                root.close();
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        StatusView {
            width: parent.width
            status: root.retry.view
            loadingText: qsTr("Asking what would be done")
            errorWhat: root.retry.error.what
            errorMeaning: root.retry.error.meaning
            errorText: root.retry.error.advice
            errorCode: root.retry.error.code
            helpful: false
            content: said
            onRetry: root.retry.ask()
            onCanceled: root.close()
        }
        InlineError {
            width: parent.width
            visible: root.retry.stage === "failed" && root.retry.view === "ready"
            what: root.retry.error.what
            meaning: root.retry.error.meaning
            text: root.retry.error.advice
            code: root.retry.error.code
            primary: false
            onRetry: root.retry.ask()
        }
    }
    Component {
        id: said
        Column {
            objectName: "retry-moves"

            Repeater {
                model: root.retry.moves
                EventRow {
                    required property int index
                    required property var modelData
                    width: parent?.width ?? 0
                    lined: index > 0
                    iconName: modelData.icon
                    title: modelData.title
                    text: modelData.text
                }
            }
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "retry-confirm"
            kind: "primary"
            text: qsTr("Try again now")
            busy: root.doing
            enabled: root.retry.stage === "ready" && root.retry.offlineReason.length === 0
            reason: root.retry.offlineReason
            onClicked: root.retry.confirm()
        }
        Btn {
            id: later
            objectName: "retry-not-now"
            text: qsTr("Not now")
            keys: qsTr("Esc")
            enabled: !root.doing
            onClicked: root.close()
        }
    }
}
