// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls

// What the program is made of and under which terms.
Sheet {
    id: root

    title: qsTr("Licences")
    text: qsTr("DOTM Desktop is free software under the MIT licence. It is built on the work of others:")

    readonly property var parts: [
        ["Qt 6", "LGPL-3.0"], ["QCoro", "MIT"], ["Boost", "BSL-1.0"], ["OpenSSL 3", "Apache-2.0"],
        ["PostgreSQL libpq", "PostgreSQL"], ["SQLite", "Public domain"], ["libcurl", "curl"],
        ["qrencode", "LGPL-2.1-or-later"], ["QtKeychain", "BSD-3-Clause"], ["Inter", "OFL-1.1"]
    ]

    Column {
        width: parent.width

        Repeater {
            model: root.parts
            FactRow {
                required property var modelData
                width: parent.width
                label: modelData[0]
                value: modelData[1]
            }
        }
    }
}
