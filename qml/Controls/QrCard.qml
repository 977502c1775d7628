// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// A QR code on its white card, with the time until it covers itself and a way to keep it. Covered, it draws nothing.
// The code is secret: its accessible name says what it is, never what it holds. A text that cannot be drawn says so.
Item {
    id: root

    required property string text
    property string label: qsTr("QR code of your eSIM")
    property int moduleSize: Theme.kiosk ? 18 : 11
    property int seconds: 60
    property bool keepable: true
    readonly property bool uncovered: timer.uncovered && qr.valid
    readonly property bool usable: qr.valid
    readonly property int side: qr.valid ? qr.modules * moduleSize + 2 : 37 * moduleSize + 2

    implicitWidth: side
    implicitHeight: column.implicitHeight
    Component.onCompleted: timer.uncover()

    function show() {
        timer.uncover();
    }
    function cover() {
        timer.cover();
    }

    CoverTimer {
        id: timer
        seconds: root.seconds
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s12

        Rectangle {
            anchors.left: parent.left
            width: Math.min(root.side, root.width)
            height: width
            radius: Theme.radius.card
            color: Theme.color.qrGround
            border.width: Theme.size.line
            border.color: Theme.color.line

            Accessible.role: Accessible.Graphic
            Accessible.name: root.uncovered ? root.label : qr.valid ? qsTr("%1, covered").arg(root.label) : qsTr("%1, not usable").arg(root.label)

            QrItem {
                id: qr
                anchors.fill: parent
                anchors.margins: 1
                text: root.text
                moduleSize: root.moduleSize
                radius: Theme.radius.card - 1
                visible: root.uncovered
                Accessible.ignored: true
            }
            Column {
                visible: !root.uncovered
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space.s40
                spacing: Theme.space.s16

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.size.iconLarge
                    name: qr.valid ? "eyeoff" : "alert"
                    color: Theme.color.qrInk
                }
                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qr.valid ? qsTr("Covered, so that nobody reads it over your shoulder.") : qsTr("This code is not usable.")
                    color: Theme.color.qrInk
                }
                Btn {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: qr.valid
                    kind: "primary"
                    iconName: "eye"
                    text: qsTr("Show code")
                    onClicked: timer.uncover()
                }
            }
        }
        Item {
            width: parent.width
            height: Theme.size.control
            visible: root.uncovered

            RingGauge {
                id: ring
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.size.icon
                height: width
                progress: timer.left / timer.seconds
                color: Theme.color.ink
                track: Theme.color.line
            }
            Txt {
                anchors.left: ring.right
                anchors.leftMargin: Theme.space.s8
                anchors.right: keep.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Covers itself in %n s", "", timer.left)
            }
            Btn {
                id: keep
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.keepable
                kind: "link"
                text: qsTr("Keep showing")
                onClicked: timer.uncover()
            }
        }
    }
}
