// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Ui.Shared

// The customer's window once somebody is signed in.
AskingFrame {
    id: root

    // "English, Science teacher"
    voiceHow: qsTr("%1, %2", "language, voice").arg(root.customer.voice.languageName).arg(root.customer.voice.profileTitle)
    voiceOffered: root.app.navigator.section === "home"
    waiting: ({ assistants: root.customer.assistants.waitingCount })
    pages: Component {
        CustomerPages {
            customer: root.customer
            section: root.app.navigator.section
            stopKeys: root.app.shortcuts.keys(Commands.StopAssistants)
            paletteKeys: root.app.shortcuts.keys(Commands.OpenPalette)
        }
    }
}
