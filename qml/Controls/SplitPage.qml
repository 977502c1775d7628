// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A page of two panes that touch: a list and what is chosen in it, parted by a line. With little room one pane at a
// time, the details when `opened`, with a way back. The head keeps headLead and headTail px free for what the window
// puts over its two ends.
FocusScope {
    id: root

    property string title
    property bool opened: false
    property real headLead: 0
    property real headTail: 0
    property real listWidth: Theme.px(344)
    readonly property bool folded: width < Theme.px(720)
    readonly property real margin: Theme.space.s24
    property alias list: listPane.data
    property alias details: detailPane.data
    readonly property Item detailArea: detailPane

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Item {
        id: head
        x: root.margin
        width: parent.width - 2 * root.margin
        height: Math.max(Theme.size.head, titleText.implicitHeight + Theme.space.s24)

        IconBtn {
            id: backButton
            objectName: "back-to-list"
            visible: root.folded && root.opened
            anchors.left: parent.left
            anchors.leftMargin: root.headLead - Theme.space.s8
            anchors.verticalCenter: parent.verticalCenter
            iconName: "arrowl"
            label: qsTr("Back to the list")
            onClicked: root.opened = false
        }
        Txt {
            id: titleText
            anchors.left: parent.left
            anchors.leftMargin: root.headLead + (backButton.visible ? backButton.width : 0)
            anchors.right: parent.right
            anchors.rightMargin: root.headTail + Theme.space.s16
            anchors.verticalCenter: parent.verticalCenter
            role: "headline"
            text: root.title
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(textStyle.size * 0.6)
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
    }
    Divider {
        anchors.top: head.bottom
        width: parent.width
    }
    FocusScope {
        id: listPane
        visible: !root.folded || !root.opened
        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.size.line
        anchors.bottom: parent.bottom
        width: root.folded ? root.width : root.listWidth
        focus: true
    }
    Divider {
        visible: !root.folded
        anchors.left: listPane.right
        anchors.top: listPane.top
        width: Theme.size.line
        height: listPane.height
    }
    FocusScope {
        id: detailPane
        visible: !root.folded || root.opened
        anchors.left: root.folded ? parent.left : listPane.right
        anchors.leftMargin: root.folded ? 0 : Theme.size.line
        anchors.right: parent.right
        anchors.top: listPane.top
        anchors.bottom: parent.bottom
    }
}
