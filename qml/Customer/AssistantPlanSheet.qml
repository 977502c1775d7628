// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Before the settings of another program are changed: which file, which lines, where it is kept as it was. Afterwards
// what reading it again said, and the way back.
Sheet {
    id: root

    required property AssistantSetupViewModel setup
    readonly property bool done: setup.stage === AssistantSetupViewModel.Done
    readonly property bool failed: setup.stage === AssistantSetupViewModel.Failed
    readonly property bool shown: setup.stage === AssistantSetupViewModel.Planned || setup.stage === AssistantSetupViewModel.Applying

    objectName: "planSheet"
    sheetWidth: 680
    //: %1 is the name of a program
    title: setup.connects ? qsTr("Connect %1").arg(setup.program) : qsTr("Disconnect %1").arg(setup.program)
    text: shown ? qsTr("This changes its settings. Nothing else in them is touched.") : ""
    firstFocus: leave
    onClosed: setup.closePlan()

    function show(program: string, connects: bool) {
        setup.plan(program, connects);
        open();
    }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        LoadingView {
            width: parent.width
            visible: root.setup.stage === AssistantSetupViewModel.Planning
            cancelable: false
            lines: 3
            text: qsTr("Reading its settings")
        }
        AssistantDiff {
            objectName: "diff"
            width: parent.width
            visible: root.shown
            lines: root.setup.lines
        }
        Column {
            width: parent.width
            visible: root.shown

            AssistantFact {
                width: parent.width
                label: qsTr("Changes")
                value: root.setup.linesText
            }
            AssistantFact {
                width: parent.width
                label: qsTr("File")
                value: root.setup.file
            }
            AssistantFact {
                width: parent.width
                label: qsTr("Kept as it was")
                value: root.setup.backup.length > 0 ? root.setup.backup : qsTr("Not needed")
                note: root.setup.noBackup
            }
        }
        NoteLine {
            objectName: "planResult"
            width: parent.width
            visible: root.done
            iconName: root.setup.confirmed ? "checkc" : "alert"
            iconInk: root.setup.confirmed ? Theme.color.good : Theme.color.warn
            ink: Theme.color.ink
            text: root.setup.result
        }
        InlineError {
            width: parent.width
            visible: root.failed
            primary: false
            what: root.setup.error.what
            meaning: root.setup.error.meaning
            text: root.setup.error.advice
            code: root.setup.error.code
            onRetry: root.setup.retry()
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "applyPlan"
            visible: !root.done && !root.failed
            kind: "primary"
            text: root.setup.connects ? qsTr("Connect") : qsTr("Disconnect")
            busy: root.setup.stage === AssistantSetupViewModel.Applying
            enabled: root.setup.stage === AssistantSetupViewModel.Planned
            onClicked: root.setup.apply()
        }
        Btn {
            objectName: "undoPlan"
            visible: root.done
            iconName: "undo"
            text: qsTr("Undo")
            onClicked: root.setup.undo()
        }
        Btn {
            id: leave
            objectName: "leavePlan"
            kind: root.done ? "primary" : "secondary"
            text: root.done ? qsTr("Done") : qsTr("Not now")
            keys: root.done ? "" : qsTr("Esc")
            onClicked: root.close()
        }
    }
}
