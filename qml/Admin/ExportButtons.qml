// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme

// A list as a file: CSV or PDF.
Row {
    id: root

    required property ExportSheet sheet

    spacing: Theme.space.s8

    Btn {
        objectName: "export-csv"
        scaleTo: "compact"
        kind: "text"
        iconName: "download"
        text: qsTr("CSV")
        Accessible.name: qsTr("Save as CSV")
        onClicked: root.sheet.start("csv")
    }
    Btn {
        objectName: "export-pdf"
        scaleTo: "compact"
        kind: "text"
        iconName: "download"
        text: qsTr("PDF")
        Accessible.name: qsTr("Save as PDF")
        onClicked: root.sheet.start("pdf")
    }
}
