// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Ui.Shared

// The big card of a line, 600 x 360 (432 x 260 when narrow): status, the one figure, and at the foot what belongs to
// the line. stage: "fresh" (yellow), "saved" (also for old and unreadable), "none" (dashed), "problem". It loses its
// yellow whenever what it shows is not fresh. Children go below the status; their ink is `ink` and `inkSecond`.
Item {
    id: root

    property string stage: "fresh"
    property string statusIcon: "checkc"
    property string status
    property string certainty: "confirmed"
    property string time
    property string source
    property bool old: false
    property bool plate: true
    readonly property bool fresh: stage === "fresh"
    readonly property bool narrow: width < 560
    readonly property color ink: fresh ? Theme.color.brandInk : Theme.color.ink
    readonly property color inkSecond: fresh ? Theme.color.brandInkMuted : Theme.color.inkMuted
    readonly property real side: narrow ? Theme.space.s24 : Theme.space.s32
    default property alias content: body.data
    property alias foot: footRow.data

    implicitWidth: 600
    implicitHeight: Math.max(narrow ? 260 : 360, head.height + body.childrenRect.height + footRow.childrenRect.height + 4 * side)

    SimShape {
        anchors.fill: parent
        fill: "transparent"
        line: root.stage === "problem" ? Theme.color.warn : Theme.color.lineStrong
        lineWidth: root.stage === "none" ? 1.5 : root.stage === "problem" ? 1.25 : 1
        dashed: root.stage === "none"
        visible: root.stage === "none"
    }
    SimShape {
        anchors.fill: parent
        visible: root.stage !== "none"
        fill: Theme.color.surface
        line: root.stage === "problem" ? Theme.color.warn : Theme.color.lineStrong
        lineWidth: root.stage === "problem" ? 1.25 : 1
    }
    SimShape {
        anchors.fill: parent
        fill: Theme.color.brand
        line: Theme.color.brandLine
        opacity: root.fresh ? 1 : 0
        visible: opacity > 0
        Behavior on opacity {
            enabled: Theme.motion.enter > 0
            NumberAnimation { duration: Theme.motion.enter }
        }
    }
    ContactPlate {
        visible: root.plate && root.width > Theme.px(360)
        x: root.mirroredEnd ? root.side : root.width - width - root.side
        y: root.narrow ? 60 : 76
        width: root.narrow ? 76 : 104
        height: root.narrow ? 56 : 76
        color: Theme.contrast ? root.ink : Qt.alpha(root.ink, root.fresh ? 0.22 : 0.4)
        Accessible.ignored: true
    }
    readonly property bool mirroredEnd: Theme.rightToLeft

    Flow {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        // The leading margin mirrors to the cut corner, which stays at the right.
        anchors.leftMargin: root.side + (Theme.rightToLeft ? Theme.space.s16 : 0)
        anchors.rightMargin: Theme.rightToLeft ? root.side : root.narrow ? 44 : 56
        anchors.top: parent.top
        anchors.topMargin: root.narrow ? Theme.space.s16 : 28
        height: implicitHeight
        spacing: Theme.space.s8

        Item {
            implicitWidth: Theme.size.iconLarge - 3
            implicitHeight: word.implicitHeight
            visible: root.statusIcon.length > 0
            Icon {
                x: Theme.rightToLeft ? 0 : -3
                anchors.verticalCenter: parent.verticalCenter
                size: root.narrow ? Theme.size.icon : Theme.size.iconLarge
                name: root.statusIcon
                color: root.ink
            }
        }
        Txt {
            id: word
            role: root.narrow ? "subtitle" : "title"
            text: root.status
            color: root.ink
        }
        Item {
            width: Math.min(chip.implicitWidth + Theme.space.s8, head.width)
            implicitHeight: word.implicitHeight
            visible: root.time.length > 0 || root.source.length > 0
            AgeChip {
                id: chip
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width)
                certainty: root.certainty
                time: root.time
                source: root.source
                old: root.old
                yellow: root.fresh
            }
        }
    }
    Item {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.top: head.bottom
        anchors.topMargin: root.narrow ? Theme.space.s12 : Theme.space.s24
        anchors.bottom: footRow.top
    }
    Item {
        id: footRow
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.narrow ? Theme.space.s16 : 28
        height: childrenRect.height
    }
}
