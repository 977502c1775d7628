// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The rolling hour above the list: the gauge with its time, and who is next in the queue. With little room one line
// that opens the rest.
Item {
    id: root

    required property OverviewViewModel hour
    required property ActivationsViewModel viewModel
    property bool roomy: true
    readonly property bool known: root.hour.view === "ready"
    signal opened
    signal chosen(string key)

    implicitHeight: roomy && known ? Math.max(gauge.height, waiting.height) + Theme.space.s16 : line.height + Theme.space.s8

    HourGauge {
        id: gauge
        objectName: "activation-gauge"
        visible: root.roomy && root.known
        anchors.left: parent.left
        width: Theme.px(216)
        used: root.hour.used
        limit: root.hour.limit
        usedText: root.hour.usedText
        limitText: root.hour.limitText
        room: root.hour.room
        from: root.hour.hourProvenance
    }
    Column {
        id: waiting
        visible: gauge.visible
        anchors.left: gauge.right
        anchors.leftMargin: Theme.space.s24
        anchors.right: parent.right
        spacing: Theme.space.s8

        QueueRows {
            width: parent.width
            viewModel: root.viewModel
            most: 3
            onChosen: key => root.chosen(key)
        }
        Btn {
            objectName: "whole-queue"
            anchors.left: parent.left
            visible: root.viewModel.queue.length > 3
            kind: "link"
            text: qsTr("All who wait: %Ln", "", root.viewModel.queue.length)
            onClicked: root.opened()
        }
    }
    Btn {
        id: line
        objectName: "hour-line"
        visible: !gauge.visible
        enabled: root.known
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        scaleTo: "compact"
        iconName: "gauge"
        text: root.known ? qsTr("%1 of %2 this rolling hour").arg(root.hour.usedText).arg(root.hour.limitText) : qsTr("The hour is not known yet")
        Accessible.description: root.known ? root.hour.room : ""
        onClicked: root.opened()
    }
}
