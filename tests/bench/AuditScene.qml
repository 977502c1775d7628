// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Admin
import Dotm.Theme

// The list of the audit page alone, as wide as it is there. `audit` is the bench's view model.
Rectangle {
    color: Theme.color.window

    AuditList {
        width: 588
        height: parent.height
        viewModel: audit // qmllint disable unqualified
        focus: true
    }
}
