// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C6: everything bought, with a filter, one opened row, totals and export.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property PurchasesViewModel model: customer.purchases
    property string openedKey
    readonly property bool sheetOpen: saving.opened
    signal navigate(string section)
    signal announced(string words)

    objectName: "purchases-page"
    title: qsTr("Purchases")
    spacing: Theme.space.s24

    function exportAs(suffix: string) {
        saving.suffix = suffix;
        saving.path = model.suggestedPath(suffix);
        saving.open();
    }

    Connections {
        target: root.model
        function onExported(path: string) {
            saving.result = qsTr("Saved as %1").arg(path);
            root.announced(saving.result);
        }
        function onExportFailed(sentence: string) {
            saving.problem = sentence;
            root.announced(sentence);
        }
    }
    StatusView {
        width: parent.width
        status: root.model.view
        errorWhat: root.model.error.what
        errorMeaning: root.model.error.meaning
        errorText: root.model.error.advice
        errorCode: root.model.error.code
        helpful: false
        content: list
        empty: none
        onRetry: root.model.refresh()
        onCanceled: root.model.refresh()
    }
    Component {
        id: none
        Column {
            spacing: Theme.space.s24
            EmptyState {
                width: Math.min(parent.width, Theme.px(600))
                iconName: "receipt"
                label: qsTr("Nothing bought yet")
                title: qsTr("Purchases appear here")
                text: qsTr("Each with its bill, what it brought, and when it was paid.")
                actionText: qsTr("Get your line")
                actionNote: root.customer.home.offer
                onActed: root.navigate("activate")
            }
            Btn {
                kind: "text"
                iconName: "download"
                text: qsTr("CSV")
                Accessible.name: qsTr("Save as CSV")
                onClicked: root.exportAs("csv")
            }
        }
    }
    Component {
        id: list
        Column {
            spacing: Theme.space.s20

            InlineError {
                width: parent.width
                visible: root.model.error.what.length > 0 && !root.model.offline
                primary: false
                what: root.model.error.what
                text: qsTr("What is listed was read before.")
                code: root.model.error.code
                busy: root.model.reading
                onRetry: root.model.refresh()
            }
            PurchaseBar {
                width: parent.width
                model: root.model
                onExportWanted: suffix => root.exportAs(suffix)
            }
            RowList {
                id: rows
                objectName: "purchases"
                width: parent.width
                height: contentHeight
                interactive: false
                clip: false
                label: qsTr("Purchases")
                model: root.model.purchases
                onActivated: index => {
                    const row = itemAtIndex(index) as PurchaseRow;
                    root.openedKey = row === null || root.openedKey === row.rowKey ? "" : row.rowKey;
                }
                delegate: PurchaseRow {
                    required property int index
                    required property string key
                    readonly property string rowKey: key
                    width: ListView.view.width
                    selected: ListView.isCurrentItem && ListView.view.activeFocus && !opened
                    opened: root.openedKey === key
                    bleed: Math.min(Theme.space.s24, root.margin - 2)
                    simulated: root.model.simulated
                    readText: Theme.spoken([root.model.provenance.time, root.model.provenance.source])
                    onClicked: rows.take(index)
                }
            }
            Column {
                width: parent.width
                visible: root.model.purchases.count === 0
                spacing: Theme.space.s16

                Txt {
                    width: parent.width
                    role: "title"
                    text: qsTr("Nothing matches")
                }
                Txt {
                    width: parent.width
                    visible: text.length > 0
                    muted: true
                    //: %1 is what was typed to find
                    text: root.model.filter.length > 0 ? qsTr("No purchase holds “%1”.").arg(root.model.filter) : qsTr("There is none of this kind.")
                }
                Btn {
                    objectName: "clearFilter"
                    text: qsTr("Clear the filter")
                    onClicked: root.model.clearFilter()
                }
            }
            Item {
                width: parent.width
                height: totals.implicitHeight + Theme.space.s12
                visible: root.model.purchases.count > 0

                Divider { width: parent.width }
                Txt {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    muted: true
                    text: root.model.countText
                }
                Txt {
                    id: totals
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    role: "strong"
                    text: root.model.totalText
                }
            }
            Btn {
                objectName: "more"
                visible: root.model.hasMore
                text: qsTr("Show older ones")
                busy: root.model.readingMore
                enabled: !root.model.offline && !busy
                reason: root.model.offlineReason
                onClicked: root.model.readMore()
            }
            InlineError {
                width: parent.width
                visible: root.model.moreError.what.length > 0
                primary: false
                what: root.model.moreError.what
                text: qsTr("Older purchases could not be read. What is listed stays.")
                code: root.model.moreError.code
                onRetry: root.model.readMore()
            }
        }
    }
    SaveSheet {
        id: saving
        property string suffix: "csv"
        title: suffix === "csv" ? qsTr("Save purchases as CSV") : qsTr("Save purchases as PDF")
        busy: root.model.exporting
        onSaved: path => {
            problem = "";
            if (suffix === "csv")
                root.model.exportCsv(path);
            else
                root.model.exportPdf(path);
        }
    }
}
