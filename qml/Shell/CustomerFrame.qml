// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// The customer's window once somebody is signed in: the frame, the pages, and above all of them what assistants ask.
ShellFrame {
    id: root

    required property CustomerModels customer
    signal attentionWanted // something waits for an answer, and the window is not the active one

    covered: requestSheet.opened
    waiting: ({ assistants: root.customer.assistants.waitingCount })
    pages: Component {
        CustomerPages {
            customer: root.customer
            section: root.app.navigator.section
            stopKeys: root.app.shortcuts.keys(Commands.StopAssistants)
            paletteKeys: root.app.shortcuts.keys(Commands.OpenPalette)
        }
    }
    onStopAssistantsWanted: root.customer.assistants.stopAll()
    onUndoWanted: root.customer.assistants.resume()

    Connections {
        target: root.customer.assistants
        function onTold(sentence: string) {
            root.announced(sentence);
        }
        function onStoppedNow() {
            root.offerUndo(qsTr("All assistants are stopped"));
        }
        function onChanged() {
            if (!root.customer.assistants.stopped)
                root.withdrawUndo();
        }
    }
    Connections {
        target: root.customer.request
        function onTold(sentence: string) {
            root.announced(sentence);
        }
        function onArrived() {
            root.announced(root.customer.request.question);
            if (!root.Window.active)
                root.attentionWanted();
        }
    }
    AssistantRequestSheet {
        id: requestSheet
        model: root.customer.request
    }
}
