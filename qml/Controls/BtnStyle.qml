// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Which colours a button wears, for its kind and state.
QtObject {
    id: root

    required property string kind
    required property bool usable
    required property bool hovered
    required property bool pressed
    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color clear: "transparent"

    readonly property color ink: {
        if (!usable)
            return Theme.color.inkOff;
        if (kind === "primary")
            return Theme.color.accentInk;
        if (kind === "danger")
            return Theme.color.window;
        return kind === "link" ? (pressed ? Theme.color.accentPressed : Theme.color.accent) : Theme.color.ink;
    }
    readonly property color fill: {
        if (!usable || kind === "link")
            return clear;
        if (kind === "primary")
            return pressed ? Theme.color.accentPressed : hovered ? Theme.color.accentHover : Theme.color.accent;
        if (kind === "danger")
            return Theme.color.bad;
        return pressed ? Theme.color.sunken : hovered ? Theme.color.raised : kind === "secondary" ? Theme.color.surface : clear;
    }
    readonly property color edge: {
        if (kind === "link" || kind === "text")
            return Theme.contrast && hovered ? Theme.color.line : clear;
        if (!usable)
            return Theme.color.line;
        return filled ? clear : Theme.color.lineStrong;
    }
}
