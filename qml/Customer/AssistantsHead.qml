// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What this page is, how it stands, and Stop all - or, when all are stopped, the bar that says so.
Column {
    id: root

    required property AssistantsViewModel model
    property string stopKeys

    spacing: Theme.space.s20

    Item {
        id: line
        readonly property bool stacked: width < Theme.px(640)
        width: parent.width
        height: stacked ? words.height + Theme.space.s12 + buttons.height : Math.max(words.height, buttons.height)

        Txt {
            id: words
            anchors.left: parent.left
            width: line.stacked ? line.width : line.width - buttons.width - Theme.space.s24
            y: line.stacked ? 0 : (line.height - height) / 2
            role: "lead"
            muted: true
            text: qsTr("Programs on this computer that act for you, within limits you set.")
        }
        Flow {
            id: buttons
            x: line.stacked !== Theme.rightToLeft ? 0 : line.width - width
            width: line.stacked ? line.width : chip.width + (stop.visible ? stop.width + spacing : 0)
            y: line.stacked ? words.height + Theme.space.s12 : (line.height - height) / 2
            spacing: Theme.space.s16

            Item {
                width: chip.width
                height: stop.visible ? stop.height : chip.height
                StatusChip {
                    id: chip
                    objectName: "assistantsState"
                    anchors.verticalCenter: parent.verticalCenter
                    tone: root.model.state === "open" ? "good" : root.model.state === "closed" ? "neutral" : "warn"
                    iconName: root.model.state === "open" ? "check" : root.model.state === "stopped" ? "pause" : root.model.state === "broken" ? "alert" : "x"
                    text: {
                        switch (root.model.state) {
                        case "open": return qsTr("Ready");
                        case "stopped": return qsTr("Stopped");
                        case "broken": return qsTr("Not running");
                        default: return qsTr("Closed");
                        }
                    }
                }
            }
            Btn {
                id: stop
                objectName: "stopAll"
                visible: !root.model.stopped
                iconName: "pause"
                text: qsTr("Stop all")
                keys: line.stacked ? "" : root.stopKeys
                onClicked: {
                    const ringed = visualFocus;
                    root.model.stopAll();
                    resume.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
                }
            }
        }
    }
    Rectangle {
        id: bar
        readonly property bool stacked: width < Theme.px(520)
        visible: root.model.stopped
        width: parent.width
        height: (stacked ? said.height + Theme.space.s16 + resume.height : Math.max(said.height, resume.height)) + 2 * Theme.space.s16
        radius: Theme.radius.card
        color: Theme.color.warnSoft
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.color.warn
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("All assistants are stopped")

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s20
            y: said.y
            name: "pause"
            color: Theme.color.warn
        }
        Column {
            id: said
            anchors.left: sign.right
            anchors.leftMargin: Theme.space.s12
            width: bar.width - sign.width - 2 * Theme.space.s20 - Theme.space.s12 - (bar.stacked ? 0 : resume.width + Theme.space.s16)
            y: bar.stacked ? Theme.space.s16 : (bar.height - height) / 2

            Txt {
                width: parent.width
                role: "strong"
                color: Theme.color.warn
                text: qsTr("All assistants are stopped")
            }
            Txt {
                width: parent.width
                text: qsTr("Whatever they ask is refused, after a restart as well. What was under way is ended, and so are permissions that lasted.")
            }
        }
        Btn {
            id: resume
            objectName: "resume"
            readonly property real away: bar.stacked ? sign.width + Theme.space.s20 + Theme.space.s12 : bar.width - width - Theme.space.s16
            x: Theme.rightToLeft ? bar.width - width - away : away
            y: bar.stacked ? said.y + said.height + Theme.space.s16 : (bar.height - height) / 2
            kind: "primary"
            text: qsTr("Resume")
            onClicked: {
                const ringed = visualFocus;
                root.model.resume();
                stop.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
            }
        }
    }
    InlineError {
        objectName: "assistantsProblem"
        width: parent.width
        visible: root.model.problem.what.length > 0
        retryable: false
        what: root.model.problem.what
        meaning: root.model.problem.meaning
        text: root.model.problem.advice
        code: root.model.problem.code
    }
    NoteLine {
        width: parent.width
        visible: root.model.state === "closed"
        text: qsTr("Assistants cannot come in at the moment. What you set here holds as soon as they can.")
    }
    NoteLine {
        objectName: "assistantsOffline"
        width: parent.width
        visible: root.model.offline
        iconName: "wifioff"
        text: qsTr("What assistants ask for fails until you are online again. What you set here holds at once.")
    }
}
