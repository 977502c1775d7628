// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Step 2: a number, or the first free one. What is picked is reserved, not confirmed, until the carrier has made the
// line.
SplitColumns {
    id: root

    required property ActivationViewModel activation
    readonly property NumberChoice numbers: activation.numbers
    readonly property var codes: numbers.areaCodes
    readonly property var areas: withAny(codes)

    function withAny(codes: var): var {
        const list = [qsTr("Any area")];
        for (const code of codes)
            list.push(code);
        return list;
    }

    first: [
        Column {
            width: parent.width
            spacing: Theme.space.s16

            SectionHead {
                width: parent.width
                role: "title"
                text: qsTr("Choose a number")
            }
            Flow {
                width: parent.width
                spacing: Theme.space.s12

                Txt {
                    height: Theme.size.control
                    verticalAlignment: Text.AlignVCenter
                    role: "label"
                    text: qsTr("Area code")
                    Accessible.ignored: true
                }
                ComboBox {
                    objectName: "areaCode"
                    width: Theme.px(160)
                    label: qsTr("Area code")
                    model: root.areas
                    currentIndex: Math.max(0, root.codes.indexOf(root.numbers.areaCode) + 1)
                    onActivated: index => root.numbers.areaCode = index === 0 ? "" : root.codes[index - 1]
                }
                Btn {
                    kind: "text"
                    iconName: "refresh"
                    text: qsTr("Other numbers")
                    busy: root.numbers.reading
                    reason: root.activation.offlineReason
                    onClicked: root.numbers.load()
                }
            }
            InlineError {
                width: parent.width
                visible: root.numbers.error.what.length > 0
                primary: false
                what: root.numbers.error.what
                meaning: qsTr("You can go on without choosing")
                text: qsTr("The carrier then gives you the first free number.")
                code: root.numbers.error.code
                onRetry: root.numbers.load()
            }
            Choice {
                objectName: "numbers"
                width: parent.width
                label: qsTr("Free numbers")
                options: root.numbers.options
                value: root.numbers.chosen
                onChosen: value => root.numbers.chosen = value
            }
            Txt {
                width: parent.width
                visible: root.numbers.view === "empty"
                muted: true
                text: qsTr("There is no free number in this area at the moment. Try another area, or take the first free one.")
            }
        }
    ]
    second: Column {
        width: parent.width

        Txt {
            width: parent.width
            role: "title"
            text: qsTr("Then you get a bill")
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: Theme.space.s8 }
        Txt {
            width: parent.width
            muted: true
            //: %1 is a price
            text: qsTr("%1, once. Nothing is charged before you pay it on the payment page.").arg(root.activation.price)
        }
        Item { width: 1; height: Theme.space.s20 }
        Flow {
            width: parent.width
            spacing: Theme.space.s8

            Btn {
                objectName: "takeNumber"
                kind: "primary"
                text: root.numbers.chosen.length > 0 ? qsTr("Take this number") : qsTr("Take the first free one")
                enabled: !root.activation.offline && !busy
                reason: root.activation.offlineReason
                busy: root.activation.busy
                onClicked: root.activation.start()
            }
            Btn {
                kind: "text"
                text: qsTr("Back")
                onClicked: root.activation.back()
            }
        }
        Item { width: 1; height: Theme.space.s8 }
        Txt {
            width: parent.width
            visible: text.length > 0
            role: "caption"
            muted: true
            text: root.activation.offlineReason
        }
        ActionError {
            width: parent.width
            activation: root.activation
            onRetry: root.activation.start()
        }
        Item { width: 1; height: Theme.space.s16 }
        Txt {
            width: parent.width
            role: "caption"
            muted: true
            text: qsTr("The number you pick is reserved, not confirmed: the carrier confirms it when the line is made.")
        }
    }
}
