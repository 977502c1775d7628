// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Ui.Customer

// The frame of a mode in which assistants may ask: what they ask is above every page.
ShellFrame {
    id: root

    required property CustomerModels customer
    signal attentionWanted // something waits for an answer, and the window is not the active one

    covered: requestSheet.opened
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
