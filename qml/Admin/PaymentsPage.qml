// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A5: payments beside their lines, those that do not match first; both sides of the one that is chosen.
SplitPage {
    id: root

    required property PaymentsViewModel model
    readonly property bool low: height < Theme.px(560) // with large text: the list keeps its room
    property string itemId // the payment or activation to begin with
    property bool singleKeys: true
    readonly property bool sheetOpen: saving.opened
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "payments-page"
    title: qsTr("Payments")
    listWidth: width >= Theme.px(960) ? Theme.px(416) : Theme.px(344)

    Component.onCompleted: {
        root.model.shown = true;
        root.begin();
    }
    // It may come after the page.
    onItemIdChanged: begin()
    function begin() {
        if (root.itemId.length === 0)
            return;
        root.model.currentKey = root.itemId;
        root.opened = true;
        if (root.shownList !== null)
            root.shownList.hold(root.itemId);
    }
    Component.onDestruction: root.model.shown = false

    readonly property PaymentList shownList: view.item as PaymentList
    // The keys are the list's as soon as it is there: the slot that made it is what has the focus in its pane.
    onShownListChanged: {
        if (shownList !== null)
            shownList.parent.focus = true;
    }

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }

    list: [
        SegmentedTabs {
            id: tabs
            objectName: "payment-kinds"
            x: Theme.space.s24
            y: Theme.space.s6
            width: parent.width - 2 * x
            label: qsTr("Which payments")
            options: root.model.kinds
            value: root.model.kind
            onChosen: value => root.model.kind = value
        },
        Divider {
            id: rule
            anchors.top: tabs.bottom
            anchors.topMargin: Theme.space.s6
            width: parent.width
        },
        StatusView {
            id: view
            anchors.top: rule.bottom
            anchors.topMargin: root.model.view === "ready" ? 0 : Theme.space.s16
            anchors.bottom: foot.top
            x: root.model.view === "ready" ? 0 : Theme.space.s24
            width: parent.width - 2 * x
            fill: true
            focus: true
            status: root.model.view
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: rows
            empty: nothing
            onRetry: root.model.refresh()
            onCanceled: root.model.refresh()
        },
        Column {
            id: foot
            x: Theme.space.s24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            bottomPadding: Theme.space.s16
            topPadding: Theme.space.s8
            spacing: Theme.space.s8

            InlineError {
                width: parent.width
                visible: root.model.moreError.what.length > 0
                primary: false
                what: root.model.moreError.what
                text: qsTr("Older payments could not be read. What is listed stays.")
                busy: root.model.readingMore
                onRetry: root.model.readMore()
            }
            InlineError {
                width: parent.width
                visible: root.model.view === "ready" && root.model.error.what.length > 0 && !root.model.offline
                primary: false
                what: root.model.error.what
                text: qsTr("What is listed was read before.")
                busy: root.model.reading
                onRetry: root.model.refresh()
            }
            Txt {
                objectName: "payments-free"
                visible: text.length > 0 && root.model.kind !== "all" && !root.low
                width: parent.width
                role: "caption"
                muted: true
                text: root.model.freeText
            }
            Txt {
                width: parent.width
                visible: !root.low
                role: "caption"
                muted: true
                text: qsTr("Refunds are made and listed at the payment provider; they are not recorded here.")
            }
            ExportButtons {
                anchors.left: parent.left
                visible: root.model.view === "ready"
                sheet: saving
            }
            AgeChip {
                visible: root.model.provenance.time.length > 0
                width: Math.min(implicitWidth, parent.width)
                certainty: root.model.provenance.certainty
                time: root.model.provenance.time
                source: root.model.provenance.source
                old: root.model.provenance.old
            }
        }
    ]
    details: [
        PaymentDetails {
            anchors.fill: parent
            payment: root.model.payment
            onNavigate: (section, itemId) => root.navigate(section, itemId)
        },
        NoteLine {
            visible: root.model.currentKey.length === 0 && root.model.view === "ready"
            x: Theme.space.s40
            y: Theme.space.s24
            width: parent.width - 2 * x
            iconName: "card"
            text: qsTr("Choose a payment; both its sides appear here.")
        }
    ]

    Component {
        id: rows
        PaymentList {
            viewModel: root.model
            singleKeys: root.singleKeys
            focus: true
            T.ScrollBar.vertical: ScrollMark {}
            onActivated: root.opened = true
            onBacked: root.opened = false
            Component.onCompleted: hold(root.itemId)
        }
    }
    Component {
        id: nothing
        NoteLine {
            objectName: "payments-nothing"
            iconName: root.model.kind === "all" ? "card" : "checkc"
            iconInk: root.model.kind === "all" ? Theme.color.ink : Theme.color.good
            text: root.model.kind === "all" ? qsTr("No payment yet.") : root.model.kind === "no_payment" ? qsTr("Every line that costs something has its payment.") : qsTr("Every payment has its line.")
        }
    }
    ExportSheet {
        id: saving
        source: root.model.file
        what: root.model.kind === "all" ? qsTr("Every payment. What is covered here is covered in the file.") : qsTr("What the filter leaves. What is covered here is covered in the file.")
        onAnnounced: words => root.announced(words)
    }
}
