// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// Lets in a program that speaks HTTP: its name, then its key, once, with settings to copy. Closed, the key is gone.
Sheet {
    id: root

    required property AssistantKeyViewModel newKey
    signal announced(string words)

    objectName: "keySheet"
    sheetWidth: 680
    //: %1 is the name of a program
    title: newKey.made ? qsTr("The key of %1").arg(newKey.name) : qsTr("Another program")
    text: newKey.made ? qsTr("It is shown this once. Whoever has it comes in as %1.").arg(newKey.name) : qsTr("For a program on this computer that speaks MCP over HTTP.")
    firstFocus: name
    onAboutToShow: name.text = ""
    onClosed: {
        key.cover();
        newKey.close();
    }

    ClipboardGuard { id: clipboard }

    Column {
        width: parent.width
        spacing: Theme.space.s20

        Field {
            id: name
            objectName: "keyName"
            width: parent.width
            visible: !root.newKey.made
            label: qsTr("Name")
            hint: qsTr("As you want to see it here, such as Laptop or travel-planner.")
            maximumLength: 60
            onAccepted: root.make()
        }
        Column {
            width: parent.width
            visible: root.newKey.made

            Divider { width: parent.width }
            SecretField {
                id: key
                objectName: "newKey"
                width: parent.width
                label: qsTr("Key")
                covered: root.newKey.keyCovered
                plain: root.newKey.key
                onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
            }
            CodeRow {
                width: parent.width
                label: qsTr("Address")
                value: root.newKey.address
                secret: false
                onCopied: root.announced(qsTr("Copied"))
            }
            Divider { width: parent.width }
        }
        Column {
            width: parent.width
            visible: root.newKey.made
            spacing: Theme.space.s12

            Txt {
                width: parent.width
                role: "strong"
                text: qsTr("Settings, as many programs take them")
                Accessible.role: Accessible.Heading
            }
            AssistantCode {
                width: parent.width
                text: key.uncovered ? root.newKey.settings : root.newKey.settingsCovered
                spoken: qsTr("Settings with the address and the key")
            }
            Btn {
                objectName: "copySettings"
                anchors.left: parent.left
                iconName: "copy"
                text: qsTr("Copy the settings")
                onClicked: {
                    clipboard.copySecret(root.newKey.settings);
                    root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."));
                }
            }
            Txt {
                width: parent.width
                role: "caption"
                muted: true
                text: qsTr("The copy holds the key and leaves the clipboard after 45 s.")
            }
        }
    }
    function make() {
        newKey.make(name.text);
        if (newKey.made) {
            key.show();
            leave.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "makeKeyNow"
            visible: !root.newKey.made
            kind: "primary"
            text: qsTr("Make the key")
            enabled: name.text.trim().length > 0 && root.newKey.reason.length === 0
            reason: root.newKey.reason.length > 0 ? root.newKey.reason : qsTr("Type a name first")
            onClicked: root.make()
        }
        Btn {
            id: leave
            objectName: "leaveKey"
            kind: root.newKey.made ? "primary" : "secondary"
            text: root.newKey.made ? qsTr("Done") : qsTr("Not now")
            onClicked: root.close()
        }
    }
}
