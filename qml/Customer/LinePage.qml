// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C2: the line with its state, code, mail and history.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property LineViewModel line: customer.line
    property bool codeWanted: false // opened for the code sheet
    readonly property bool sheetOpen: codeView.opened || printing.opened
    signal navigate(string section)
    signal announced(string words)

    objectName: "line-page"
    title: qsTr("My line")
    Component.onCompleted: showWanted()
    onCodeWantedChanged: showWanted()

    function showWanted() {
        if (codeWanted)
            codeView.open();
    }

    Connections {
        target: root.line
        function onMailTold(sentence: string) {
            root.announced(sentence);
        }
    }
    StatusView {
        width: parent.width
        status: root.line.view
        errorWhat: root.line.error.what
        errorMeaning: root.line.error.meaning
        errorText: root.line.error.advice
        errorCode: root.line.error.code
        helpful: false
        content: ready
        empty: none
        onRetry: root.line.refresh()
        onCanceled: root.line.refresh()
    }
    Component {
        id: none
        Column {
            EmptyState {
                width: Math.min(parent.width, Theme.px(600))
                plate: true
                label: qsTr("No line yet")
                title: qsTr("Your line will live here")
                text: qsTr("Its number, its code, and what the carrier says.")
                actionText: qsTr("Get your line")
                actionNote: root.customer.home.offer
                onActed: root.navigate("activate")
            }
        }
    }
    Component {
        id: ready
        SplitColumns {
            first: [
                CustomerLineCard {
                    width: parent.width
                    line: root.line
                },
                LineFacts {
                    width: parent.width
                    line: root.line
                }
            ]
            second: Column {
                width: parent.width
                spacing: Theme.space.s48

                InlineError {
                    width: parent.width
                    visible: root.line.error.what.length > 0 && !root.line.offline
                    what: root.line.error.what
                    meaning: qsTr("Your line keeps working")
                    text: qsTr("What is shown was read before. We try again every minute.")
                    code: root.line.error.code
                    primary: false
                    busy: root.line.reading
                    onRetry: root.line.refresh()
                }
                LineActions {
                    width: parent.width
                    line: root.line
                    onCodeWanted: codeView.open()
                    onPrintWanted: printing.open()
                    onActivationWanted: root.navigate("activate")
                }
                Column {
                    width: parent.width

                    SectionHead {
                        width: parent.width
                        text: qsTr("What happened")
                    }
                    Timeline {
                        width: parent.width
                        events: root.line.events
                    }
                }
            }
        }
    }
    CodeSheet {
        id: codeView
        customer: root.customer
        onAnnounced: words => root.announced(words)
    }
    PrintSheet {
        id: printing
        codeSheet: root.customer.codeSheet
        onAnnounced: words => root.announced(words)
    }
}
