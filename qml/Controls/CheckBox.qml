// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Dotm.Theme

// A tick box with its words; `note` is a second, quieter line.
T.CheckBox {
    id: root

    property string note

    implicitWidth: indicator.width + spacing + Math.max(words.implicitWidth, second.implicitWidth)
    implicitHeight: Math.max(Theme.size.controlCompact, implicitContentHeight + Theme.space.s8)
    hoverEnabled: true
    spacing: Theme.space.s12
    Keys.onReturnPressed: toggle()

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: CheckMark {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        marked: root.checked
        usable: root.enabled
        FocusFrame {
            visible: root.visualFocus
            cornerRadius: Theme.radius.keyCap
        }
    }
    contentItem: Column {
        topPadding: Math.max(0, (root.height - words.height - (second.visible ? second.height : 0)) / 2)
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0

        Txt {
            id: words
            width: Math.max(0, root.availableWidth - root.indicator.width - root.spacing)
            text: root.text
            font.family: Theme.script.familyOf(text)
            color: root.enabled ? Theme.color.ink : Theme.color.inkOff
            Accessible.ignored: true
            // The name of a language in its own script comes from another font, which sits higher or lower.
            readonly property real stray: halfLeading + Theme.metrics.ascent / 100 * textStyle.size - baselineOffset
            transform: Translate { y: Math.abs(words.stray) < 2 ? 0 : Math.round(words.stray) }
        }
        Txt {
            id: second
            width: Math.max(0, root.availableWidth - root.indicator.width - root.spacing)
            visible: text.length > 0
            role: "caption"
            muted: true
            text: root.note
            Accessible.ignored: true
        }
    }
}
