// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The check of the log's chain: what the last one found, how far one under way is, and the head to compare.
Sheet {
    id: root

    required property AuditChain chain
    readonly property bool running: chain.state === "running"

    title: qsTr("Check the chain")
    text: qsTr("Every entry carries the seal of all before it. The check reads the whole log and counts the seals again.")
    firstFocus: begin

    Column {
        width: parent.width
        spacing: Theme.space.s20

        NoteLine {
            objectName: "chain-sentence"
            width: parent.width
            visible: text.length > 0
            iconName: root.chain.state === "sound" ? "checkc" : root.chain.state === "broken" ? "alert" : "clock"
            iconInk: root.chain.state === "sound" ? Theme.color.good : root.chain.state === "broken" ? Theme.color.bad : Theme.color.ink
            ink: root.chain.state === "broken" ? Theme.color.bad : Theme.color.ink
            text: root.chain.sentence
        }
        Rectangle {
            objectName: "chain-progress"
            visible: root.running
            width: parent.width
            height: Theme.px(8)
            radius: height / 2
            color: Theme.color.sunken
            border.width: Theme.contrast ? Theme.size.line : 0
            border.color: Theme.color.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.chain.sentence

            Rectangle {
                anchors.left: parent.left
                width: parent.width * root.chain.progress
                height: parent.height
                radius: height / 2
                color: Theme.color.accent
            }
        }
        CopyFact {
            visible: value.length > 0
            width: parent.width
            label: qsTr("Head of the chain, to compare with one kept elsewhere")
            value: root.chain.headHash
        }
        InlineError {
            width: parent.width
            visible: root.chain.error.what.length > 0
            retryable: false
            what: root.chain.error.what
            text: root.chain.error.advice
            code: root.chain.error.code
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            id: begin
            objectName: "chain-begin"
            kind: "primary"
            text: qsTr("Check now")
            busy: root.chain.asking || root.running
            reason: root.chain.offlineReason
            onClicked: root.chain.begin()
        }
        Btn {
            objectName: "chain-close"
            text: qsTr("Close")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
