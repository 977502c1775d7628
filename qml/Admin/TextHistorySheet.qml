// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The versions of a text; the chosen one is laid beside what stands in the editor, and can be put there.
Sheet {
    id: root

    required property TextHistory history
    signal restored

    title: qsTr("Versions")
    text: qsTr("Choose one to see what is different in the editor.")
    sheetWidth: 880

    Column {
        width: parent.width
        spacing: Theme.space.s20

        StatusView {
            visible: root.history.view !== "ready"
            width: parent.width
            status: root.history.view
            errorWhat: root.history.error.what
            errorMeaning: root.history.error.meaning
            errorText: root.history.error.advice
            errorCode: root.history.error.code
            helpful: false
            content: nothing
            onRetry: root.history.refresh()
            onCanceled: root.history.refresh()
        }
        Column {
            visible: root.history.view === "ready"
            width: parent.width
            spacing: Theme.space.s4

            Repeater {
                model: root.history.versions
                Btn {
                    required property var modelData
                    objectName: "version-" + modelData.version
                    width: parent.width
                    scaleTo: "compact"
                    kind: root.history.chosen === modelData.version ? "secondary" : "text"
                    iconName: modelData.current ? "check" : ""
                    text: modelData.text
                    onClicked: root.history.compare(modelData.version)
                    Accessible.description: modelData.current ? qsTr("in use") : ""
                }
            }
            Btn {
                objectName: "versions-more"
                visible: root.history.more
                text: qsTr("Older versions")
                busy: root.history.reading
                onClicked: root.history.readMore()
            }
        }
        InlineError {
            visible: root.history.view === "ready" && root.history.error.what.length > 0
            width: parent.width
            primary: false
            retryable: false
            what: root.history.error.what
            text: root.history.error.advice
            code: root.history.error.code
        }
        Column {
            visible: root.history.chosen >= 0
            width: parent.width
            spacing: Theme.space.s8

            NoteLine {
                objectName: "diff-summary"
                width: parent.width
                visible: text.length > 0
                iconName: "info"
                text: root.history.summary
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.history.lines
                    DiffRow {
                        required property var modelData
                        width: parent.width
                        kind: modelData.kind
                        text: modelData.text
                    }
                }
            }
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "version-restore"
            kind: "primary"
            iconName: "undo"
            text: qsTr("Put it into the editor")
            enabled: root.history.chosen >= 0 && !root.history.comparing && !root.history.equal && root.history.summary.length > 0
            onClicked: {
                root.restored();
                root.close();
            }
        }
        Btn {
            text: qsTr("Close")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }

    Component {
        id: nothing
        Item {}
    }
}
