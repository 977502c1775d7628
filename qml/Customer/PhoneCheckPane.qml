// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Step 1: can the phone take an eSIM? The person looks; we cannot see the phone from here and say so.
SplitColumns {
    id: root

    required property ActivationViewModel activation

    first: [
        LineCard {
            width: parent.width
            statusIcon: "phone"
            status: qsTr("Look at your phone")
            certainty: ""

            Column {
                anchors.left: parent.left
                width: parent.width - (parent.width > Theme.px(420) ? Theme.px(136) : 0)
                spacing: Theme.space.s12

                Figure {
                    width: parent.width
                    value: Theme.isolate("*#06#")
                    role: "displaySmall"
                    ink: Theme.color.brandInk
                }
                Txt {
                    width: parent.width
                    role: "lead"
                    text: qsTr("Dial this on the phone. If the answer shows an EID, it takes an eSIM.")
                    color: Theme.color.brandInk
                }
            }
            foot: Txt {
                width: parent.width
                text: qsTr("Or look for “Add eSIM” in the settings for mobile networks.")
                color: Theme.color.brandInkMuted
            }
        },
        NoteLine {
            width: parent.width
            visible: root.activation.wasCancelled
            iconName: "undo"
            text: qsTr("Your earlier bill was withdrawn before it was paid. Nothing was charged.")
        },
        NoteLine {
            width: parent.width
            text: qsTr("The phone must be unlocked: not tied to another company.")
        }
    ]
    second: Column {
        width: parent.width

        Txt {
            width: parent.width
            role: "title"
            text: qsTr("Does it show an EID?")
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: Theme.space.s8 }
        Txt {
            width: parent.width
            muted: true
            text: qsTr("This program cannot see your phone, so you tell it. You can leave at any step and come back.")
        }
        Item { width: 1; height: Theme.space.s20 }
        Btn {
            objectName: "phoneFits"
            anchors.left: parent.left
            kind: "primary"
            text: qsTr("Yes, it takes an eSIM")
            onClicked: root.activation.confirmPhone()
        }
        Item { width: 1; height: Theme.space.s20 }
        Txt {
            width: parent.width
            role: "caption"
            muted: true
            text: qsTr("If it does not, a line would be of no use to it: nothing has been bought, and you can simply go back.")
        }
    }
}
