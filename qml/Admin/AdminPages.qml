// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Ui.Admin

// The admin's pages by section: one row in `pages` and one component each, in the order of ui/admin/adminsections.cpp.
FocusScope {
    id: root

    required property AdminModels admin
    required property string section
    property string itemId // what the section is to show of its things; empty: its beginning
    property bool singleKeys: true
    property real headLead: 0
    property real headTail: 0
    readonly property var pages: ({
        overview: overview,
        approvals: approvals,
        subscribers: subscribers,
        activations: activations,
        payments: payments,
        people: people,
        tokens: tokens,
        keys: keys,
        texts: texts,
        voice: voice,
        connections: connections,
        audit: audit
    })
    readonly property var shown: slot.item // one of several kinds of page
    readonly property bool sheetOpen: shown !== null && shown.sheetOpen === true
    readonly property var rowActions: shown?.rowActions ?? []
    readonly property bool listKeys: shown !== null && shown.listKeys === true
    signal navigate(string section, string itemId)
    signal announced(string words)

    // By key from the frame, to the page that knows it.
    function perform(command: int, fromPalette: bool) {
        if (shown !== null && shown.perform)
            shown.perform(command, fromPalette);
    }

    Slot {
        id: slot
        anchors.fill: parent
        fill: true
        focus: true
        component: root.pages[root.section] ?? overview
    }

    Component {
        id: overview
        OverviewPage {
            model: root.admin.overview
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: approvals
        ApprovalsPage {
            focus: true
            model: root.admin.approvals
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: subscribers
        SubscribersPage {
            focus: true
            model: root.admin.subscribers
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: activations
        ActivationsPage {
            focus: true
            model: root.admin.activations
            hour: root.admin.overview
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: payments
        PaymentsPage {
            focus: true
            model: root.admin.payments
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: people
        PeoplePage {
            focus: true
            model: root.admin.people
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: tokens
        TokensPage {
            focus: true
            model: root.admin.tokens
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: keys
        KeysPage {
            focus: true
            model: root.admin.keys
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: texts
        TextsPage {
            focus: true
            model: root.admin.texts
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: voice
        VoicePage {
            focus: true
            model: root.admin.voice
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: connections
        ConnectionsPage {
            focus: true
            model: root.admin.connections
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
    Component {
        id: audit
        AuditPage {
            focus: true
            model: root.admin.audit
            itemId: root.itemId
            singleKeys: root.singleKeys
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: (section, itemId) => root.navigate(section, itemId)
            onAnnounced: words => root.announced(words)
        }
    }
}
