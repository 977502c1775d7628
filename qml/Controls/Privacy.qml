// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

// The one bell that says "cover everything": the shell rings it on Ctrl+Shift+H and on lock, secret controls listen.
QtObject {
    property bool timed: true // what was shown is covered again after its time: the person's setting
    signal coverAll
}
