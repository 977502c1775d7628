// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// The languages, each in its own script, in one line that wraps.
Item {
    id: root

    required property SettingsViewModel settings

    implicitWidth: tabs.implicitWidth
    implicitHeight: tabs.implicitHeight

    SegmentedTabs {
        id: tabs
        width: parent.width
        label: qsTr("Language")
        options: root.settings.languages.map(each => ({ value: each.value, text: each.title }))
        value: root.settings.activeLanguage
        onChosen: value => root.settings.language = value
    }
}
