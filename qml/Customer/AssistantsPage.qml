// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C11: who may act for the customer, what they asked, and the way to stop it.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property AssistantsViewModel model: customer.assistants
    property string stopKeys
    property string paletteKeys
    readonly property bool sheetOpen: plan.opened || key.opened || paste.opened || saving.opened || leaving.opened
    readonly property real bleed: Math.min(Theme.space.s24, margin - 2)
    signal navigate(string section)
    signal announced(string words)

    objectName: "assistants-page"
    title: qsTr("Assistants")
    spacing: Theme.space.s32
    Component.onCompleted: model.setup.look()

    function askToDisconnect(id: string, name: string, program: string) {
        if (program.length > 0) {
            plan.show(program, false);
            return;
        }
        leaving.assistant = id;
        leaving.name = name;
        leaving.open();
    }

    /// The first program that can be connected with one click: { key, name }.
    function firstFound(): var {
        const found = model.setup.connectable;
        return found.length > 0 ? found[0] : null;
    }

    /// Scrolls to @p row once it has the height of what was opened in it.
    function showWhole(row: Item) {
        opening.row = row;
        opening.restart();
    }

    function save() {
        saving.path = model.log.suggestedPath();
        saving.open();
    }

    Timer {
        id: opening
        property Item row: null
        interval: 50
        onTriggered: root.reveal(row)
    }
    Connections {
        target: root.model.log
        function onExported(path: string) {
            saving.result = qsTr("Saved as %1").arg(path);
            root.announced(saving.result);
        }
        function onExportFailed(sentence: string) {
            saving.problem = sentence;
            root.announced(sentence);
        }
    }
    AssistantsHead {
        width: parent.width
        visible: root.model.view !== "error" && root.model.view !== "offline"
        model: root.model
        stopKeys: root.stopKeys
    }
    StatusView {
        width: parent.width
        status: root.model.view === "empty" ? "ready" : root.model.view === "offline" ? "error" : root.model.view
        errorWhat: root.model.error.what
        errorMeaning: root.model.error.meaning
        errorText: root.model.error.advice
        errorCode: root.model.error.code
        helpful: false
        content: body
    }
    Component {
        id: body
        Column {
            spacing: Theme.space.s48

            SplitColumns {
                width: parent.width
                first: [
                    EmptyState {
                        objectName: "noAssistant"
                        readonly property var first: root.firstFound()
                        width: parent.width
                        visible: root.model.view === "empty"
                        iconName: "plug"
                        label: qsTr("No assistant yet")
                        title: qsTr("Your assistants live here")
                        text: qsTr("They look up prices, read your line and get a line for you. Reading never asks; before anything is changed or paid, you are asked.")
                        actionText: first !== null ? qsTr("Connect") : qsTr("Make a key")
                        actionNote: first !== null ? first.name : ""
                        reason: first !== null ? "" : root.model.newKey.reason
                        onActed: first !== null ? plan.show(first.key, true) : key.open()
                    },
                    AssistantsAsked {
                        width: parent.width
                        visible: root.model.requests.count > 0
                        model: root.model
                        bleed: root.bleed
                        onRowOpened: row => root.showWhole(row)
                    },
                    AssistantsConnected {
                        width: parent.width
                        visible: root.model.programs.count > 0
                        model: root.model
                        bleed: root.bleed
                        onRowOpened: row => root.showWhole(row)
                        onDisconnectWanted: (id, name, program) => root.askToDisconnect(id, name, program)
                    },
                    AssistantsGrants {
                        width: parent.width
                        visible: root.model.grants.count > 0
                        model: root.model
                    }
                ]
                second: [
                    AssistantsConnect {
                        width: parent.width
                        model: root.model
                        onPlanWanted: (program, connects) => plan.show(program, connects)
                        onPasteWanted: program => paste.show(program)
                        onKeyWanted: key.open()
                    },
                    AssistantsTryIt {
                        width: parent.width
                        phrases: root.model.phrases
                        paletteKeys: root.paletteKeys
                        onLineWanted: root.navigate("activate")
                    }
                ]
            }
            AssistantUse {
                width: parent.width
                visible: !root.model.log.empty
                log: root.model.log
            }
            AssistantLog {
                width: parent.width
                log: root.model.log
                bleed: root.bleed
                onRowOpened: row => root.showWhole(row)
                onExportWanted: root.save()
            }
        }
    }
    AssistantPlanSheet {
        id: plan
        setup: root.model.setup
    }
    AssistantKeySheet {
        id: key
        newKey: root.model.newKey
        onAnnounced: words => root.announced(words)
    }
    AssistantPasteSheet {
        id: paste
        setup: root.model.setup
        onAnnounced: words => root.announced(words)
    }
    SaveSheet {
        id: saving
        title: qsTr("Save the log as CSV")
        busy: root.model.log.exporting
        onSaved: path => {
            problem = "";
            root.model.log.exportCsv(path);
        }
    }
    ConfirmSheet {
        id: leaving
        property string assistant
        property string name
        objectName: "leavingSheet"
        //: %1 is the name of an assistant
        title: qsTr("Disconnect %1?").arg(name)
        loss: qsTr("It is not let in any more: its key, its permissions and what it has under way end. The log stays.")
        confirmText: qsTr("Disconnect")
        onConfirmed: {
            close();
            root.model.forget(assistant);
        }
    }
}
