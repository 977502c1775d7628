// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The rolling hour with its gauge, and everybody who waits for a place in it.
Sheet {
    id: root

    required property OverviewViewModel hour
    required property ActivationsViewModel viewModel
    signal chosen(string key)

    title: qsTr("The rolling hour")

    Column {
        width: parent.width
        spacing: Theme.space.s24

        HourGauge {
            width: parent.width
            used: root.hour.used
            limit: root.hour.limit
            usedText: root.hour.usedText
            limitText: root.hour.limitText
            room: root.hour.room
            from: root.hour.hourProvenance
        }
        QueueRows {
            width: parent.width
            viewModel: root.viewModel
            onChosen: key => root.chosen(key)
        }
    }
}
