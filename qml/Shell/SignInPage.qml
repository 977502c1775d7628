// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// C0: languages first, then e-mail and password; in the demo also one button per role.
FocusScope {
    id: root

    required property AppViewModel app

    objectName: "sign-in-page"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in")

    OfflineBar {
        id: offline
        visible: root.app.offline
        width: parent.width
        height: visible ? implicitHeight : 0
        text: qsTr("The service does not answer. Signing in needs a connection.")
        busy: root.app.trying
        onRetry: root.app.tryNow()
    }
    ScrollPage {
        id: page
        anchors.top: offline.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        maxWidth: width

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.px(400))
            spacing: Theme.space.s32

            Row {
                spacing: Theme.space.s8
                anchors.left: parent.left

                Logo { anchors.verticalCenter: parent.verticalCenter }
                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    role: "subtitle"
                    text: qsTr("DOTM")
                }
                Item { width: Theme.space.s8; height: 1 }
                ModeMark { anchors.verticalCenter: parent.verticalCenter }
            }
            LanguageRow {
                width: parent.width
                settings: root.app.settings
            }
            SignInForm {
                width: parent.width
                focus: true
                session: root.app.session
            }
            Column {
                visible: root.app.session.demoRoles.length > 0
                width: parent.width
                spacing: Theme.space.s12

                Divider { width: parent.width }
                Item { width: 1; height: Theme.space.s8 }
                Row {
                    width: parent.width
                    spacing: Theme.space.s12
                    Txt {
                        id: demoTitle
                        anchors.verticalCenter: parent.verticalCenter
                        role: "subtitle"
                        text: qsTr("Try it at once")
                        Accessible.role: Accessible.Heading
                    }
                    AgeChip {
                        anchors.verticalCenter: parent.verticalCenter
                        certainty: "simulated"
                    }
                }
                Txt {
                    width: parent.width
                    muted: true
                    text: qsTr("Nothing here costs money and no real line is made. Lines, payments and mail are simulated on this computer.")
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space.s8
                    Repeater {
                        model: root.app.session.demoRoles
                        Btn {
                            required property string modelData
                            objectName: "demo-" + modelData
                            text: root.demoText(modelData)
                            enabled: !root.app.session.busy
                            onClicked: root.app.enterDemo(modelData)
                        }
                    }
                }
            }
            NoteLine {
                visible: !root.app.session.keepsTokens
                width: parent.width
                text: qsTr("No keychain: you stay signed in until you close DOTM Desktop.")
            }
        }
    }

    function demoText(role: string): string {
        switch (role) {
        case "customer": return qsTr("Demo customer");
        case "agent": return qsTr("Demo agent");
        case "admin": return qsTr("Demo admin");
        case "owner": return qsTr("Demo owner");
        default: return role;
        }
    }
}
