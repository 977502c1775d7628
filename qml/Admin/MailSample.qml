// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin

// The draft with sample values. Nothing is loaded for it: pictures are named in their places, links lead nowhere.
Column {
    id: root

    required property TextEditor editor

    spacing: Theme.space.s12

    Flow {
        width: parent.width
        spacing: Theme.space.s12

        StatusChip {
            text: qsTr("Sample")
            iconName: "eye"
            tone: "note"
        }
        StatusChip {
            visible: root.editor.checking
            text: qsTr("Being made")
            iconName: "sync"
        }
    }
    Txt {
        width: parent.width
        role: "caption"
        muted: true
        text: qsTr("Names, numbers and links are samples. Mail programs draw HTML each in its own way, and this one draws less than most. No pictures are loaded here.")
    }
    NoteLine {
        visible: root.editor.checkProblem.length > 0
        width: parent.width
        iconName: "alert"
        text: qsTr("%1. This is not the newest text.").arg(root.editor.checkProblem)
    }
    Txt {
        objectName: "sample-subject"
        width: parent.width
        role: "subtitle"
        text: root.editor.sampleSubject
    }
    Rectangle {
        visible: root.editor.sampleHtml.length > 0
        width: parent.width
        height: paper.implicitHeight + 2 * Theme.space.s16
        radius: Theme.radius.control
        color: Theme.color.qrGround
        border.width: Theme.size.line
        border.color: Theme.color.line
        clip: true

        Text {
            id: paper
            objectName: "sample-html"
            x: Theme.space.s16
            y: Theme.space.s16
            width: parent.width - 2 * x
            textFormat: Text.RichText
            text: root.editor.sampleHtml
            color: Theme.color.qrInk
            font.family: Theme.script.family
            font.pixelSize: Theme.type.body.size
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("HTML body with samples")
            Accessible.description: root.editor.sampleText
        }
    }
    NoteLine {
        objectName: "sample-withheld"
        visible: root.editor.sampleHtml.length === 0 && root.editor.problems.length > 0
        width: parent.width
        iconName: "eyeoff"
        text: qsTr("The HTML body is shown once what is wrong in it is mended.")
    }
    Txt {
        width: parent.width
        role: "label"
        text: qsTr("Plain body")
    }
    Txt {
        objectName: "sample-text"
        width: parent.width
        role: "code"
        text: root.editor.sampleText
        wrapMode: Text.Wrap
    }
}
