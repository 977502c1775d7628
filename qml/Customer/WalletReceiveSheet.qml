// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The address as a code on white and as text; both cover themselves.
Sheet {
    id: root

    required property WalletViewModel model
    signal announced(string words)

    objectName: "receiveSheet"
    sheetWidth: 640
    title: qsTr("Receive DOTM")
    //: %1 is the name of a network
    text: qsTr("Only DOTM on %1 arrive here. Anything else may be lost.").arg(Theme.isolate(model.networkName))
    firstFocus: done

    Slot {
        width: parent.width
        active: root.opened || root.visible
        component: code
    }
    Component {
        id: code
        Column {
            spacing: Theme.space.s20

            NetworkPlate {
                width: parent.width
                visible: root.model.simulated || root.model.testNetwork
                text: root.model.simulated ? qsTr("Simulated: no real DOTM can be sent here.") : qsTr("A test network: no real DOTM can be sent here.")
            }
            NoteLine {
                width: parent.width
                visible: !root.model.proven
                iconName: "alert"
                iconInk: Theme.color.warn
                ink: Theme.color.ink
                text: qsTr("This address is only watched. Be sure that you hold its key.")
            }
            QrCard {
                id: qr
                objectName: "wallet-qr"
                anchors.left: parent.left
                width: Math.min(Math.max(side, Theme.px(300)), parent.width)
                moduleSize: Math.max(4, Math.min(8, Math.floor((parent.width - 2) / 58)))
                text: root.model.qrText
                label: qsTr("QR code of your wallet’s address")
            }
            CodeRow {
                objectName: "receive-address"
                width: parent.width
                label: qsTr("Address")
                value: root.model.address
                covered: root.model.addressCovered
                uncovered: qr.uncovered
                certainty: root.model.simulated ? "simulated" : ""
                onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
            }
            Divider { width: parent.width }
        }
    }
    foot: Btn {
        id: done
        anchors.right: parent.right
        kind: "primary"
        text: qsTr("Done")
        onClicked: root.close()
    }
}
