// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls

// The role of the person is not known yet: being read, or out of reach.
ScrollPage {
    id: root

    required property bool offline
    readonly property bool sheetOpen: false
    signal retry
    signal navigate(string section, string itemId)
    signal announced(string words)

    objectName: "role-wait-page"
    title: qsTr("Admin mode")

    StatusView {
        width: parent.width
        status: root.offline ? "offline" : "loading"
        loadingText: qsTr("Reading your role")
        errorText: qsTr("Your role cannot be read without the service. Nothing is shown until it is known.")
        helpful: false
        content: Component { Item {} }
        onRetry: root.retry()
        onCanceled: root.retry()
    }
}
