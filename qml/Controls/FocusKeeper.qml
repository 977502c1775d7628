// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Remembers what had the focus before something opened above it, and gives it back - with its ring, if it had one.
QtObject {
    property Item item: null
    property bool ringed: false

    function remember(owner: Item) {
        item = owner;
        ringed = (owner as T.Control)?.visualFocus ?? false;
    }
    function giveBack() {
        if (item !== null)
            item.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.PopupFocusReason);
        item = null;
    }
}
