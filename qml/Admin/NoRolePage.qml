// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// Signed in, but without a role for this mode: which role it takes, who gives it, and the way out.
ScrollPage {
    id: root

    required property string person
    required property string roleWord
    readonly property bool sheetOpen: false
    signal customerModeWanted
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "no-role-page"
    title: qsTr("Admin mode")
    maxWidth: 632

    Column {
        width: parent.width
        spacing: Theme.space.s20

        NoteLine {
            width: parent.width
            iconName: "lock"
            text: qsTr("Your role cannot open this. Admin mode is for administrators and owners.")
        }
        Column {
            width: parent.width
            FactRow {
                width: parent.width
                label: qsTr("Signed in as")
                value: Theme.isolate(root.person)
            }
            FactRow {
                width: parent.width
                label: qsTr("Your role")
                value: root.roleWord
            }
            Divider { width: parent.width }
        }
        Txt {
            width: parent.width
            muted: true
            text: qsTr("An owner or administrator of this platform can give you the role. Ask them and name the address above; it works as soon as you sign in again.")
        }
        Btn {
            objectName: "to-customer-mode"
            kind: "primary"
            iconName: "user"
            text: qsTr("Change to customer mode")
            focus: true
            onClicked: root.customerModeWanted()
        }
    }
}
