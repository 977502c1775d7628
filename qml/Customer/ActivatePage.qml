// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C3: getting a line in five steps. The step is the service's, so the page moves on by itself and can be left.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property ActivationViewModel activation: customer.activation
    property bool asking: false // a pane has its own sheet open
    readonly property bool sheetOpen: codeView.opened || asking
    signal navigate(string section)
    signal announced(string words)

    objectName: "activate-page"
    title: qsTr("Get your line")
    back: true
    spacing: Theme.space.s40
    onBackRequested: root.navigate("home")

    function focusFirstIn(slot: Slot) {
        const first = slot.item?.nextItemInFocusChain(true) ?? null;
        let up = first;
        while (up !== null && up !== slot)
            up = up.parent;
        if (up === slot)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.activation
        function onAnnounced(sentence: string) {
            root.announced(sentence);
        }
    }
    StatusView {
        width: parent.width
        status: root.activation.view
        errorWhat: root.activation.error.what
        errorMeaning: root.activation.error.meaning
        errorText: root.activation.error.advice
        errorCode: root.activation.error.code
        helpful: false
        content: steps
        onRetry: root.activation.refresh()
        onCanceled: root.navigate("home")
    }
    Component {
        id: steps
        Column {
            spacing: Theme.space.s40

            StepRail {
                objectName: "rail"
                width: parent.width
                steps: [qsTr("Phone check"), qsTr("Number"), qsTr("Pay"), qsTr("Wait"), qsTr("Code")]
                current: root.activation.step
            }
            InlineError {
                width: parent.width
                visible: root.activation.error.what.length > 0 && !root.activation.offline
                primary: false
                what: root.activation.error.what
                text: qsTr("What is shown was read before. We try again by ourselves.")
                code: root.activation.error.code
                busy: root.activation.reading
                onRetry: root.activation.refresh()
            }
            Timer {
                id: refocus
                interval: 0
                onTriggered: root.focusFirstIn(slot)
            }
            Slot {
                id: slot
                objectName: "pane"
                onItemChanged: {
                    // Who was in the pane before goes on in the next one.
                    if (item !== null && activeFocus)
                        refocus.restart();
                }
                width: parent.width
                component: {
                    switch (root.activation.pane) {
                    case ActivationViewModel.Number: return number;
                    case ActivationViewModel.Pay: return pay;
                    case ActivationViewModel.Wait: return wait;
                    case ActivationViewModel.Problem: return problem;
                    case ActivationViewModel.Code: return codePane;
                    default: return phoneCheck;
                    }
                }
            }
        }
    }
    Component {
        id: phoneCheck
        PhoneCheckPane { activation: root.activation }
    }
    Component {
        id: number
        NumberPane { activation: root.activation }
    }
    Component {
        id: pay
        PayPane {
            activation: root.activation
            onSheetOpenChanged: root.asking = sheetOpen
            Component.onDestruction: root.asking = false
        }
    }
    Component {
        id: wait
        WaitingPane {
            activation: root.activation
            onNavigate: section => root.navigate(section)
        }
    }
    Component {
        id: problem
        ProblemPane {
            activation: root.activation
            onNavigate: section => root.navigate(section)
        }
    }
    Component {
        id: codePane
        CodePane {
            customer: root.customer
            onCodeWanted: codeView.open()
            onNavigate: section => root.navigate(section)
        }
    }
    CodeSheet {
        id: codeView
        customer: root.customer
        onAnnounced: words => root.announced(words)
    }
}
