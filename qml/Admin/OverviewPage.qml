// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A1: what waits for somebody first, the hour beside it, then the figures and charts, each with what it counts.
ScrollPage {
    id: root

    required property OverviewViewModel model
    readonly property bool sheetOpen: false
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "overview-page"
    title: qsTr("Overview")

    Component.onCompleted: root.model.shown = true
    Component.onDestruction: root.model.shown = false

    StatusView {
        width: parent.width
        status: root.model.view
        errorWhat: root.model.error.what
        errorMeaning: root.model.error.meaning
        errorText: root.model.error.advice
        errorCode: root.model.error.code
        helpful: false
        content: ready
        onRetry: root.model.refresh()
        onCanceled: root.model.refresh()
    }
    Component {
        id: ready
        Column {
            spacing: Theme.space.s48

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
            SplitColumns {
                width: parent.width
                gap: Theme.px(104)
                share: 512 / 872
                first: WaitingWork {
                    width: parent.width
                    work: root.model.work
                    oldest: root.model.oldestSection
                    onOpened: (section, itemId) => root.navigate(section, itemId)
                }
                second: HourGauge {
                    width: parent.width
                    used: root.model.used
                    limit: root.model.limit
                    usedText: root.model.usedText
                    limitText: root.model.limitText
                    room: root.model.room
                    from: root.model.hourProvenance
                }
            }
            FigureRow {
                objectName: "figures"
                width: parent.width
                figures: root.model.figures
            }
            SeriesCard {
                width: parent.width
                model: root.model.activations
                onAnnounced: words => root.announced(words)
            }
            Grid {
                id: days
                readonly property real cell: columns > 1 ? Math.floor((width - 2 * columnSpacing) / 3) : width
                width: parent.width
                columns: width >= Theme.px(900) ? 3 : 1
                columnSpacing: Theme.space.s40
                rowSpacing: Theme.space.s48

                SeriesCard {
                    width: days.cell
                    model: root.model.revenue
                    onAnnounced: words => root.announced(words)
                }
                SeriesCard {
                    width: days.cell
                    model: root.model.signups
                    onAnnounced: words => root.announced(words)
                }
                SeriesCard {
                    width: days.cell
                    model: root.model.usage
                    onAnnounced: words => root.announced(words)
                }
            }
        }
    }
}
