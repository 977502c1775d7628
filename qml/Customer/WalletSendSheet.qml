// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Sends: form, review, hold, and what became of it. Escape leads from the review to the form, which keeps what was
// typed; nothing is sent but by the hold, or by two presses for those who cannot hold.
Sheet {
    id: root

    required property WalletViewModel model
    readonly property WalletSending sending: model.sending
    readonly property bool atForm: sending.stage === WalletSending.Form || sending.stage === WalletSending.Preparing
    readonly property bool atReview: sending.stage === WalletSending.Review
    readonly property bool atEnd: sending.stage === WalletSending.Confirmed || sending.stage === WalletSending.Failed
    property bool twoStep: false
    signal announced(string words)

    objectName: "sendSheet"
    sheetWidth: 680
    title: atForm ? qsTr("Send DOTM") : atReview ? qsTr("Look at it once more") : qsTr("Sending")
    closable: !sending.busy && !atReview
    firstFocus: atForm ? form.firstItem : null
    onAboutToShow: {
        twoStep = false;
        sending.begin();
        form.load();
    }
    // What had the focus is gone with its pane; while it is signed there is nothing to press.
    readonly property string pane: atForm ? "form" : atReview ? "review" : sending.busy ? "busy" : "end"
    onPaneChanged: {
        if (atReview)
            twoStep = false;
        if (!opened || pane === "busy")
            return;
        if (atReview)
            change.forceActiveFocus(Qt.TabFocusReason);
        else if (atForm)
            form.firstItem.forceActiveFocus(Qt.TabFocusReason);
        else
            leave.forceActiveFocus(Qt.TabFocusReason);
    }
    readonly property var review: sending.review
    readonly property var result: sending.result

    readonly property Connections outcome: Connections {
        target: root.sending
        enabled: root.opened
        function onChanged() {
            if (root.sending.actionError.what.length > 0)
                root.announced(root.sending.actionError.what);
        }
    }
    FocusScope {
        width: parent.width
        height: column.height
        Keys.onEscapePressed: event => {
            event.accepted = root.atReview;
            if (root.atReview)
                root.sending.back();
        }

        Column {
            id: column
            width: parent.width

            WalletSendForm {
                id: form
                width: parent.width
                visible: root.atForm
                height: visible ? implicitHeight : 0
                sending: root.sending
                onSubmitted: root.sending.prepare()
            }
            WalletSendReview {
                width: parent.width
                visible: root.atReview
                height: visible ? implicitHeight : 0
                model: root.model
            }
            WalletSendResult {
                width: parent.width
                visible: !root.atForm && !root.atReview
                height: visible ? implicitHeight : 0
                sending: root.sending
            }
        }
    }
    foot: FocusScope {
        width: parent.width
        height: buttons.height
        Keys.onEscapePressed: event => {
            event.accepted = root.atReview;
            if (root.atReview)
                root.sending.back();
        }

        Flow {
            id: buttons
            width: parent.width
            spacing: Theme.space.s12
            layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

            Btn {
                objectName: "send-review"
                visible: root.atForm
                kind: "primary"
                text: qsTr("Look at it")
                busy: root.sending.busy
                enabled: !busy && reason.length === 0
                reason: root.sending.offlineReason
                onClicked: root.sending.prepare()
            }
            HoldButton {
                objectName: "send-hold"
                width: Math.min(implicitWidth, buttons.width)
                visible: root.atReview
                twoStep: root.twoStep
                enabled: reason.length === 0
                reason: root.sending.offlineReason.length > 0 ? root.sending.offlineReason : root.review.obstacle ?? ""
                //: %1 is an amount of tokens: "4 DOTM"
                holdText: qsTr("Hold to send %1 DOTM").arg(root.review.amount ?? "")
                stepText: qsTr("Send %1 DOTM").arg(root.review.amount ?? "")
                confirmText: qsTr("Yes, send %1 DOTM").arg(root.review.amount ?? "")
                onCompleted: root.sending.send()
            }
            Btn {
                id: change
                objectName: "send-back"
                visible: root.atReview
                scaleTo: "large"
                text: qsTr("Change it")
                keys: qsTr("Esc")
                onClicked: root.sending.back()
            }
            Btn {
                objectName: "send-two-step"
                width: Math.min(implicitWidth, buttons.width)
                visible: root.atReview
                kind: "link"
                text: root.twoStep ? qsTr("Hold instead") : qsTr("I cannot hold: use two presses")
                onClicked: root.twoStep = !root.twoStep
            }
            Btn {
                objectName: "send-again"
                visible: root.sending.stage === WalletSending.Failed
                kind: "primary"
                text: qsTr("Back to the form")
                onClicked: root.sending.another()
            }
            Btn {
                id: leave
                objectName: "send-leave"
                visible: !root.atReview
                kind: root.sending.stage === WalletSending.Confirmed ? "primary" : "secondary"
                text: root.atForm ? qsTr("Not now") : root.atEnd ? qsTr("Done") : qsTr("Close")
                keys: root.atForm ? qsTr("Esc") : ""
                enabled: !root.sending.busy
                onClicked: root.close()
            }
            Btn {
                objectName: "send-explorer"
                width: Math.min(implicitWidth, buttons.width)
                visible: !root.atForm && !root.atReview && (root.result.explorer ?? "").length > 0
                iconAfter: "ext"
                text: qsTr("Look it up in the explorer")
                onClicked: root.sending.lookUp()
            }
        }
    }
}
