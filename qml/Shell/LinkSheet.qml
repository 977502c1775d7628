// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Shared

// No browser answered: the address, to be copied by hand.
Sheet {
    id: root

    property string address

    title: qsTr("No browser opened")
    text: qsTr("Copy this address and open it in a browser of your choice.")
    firstFocus: copy

    ClipboardGuard { id: clipboard }

    Txt {
        width: parent.width
        role: "code"
        text: Theme.isolate(root.address)
        wrapMode: Text.WrapAnywhere
        Accessible.name: root.address
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12

        Btn {
            id: copy
            kind: "primary"
            iconName: "copy"
            text: qsTr("Copy the address")
            onClicked: {
                clipboard.copyPlain(root.address);
                root.close();
            }
        }
        Btn {
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
