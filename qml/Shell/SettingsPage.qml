// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// C12: what a person sets for themselves. Everything holds at once and works offline.
ScrollPage {
    id: root

    required property AppViewModel app
    readonly property SettingsViewModel settings: app.settings

    signal shortcutsWanted

    objectName: "settings-page"
    title: qsTr("Settings")
    maxWidth: 640

    InlineError {
        visible: root.settings.problem.length > 0
        width: parent.width
        what: qsTr("This setting did not hold")
        meaning: qsTr("Everything is as it was before.")
        text: root.settings.problem
        retryable: false
    }

    Column {
        width: parent.width
        SectionHead {
            width: parent.width
            text: qsTr("Language")
        }
        Choice {
            objectName: "language"
            width: parent.width
            label: qsTr("Language")
            options: Array.from([{ value: "", title: qsTr("As on this computer") }]).concat(root.settings.languages)
            value: root.settings.language
            onChosen: value => root.settings.language = value
        }
    }
    Column {
        width: parent.width
        SectionHead {
            width: parent.width
            text: qsTr("Colours")
        }
        Choice {
            objectName: "theme"
            width: parent.width
            label: qsTr("Colours")
            options: [
                { value: "system", title: qsTr("As on this computer") },
                { value: "light", title: qsTr("Light") },
                { value: "dark", title: qsTr("Dark") },
                { value: "contrast", title: qsTr("High contrast") }
            ]
            value: root.settings.theme
            onChosen: value => root.settings.theme = value
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s12
        SectionHead {
            width: parent.width
            text: qsTr("Text size")
        }
        SegmentedTabs {
            objectName: "text-size"
            width: parent.width
            label: qsTr("Text size")
            options: Array.from([1, 1.25, 1.5, 2]).map(each => ({ value: each, text: qsTr("%1 %").arg(Math.round(each * 100).toLocaleString(Qt.locale(), "f", 0)) }))
            value: root.settings.textScale
            onChosen: value => root.settings.textScale = value
        }
    }
    Column {
        width: parent.width
        SectionHead {
            width: parent.width
            text: qsTr("Motion, privacy and keys")
        }
        Switch {
            width: parent.width
            text: qsTr("Reduced motion")
            note: qsTr("Nothing on screen moves.")
            checked: root.settings.reducedMotion
            onToggled: root.settings.reducedMotion = checked
        }
        Switch {
            width: parent.width
            text: qsTr("Cover numbers and codes again after 60 seconds")
            note: qsTr("They are always covered until you ask for them.")
            checked: root.settings.coverIdentifiers
            onToggled: root.settings.coverIdentifiers = checked
        }
        Switch {
            width: parent.width
            text: qsTr("Shortcuts of one character")
            note: qsTr("Such as ? for the list of shortcuts. They never fire in a text field.")
            checked: root.settings.singleKeyShortcuts
            onToggled: root.settings.singleKeyShortcuts = checked
        }
        Item { width: 1; height: Theme.space.s12 }
        Btn {
            anchors.left: parent.left
            iconName: "key"
            text: qsTr("Show all shortcuts")
            keys: root.app.shortcuts.keys(Commands.ShowShortcuts)
            onClicked: root.shortcutsWanted()
        }
    }
    Column {
        width: parent.width
        SectionHead {
            width: parent.width
            text: qsTr("Staying signed in")
        }
        NoteLine {
            width: parent.width
            iconName: root.app.session.keepsTokens ? "lock" : "info"
            text: root.app.session.keepsTokens ? qsTr("The keychain of this computer keeps you signed in, and holds the key of the data saved here.") : qsTr("No keychain: you stay signed in until you close DOTM Desktop, and nothing is saved for offline use.")
        }
    }
    Column {
        width: parent.width
        SectionHead {
            width: parent.width
            text: qsTr("About")
        }
        FactRow {
            width: parent.width
            label: qsTr("DOTM Desktop")
            value: Theme.isolate(root.app.version)
        }
        FactRow {
            visible: root.app.serviceVersion.length > 0
            width: parent.width
            label: qsTr("Service")
            value: root.app.simulated ? qsTr("%1, simulated", "version").arg(Theme.isolate(root.app.serviceVersion)) : Theme.isolate(root.app.serviceVersion)
        }
        Item { width: 1; height: Theme.space.s12 }
        Flow {
            width: parent.width
            spacing: Theme.space.s12
            Btn {
                text: qsTr("Licences")
                onClicked: licences.open()
            }
            Btn {
                visible: String(root.app.mailboxUrl).length > 0
                iconName: "mail"
                text: qsTr("Open the simulated mailbox")
                onClicked: root.app.browser.open(root.app.mailboxUrl)
            }
        }
    }
    LicencesSheet { id: licences }
}
