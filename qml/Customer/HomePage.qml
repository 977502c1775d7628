// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C1: the line card, the one next step, the figures that exist, the last three events.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property HomeViewModel home: customer.home
    property alias sheetOpen: codeView.opened
    signal navigate(string section)
    signal announced(string words)

    objectName: "home-page"
    title: home.greeting

    function follow(target: string) {
        if (target === "code")
            codeView.open();
        else
            navigate(target);
    }

    StatusView {
        width: parent.width
        status: root.home.view
        errorWhat: root.home.error.what
        errorMeaning: root.home.error.meaning
        errorText: root.home.error.advice
        errorCode: root.home.error.code
        helpful: false
        content: ready
        empty: firstUse
        onRetry: root.home.refresh()
        onCanceled: root.home.refresh()
    }
    Component {
        id: firstUse
        HomeFirstUse {
            home: root.home
            onStarted: root.navigate("activate")
        }
    }
    Component {
        id: ready
        SplitColumns {
            id: split
            first: [
                CustomerLineCard {
                    width: parent.width
                    line: root.customer.line
                },
                FigureRow {
                    width: parent.width
                    visible: !split.folded && figures.length > 0
                    figures: root.home.figures
                }
            ]
            second: Column {
                width: parent.width
                spacing: Theme.space.s48

                InlineError {
                    width: parent.width
                    visible: root.home.error.what.length > 0 && !root.home.offline
                    what: root.home.error.what
                    meaning: qsTr("Your line keeps working")
                    text: qsTr("Calls and data do not depend on this. We only cannot read the state. We try again every minute.")
                    code: root.home.error.code
                    busy: root.home.reading
                    onRetry: root.home.refresh()
                }
                NextStep {
                    width: parent.width
                    visible: root.home.error.what.length === 0 || root.home.offline
                    home: root.home
                    wide: root.width < Theme.px(560)
                    onTaken: target => root.follow(target)
                }
                Column {
                    width: parent.width
                    visible: split.folded

                    Repeater {
                        model: root.home.figures
                        FactRow {
                            id: row
                            required property var modelData
                            width: parent?.width ?? 0
                            label: modelData.label
                            //: a figure and its unit, "12 days"
                            value: modelData.unit.length > 0 ? qsTr("%1 %2").arg(modelData.value).arg(modelData.unit) : modelData.value
                            AgeChip {
                                visible: root.width > Theme.px(560)
                                certainty: row.modelData.certainty
                                time: row.modelData.time
                                source: row.modelData.source
                                old: row.modelData.old
                            }
                        }
                    }
                    Divider { width: parent.width }
                }
                Column {
                    width: parent.width
                    visible: root.home.events.count > 0

                    SectionHead {
                        width: parent.width
                        text: qsTr("Lately")
                        actionText: qsTr("All activity")
                        onActed: root.navigate("line")
                    }
                    Timeline {
                        width: parent.width
                        label: qsTr("Lately")
                        events: root.home.events
                    }
                }
            }
        }
    }
    CodeSheet {
        id: codeView
        customer: root.customer
        onAnnounced: words => root.announced(words)
    }
}
