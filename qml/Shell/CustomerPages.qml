// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Customer
import Dotm.Ui.Customer

// The customer's pages by section. The code is a sheet of the line's page.
FocusScope {
    id: root

    required property CustomerModels customer
    required property string section
    property real headLead: 0
    property real headTail: 0
    property string stopKeys
    property string paletteKeys
    readonly property var shown: slot.item // one of several kinds of page
    readonly property bool sheetOpen: shown !== null && shown.sheetOpen === true
    readonly property bool hasPlayer: section === "voice"
    readonly property bool playerKeys: shown !== null && shown.playerKeys === true
    signal navigate(string section, string itemId)
    signal announced(string words)

    function perform(command: int, fromPalette: bool) {
        if (shown !== null && shown.perform)
            shown.perform(command, fromPalette);
    }

    onSheetOpenChanged: {
        if (!sheetOpen && section === "code")
            navigate("line", "");
    }

    Slot {
        id: slot
        anchors.fill: parent
        fill: true
        focus: true
        component: {
            switch (root.section) {
            case "line":
            case "code": return line;
            case "activate": return activate;
            case "purchases": return purchases;
            case "wallet": return wallet;
            case "voice": return voice;
            case "assistants": return assistants;
            case "profile": return profile;
            default: return home;
            }
        }
    }

    Component {
        id: home
        HomePage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: line
        LinePage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            codeWanted: root.section === "code"
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: activate
        ActivatePage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: purchases
        PurchasesPage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: wallet
        WalletPage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: voice
        VoicePage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: profile
        ProfilePage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            onAnnounced: words => root.announced(words)
        }
    }

    Component {
        id: assistants
        AssistantsPage {
            customer: root.customer
            headLead: root.headLead
            headTail: root.headTail
            stopKeys: root.stopKeys
            paletteKeys: root.paletteKeys
            onNavigate: section => root.navigate(section, "")
            onAnnounced: words => root.announced(words)
        }
    }
}
