// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Admin
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// The admin's window once somebody is signed in. Whoever has no role for it reads who can give it.
AskingFrame {
    id: root

    required property AdminModels admin

    waiting: root.admin.waiting
    pages: root.app.mode.access === ModeViewModel.Allowed ? allowed : root.app.mode.access === ModeViewModel.Forbidden ? forbidden : unknown

    Component {
        id: allowed
        AdminPages {
            focus: true
            admin: root.admin
            section: root.app.navigator.section
            itemId: root.app.navigator.itemId
            singleKeys: root.app.shortcuts.singleKeys
        }
    }
    Component {
        id: forbidden
        NoRolePage {
            person: root.app.session.email
            roleWord: root.app.session.roleWord
            onCustomerModeWanted: root.app.changeMode("customer")
        }
    }
    Component {
        id: unknown
        RoleWaitPage {
            offline: root.app.offline
            onRetry: root.app.tryNow()
        }
    }
}
