// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// The code card on paper or as a file. The number is left out unless it is asked for.
Sheet {
    id: root

    required property CodeSheetViewModel codeSheet
    property string result
    property string problem
    readonly property bool withNumber: codeSheet.hasNumber && !leaveOut.checked
    signal announced(string words)

    objectName: "printSheet"
    title: qsTr("Print the code card")
    text: qsTr("Keep the sheet like a key: whoever has it can take the line.")
    onAboutToShow: {
        result = "";
        problem = "";
        file.text = codeSheet.suggestedPath("pdf");
        codeSheet.findPrinters();
    }

    function tell(good: string, bad: string) {
        result = good;
        problem = bad;
        announced(good.length > 0 ? good : bad);
    }

    Connections {
        target: root.codeSheet
        enabled: root.visible
        function onSaved(path: string) {
            //: %1 is the name of a file
            root.tell(qsTr("Saved as %1").arg(path), "");
        }
        function onPrinted(printer: string) {
            //: %1 is the name of a printer
            root.tell(qsTr("Sent to %1").arg(printer), "");
        }
        function onFailed(sentence: string) {
            root.tell("", sentence);
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s20

        CheckBox {
            id: leaveOut
            objectName: "leaveOut"
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.codeSheet.hasNumber
            text: qsTr("Leave the phone number out")
            checked: true
        }
        Column {
            width: parent.width
            spacing: Theme.space.s6

            Txt {
                width: parent.width
                role: "label"
                text: qsTr("Printer")
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: Theme.space.s8
                visible: root.codeSheet.printers.length > 0

                ComboBox {
                    id: printer
                    objectName: "printer"
                    width: Math.min(parent.width, Theme.px(320))
                    label: qsTr("Printer")
                    model: root.codeSheet.printers
                }
                Btn {
                    objectName: "sendToPrinter"
                    iconName: "print"
                    text: qsTr("Print")
                    busy: root.codeSheet.busy
                    onClicked: root.codeSheet.print(printer.currentText, root.withNumber)
                }
            }
            Txt {
                width: parent.width
                visible: root.codeSheet.printers.length === 0
                muted: true
                text: root.codeSheet.busy ? qsTr("Looking for printers") : qsTr("No printer is set up on this computer. Save it as a file and print it elsewhere.")
            }
        }
        Field {
            id: file
            objectName: "file"
            width: parent.width
            label: qsTr("File")
            hint: qsTr("Nothing that exists is written over. Delete the file when you are done.")
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s8

            Btn {
                objectName: "savePdf"
                iconName: "download"
                text: qsTr("Save as PDF")
                busy: root.codeSheet.busy
                onClicked: root.codeSheet.savePdf(file.text, root.withNumber)
            }
            Btn {
                objectName: "savePng"
                iconName: "download"
                text: qsTr("Save the QR code alone")
                busy: root.codeSheet.busy
                onClicked: root.codeSheet.savePng(file.text.replace(/\.pdf$/, ".png"))
            }
        }
        NoteLine {
            width: parent.width
            visible: root.result.length > 0
            iconName: "check"
            text: root.result
        }
        NoteLine {
            width: parent.width
            visible: root.problem.length > 0
            iconName: "alert"
            iconInk: Theme.color.bad
            ink: Theme.color.bad
            text: root.problem
        }
    }
    foot: Btn {
        anchors.right: parent.right
        kind: "primary"
        text: qsTr("Done")
        onClicked: root.close()
    }
}
