// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Dotm.Controls
import Dotm.Theme
import Dotm.Ui.Admin
import Dotm.Ui.Shared

// The contract in full: supply and cap, which functions it has, who mints with how much ether, and what our own book
// says of rewards by state.
Sheet {
    id: root

    required property TokensOverview overview
    readonly property var contract: overview.contract
    readonly property var minter: overview.minter
    readonly property var functions: overview.functions

    sheetWidth: 760
    title: qsTr("Contract and sums")
    //: %1 is the name of a network
    text: qsTr("On %1").arg(Theme.isolate(overview.networkName))
    firstFocus: done

    Column {
        width: parent.width
        spacing: Theme.space.s24

        NoteLine {
            width: parent.width
            visible: text.length > 0
            iconName: "alert"
            iconInk: Theme.color.warn
            ink: Theme.color.ink
            text: root.overview.trouble
        }
        Column {
            width: parent.width
            spacing: Theme.space.s8

            Figure {
                objectName: "contract-supply"
                width: parent.width
                visible: value.length > 0
                role: "title"
                value: root.overview.supplyText
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Minted: %1").arg(value)
            }
            Txt {
                width: parent.width
                visible: root.overview.supplyText.length === 0
                role: "title"
                text: qsTr("Supply not available")
            }
            SegmentGauge {
                width: parent.width
                height: Theme.px(10)
                visible: root.overview.supplyShare >= 0
                value: root.overview.supplyShare
                total: 1000
                segments: 50
                fill: Theme.color.ink
                ground: Theme.color.waveOff
                rightToLeft: Theme.rightToLeft
                Accessible.ignored: true
            }
            Txt {
                width: parent.width
                role: "caption"
                muted: true
                text: root.overview.leftText
            }
            AgeChip {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                certainty: root.overview.provenance.certainty
                time: root.overview.provenance.time
                source: root.overview.provenance.source
                old: root.overview.provenance.old
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space.s12

            SectionHead {
                width: parent.width
                text: qsTr("Contract")
            }
            NoteLine {
                width: parent.width
                iconName: root.contract.icon ?? "info"
                iconInk: root.contract.tone === "good" ? Theme.color.good : root.contract.tone === "bad" ? Theme.color.bad : Theme.color.ink
                ink: Theme.color.ink
                text: root.contract.text ?? ""
            }
            CopyFact {
                width: parent.width
                visible: value.length > 0
                label: qsTr("Address")
                value: root.contract.address ?? ""
            }
            Flow {
                objectName: "contract-functions"
                width: parent.width
                spacing: Theme.space.s8

                Repeater {
                    model: root.overview.functions
                    StatusChip {
                        required property var modelData
                        text: modelData.name
                        iconName: modelData.there ? "check" : "x"
                        tone: modelData.there ? "good" : "neutral"
                        Accessible.name: modelData.spoken
                    }
                }
            }
            Txt {
                width: parent.width
                visible: root.functions.some(each => !each.there)
                role: "caption"
                muted: true
                text: qsTr("Where a reward function is missing, the exact amount is minted instead.")
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space.s12

            SectionHead {
                width: parent.width
                text: qsTr("Minting account")
            }
            NoteLine {
                objectName: "contract-minter"
                width: parent.width
                visible: text.length > 0
                iconName: "alert"
                iconInk: Theme.color.bad
                ink: Theme.color.bad
                text: root.minter.problem ?? ""
            }
            CopyFact {
                width: parent.width
                visible: value.length > 0
                label: qsTr("Address")
                value: root.minter.address ?? ""
            }
            Column {
                width: parent.width

                FactRow {
                    width: parent.width
                    label: qsTr("Ether for transactions")
                    value: (root.minter.ether ?? "").length > 0 ? Theme.isolate(root.minter.ether) : qsTr("Not available")
                }
                FactRow {
                    width: parent.width
                    label: qsTr("Owns the contract")
                    value: root.minter.owner === "yes" ? qsTr("Yes") : root.minter.owner === "no" ? qsTr("No") : qsTr("Not known")
                }
                Divider { width: parent.width }
            }
        }
        Column {
            width: parent.width

            SectionHead {
                width: parent.width
                text: qsTr("Rewards")
            }
            Repeater {
                model: root.overview.sums
                FactRow {
                    id: sum
                    required property var modelData
                    width: parent?.width ?? 0
                    //: a state of rewards and how many there are: "Failed · 3"
                    label: qsTr("%1 · %2").arg(modelData.label).arg(modelData.count)
                    value: Theme.isolate(modelData.amount)
                    valueInk: modelData.bad ? Theme.color.bad : Theme.color.ink
                    strong: modelData.bad
                    Icon {
                        size: Theme.size.iconSmall
                        name: sum.modelData.icon
                        color: sum.modelData.bad ? Theme.color.bad : Theme.color.inkMuted
                    }
                }
            }
            Divider { width: parent.width }
        }
    }
    foot: Btn {
        id: done
        objectName: "contract-done"
        anchors.right: parent.right
        kind: "primary"
        text: qsTr("Done")
        onClicked: root.close()
    }
}
