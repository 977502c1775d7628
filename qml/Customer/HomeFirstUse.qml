// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Home before there is a line: the empty card with the one action in it, and what is to come.
SplitColumns {
    id: root

    required property HomeViewModel home
    signal started

    first: [
        EmptyState {
            objectName: "firstUse"
            width: parent.width
            plate: true
            label: qsTr("No line yet")
            title: qsTr("Your line will live here")
            text: qsTr("Its number, its code, and what the carrier says.")
            actionText: qsTr("Get your line")
            actionNote: root.home.offer
            onActed: root.started()
        },
        Flow {
            id: facts
            readonly property bool stacked: width < Theme.px(480)
            width: parent.width
            spacing: stacked ? Theme.space.s16 : 0

            Repeater {
                model: [
                    { label: qsTr("You need"), text: qsTr("An unlocked phone with eSIM") },
                    { label: qsTr("It takes"), text: qsTr("Five steps, with a pause at each") },
                    { label: qsTr("You get"), text: qsTr("A number and a code for your phone") }
                ]
                Item {
                    id: fact
                    required property int index
                    required property var modelData
                    width: facts.stacked ? facts.width : facts.width / 3
                    height: words.implicitHeight

                    Divider {
                        visible: !facts.stacked && fact.index > 0
                        anchors.left: parent.left
                        height: parent.height
                    }
                    Column {
                        id: words
                        anchors.left: parent.left
                        anchors.leftMargin: facts.stacked || fact.index === 0 ? 0 : Theme.space.s24
                        width: parent.width - anchors.leftMargin - Theme.space.s16
                        Txt {
                            width: parent.width
                            role: "caption"
                            muted: true
                            text: fact.modelData.label
                        }
                        Txt {
                            width: parent.width
                            role: "subtitle"
                            text: fact.modelData.text
                        }
                    }
                }
            }
        }
    ]
    second: Column {
        width: parent.width

        Txt {
            width: parent.width
            role: "title"
            text: qsTr("Five steps to a line")
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: Theme.space.s16 }
        StepRow {
            width: parent.width
            number: "1"
            stage: "now"
            title: qsTr("Phone check")
            text: qsTr("Dial *#06# or look for eSIM in the settings")
        }
        StepRow {
            width: parent.width
            number: "2"
            title: qsTr("Number")
            text: qsTr("Pick one, or take the first free one")
        }
        StepRow {
            width: parent.width
            number: "3"
            title: qsTr("Pay")
            //: %1 is a price
            text: qsTr("%1 on the payment page").arg(root.home.price)
        }
        StepRow {
            width: parent.width
            number: "4"
            title: qsTr("Wait")
            text: qsTr("We tell you when it is your turn")
        }
        StepRow {
            width: parent.width
            number: "5"
            title: qsTr("Code")
            text: qsTr("Scan it, type it or print it")
        }
        Divider { width: parent.width }
    }
}
