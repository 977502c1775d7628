// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

Row {
    spacing: Theme.space.s48

    Column {
        width: Theme.px(210)
        spacing: 2
        NavItem { iconName: "home"; text: "Home"; current: true }
        NavItem { iconName: "sim"; text: "My line" }
        NavItem { iconName: "checkc"; text: "Approvals"; count: 7 }
        NavItem { narrow: true; iconName: "inbox"; text: "Queue"; count: 2 }
        MenuRow { text: "English"; iconName: "check"; highlighted: true }
        MenuAction { text: "Send again"; iconName: "send"; keys: "M" }
    }
    Column {
        width: parent.width - Theme.px(210) - parent.spacing
        spacing: Theme.space.s24

        Column {
            width: parent.width
            ListRow {
                width: parent.width
                spoken: "12 Nov, Global Data 10GB, $20.00"
                opened: true
                openable: true
                details: Row {
                    spacing: Theme.space.s48
                    Fact { label: "Bought for"; value: "+1 212 ••• ••47" }
                    Fact { label: "Receipt"; value: "R-2026-1112-0087"; mono: true }
                    Fact { label: "Read"; AgeChip { certainty: "confirmed"; time: "09:41"; source: "payment provider" } }
                }
                Txt { anchors.verticalCenter: parent.verticalCenter; role: "strong"; text: "Global Data 10GB" }
            }
            ListRow {
                width: parent.width
                spoken: "7 Oct, Basic Membership, $24.00"
                selected: true
                Txt { x: Theme.space.s12; anchors.verticalCenter: parent.verticalCenter; role: "strong"; text: "Basic Membership" }
            }
        }
        DataTable {
            width: parent.width
            label: "Use per day"
            columns: [{ title: "Day", role: "day", share: 2, muted: true }, { title: "Provider", role: "provider", share: 3 }, { title: "Used", role: "used", share: 2, end: true, strong: true }]
            rows: [{ day: "12 Nov", provider: "Carrier", used: "184 MB" }, { day: "11 Nov", provider: "Carrier", used: "512 MB" }]
        }
        Column {
            width: Theme.px(328)
            SectionHead { width: parent.width; text: "What you pay"; actionText: "All activity" }
            FactRow { width: parent.width; label: "Now"; value: "$1.00" }
            FactRow { width: parent.width; label: "Paid"; AgeChip { certainty: "confirmed"; time: "09:33"; source: "confirmed by payment provider" } }
            Divider { width: parent.width }
        }
        Timeline {
            width: Theme.px(328)
            events: ListModel {
                ListElement { iconName: "receipt"; title: "Global Data 10GB"; text: "12 Nov · card ••42"; amount: "$20.00"; certainty: "confirmed"; proof: "Paid" }
                ListElement { iconName: "sim"; title: "Line became active"; text: "2 Oct"; amount: ""; certainty: "confirmed"; proof: "By carrier" }
            }
        }
    }
}
