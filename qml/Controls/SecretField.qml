// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// A value that is covered until asked for: label, covered or plain value, Show (60 s) and Copy (taken back from the
// clipboard after 45 s). Give an empty `plain` while it has not been fetched: Show then asks with `revealRequested`.
Item {
    id: root

    required property string label
    required property string covered
    property string plain
    property string certainty // shown as a chip when "simulated"
    property bool copyable: true
    property bool mono: true
    property alias seconds: timer.seconds
    readonly property bool uncovered: timer.uncovered && plain.length > 0
    signal revealRequested
    signal copied

    implicitWidth: Theme.px(446)
    implicitHeight: Math.max(Theme.size.row, value.implicitHeight + Theme.space.s16)
    onVisibleChanged: timer.cover()

    function show() {
        timer.uncover();
        if (plain.length === 0)
            revealRequested();
    }
    function cover() {
        timer.cover();
    }

    CoverTimer { id: timer }
    ClipboardGuard {
        id: clipboard
        onCopied: root.copied()
    }

    Txt {
        id: name
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(136), parent.width * 0.3)
        text: root.label
        muted: true
        Accessible.ignored: true
    }
    Txt {
        id: value
        anchors.left: name.right
        anchors.right: chip.visible ? chip.left : buttons.left
        anchors.rightMargin: Theme.space.s8
        anchors.verticalCenter: parent.verticalCenter
        role: root.mono ? "code" : "body"
        text: Theme.isolate(root.uncovered ? root.plain : root.covered)
        wrapMode: Text.WrapAnywhere
        Accessible.name: root.uncovered ? qsTr("%1: %2", "label: value").arg(root.label).arg(root.plain) : qsTr("%1, covered").arg(root.label)
    }
    AgeChip {
        id: chip
        visible: root.certainty === "simulated"
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s8
        anchors.verticalCenter: parent.verticalCenter
        certainty: "simulated"
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s4

        Btn {
            kind: "text"
            scaleTo: "compact"
            iconName: root.uncovered ? "eyeoff" : "eye"
            text: root.uncovered ? qsTr("Cover") : qsTr("Show")
            Accessible.name: root.uncovered ? qsTr("Cover %1").arg(root.label) : qsTr("Show %1").arg(root.label)
            onClicked: root.uncovered ? root.cover() : root.show()
        }
        Btn {
            visible: root.copyable
            enabled: root.uncovered
            kind: "text"
            scaleTo: "compact"
            iconName: "copy"
            text: qsTr("Copy")
            reason: qsTr("Show it first")
            Accessible.name: qsTr("Copy %1").arg(root.label)
            onClicked: clipboard.copySecret(root.plain)
        }
    }
}
