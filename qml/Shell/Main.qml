// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Customer
import Dotm.Ui.Shared
import Dotm.Ui.Voice

// The window: the theme follows the settings, the screen follows the program. Shown by the program once its size is
// known.
Window {
    id: root

    required property AppViewModel app
    required property CustomerModels customer
    required property AdminModels admin
    required property VoicePlayer player

    minimumWidth: 480
    minimumHeight: 560
    width: 1280
    height: 800
    title: qsTr("DOTM Desktop")
    color: Theme.color.window

    Component.onCompleted: root.app.shortcuts.watch(root)
    onClosing: close => close.accepted = root.app.leaving.mayClose()

    Binding { target: Theme; property: "mode"; value: root.app.mode.name }
    Binding { target: Theme; property: "scheme"; value: root.app.settings.theme }
    Binding { target: Theme; property: "systemScheme"; value: root.app.settings.systemScheme }
    Binding { target: Theme; property: "textScale"; value: root.app.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.app.settings.reducedMotion }
    Binding { target: Theme; property: "rightToLeft"; value: root.app.settings.rightToLeft }
    Binding { target: Theme; property: "language"; value: root.app.settings.activeLanguage }

    Binding { target: Privacy; property: "timed"; value: root.app.settings.coverIdentifiers }

    Item {
        id: ground
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        ModeStripe {
            id: stripe
            // While one looks at tokens that are none.
            testNetwork: root.customer.wallet.shown && (root.customer.wallet.simulated || root.customer.wallet.testNetwork)
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
        }
        Slot {
            id: screen
            objectName: "screen"
            anchors.left: stripe.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            fill: true
            focus: true
            component: {
                switch (root.app.screen) {
                case AppViewModel.Ready: return root.app.mode.name === "admin" ? adminReady : ready;
                case AppViewModel.SignIn: return signIn;
                case AppViewModel.StartFailed: return startFailed;
                default: return starting;
                }
            }
        }
        StatusLine { id: statusLine }
    }

    Component {
        id: starting
        StartPage {}
    }
    Component {
        id: startFailed
        StartFailedPage { app: root.app }
    }
    Component {
        id: signIn
        SignInPage { app: root.app }
    }
    Component {
        id: ready
        CustomerFrame {
            app: root.app
            player: root.player
            customer: root.customer
            onAnnounced: words => statusLine.say(words)
            onAttentionWanted: root.alert(0)
        }
    }

    Component {
        id: adminReady
        AdminFrame {
            app: root.app
            player: root.player
            admin: root.admin
            customer: root.customer
            onAnnounced: words => statusLine.say(words)
            onAttentionWanted: root.alert(0)
        }
    }

    LinkSheet {
        id: linkSheet
    }
    LeaveSheet {
        guard: root.app.leaving
    }
    Connections {
        target: root.app.leaving
        function onCloseWanted() {
            root.close();
        }
    }
    Connections {
        target: root.app.browser
        function onCouldNotOpen(address: string) {
            linkSheet.address = address;
            linkSheet.open();
        }
    }
    Connections {
        target: root.app.session
        function onErrorChanged() {
            const error = root.app.session.error;
            statusLine.say(Theme.spoken([error.what, error.advice, root.app.session.notice]));
        }
    }
    Connections {
        target: root.app
        function onReachabilityChanged() {
            if (root.app.offline)
                statusLine.say(qsTr("Offline. What is shown was saved before."));
        }
    }
}
