// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Trying a reward again: first what the dry run says would be done; then the button that does it.
Sheet {
    id: root

    required property RewardRetry retry
    required property string what // "2.066 DOTM"
    required property string whom
    readonly property var move: retry.move
    readonly property bool doing: retry.stage === "doing"

    //: an amount of tokens, a name
    title: qsTr("Try %1 for %2 again").arg(Theme.isolate(root.what)).arg(Theme.isolate(root.whom))
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
        EventRow {
            objectName: "reward-retry-move"
            lined: false
            iconName: root.move.icon ?? ""
            title: root.move.title ?? ""
            text: root.move.text ?? ""
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "reward-retry-confirm"
            kind: "primary"
            text: qsTr("Try again now")
            busy: root.doing
            enabled: root.retry.stage === "ready" && root.retry.offlineReason.length === 0
            reason: root.retry.offlineReason
            onClicked: root.retry.confirm()
        }
        Btn {
            id: later
            objectName: "reward-retry-not-now"
            text: qsTr("Not now")
            keys: qsTr("Esc")
            enabled: !root.doing
            onClicked: root.close()
        }
    }
}
