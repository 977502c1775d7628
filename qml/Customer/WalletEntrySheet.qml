// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// One entry in full: the exact amount, how far it is, what to beware of, its codes, covered; and the way to the
// network's explorer where there is one.
Sheet {
    id: root

    required property WalletHistory history
    readonly property var entry: history.current
    signal announced(string words)

    objectName: "entrySheet"
    title: entry.title ?? ""
    firstFocus: done
    onClosed: history.currentKey = ""

    Column {
        width: parent.width
        spacing: Theme.space.s16

        Figure {
            objectName: "entry-amount"
            width: parent.width
            visible: value.length > 0
            value: root.entry.amount ?? ""
            unit: qsTr("DOTM")
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            //: an amount of tokens
            Accessible.name: qsTr("%1 DOTM").arg(value)
        }
        AgeChip {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            certainty: root.entry.certainty ?? "unknown"
            text: root.entry.proof ?? ""
        }
        NoteLine {
            objectName: "entry-warning"
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.warn
            ink: Theme.color.ink
            text: root.entry.warning ?? ""
        }
        Column {
            width: parent.width

            Repeater {
                model: root.entry.facts ?? []
                FactRow {
                    required property var modelData
                    width: parent?.width ?? 0
                    label: modelData.label
                    value: modelData.value
                    strong: false
                }
            }
            Divider { width: parent.width }
            Repeater {
                model: root.entry.codes ?? []
                SecretField {
                    required property var modelData
                    width: parent?.width ?? 0
                    label: modelData.label
                    covered: modelData.covered
                    plain: modelData.value
                    onCopied: root.announced(qsTr("Copied. It leaves the clipboard after 45 seconds."))
                }
            }
        }
        Txt {
            width: parent.width
            visible: (root.entry.codes ?? []).length > 0 && (root.entry.explorer ?? "").length === 0
            role: "caption"
            muted: true
            text: qsTr("This network has no explorer to look it up in.")
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            id: done
            objectName: "entry-done"
            kind: "primary"
            text: qsTr("Done")
            onClicked: root.close()
        }
        Btn {
            objectName: "entry-explorer"
            visible: (root.entry.explorer ?? "").length > 0
            iconAfter: "ext"
            text: qsTr("Look it up in the explorer")
            onClicked: root.history.lookUp()
        }
    }
}
