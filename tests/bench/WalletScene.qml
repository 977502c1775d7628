// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Customer
import Dotm.Theme

// The wallet page alone. `customer` is the bench's.
Rectangle {
    id: root
    color: Theme.color.window

    WalletPage {
        anchors.fill: parent
        customer: root.models
    }
    readonly property var models: customer // qmllint disable unqualified
}
