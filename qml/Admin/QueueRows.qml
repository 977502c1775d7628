// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// Who waits for the hour, the next one first: place, person, how long still. The places are as they were read.
Column {
    id: root

    required property ActivationsViewModel viewModel
    property int most: 100
    readonly property var all: root.viewModel.queue
    readonly property var shown: root.all.slice(0, root.most)
    signal chosen(string key)

    objectName: "queue-rows"

    SectionHead {
        width: parent.width
        text: qsTr("In the queue")
    }
    NoteLine {
        visible: root.shown.length === 0 && root.viewModel.queueProvenance.time.length > 0
        width: parent.width
        iconName: "checkc"
        text: qsTr("Nobody waits for a place.")
    }
    Repeater {
        model: root.shown
        ListRow {
            id: row
            required property int index
            required property var modelData
            width: root.width
            plain: modelData.key.length === 0
            spoken: modelData.phrase
            onClicked: root.chosen(modelData.key)

            Item {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: whom.implicitHeight
                height: implicitHeight

                Txt {
                    id: place
                    anchors.left: parent.left
                    width: Math.max(implicitWidth, Theme.px(24))
                    role: "strong"
                    text: row.modelData.place
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Txt {
                    id: whom
                    anchors.left: place.right
                    anchors.leftMargin: Theme.space.s8
                    anchors.right: wait.left
                    anchors.rightMargin: Theme.space.s8
                    role: "label"
                    text: Theme.isolate(row.modelData.whom)
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Txt {
                    id: wait
                    anchors.right: parent.right
                    y: (whom.implicitHeight - implicitHeight) / 2
                    role: "caption"
                    muted: true
                    text: row.modelData.wait
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Txt {
        visible: root.viewModel.queueCut && root.shown.length === root.all.length
        width: parent.width
        role: "caption"
        muted: true
        text: qsTr("More wait behind these.")
    }
    InlineError {
        width: parent.width
        visible: root.viewModel.queueError.what.length > 0 && !root.viewModel.offline
        primary: false
        what: root.viewModel.queueError.what
        text: root.viewModel.queueError.advice
        code: root.viewModel.queueError.code
        onRetry: root.viewModel.refresh()
    }
    AgeChip {
        visible: root.viewModel.queueProvenance.time.length > 0
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        certainty: root.viewModel.queueProvenance.certainty
        time: root.viewModel.queueProvenance.time
        source: root.viewModel.queueProvenance.source
        old: root.viewModel.queueProvenance.old
    }
}
