// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer
import Dotm.Ui.Shared

// For a program whose settings are not ours to change: the text to put into them.
Sheet {
    id: root

    required property AssistantSetupViewModel setup
    signal announced(string words)

    objectName: "pasteSheet"
    sheetWidth: 680
    //: %1 is the name of a program
    title: qsTr("Connect %1 by hand").arg(setup.pasteName)
    text: setup.pasteReason
    firstFocus: copy
    onClosed: setup.closePaste()

    function show(program: string) {
        setup.paste(program);
        open();
    }

    ClipboardGuard { id: clipboard }
    AssistantCode {
        width: parent.width
        text: root.setup.pasteText
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            id: copy
            objectName: "copyPaste"
            kind: "primary"
            iconName: "copy"
            text: qsTr("Copy the text")
            onClicked: {
                clipboard.copyPlain(root.setup.pasteText);
                root.announced(qsTr("Copied"));
            }
        }
        Btn {
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
