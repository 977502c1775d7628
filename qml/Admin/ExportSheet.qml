// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Where to write a list as CSV or PDF; how far it is, and what came of it.
SaveSheet {
    id: root

    required property AdminExport source
    property string format: "csv"
    property string what // what is in the file: "What the filter leaves."
    signal announced(string words)

    title: format === "pdf" ? qsTr("Save as PDF") : qsTr("Save as CSV")
    text: what.length > 0 ? qsTr("%1 That it was saved stands in the log.").arg(what) : qsTr("That it was saved stands in the log.")
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
