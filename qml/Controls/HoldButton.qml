// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme
import Dotm.Ui.Shared

// Spends or sends: held for a second it acts, let go it empties. For those who cannot hold, `twoStep` turns it into two
// presses: the first arms it for ten seconds, the second acts. A press through assistive technology counts as a step.
T.AbstractButton {
    id: root

    required property string holdText // "Hold to allow once, $20.00"
    required property string stepText // "Allow once, $20.00"
    required property string confirmText // "Yes, allow $20.00"
    property bool twoStep: false
    property int holdMs: 1000
    property string reason
    readonly property bool armed: arming.running
    readonly property bool holding: hold.running
    readonly property real progress: twoStep ? (armed ? 0.5 : 0) : fill.progress
    readonly property string words: {
        if (twoStep)
            return armed ? confirmText : stepText;
        if (!Theme.reducedMotion || !holding)
            return holdText;
        return late.running ? qsTr("keep holding") : qsTr("almost");
    }
    signal completed

    text: words
    implicitWidth: said.implicitWidth + Theme.size.icon + Theme.space.s8 + Theme.space.s48
    implicitHeight: Math.max(Theme.size.controlLarge, said.height + Theme.space.s16)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    readonly property color ink: enabled ? Theme.color.accent : Theme.color.inkOff

    onPressed: if (!twoStep) begin()
    onReleased: stop()
    onCanceled: stop()
    onClicked: if (twoStep) step()
    onEnabledChanged: stop()
    onActiveFocusChanged: if (!activeFocus) stop()
    onTwoStepChanged: arming.stop()
    Keys.onReturnPressed: event => {
        if (event.isAutoRepeat)
            return;
        if (twoStep)
            step();
        else
            begin();
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Return && !event.isAutoRepeat)
            stop();
    }

    Accessible.role: Accessible.Button
    Accessible.name: twoStep ? words : stepText
    Accessible.description: enabled ? (twoStep ? qsTr("Two presses") : qsTr("Hold for one second")) : reason
    Accessible.onPressAction: step()

    function begin() {
        hold.restart();
        late.restart();
        fill.duration = Theme.reducedMotion ? 0 : holdMs;
        fill.progress = 1;
    }
    function stop() {
        hold.stop();
        late.stop();
        fill.duration = Theme.motion.leave;
        fill.progress = 0;
    }
    function step() {
        if (!armed) {
            arming.restart();
            return;
        }
        arming.stop();
        completed();
    }

    Timer {
        id: hold
        interval: root.holdMs
        onTriggered: {
            root.stop();
            root.completed();
        }
    }
    Timer {
        id: late
        interval: root.holdMs * 0.6
    }
    Timer {
        id: arming
        interval: 10000
    }
    QtObject {
        id: fill
        property real progress: 0
        property int duration: 0
        Behavior on progress {
            enabled: fill.duration > 0
            NumberAnimation { duration: fill.duration }
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: root.pressed || root.armed ? Theme.color.accentSoft : root.hovered ? Theme.color.raised : "transparent"
        border.width: Theme.size.line
        border.color: root.enabled ? Theme.color.accent : Theme.color.line
        FocusFrame { visible: root.visualFocus }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.s8

            RingGauge {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.size.icon
                height: width
                progress: root.progress
                color: root.ink
                track: root.enabled ? Qt.alpha(root.ink, 0.4) : Theme.color.line
            }
            Txt {
                id: said
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, root.width - Theme.size.icon - Theme.space.s32))
                role: "subtitle"
                text: root.words
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
