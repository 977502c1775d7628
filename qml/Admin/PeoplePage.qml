// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A9: who may do what and where that is written; the rule of the second person and what waits for one.
SplitPage {
    id: root

    required property PeopleViewModel model
    readonly property bool low: height < Theme.px(560) // with large text: the list keeps its room
    property string itemId // the uid to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: ruleSheet.opened || proposalsSheet.opened || roleSheet.opened || saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "people-page"
    title: qsTr("People")
    listWidth: width >= Theme.px(960) ? Math.round(width * 0.42) : Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        if (root.itemId.length === 0)
            return;
        root.model.currentKey = root.itemId;
        root.opened = true;
    }
    Component.onDestruction: root.model.shown = false

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }

    list: [
        Column {
            id: bar
            x: Theme.space.s24
            width: parent.width - 2 * x
            topPadding: Theme.space.s16
            bottomPadding: Theme.space.s12
            spacing: Theme.space.s12

            TwoPersonCard {
                width: parent.width
                compact: root.low
                rule: root.model.rule
                onChangeWanted: ruleSheet.open()
                onProposalsWanted: proposalsSheet.open()
            }
            Divider { width: parent.width }
            ComboBox {
                objectName: "people-filter"
                width: Math.min(implicitWidth, parent.width)
                label: qsTr("Which role")
                readonly property var choices: root.model.roleFilters
                readonly property int chosen: choices.findIndex(each => each.value === root.model.roleFilter)
                model: choices.map(each => each.text)
                Component.onCompleted: currentIndex = chosen
                onChosenChanged: currentIndex = chosen
                onModelChanged: currentIndex = chosen
                onActivated: index => root.model.roleFilter = choices[index].value
            }
        },
        Divider {
            y: bar.height
            width: parent.width
        },
        StatusView {
            id: view
            anchors.top: bar.bottom
            anchors.topMargin: root.model.view === "ready" ? Theme.size.line : Theme.space.s16
            anchors.bottom: foot.top
            x: root.model.view === "ready" ? 0 : Theme.space.s24
            width: parent.width - 2 * x
            fill: true
            focus: true
            status: root.model.view
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: rows
            empty: nobody
            onRetry: root.model.refresh()
            onCanceled: root.model.refresh()
        },
        ListFoot {
            id: foot
            x: Theme.space.s24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            ready: root.model.view === "ready"
            offline: root.model.offline
            reading: root.model.reading
            readingMore: root.model.readingMore
            error: root.model.error
            moreError: root.model.moreError
            provenance: root.model.provenance
            sheet: saving
            compact: root.low
            onRetry: root.model.refresh()
            onRetryMore: root.model.readMore()
        }
    ]
    details: [
        PersonDetails {
            anchors.fill: parent
            person: root.model.person
            onChangeWanted: roleSheet.open()
            onPersonWanted: root.navigate("subscribers", root.model.person.uid)
        }
    ]

    Component {
        id: rows
        WordList {
            objectName: "people-list"
            label: qsTr("People")
            rows: root.model.rows
            ready: root.model.view === "ready"
            currentKey: root.model.currentKey
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onRetried: root.model.readMore()
            onCurrentMoved: key => root.model.currentKey = key
            onActivated: root.opened = true
            onBacked: root.opened = false
        }
    }
    Component {
        id: nobody
        NoteLine {
            objectName: "people-nobody"
            iconName: "people"
            text: root.model.roleFilter.length > 0 ? qsTr("Nobody has this role.") : qsTr("Nobody has signed in yet.")
        }
    }
    RuleSheet {
        id: ruleSheet
        objectName: "rule-sheet"
        rule: root.model.rule
    }
    ProposalsSheet {
        id: proposalsSheet
        objectName: "proposals-sheet"
        rule: root.model.rule
    }
    RoleSheet {
        id: roleSheet
        objectName: "role-sheet"
        person: root.model.person
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: root.model.roleFilter.length > 0 ? qsTr("Everybody with this role. What is covered here is covered in the file.") : qsTr("Everybody. What is covered here is covered in the file.")
        onAnnounced: words => root.announced(words)
    }
}
