// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Before something that cannot be taken back: one sentence that names the object and the loss, Not now (focused), and
// the act. The act is the second step; the button that opened the sheet was the first.
Sheet {
    id: root

    required property string loss
    required property string confirmText
    property string cancelText: qsTr("Not now")
    property bool danger: true
    property bool busy: false
    signal confirmed

    closable: true
    firstFocus: cancel

    Txt {
        width: parent.width
        role: "lead"
        text: root.loss
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Qt.RightToLeft

        Btn {
            kind: root.danger ? "danger" : "primary"
            text: root.confirmText
            busy: root.busy
            onClicked: root.confirmed()
        }
        Btn {
            id: cancel
            text: root.cancelText
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
