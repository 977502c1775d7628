// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Shared

// Where to write the history as CSV or PDF; how far it is, and what came of it.
SaveSheet {
    id: root

    required property ListExport source
    property bool filtered: false
    property string format: "csv"
    signal announced(string words)

    title: format === "pdf" ? qsTr("Save the history as PDF") : qsTr("Save the history as CSV")
    text: filtered ? qsTr("What the filter leaves, with addresses in full.") : qsTr("Everything, with addresses in full.")
    busy: source.running
    stoppable: true
    progress: source.progress
    onSaved: path => {
        problem = "";
        source.begin(path, format);
    }
    onStopped: source.stop()

    function start(kind: string) {
        format = kind;
        path = source.suggestedPath(kind);
        open();
    }

    // A sheet's content is what is put into it; this is none.
    readonly property Connections outcome: Connections {
        target: root.source
        function onExported(path: string, rows: int) {
            root.result = qsTr("%Ln rows saved as %1", "", rows).arg(Theme.isolate(path));
            root.announced(root.result);
        }
        function onFailed(sentence: string) {
            root.problem = sentence;
            root.announced(sentence);
        }
        function onStopped() {
            root.problem = qsTr("Stopped. No file was left.");
            root.announced(root.problem);
        }
    }
}
