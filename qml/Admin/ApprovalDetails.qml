// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// One request: the facts, what approving will do and how far each step can be taken back, and the ways to decide.
Flickable {
    id: root

    required property ApprovalsViewModel viewModel
    readonly property ApprovalDetailsViewModel item: root.viewModel.details
    property bool roomy: true
    property real foot: 0 // kept free below
    signal chosen(int verb)

    contentHeight: body.implicitHeight + Theme.space.s24 + foot + Theme.space.s24
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollMark {}

    readonly property real side: roomy ? Theme.space.s40 : Theme.space.s24

    function reveal(what: Item) {
        let up = what;
        while (up !== null && up !== body)
            up = up.parent;
        if (up === null || what === null)
            return;
        const top = what.mapToItem(body, 0, 0).y + body.y - Theme.space.s16;
        const bottom = top + what.height + Theme.space.s32 + foot;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(top, bottom - height));
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            if (root.visible)
                root.reveal(root.Window.activeFocusItem);
        }
    }

    StatusView {
        id: body
        x: root.side
        y: Theme.space.s24
        width: root.width - 2 * root.side
        visible: root.item.key.length > 0
        status: root.item.view
        errorWhat: root.item.error.what
        errorMeaning: root.item.error.meaning
        errorText: root.item.error.advice
        errorCode: root.item.error.code
        helpful: false
        content: ready
        onRetry: root.item.refresh()
        onCanceled: root.item.refresh()
    }
    Component {
        id: ready
        Column {
            id: column
            spacing: Theme.space.s32

            Column {
                width: parent.width
                spacing: Theme.space.s8

                Flow {
                    width: parent.width
                    spacing: Theme.space.s12
                    Txt {
                        width: Math.min(implicitWidth, parent.width)
                        role: "headline"
                        text: qsTr("Beta request")
                        Accessible.role: Accessible.Heading
                    }
                    StatusChip {
                        objectName: "approval-chip"
                        tone: root.item.late ? "warn" : "neutral"
                        iconName: "clock"
                        text: root.item.chipText
                    }
                }
                SecretField {
                    width: Math.min(parent.width, Theme.px(480))
                    label: qsTr("Mail")
                    covered: root.item.maskedMail
                    plain: root.item.mail
                    mono: false
                }
                NoteLine {
                    objectName: "approval-others"
                    visible: text.length > 0
                    width: parent.width
                    iconName: "people"
                    text: root.item.othersText
                }
                NoteLine {
                    objectName: "approval-standing"
                    visible: text.length > 0
                    width: parent.width
                    text: root.item.standing
                }
                NoteLine {
                    objectName: "approval-problem"
                    visible: text.length > 0
                    width: parent.width
                    iconName: "alert"
                    iconInk: Theme.color.bad
                    ink: Theme.color.bad
                    text: root.item.problem
                }
            }
            Grid {
                id: facts
                width: parent.width
                columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(150))))
                columnSpacing: Theme.space.s16
                rowSpacing: Theme.space.s20
                readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

                Repeater {
                    model: root.item.facts
                    Fact {
                        required property var modelData
                        width: facts.cell
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
            Column {
                width: parent.width
                SectionHead {
                    width: parent.width
                    text: root.item.stepsTitle
                }
                Repeater {
                    model: root.item.steps
                    StepRow {
                        required property int index
                        required property var modelData
                        width: column.width
                        number: (index + 1).toLocaleString(Qt.locale(), "f", 0)
                        title: modelData.title
                        text: modelData.text
                        note: modelData.note
                    }
                }
                Divider { width: parent.width }
                Item { width: 1; height: Theme.space.s12 }
                Txt {
                    width: parent.width
                    role: "caption"
                    muted: true
                    text: qsTr("Nothing is charged. Held here for 8 seconds before anything leaves this machine.")
                }
            }
            ApprovalButtons {
                width: parent.width
                actions: root.viewModel.actions
                onChosen: verb => root.chosen(verb)
            }
        }
    }
}
