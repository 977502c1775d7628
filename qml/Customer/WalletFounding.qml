// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The grant of a founding member, claimed once.
Column {
    id: root

    required property WalletViewModel model

    spacing: Theme.space.s12

    NoteLine {
        width: Math.min(parent.width, Theme.px(600))
        iconName: "gift"
        ink: Theme.color.ink
        //: %1 is an amount of tokens: "100 DOTM"
        text: qsTr("You are a founding member: %1 are yours to claim, once.").arg(root.model.foundingAmount)
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s12

        Btn {
            objectName: "claim-founding"
            text: root.model.claiming ? qsTr("Claiming") : qsTr("Claim them")
            enabled: root.model.claimReason.length === 0 && !busy
            reason: root.model.claimReason
            busy: root.model.claiming
            onClicked: root.model.claim()
        }
        Txt {
            height: Theme.size.control
            verticalAlignment: Text.AlignVCenter
            role: "caption"
            muted: true
            text: root.model.claimReason
        }
    }
    InlineError {
        width: Math.min(parent.width, Theme.px(600))
        visible: root.model.claimError.what.length > 0
        primary: false
        what: root.model.claimError.what
        meaning: root.model.claimError.meaning
        text: root.model.claimError.advice
        code: root.model.claimError.code
        onRetry: root.model.claim()
    }
}
