// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Customer

// Below the answers: allowing this kind until tonight, or why that is not offered; what silence means; the way for those
// who cannot hold.
Column {
    id: root

    required property AssistantRequestViewModel model
    property bool twoStep: false
    signal twoStepWanted

    topPadding: Theme.space.s8

    Item {
        id: tonight
        readonly property bool stacked: allow.implicitWidth + why.implicitWidth + Theme.space.s16 > width
        width: parent.width
        height: stacked ? allow.height + why.height : allow.height

        Btn {
            id: allow
            objectName: "allowTonight"
            anchors.left: parent.left
            anchors.leftMargin: -Theme.space.s8
            width: Math.min(implicitWidth, parent.width + Theme.space.s8)
            kind: "text"
            text: qsTr("Allow this kind until tonight")
            enabled: root.model.mayAllowUntilTonight && root.model.ripe
            reason: root.model.mayAllowUntilTonight ? qsTr("In a moment") : why.text
            onClicked: root.model.allowUntilTonight()
        }
        Txt {
            id: why
            x: tonight.stacked !== Theme.rightToLeft ? 0 : tonight.width - width
            width: Math.min(implicitWidth, parent.width)
            y: tonight.stacked ? allow.height : (allow.height - height) / 2
            role: "caption"
            muted: true
            text: root.model.mayAllowUntilTonight ? qsTr("you can end it at any time") : qsTr("only for free, reversible things")
            Accessible.ignored: true
        }
    }
    Item { width: 1; height: Theme.space.s8 }
    Divider { width: parent.width }
    Item { width: 1; height: Theme.space.s16 }
    Item {
        id: foot
        readonly property bool stacked: steps.visible && said.implicitWidth + steps.implicitWidth + Theme.space.s16 > width
        width: parent.width
        height: stacked ? said.height + Theme.space.s8 + steps.height : Math.max(said.height, steps.visible ? steps.height : 0)

        Txt {
            id: said
            anchors.left: parent.left
            y: foot.stacked ? 0 : (foot.height - height) / 2
            width: Math.min(implicitWidth, parent.width)
            role: "caption"
            muted: true
            text: {
                const rule = qsTr("No answer counts as “not now”. The request stays listed.");
                return root.model.behind > 0 ? qsTr("%1 %2", "two sentences").arg(rule).arg(qsTr("%n more wait(s) behind it.", "", root.model.behind)) : rule;
            }
        }
        Btn {
            id: steps
            objectName: "twoSteps"
            visible: root.model.money
            x: foot.stacked !== Theme.rightToLeft ? 0 : foot.width - width
            y: foot.stacked ? said.height + Theme.space.s8 : (foot.height - height) / 2
            implicitHeight: Theme.size.target
            kind: "link"
            text: root.twoStep ? qsTr("Hold instead") : qsTr("Cannot hold? Two steps")
            onClicked: root.twoStepWanted()
        }
    }
}
