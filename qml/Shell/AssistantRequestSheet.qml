// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Customer
import Dotm.Theme
import Dotm.Ui.Customer

// An assistant asks: who and how we know, one question, exact values, cost now and later, whether it can be undone.
// Above every page; "not now" has the focus. What costs money has to be held for. It opens and closes with the request.
Sheet {
    id: root

    required property AssistantRequestViewModel model
    property bool twoStep: false
    readonly property real gap: Theme.space.s24 + Theme.space.s4
    readonly property bool tall: values.implicitHeight + gap + buttons.implicitHeight + below.implicitHeight + 2 * side > room

    objectName: "requestSheet"
    title: model.question
    text: Theme.spoken([model.who, model.known])
    headed: false
    closable: false
    footed: tall
    z: 10
    firstFocus: tall ? footButtons.safe : buttons.safe
    onAboutToShow: twoStep = false
    onOpened: {
        model.shown();
        settled.restart();
    }
    onClosed: model.hidden()
    onTallChanged: settled.restart()

    function focusSafe() {
        if (!opened)
            return;
        firstFocus.forceActiveFocus(Qt.TabFocusReason);
        (firstFocus as Btn).focusReason = Qt.TabFocusReason;
    }
    function follow() {
        if (model.waiting)
            open();
        else
            close();
    }

    // Once it is known which buttons are on screen.
    readonly property Timer settled: Timer {
        interval: 0
        onTriggered: {
            if (!(root.tall ? footButtons : buttons).activeFocus)
                root.focusSafe();
        }
    }
    readonly property Connections heard: Connections {
        target: root.model
        function onChanged() {
            root.follow();
        }
    }
    // A click that only wakes the window is not an answer.
    readonly property Connections waking: Connections {
        target: root.contentItem.Window.window
        function onActiveChanged() {
            if (root.opened && root.contentItem.Window.active)
                root.model.shown();
        }
    }
    readonly property string key: model.key
    onKeyChanged: {
        twoStep = false;
        focusSafe();
    }
    Component.onCompleted: follow()

    FocusScope {
        width: parent.width
        height: column.height
        Keys.onEscapePressed: root.model.notNow()

        Column {
            id: column
            width: parent.width

            Column {
                id: values
                width: parent.width

                AssistantRequestHead {
                    width: parent.width
                    height: implicitHeight
                    model: root.model
                }
                Item { width: 1; height: Theme.space.s24 }
                Txt {
                    objectName: "question"
                    width: parent.width
                    role: "headline"
                    text: root.model.question
                    Accessible.role: Accessible.Heading
                }
                Item { width: 1; height: Theme.space.s20 }
                Repeater {
                    model: root.model.facts
                    AssistantFact {
                        required property var modelData
                        width: values.width
                        label: modelData.label
                        value: modelData.value
                        note: modelData.note ?? ""
                    }
                }
                Divider { width: parent.width }
            }
            Item { width: 1; height: root.tall ? Theme.space.s8 : root.gap }
            AssistantRequestButtons {
                id: buttons
                visible: !root.tall
                width: parent.width
                height: visible ? implicitHeight : 0
                model: root.model
                twoStep: root.twoStep
            }
            AssistantRequestTail {
                id: below
                width: parent.width
                model: root.model
                twoStep: root.twoStep
                onTwoStepWanted: root.twoStep = !root.twoStep
            }
        }
    }
    foot: FocusScope {
        width: parent.width
        height: footButtons.implicitHeight
        Keys.onEscapePressed: root.model.notNow()

        AssistantRequestButtons {
            id: footButtons
            width: parent.width
            height: implicitHeight
            model: root.model
            twoStep: root.twoStep
        }
    }
}
