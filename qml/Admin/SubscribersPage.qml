// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A3: one search over mail, number, ICCID, line, payment and request; the person who is chosen in what was found.
SplitPage {
    id: root

    required property SubscribersViewModel model
    property string itemId // the person to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "subscribers-page"
    title: qsTr("Subscribers")
    listWidth: Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
        find.text = root.model.query;
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

    // From the field to what was found.
    function enterList(): bool {
        const found = view.item as MatchList;
        if (found === null || found.count === 0)
            return false;
        found.go(Math.max(0, found.currentIndex));
        return true;
    }

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }
    Connections {
        target: root.model.matches
        // One who types hears what came of it.
        function onModelReset() {
            if (root.model.view === "ready")
                root.announced(qsTr("%Ln found", "", root.model.matches.count));
        }
    }

    list: [
        Column {
            id: bar
            x: Theme.space.s24
            width: parent.width - 2 * x
            topPadding: Theme.space.s12
            bottomPadding: Theme.space.s12
            spacing: Theme.space.s6

            SearchField {
                id: find
                objectName: "subscriber-find"
                focus: true
                width: parent.width
                label: qsTr("Find a person")
                maximumLength: 128
                onTextChanged: root.model.query = text
                onAccepted: {
                    if (!root.enterList())
                        root.model.ask();
                }
                Keys.onDownPressed: event => event.accepted = root.enterList()
                Accessible.description: hint.text
            }
            Txt {
                id: hint
                width: parent.width
                role: "caption"
                muted: true
                text: root.model.tooShort ? qsTr("At least three characters") : qsTr("Mail, number, ICCID, line, payment, request or user id")
                Accessible.ignored: true
            }
        },
        Divider {
            y: bar.height
            width: parent.width
        },
        StatusView {
            id: view
            visible: root.model.asked
            anchors.top: bar.bottom
            anchors.topMargin: root.model.view === "ready" ? Theme.size.line : Theme.space.s16
            anchors.bottom: foot.top
            x: root.model.view === "ready" ? 0 : Theme.space.s24
            width: parent.width - 2 * x
            fill: true
            status: root.model.view
            loadingText: qsTr("Still looking")
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: rows
            empty: nobody
            onRetry: root.model.ask()
            onCanceled: root.model.query = ""
        },
        Column {
            id: foot
            x: Theme.space.s24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            bottomPadding: Theme.space.s16
            topPadding: Theme.space.s8
            spacing: Theme.space.s8

            ExportButtons {
                visible: root.model.view === "ready"
                sheet: saving
            }
            Txt {
                visible: root.model.cut && root.model.view === "ready"
                width: parent.width
                role: "caption"
                muted: true
                text: qsTr("There are more. Type more of what you look for.")
            }
        }
    ]
    details: [
        SubscriberDetails {
            anchors.fill: parent
            person: root.model.person
            onActivationWanted: key => root.navigate("activations", key)
            onRewardWanted: key => root.navigate("tokens", key)
        },
        NoteLine {
            visible: root.model.currentKey.length === 0
            x: Theme.space.s40
            y: Theme.space.s24
            width: parent.width - 2 * x
            iconName: "search"
            text: qsTr("Find somebody; who they are, their lines and what happened to them appear here.")
        }
    ]

    Component {
        id: rows
        MatchList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: root.opened = true
            onBacked: {
                root.opened = false;
                find.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    Component {
        id: nobody
        Column {
            objectName: "nobody-found"
            spacing: Theme.space.s8

            NoteLine {
                width: parent.width
                iconName: "search"
                text: qsTr("Nobody was found.")
            }
            Txt {
                objectName: "looked"
                width: parent.width
                visible: text.length > 0
                muted: true
                text: root.model.lookedText
            }
        }
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: root.model.cut ? qsTr("Who is listed; there are more.") : qsTr("Everyone who was found.")
        onAnnounced: words => root.announced(words)
    }
}
