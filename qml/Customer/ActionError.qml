// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Why the newest start, try or withdrawal did not work; takes no room otherwise.
Item {
    id: root

    required property ActivationViewModel activation
    property bool retryable: true
    signal retry

    implicitHeight: error.visible ? error.implicitHeight + Theme.space.s16 : 0
    visible: error.visible

    InlineError {
        id: error
        y: Theme.space.s16
        width: parent.width
        visible: root.activation.actionError.what.length > 0
        primary: false
        retryable: root.retryable
        what: root.activation.actionError.what
        text: qsTr("%1 %2", "what it means. what to do.").arg(root.activation.actionError.meaning).arg(root.activation.actionError.advice)
        code: root.activation.actionError.code
        busy: root.activation.busy
        onRetry: root.retry()
    }
}
