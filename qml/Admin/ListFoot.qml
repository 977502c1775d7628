// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// Under a list: what could not be read, the list as a file, and how old it is.
Column {
    id: root

    required property bool ready
    required property bool offline
    required property bool reading
    required property bool readingMore
    required property var error
    required property var moreError
    required property var provenance
    required property ExportSheet sheet
    property bool compact: false // errors alone
    signal retry
    signal retryMore

    bottomPadding: Theme.space.s16
    topPadding: Theme.space.s8
    spacing: Theme.space.s8

    InlineError {
        width: parent.width
        visible: root.moreError.what.length > 0
        primary: false
        what: root.moreError.what
        text: qsTr("More could not be read. What is listed stays.")
        busy: root.readingMore
        onRetry: root.retryMore()
    }
    InlineError {
        width: parent.width
        visible: root.ready && root.error.what.length > 0 && !root.offline
        primary: false
        what: root.error.what
        text: qsTr("What is listed was read before.")
        busy: root.reading
        onRetry: root.retry()
    }
    ExportButtons {
        anchors.left: parent.left
        visible: root.ready && !root.compact
        sheet: root.sheet
    }
    AgeChip {
        anchors.left: parent.left
        visible: root.provenance.time.length > 0 && !root.compact
        width: Math.min(implicitWidth, parent.width)
        certainty: root.provenance.certainty
        time: root.provenance.time
        source: root.provenance.source
        old: root.provenance.old
    }
}
