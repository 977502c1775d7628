// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Shared

// One part of the code to type in: its name, the value while the code is uncovered, and Copy. Copied secrets leave the
// clipboard after 45 s. Without room the value goes below its name.
Item {
    id: root

    required property string label
    required property string value
    property string covered: "••••••"
    property string instead // stands there in place of a value that says nothing to a reader
    property bool uncovered: true
    property bool mono: true
    property bool copyable: true
    property bool secret: true
    property string certainty
    readonly property string shown: instead.length > 0 ? instead : uncovered ? value : covered
    readonly property bool stacked: width < Theme.px(420)
    signal copied

    implicitWidth: Theme.px(446)
    implicitHeight: Math.max(Theme.size.row, (stacked ? name.height : 0) + figure.implicitHeight + Theme.space.s16)

    ClipboardGuard {
        id: clipboard
        onCopied: root.copied()
    }
    Divider { width: parent.width }
    Txt {
        id: name
        anchors.left: parent.left
        y: root.stacked ? Theme.space.s6 : (root.height - height) / 2
        width: Theme.px(136)
        muted: true
        text: root.label
        wrapMode: root.stacked ? Text.NoWrap : Text.Wrap
        Accessible.ignored: true
    }
    Txt {
        id: figure
        anchors.left: root.stacked ? parent.left : name.right
        anchors.right: chip.visible ? chip.left : copy.visible ? copy.left : parent.right
        anchors.rightMargin: Theme.space.s8
        y: root.stacked ? name.y + name.height : (root.height - height) / 2
        role: root.mono ? "code" : "body"
        text: root.mono ? Theme.isolate(root.shown) : root.shown
        wrapMode: root.mono ? Text.WrapAnywhere : Text.Wrap
        Accessible.name: root.uncovered || root.instead.length > 0 ? qsTr("%1: %2", "label: value").arg(root.label).arg(root.shown) : qsTr("%1, covered").arg(root.label)
    }
    AgeChip {
        id: chip
        visible: root.certainty === "simulated"
        anchors.right: copy.left
        anchors.rightMargin: Theme.space.s8
        anchors.verticalCenter: parent.verticalCenter
        certainty: "simulated"
    }
    Btn {
        id: copy
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.copyable
        enabled: root.uncovered
        kind: "text"
        scaleTo: "compact"
        iconName: "copy"
        text: qsTr("Copy")
        reason: qsTr("Show the code first")
        Accessible.name: qsTr("Copy %1").arg(root.label)
        onClicked: root.secret ? clipboard.copySecret(root.value) : clipboard.copyPlain(root.value)
    }
}
