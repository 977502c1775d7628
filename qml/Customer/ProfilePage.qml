// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// C13: who one is to us, and beta access as it stands.
ScrollPage {
    id: root

    required property CustomerModels customer
    readonly property ProfileViewModel model: customer.profile
    signal announced(string words)

    objectName: "profile-page"
    title: qsTr("Profile")

    Connections {
        target: root.model
        function onTold(sentence: string) {
            root.announced(sentence);
        }
    }
    Column {
        width: Math.min(parent.width, Theme.px(600))

        SectionHead {
            width: parent.width
            text: qsTr("You")
        }
        FactRow {
            width: parent.width
            label: qsTr("Name")
            value: root.model.name
        }
        FactRow {
            width: parent.width
            label: qsTr("E-mail")
            value: Theme.isolate(root.model.email)
        }
        FactRow {
            width: parent.width
            visible: root.model.memberNumber.length > 0
            label: qsTr("Member number")
            value: root.model.memberNumber
        }
        Divider { width: parent.width }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s16

        SectionHead {
            width: parent.width
            text: qsTr("Beta access")
        }
        StatusView {
            width: parent.width
            status: root.model.view
            errorWhat: root.model.error.what
            errorMeaning: root.model.error.meaning
            errorText: root.model.error.advice
            errorCode: root.model.error.code
            helpful: false
            content: standing
            onRetry: root.model.refresh()
            onCanceled: root.model.refresh()
        }
    }
    Component {
        id: standing
        ProfileBeta {
            model: root.model
            onAnnounced: words => root.announced(words)
        }
    }
}
