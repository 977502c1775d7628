// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer

// Who speaks, how fast, and through what.
Column {
    id: root

    required property VoiceViewModel model
    readonly property real choiceWidth: Math.min(width, Theme.px(272))

    spacing: Theme.space.s12

    function indexOf(list: var, value: var): int {
        return list.findIndex(each => each.value === value);
    }

    SectionHead {
        width: parent.width
        text: qsTr("Speaker")
    }
    ComboBox {
        objectName: "speaker"
        width: root.choiceWidth
        label: qsTr("Speaker")
        model: root.model.profiles
        textRole: "title"
        currentIndex: root.indexOf(root.model.profiles, root.model.profile)
        onActivated: index => root.model.setProfile(root.model.profiles[index].value)
    }
    ComboBox {
        objectName: "speed"
        width: root.choiceWidth
        label: qsTr("Speed")
        model: root.model.player.options.speeds
        textRole: "title"
        displayText: qsTr("Speed %1").arg(root.model.player.options.speedText)
        currentIndex: root.indexOf(root.model.player.options.speeds, root.model.player.options.speed)
        onActivated: index => root.model.player.options.speed = root.model.player.options.speeds[index].value
    }
    ComboBox {
        objectName: "device"
        width: root.choiceWidth
        visible: root.model.player.options.devices.length > 2
        label: qsTr("Sound device")
        model: root.model.player.options.devices
        textRole: "title"
        currentIndex: Math.max(0, root.indexOf(root.model.player.options.devices, root.model.player.options.device))
        onActivated: index => root.model.player.options.device = root.model.player.options.devices[index].value
    }
}
