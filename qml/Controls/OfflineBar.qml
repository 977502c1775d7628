// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// Above the page while the service cannot be reached: what is shown instead, and Try now.
Rectangle {
    id: root

    property string savedAt // "09:41"
    property string text: savedAt.length > 0 ? qsTr("Saved details from %1. Your code and your receipts still open.").arg(savedAt) : qsTr("Nothing is saved on this computer yet.")
    property bool busy: false
    signal retry

    implicitHeight: Math.max(Theme.px(44), words.implicitHeight + Theme.space.s24)
    color: Theme.color.noteSoft

    Accessible.role: Accessible.Notification
    Accessible.name: qsTr("Offline. %1").arg(text)

    Divider {
        visible: Theme.contrast
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s40
        anchors.verticalCenter: parent.verticalCenter
        name: "wifioff"
        color: Theme.color.note
    }
    Txt {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.space.s12
        anchors.right: again.left
        anchors.rightMargin: Theme.space.s12
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: qsTr("<b>Offline.</b> %1").arg(root.text)
        Accessible.ignored: true
    }
    Btn {
        id: again
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s40
        anchors.verticalCenter: parent.verticalCenter
        kind: "text"
        scaleTo: "compact"
        iconName: "refresh"
        text: qsTr("Try now")
        ink: Theme.color.note
        busy: root.busy
        onClicked: root.retry()
    }
}
