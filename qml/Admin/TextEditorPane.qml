// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One text while it is written: subject, bodies, variables, how it will look, and what keeps it from being saved.
DetailScroll {
    id: root

    required property TextEditor editor
    readonly property var problems: root.editor.problems
    property Item lastBox: subject // where a variable goes
    readonly property bool ready: root.editor.view === "ready"
    readonly property bool savable: root.editor.unsaved && root.editor.sound && !root.editor.saving && root.editor.newerText.length === 0 && !root.editor.offline
    signal historyWanted
    signal testWanted

    objectName: "text-editor"

    Keys.onPressed: event => {
        if (event.matches(StandardKey.Save)) {
            event.accepted = true;
            root.save();
        }
    }
    Component.onCompleted: load()

    function save() {
        if (root.savable)
            root.editor.save();
    }
    function load() {
        subject.load(root.editor.subject);
        html.load(root.editor.html);
        plain.load(root.editor.text);
    }
    function problemsOf(field: string): var {
        return root.problems.filter(each => each.field === field).map(each => each.sentence);
    }

    Connections {
        target: root.editor
        function onReplaced() {
            root.load();
        }
        function onRestored() {
            subject.put(root.editor.subject);
            html.put(root.editor.html);
            plain.put(root.editor.text);
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.s8

        Txt {
            width: parent.width
            role: "headline"
            text: root.editor.title
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s12

            Txt {
                objectName: "text-version"
                width: Math.min(implicitWidth, parent.width)
                muted: true
                text: root.editor.versionText
            }
            StatusChip {
                objectName: "text-unsaved"
                visible: root.editor.unsaved
                tone: "warn"
                iconName: "note"
                text: qsTr("Changed, not saved")
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s8

            Btn {
                objectName: "text-save"
                kind: "primary"
                text: qsTr("Save")
                keys: qsTr("Ctrl S")
                busy: root.editor.saving
                enabled: root.savable
                reason: why.text
                onClicked: root.save()
            }
            Btn {
                objectName: "text-test"
                iconName: "send"
                text: qsTr("Test mail")
                enabled: root.ready && !root.editor.offline
                reason: root.editor.offlineReason
                onClicked: root.testWanted()
            }
            Btn {
                objectName: "text-history"
                iconName: "clock"
                text: qsTr("Versions")
                enabled: root.ready
                onClicked: root.historyWanted()
            }
            Btn {
                objectName: "text-discard"
                visible: root.editor.unsaved
                kind: "text"
                iconName: "undo"
                text: qsTr("Discard changes")
                onClicked: root.editor.discard()
            }
        }
        Txt {
            id: why
            width: parent.width
            visible: root.editor.unsaved && text.length > 0
            role: "caption"
            muted: true
            text: root.editor.offline ? root.editor.offlineReason
                : root.problems.length > 0 ? qsTr("It can be saved once what is wrong below is mended.")
                : root.editor.checkProblem.length > 0 ? qsTr("It could not be checked: %1").arg(root.editor.checkProblem) : ""
        }
    }
    Column {
        visible: root.editor.newerText.length > 0
        width: parent.width
        spacing: Theme.space.s8

        NoteLine {
            objectName: "text-newer"
            width: parent.width
            iconName: "people"
            ink: Theme.color.warn
            text: qsTr("Somebody saved this text meanwhile: %1.").arg(root.editor.newerText)
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s8

            Btn {
                text: qsTr("Compare with mine")
                onClicked: root.historyWanted()
            }
            Btn {
                objectName: "text-keep-mine"
                text: qsTr("Go on with mine")
                onClicked: root.editor.keepMine()
            }
            Btn {
                objectName: "text-take-theirs"
                text: qsTr("Take theirs")
                onClicked: root.editor.discard()
            }
        }
    }
    InlineError {
        objectName: "text-refusal"
        visible: root.editor.refusal.what.length > 0
        width: parent.width
        primary: false
        what: root.editor.refusal.what
        meaning: root.editor.refusal.meaning
        text: root.editor.refusal.advice
        code: root.editor.refusal.code
        retryable: root.savable
        onRetry: root.save()
    }
    StatusView {
        visible: !root.ready
        width: parent.width
        status: root.editor.view
        errorWhat: root.editor.error.what
        errorMeaning: root.editor.error.meaning
        errorText: root.editor.error.advice
        errorCode: root.editor.error.code
        helpful: false
        content: nothing
        onRetry: root.editor.refresh()
        onCanceled: root.editor.refresh()
    }
    Column {
        visible: root.ready
        width: parent.width
        spacing: Theme.space.s20

        VariableChips {
            width: parent.width
            variables: root.editor.variables
            onChosen: place => (root.lastBox as TextBox)?.insert(place)
        }
        TextBox {
            id: subject
            objectName: "text-subject"
            width: parent.width
            label: qsTr("Subject")
            problems: root.problemsOf("subject")
            onEdited: text => root.editor.edit("subject", text)
            onEntered: root.lastBox = subject
        }
        SegmentedTabs {
            id: tabs
            objectName: "text-tabs"
            width: parent.width
            ruled: true
            label: qsTr("Parts of the mail")
            options: [
                { value: "html", text: root.problemsOf("html").length > 0 ? qsTr("HTML body (!)") : qsTr("HTML body") },
                { value: "text", text: root.problemsOf("text").length > 0 ? qsTr("Plain body (!)") : qsTr("Plain body") },
                { value: "sample", text: qsTr("Preview") }
            ]
        }
        TextBox {
            id: html
            objectName: "text-html"
            visible: tabs.value === "html"
            width: parent.width
            label: qsTr("HTML body")
            lines: 14
            mono: true
            problems: root.problemsOf("html")
            onEdited: text => root.editor.edit("html", text)
            onEntered: root.lastBox = html
        }
        TextBox {
            id: plain
            objectName: "text-plain"
            visible: tabs.value === "text"
            width: parent.width
            label: qsTr("Plain body")
            lines: 14
            mono: true
            problems: root.problemsOf("text")
            onEdited: text => root.editor.edit("text", text)
            onEntered: root.lastBox = plain
        }
        MailSample {
            objectName: "text-sample"
            visible: tabs.value === "sample"
            width: parent.width
            editor: root.editor
        }
    }

    Component {
        id: nothing
        Item {}
    }
}
