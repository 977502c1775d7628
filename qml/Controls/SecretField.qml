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

    readonly property bool stacked: width < Theme.px(400) // the value goes below

    implicitWidth: Theme.px(446)
    implicitHeight: stacked ? buttons.height + value.implicitHeight + (chip.visible ? chip.height : 0) + Theme.space.s8
                            : Math.max(Theme.size.row, value.implicitHeight + Theme.space.s16)
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
        y: ((root.stacked ? buttons.height : root.height) - height) / 2
        width: Math.min(Theme.px(136), parent.width * 0.3)
        text: root.label
        muted: true
        Accessible.ignored: true
    }
    Txt {
        id: value
        anchors.left: root.stacked ? parent.left : name.right
        anchors.right: root.stacked ? parent.right : chip.visible ? chip.left : buttons.left
        anchors.rightMargin: root.stacked ? 0 : Theme.space.s8
        y: root.stacked ? buttons.height : (root.height - height) / 2
        role: root.mono ? "code" : "body"
        text: Theme.isolate(root.uncovered ? root.plain : root.covered)
        wrapMode: Text.WrapAnywhere
        Accessible.name: root.uncovered ? qsTr("%1: %2", "label: value").arg(root.label).arg(root.plain) : qsTr("%1, covered").arg(root.label)
    }
    AgeChip {
        id: chip
        visible: root.certainty === "simulated"
        readonly property real away: root.stacked ? 0 : root.width - buttons.width - width - Theme.space.s8
        x: Theme.rightToLeft ? root.width - width - away : away
        y: root.stacked ? buttons.height + value.implicitHeight : (root.height - height) / 2
        certainty: "simulated"
    }
    Row {
        id: buttons
        anchors.right: parent.right
        y: root.stacked ? 0 : (root.height - height) / 2
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
