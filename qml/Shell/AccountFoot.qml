// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// Who is signed in, at the foot of the rail; opens the account menu.
T.Button {
    id: root

    required property AppViewModel app
    readonly property SessionViewModel session: app.session
    property bool narrow: false
    readonly property string second: session.role.length > 0 && session.role !== "customer" ? session.roleWord : session.memberNumber > 0 ? qsTr("Member %1").arg(session.memberNumber) : session.email
    readonly property string initials: {
        const words = session.displayName.trim().split(/[\s@.]+/).filter(word => word.length > 0);
        return words.slice(0, 2).map((word, index) => index === 0 ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()).join("");
    }
    signal profileWanted
    signal settingsWanted
    signal signOutWanted

    objectName: "account"
    text: session.displayName
    implicitHeight: Math.max(Theme.px(narrow ? 56 : 48), implicitContentHeight + Theme.space.s12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: root.clicked()
    onClicked: menu.opened ? menu.close() : menu.open()

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Account: %1").arg(Theme.spoken([session.displayName, second]))
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.hovered || menu.opened ? Theme.color.raised : "transparent"
        FocusFrame {
            visible: root.visualFocus
            gap: -2
        }
    }
    contentItem: Item {
        implicitHeight: root.narrow ? disc.height : words.implicitHeight

        Rectangle {
            id: disc
            x: root.narrow ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width - Theme.space.s8 : Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(32)
            height: width
            radius: width / 2
            color: Theme.color.surface
            border.width: Theme.size.line
            border.color: Theme.color.lineStrong
            Txt {
                anchors.centerIn: parent
                role: "captionStrong"
                text: root.initials
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            visible: !root.narrow
            anchors.left: disc.right
            anchors.leftMargin: Theme.space.s12
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            Txt {
                width: parent.width
                role: "strong"
                text: root.session.displayName
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Txt {
                width: parent.width
                role: "caption"
                muted: true
                text: root.second
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            visible: !root.narrow
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.size.iconSmall
            name: "chevu"
            color: Theme.color.inkMuted
        }
    }

    T.Popup {
        id: menu
        objectName: "account-menu"
        readonly property FocusKeeper opener: FocusKeeper {}
        parent: root
        x: Theme.rightToLeft ? root.width - width : 0
        y: -height - Theme.space.s8
        width: Theme.px(280)
        height: column.implicitHeight + 2 * Theme.space.s16
        margins: Theme.space.s8
        padding: Theme.space.s16
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        onAboutToShow: opener.remember(root)
        onOpened: settingsButton.forceActiveFocus(Qt.TabFocusReason)
        onActiveFocusChanged: {
            if (!activeFocus && opened)
                close();
        }
        onClosed: opener.giveBack()
        background: FloatingGround {}
        contentItem: Item {
            LayoutMirroring.enabled: Theme.rightToLeft
            LayoutMirroring.childrenInherit: true
            Accessible.role: Accessible.PopupMenu
            Accessible.name: qsTr("Account")

            Column {
                id: column
                width: parent.width
                spacing: Theme.space.s12

                Txt {
                    width: parent.width
                    role: "strong"
                    text: root.session.displayName
                }
                Fact {
                    width: parent.width
                    label: qsTr("E-mail")
                    value: Theme.isolate(root.session.email)
                }
                Fact {
                    visible: root.session.memberNumber > 0
                    width: parent.width
                    label: qsTr("Member number")
                    value: root.session.memberNumber
                }
                Fact {
                    visible: root.session.roleWord.length > 0
                    width: parent.width
                    label: qsTr("Role")
                    value: root.session.roleWord
                }
                NoteLine {
                    visible: !root.session.keepsTokens
                    width: parent.width
                    text: qsTr("No keychain: you stay signed in until you close DOTM Desktop.")
                }
                Divider { width: parent.width }
                Btn {
                    objectName: "profile"
                    visible: root.app.mode.name === "customer"
                    width: parent.width
                    kind: "text"
                    iconName: "user"
                    text: qsTr("Profile")
                    onClicked: {
                        menu.close();
                        root.profileWanted();
                    }
                }
                Btn {
                    id: settingsButton
                    width: parent.width
                    kind: "text"
                    iconName: "sliders"
                    text: qsTr("Settings")
                    onClicked: {
                        menu.close();
                        root.settingsWanted();
                    }
                }
                Btn {
                    objectName: "change-mode"
                    visible: root.app.mode.other.length > 0
                    width: parent.width
                    kind: "text"
                    iconName: root.app.mode.other === "admin" ? "shield" : "user"
                    text: root.app.mode.other === "admin" ? qsTr("Change to admin mode") : qsTr("Change to customer mode")
                    Accessible.description: qsTr("Asks you to sign in again")
                    onClicked: {
                        menu.close();
                        root.app.changeMode(root.app.mode.other);
                    }
                }
                Btn {
                    objectName: "sign-out"
                    width: parent.width
                    iconName: "lock"
                    text: qsTr("Sign out")
                    busy: root.session.busy
                    onClicked: {
                        menu.close();
                        root.signOutWanted();
                    }
                }
            }
        }
    }
}
