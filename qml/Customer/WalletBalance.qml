// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// What is held, exactly, with its source and age, and what was held over time. Not readable is never zero.
Column {
    id: root

    required property WalletViewModel model
    readonly property WalletChart chart: model.chart
    readonly property bool available: model.balance.length > 0
    property bool asTable: false
    signal announced(string words)

    spacing: Theme.space.s8

    Item {
        objectName: "wallet-balance"
        width: parent.width
        implicitHeight: held.visible ? held.implicitHeight : unknown.implicitHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: root.available ? qsTr("You hold %1 DOTM").arg(root.model.balance) : root.model.lastBalance.length > 0
            ? qsTr("Balance not available. It was %1, %2").arg(root.model.lastBalance).arg(root.model.lastTime) : qsTr("Balance not available")

        Figure {
            id: held
            visible: root.available
            width: parent.width
            role: "displaySmall"
            unitRole: "headline"
            unitInk: Theme.color.ink
            value: root.model.balance
            unit: qsTr("DOTM")
        }
        Column {
            id: unknown
            visible: !root.available
            width: parent.width
            spacing: Theme.space.s4

            Txt {
                width: parent.width
                role: "statement"
                text: qsTr("Not available")
                Accessible.ignored: true
            }
            Txt {
                objectName: "wallet-last"
                width: parent.width
                visible: root.model.lastBalance.length > 0
                role: "lead"
                //: an amount, a time
                text: qsTr("It was %1, %2").arg(root.model.lastBalance).arg(root.model.lastTime)
                Accessible.ignored: true
            }
        }
    }
    AgeChip {
        objectName: "wallet-age"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        lines: 3
        visible: root.available
        certainty: root.model.provenance.certainty
        time: root.model.provenance.time
        source: root.model.provenance.source
        old: root.model.provenance.old
    }
    NoteLine {
        objectName: "wallet-trouble"
        width: parent.width
        visible: text.length > 0
        iconName: "alert"
        iconInk: Theme.color.warn
        ink: Theme.color.ink
        text: root.model.trouble
    }
    Item { width: 1; height: Theme.space.s8 }
    Item {
        id: bar
        readonly property bool stacked: width < Theme.px(480)
        width: parent.width
        implicitHeight: stacked ? days.height + toggle.height : Math.max(days.height, toggle.height)

        SegmentedTabs {
            id: days
            objectName: "wallet-days"
            anchors.left: parent.left
            width: bar.stacked ? parent.width : parent.width - toggle.width - Theme.space.s16
            label: qsTr("How far back")
            options: root.chart.ranges
            value: root.chart.days
            onChosen: value => root.chart.days = value
        }
        Btn {
            id: toggle
            objectName: "wallet-as-table"
            readonly property real away: bar.stacked ? 0 : bar.width - width
            x: Theme.rightToLeft ? bar.width - width - away : away
            y: bar.stacked ? days.height : 0
            visible: root.chart.view === "ready"
            kind: "link"
            text: root.asTable ? qsTr("Show as chart") : qsTr("Show chart as table")
            onClicked: root.asTable = !root.asTable
        }
    }
    StatusView {
        width: parent.width
        status: root.chart.view
        errorWhat: root.chart.error.what
        errorMeaning: root.chart.error.meaning
        errorText: root.chart.error.advice
        errorCode: root.chart.error.code
        helpful: false
        content: root.asTable ? asRows : asBars
        empty: nothing
        onRetry: root.model.refreshAll()
        onCanceled: root.model.refreshAll()
    }
    Component {
        id: asBars
        TimeChart {
            objectName: "wallet-chart"
            label: root.chart.range
            bars: root.chart.bars
            lines: root.chart.lines
            marks: root.chart.marks
            stepped: true
            running: root.chart.bars.length - 1
            nothing: root.chart.nothing
            plotHeight: Theme.px(168)
            onTold: words => root.announced(words)
        }
    }
    Component {
        id: asRows
        SeriesTable {
            label: root.chart.range
            column: qsTr("Held")
            rows: Array.from(root.chart.bars).reverse()
        }
    }
    Component {
        id: nothing
        NoteLine {
            iconName: "clock"
            text: qsTr("Nothing has been read of this time yet.")
        }
    }
}
