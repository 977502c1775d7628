// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

Column {
    spacing: Theme.space.s32

    OfflineBar { width: parent.width; savedAt: "09:41" }
    Flow {
        width: parent.width
        spacing: Theme.space.s48
        InlineError {
            width: Theme.px(328)
            what: "The carrier did not answer"
            meaning: "Your line keeps working"
            text: "Calls and data do not depend on this. We only cannot read the state."
            code: "CARRIER-504-7K2"
            helpful: true
        }
        StatusView {
            width: Theme.px(328)
            status: "error"
            content: Item {}
        }
        StatusView {
            width: Theme.px(328)
            status: "ready"
            content: NoteLine { text: "We read your place again every 30 seconds." }
        }
        Skeleton { width: Theme.px(328) }
    }
    UndoBar { width: Math.min(parent.width, Theme.px(632)); text: "Approve m•••@example.com"; secondsLeft: 6 }
    Flow {
        width: parent.width
        spacing: Theme.space.s24
        HoldButton { holdText: "Hold to allow once, $20.00"; stepText: "Allow once, $20.00"; confirmText: "Yes, allow $20.00" }
        HoldButton { twoStep: true; holdText: "Hold"; stepText: "Allow once, $20.00"; confirmText: "Yes, allow $20.00" }
        HoldButton { enabled: false; reason: "No key is held here"; holdText: "Hold to send"; stepText: "Send"; confirmText: "Yes, send" }
    }
    Column {
        width: Math.min(parent.width, Theme.px(560))
        SecretField { width: parent.width; label: "SM-DP+ address"; covered: "•••••••"; plain: "consumer.e-sim.global" }
        SecretField { width: parent.width; label: "Activation code"; covered: "••••-••••"; plain: "DEMO-7Q4K-22XW"; certainty: "simulated" }
    }
    QrCard { text: "LPA:1$consumer.e-sim.global$DEMO-7Q4K-22XW" }
    StatusLine {}
}
