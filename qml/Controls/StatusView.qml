// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// One of four: loading, the content, nothing yet, failed. Offline with saved content is content: put OfflineBar above.
// status: "loading" | "ready" | "empty" | "error" | "offline" | "forbidden".
Item {
    id: root

    required property string status
    required property Component content
    property Component empty: null
    property string errorWhat: status === "offline" ? qsTr("You are offline") : status === "forbidden" ? qsTr("Your role cannot open this") : qsTr("This could not be read")
    property string errorMeaning
    property string errorText: status === "offline" ? qsTr("Nothing of this page is saved on this computer yet.") : ""
    property string errorCode
    property string loadingText: qsTr("Still reading")
    property bool helpful: true // offers help beside Try again
    property bool fill: false // true gives the content the height of this view as well
    property alias item: slot.item
    signal retry
    signal help
    signal canceled

    implicitWidth: slot.implicitWidth
    implicitHeight: slot.implicitHeight

    Slot {
        id: slot
        anchors.fill: root.fill ? parent : undefined
        width: parent.width
        fill: root.fill && root.status === "ready"
        component: {
            switch (root.status) {
            case "ready": return root.content;
            case "loading": return loading;
            case "empty": return root.empty;
            default: return failed;
            }
        }
    }
    Component {
        id: loading
        LoadingView {
            text: root.loadingText
            onCanceled: root.canceled()
        }
    }
    Component {
        id: failed
        InlineError {
            what: root.errorWhat
            meaning: root.errorMeaning
            text: root.errorText
            code: root.errorCode
            retryable: root.status !== "forbidden"
            helpful: root.helpful
            onRetry: root.retry()
            onHelp: root.help()
        }
    }
}
