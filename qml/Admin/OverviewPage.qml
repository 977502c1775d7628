// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// A1: what waits for somebody first, the hour beside it, then the figures, each with what it counts.
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
                    onOpened: section => root.navigate(section, "")
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
        }
    }
}
