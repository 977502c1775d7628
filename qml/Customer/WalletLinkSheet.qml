// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Customer

// A wallet of one's own: proven by a signature, or only watched. It stays until the wallet, read again, shows it.
Sheet {
    id: root

    required property WalletViewModel model
    readonly property WalletLinking linking: model.linking
    readonly property bool proving: ways.value === "prove"
    readonly property bool done: linking.stage === WalletLinking.Done
    readonly property bool ready: form.signing && !linking.expired
    property string result
    signal announced(string words)

    objectName: "linkSheet"
    sheetWidth: 680
    title: qsTr("Link a wallet")
    closable: !linking.busy
    firstFocus: form.addressItem
    onAboutToShow: linking.begin()

    function show(known: string) {
        result = "";
        form.clear(known);
        ways.value = "prove";
        open();
    }
    function act() {
        if (!proving)
            linking.watch(form.address);
        else if (ready)
            linking.prove(form.signature);
        else
            linking.ask(form.address);
    }

    readonly property Connections outcome: Connections {
        target: root.linking
        enabled: root.opened
        function onDone(sentence: string) {
            root.result = sentence;
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.s20

        SegmentedTabs {
            id: ways
            objectName: "link-ways"
            width: parent.width
            visible: !root.done
            enabled: !root.linking.busy
            label: qsTr("How")
            ruled: true
            options: [{ value: "prove", text: qsTr("Prove that it is mine") }, { value: "watch", text: qsTr("Only watch") }]
        }
        WalletLinkForm {
            id: form
            width: parent.width
            visible: !root.done
            linking: root.linking
            proving: root.proving
            onSubmitted: root.act()
            onAnnounced: words => root.announced(words)
        }
        NoteLine {
            objectName: "link-result"
            width: parent.width
            visible: root.done
            iconName: "checkc"
            iconInk: Theme.color.good
            ink: Theme.color.ink
            text: root.result
        }
    }
    foot: Flow {
        width: parent.width
        spacing: Theme.space.s12
        layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft

        Btn {
            objectName: "link-act"
            visible: !root.done
            kind: "primary"
            text: !root.proving ? qsTr("Watch it") : root.ready ? qsTr("Prove it") : root.linking.expired ? qsTr("Get another text") : qsTr("Get the text")
            busy: root.linking.busy
            enabled: !busy && root.linking.offlineReason.length === 0
            reason: root.linking.offlineReason
            onClicked: root.act()
        }
        Btn {
            objectName: "link-leave"
            kind: root.done ? "primary" : "secondary"
            text: root.done ? qsTr("Done") : qsTr("Not now")
            keys: root.done ? "" : qsTr("Esc")
            enabled: !root.linking.busy
            onClicked: root.close()
        }
    }
}
