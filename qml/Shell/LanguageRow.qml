// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Ui.Shared

// The languages, each in its own script, in one line that wraps.
Item {
    id: root

    required property SettingsViewModel settings
    readonly property var languages: settings.languages

    implicitWidth: tabs.implicitWidth
    implicitHeight: tabs.implicitHeight

    SegmentedTabs {
        id: tabs
        width: parent.width
        label: qsTr("Language")
        options: root.languages.map(each => ({ value: each.value, text: each.title }))
        value: root.settings.activeLanguage
        onChosen: value => root.settings.language = value
    }
}
