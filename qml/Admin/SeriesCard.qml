// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// One chart: title, the sum over its time and what it counts, bars or the same numbers as a table.
Column {
    id: root

    required property SeriesViewModel model
    property bool asTable: false
    readonly property string label: Theme.spoken([model.title, model.range])
    signal announced(string words)

    objectName: "series-" + model.name
    spacing: Theme.space.s8
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    ClipboardGuard { id: clipboard }

    SectionHead {
        objectName: "series-head"
        width: parent.width
        text: root.model.title
        actionText: root.model.view !== "ready" ? "" : root.asTable ? qsTr("Show as bars") : qsTr("Show as table")
        onActed: root.asTable = !root.asTable
    }
    StatusView {
        width: parent.width
        status: root.model.view
        errorWhat: root.model.error.what
        errorMeaning: root.model.error.meaning
        errorText: root.model.error.advice
        errorCode: root.model.error.code
        helpful: false
        content: numbers
        onRetry: root.model.refresh()
        onCanceled: root.model.refresh()
    }
    Component {
        id: numbers
        Column {
            spacing: Theme.space.s16

            InlineError {
                width: parent.width
                visible: root.model.error.what.length > 0 && !root.model.offline
                primary: false
                what: root.model.error.what
                text: root.model.error.advice
                code: root.model.error.code
                busy: root.model.reading
                onRetry: root.model.refresh()
            }
            SourcedNumber {
                width: parent.width
                label: root.model.range
                value: root.model.sum
                certainty: root.model.provenance.certainty
                time: root.model.provenance.time
                source: root.model.provenance.source
                old: root.model.provenance.old
            }
            SegmentedTabs {
                visible: root.model.currencies.length > 1
                width: parent.width
                label: qsTr("Currency")
                options: Array.from(root.model.currencies).map(code => ({ value: code, text: code }))
                value: root.model.currency
                onChosen: code => root.model.currency = code
            }
            Slot {
                width: parent.width
                component: root.asTable ? asRows : asBars
            }
        }
    }
    Component {
        id: asBars
        TimeChart {
            objectName: "chart-" + root.model.name
            label: root.label
            bars: root.model.bars
            lines: root.model.lines
            marks: root.model.marks
            running: root.model.running
            nothing: root.model.nothing
            onTold: words => root.announced(words)
        }
    }
    Component {
        id: asRows
        Column {
            spacing: Theme.space.s12

            SeriesTable {
                width: parent.width
                label: root.label
                column: root.model.column
                rows: root.model.bars
            }
            Btn {
                objectName: "series-copy"
                width: Math.min(implicitWidth, parent.width)
                kind: "secondary"
                iconName: "copy"
                text: qsTr("Copy as CSV text")
                onClicked: {
                    clipboard.copyPlain(root.model.csv());
                    root.announced(qsTr("Copied. %1").arg(root.label));
                }
            }
        }
    }
}
