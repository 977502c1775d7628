// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer

// Not now, and the way to allow once: side by side, or one above the other where there is no room. Allowing takes neither
// click nor key before the request is ripe.
FocusScope {
    id: root

    required property AssistantRequestViewModel model
    property bool twoStep: false
    readonly property Item safe: notNow
    readonly property Item allow: model.money ? hold : once
    readonly property real gap: Theme.space.s12
    readonly property bool stacked: width < Theme.px(420) || allow.implicitWidth + notNow.implicitWidth + gap > width

    implicitHeight: stacked ? notNow.height + gap + allow.height : Math.max(notNow.height, allow.height)

    Btn {
        id: notNow
        objectName: "notNow"
        anchors.left: parent.left
        width: root.stacked ? root.width : root.width - root.gap - root.allow.width
        scaleTo: "large"
        text: qsTr("Not now")
        keys: qsTr("Esc")
        onClicked: root.model.notNow()
    }
    HoldButton {
        id: hold
        objectName: "holdAllow"
        visible: root.model.money
        anchors.right: parent.right
        y: root.stacked ? notNow.height + root.gap : 0
        width: root.stacked ? root.width : Math.max(implicitWidth, Math.min(Theme.px(276), root.width * 0.55))
        twoStep: root.twoStep
        enabled: root.model.ripe
        reason: qsTr("In a moment")
        //: %1 is a price
        holdText: root.model.price.length > 0 ? qsTr("Hold to allow once, %1").arg(root.model.price) : qsTr("Hold to allow once")
        //: %1 is a price
        stepText: root.model.price.length > 0 ? qsTr("Allow once, %1").arg(root.model.price) : qsTr("Allow once")
        //: %1 is a price
        confirmText: root.model.price.length > 0 ? qsTr("Yes, allow %1").arg(root.model.price) : qsTr("Yes, allow it")
        onCompleted: root.model.allowOnce()
    }
    Btn {
        id: once
        objectName: "allowOnce"
        visible: !root.model.money
        anchors.right: parent.right
        y: root.stacked ? notNow.height + root.gap : 0
        width: root.stacked ? root.width : Math.max(implicitWidth, Math.min(Theme.px(276), root.width * 0.55))
        kind: "primary"
        scaleTo: "large"
        enabled: root.model.ripe
        reason: qsTr("In a moment")
        text: qsTr("Allow once")
        onClicked: root.model.allowOnce()
    }
}
