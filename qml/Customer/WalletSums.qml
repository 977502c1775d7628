// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Controls
import Dotm.Ui.Customer

// What is owed and not held yet, and why not.
FigureRow {
    id: root

    required property WalletViewModel model
    readonly property string certainty: model.simulated ? "simulated" : "confirmed"

    function figure(label: string, sum: var): var {
        return { label: label, value: sum.amount, unit: qsTr("DOTM"), certainty: certainty, chipText: sum.why };
    }

    function filled(all: var): var {
        return all.filter(each => each.value.length > 0);
    }

    objectName: "wallet-sums"
    figures: filled([figure(qsTr("Kept for you"), model.claimable), figure(qsTr("On its way to your wallet"), model.pending)])
}
