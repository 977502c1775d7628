// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Which share of a purchase each product brings; one of them at a time is changed, with a reason. It goes back to the
// list when a second read shows the change.
Sheet {
    id: root

    required property RewardRates rates
    property string product // being changed; empty: the list
    property string productName
    readonly property bool editing: product.length > 0

    sheetWidth: 640
    //: %1 is a product
    title: editing ? qsTr("Rate of %1").arg(Theme.isolate(productName)) : qsTr("Reward rates")
    text: editing ? "" : qsTr("The share of a purchase that comes back in DOTM, at 1 DOTM for a dollar.")
    closable: !rates.busy
    onAboutToShow: {
        product = "";
        rates.clearProblem();
        rates.refresh();
    }

    function edit(row: var) {
        product = row.product;
        productName = row.name;
        rate.text = row.rate;
        rate.error = "";
        reason.text = "";
        reason.error = "";
        rates.clearProblem();
        rate.forceActiveFocus(Qt.TabFocusReason);
        rate.selectAll();
    }
    function leave() {
        product = "";
        closing.forceActiveFocus(Qt.TabFocusReason);
    }
    function change() {
        if (rates.busy)
            return;
        rate.error = rates.rateProblem(rate.text);
        reason.error = reason.text.trim().length === 0 ? qsTr("Give a reason") : "";
        if (rate.error.length > 0)
            rate.forceActiveFocus(Qt.TabFocusReason);
        else if (reason.error.length > 0)
            reason.forceActiveFocus(Qt.TabFocusReason);
        else
            rates.change(product, rate.text, reason.text);
    }

    readonly property Connections outcome: Connections {
        target: root.rates
        function onEnded() {
            root.leave();
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s20

        StatusView {
            width: parent.width
            visible: !root.editing
            status: root.rates.view
            errorWhat: root.rates.error.what
            errorMeaning: root.rates.error.meaning
            errorText: root.rates.error.advice
            errorCode: root.rates.error.code
            helpful: false
            content: list
            empty: none
            onRetry: root.rates.refresh()
            onCanceled: root.rates.refresh()
        }
        Column {
            width: parent.width
            visible: root.editing
            spacing: Theme.space.s20

            Field {
                id: rate
                objectName: "rate-value"
                width: parent.width
                label: qsTr("Per cent of the purchase")
                hint: qsTr("From 0 to 100, at most two decimals.")
                maximumLength: 8
                readOnly: root.rates.busy
                onEdited: error = ""
                onAccepted: root.change()
            }
            Field {
                id: reason
                objectName: "rate-reason"
                width: parent.width
                label: qsTr("Reason")
                hint: qsTr("It stays in the audit log.")
                maximumLength: 500
                readOnly: root.rates.busy
                onEdited: error = ""
                onAccepted: root.change()
            }
            NoteLine {
                objectName: "rate-meaning"
                width: parent.width
                visible: text.length > 0
                text: root.editing ? root.rates.meaning(root.product, rate.text) : ""
            }
            NoteLine {
                objectName: "rate-problem"
                width: parent.width
                visible: text.length > 0
                iconName: "alert"
                iconInk: Theme.color.bad
                ink: Theme.color.bad
                text: root.rates.problem
            }
        }
    }
    Component {
        id: list
        Column {
            Repeater {
                model: root.rates.rows
                ListRow {
                    id: row
                    required property int index
                    required property var modelData
                    objectName: "rate-" + modelData.product
                    width: parent?.width ?? 0
                    spoken: modelData.spoken
                    enabled: root.rates.offlineReason.length === 0
                    onClicked: root.edit(modelData)

                    Item {
                        width: parent.width
                        anchors.verticalCenter: parent.verticalCenter
                        implicitHeight: words.implicitHeight + Theme.space.s8
                        height: implicitHeight

                        Column {
                            id: words
                            anchors.left: parent.left
                            anchors.right: value.left
                            anchors.rightMargin: Theme.space.s12
                            anchors.verticalCenter: parent.verticalCenter

                            Txt {
                                width: parent.width
                                role: "label"
                                text: row.modelData.name
                                Accessible.ignored: true
                            }
                            Txt {
                                width: parent.width
                                role: "caption"
                                muted: true
                                text: row.modelData.note
                                Accessible.ignored: true
                            }
                        }
                        Txt {
                            id: value
                            anchors.right: arrow.left
                            anchors.rightMargin: Theme.space.s8
                            anchors.verticalCenter: parent.verticalCenter
                            role: "strong"
                            text: Theme.isolate(row.modelData.text)
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                        Icon {
                            id: arrow
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            name: "chevr"
                        }
                    }
                }
            }
            Divider { width: parent.width }
        }
    }
    Component {
        id: none
        NoteLine {
            iconName: "sliders"
            text: qsTr("There is no product yet.")
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "rate-do"
            visible: root.editing
            kind: "primary"
            text: qsTr("Change the rate")
            busy: root.rates.busy
            enabled: !busy && root.rates.offlineReason.length === 0
            reason: root.rates.offlineReason
            onClicked: root.change()
        }
        Btn {
            id: closing
            objectName: "rate-leave"
            kind: root.editing ? "secondary" : "primary"
            text: root.editing ? qsTr("Not now") : qsTr("Done")
            enabled: !root.rates.busy
            onClicked: root.editing ? root.leave() : root.close()
        }
    }
}
