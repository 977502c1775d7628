// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme

// A labelled input: label above, hint or error below. secret covers the text and offers to show it; clearable offers to
// empty it. The error text says what to change.
FocusScope {
    id: root

    required property string label
    property string hint
    property string error
    property bool secret: false
    property bool clearable: false
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias iconName: input.iconName
    property alias mono: input.mono
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias acceptableInput: input.acceptableInput
    property bool uncovered: false
    signal accepted
    signal edited

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight
    onVisibleChanged: uncovered = false

    function selectAll() {
        input.selectAll();
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s6

        Txt {
            width: parent.width
            role: "label"
            text: root.label
            Accessible.ignored: true
        }
        InputBox {
            id: input
            width: parent.width
            focus: true
            wrong: root.error.length > 0
            trailing: buttons.width > 0 ? buttons.width : 0
            echoMode: root.secret && !root.uncovered ? TextInput.Password : TextInput.Normal
            onAccepted: root.accepted()
            onTextEdited: root.edited()
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            // Qt 6.4 hides the name of a password edit, so the label is said by the description there.
            Accessible.description: Theme.spoken([root.secret && !root.uncovered ? root.label : "", root.error.length > 0 ? root.error : root.hint])
            Accessible.passwordEdit: root.secret && !root.uncovered

            Row {
                id: buttons
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter

                IconBtn {
                    visible: root.clearable && input.length > 0 && !input.readOnly
                    width: Theme.px(32)
                    height: width
                    iconName: "x"
                    label: qsTr("Clear %1").arg(root.label)
                    onClicked: {
                        input.clear();
                        root.edited();
                        input.forceActiveFocus();
                    }
                }
                IconBtn {
                    visible: root.secret
                    width: Theme.px(32)
                    height: width
                    iconName: root.uncovered ? "eyeoff" : "eye"
                    label: root.uncovered ? qsTr("Cover %1").arg(root.label) : qsTr("Show %1").arg(root.label)
                    onClicked: root.uncovered = !root.uncovered
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.space.s6
            visible: root.error.length > 0 || root.hint.length > 0

            Icon {
                id: sign
                visible: root.error.length > 0
                size: Theme.size.iconSmall
                name: "alert"
                color: Theme.color.bad
            }
            Txt {
                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                role: "caption"
                muted: true
                text: root.error.length > 0 ? root.error : root.hint
                color: root.error.length > 0 ? Theme.color.bad : Theme.color.inkMuted
                Accessible.ignored: true
            }
        }
    }
}
