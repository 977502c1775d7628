// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// Step 5: the line is there; its code is one button away.
SplitColumns {
    id: root

    required property CustomerModels customer
    readonly property CodeSheetViewModel code: customer.codeSheet
    signal codeWanted
    signal navigate(string section)

    first: CustomerLineCard {
        width: parent.width
        line: root.customer.line
        status: root.customer.activation.word
    }
    second: Column {
        width: parent.width
        spacing: Theme.space.s48

        Column {
            width: parent.width

            Txt {
                width: parent.width
                role: "title"
                text: root.code.usability === CodeSheetViewModel.Usable ? qsTr("Scan it with your phone") : qsTr("There is no usable code")
                Accessible.role: Accessible.Heading
            }
            Item { width: 1; height: Theme.space.s8 }
            Txt {
                width: parent.width
                muted: true
                text: root.code.usability === CodeSheetViewModel.Usable ? qsTr("Join Wi-Fi first. Install it before you delete anything on the phone.") : root.code.reason
            }
            Item { width: 1; height: Theme.space.s20 }
            Btn {
                objectName: "showCode"
                anchors.left: parent.left
                kind: "primary"
                iconName: root.code.usability === CodeSheetViewModel.Usable ? "eye" : "info"
                text: root.code.usability === CodeSheetViewModel.Usable ? qsTr("Show code") : qsTr("Facts for support")
                onClicked: root.codeWanted()
            }
        }
        PaidFacts {
            width: parent.width
            activation: root.customer.activation
            onNavigate: section => root.navigate(section)
        }
    }
}
