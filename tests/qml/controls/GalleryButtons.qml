// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

Column {
    spacing: Theme.space.s24

    Flow {
        width: parent.width
        spacing: Theme.space.s12
        Btn { kind: "primary"; text: "Set up auto-recharge" }
        Btn { kind: "primary"; text: "Approve"; keys: "1" }
        Btn { kind: "primary"; text: "Pay $1.00"; iconAfter: "ext" }
        Btn { text: "Print card"; iconName: "print" }
        Btn { text: "Decline"; keys: "3" }
        Btn { kind: "danger"; text: "Delete account" }
        Btn { kind: "text"; text: "Get help"; iconName: "support" }
        Btn { kind: "link"; text: "All activity" }
        Btn { text: "Set up auto-recharge"; enabled: false; reason: "You are offline" }
        Btn { kind: "primary"; scaleTo: "large"; text: "Get your line" }
        Btn { scaleTo: "compact"; text: "Show"; iconName: "eye" }
        Btn { kind: "primary"; text: "Saving"; busy: true }
        IconBtn { iconName: "bell"; label: "Notifications"; marked: true }
        IconBtn { iconName: "arrowl"; label: "Back" }
        FindBox { keys: "Ctrl K" }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s24
        Field { label: "E-mail"; hint: "We send the code here"; text: "m@example.com"; clearable: true }
        Field { label: "Password"; secret: true; text: "secret" }
        Field { label: "IMEI"; error: "15 digits, this has 14"; text: "35693803564380"; mono: true }
        SearchField { label: "Filter"; keys: "/" }
        SearchField { label: "Filter"; text: "metal" }
        ComboBox { label: "Language"; model: ["English", "Deutsch", "العربية"] }
        ComboBox { label: "Language"; model: ["English"]; enabled: false }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s32
        Switch { width: Theme.px(300); text: "Roaming"; note: "Free, at once"; checked: true }
        Switch { width: Theme.px(300); text: "Private IP"; note: "$2.00 a month"; enabled: false; reason: "Needs an active line" }
        CheckBox { text: "Attach the log"; note: "12 kB, numbers covered"; checked: true }
        CheckBox { text: "Attach the picture" }
        StatusChip { text: "Active"; tone: "good"; iconName: "checkc" }
        StatusChip { text: "Waiting 1 day"; tone: "warn"; iconName: "clock" }
        StatusChip { text: "Failed"; tone: "bad"; iconName: "alert" }
        StatusChip { text: "0:25"; tone: "urgent"; iconName: "clock" }
        StatusChip { text: "Reserved"; tone: "note"; iconName: "info" }
        StatusChip { text: "Data"; }
        KeyCap { text: "Ctrl" }
    }
    SegmentedTabs {
        width: parent.width
        ruled: true
        label: "Filter"
        options: [{ value: "all", text: "All" }, { value: "data", text: "Data" }, { value: "lines", text: "Lines" }]
    }
    Choice {
        width: Math.min(parent.width, Theme.px(560))
        label: "Plan"
        value: "a"
        options: [
            { value: "a", title: "Global Data 10GB", text: "Never expires", note: "$20.00" },
            { value: "b", title: "Beta eSIM", text: "1 GB for 10 days", note: "$1.00" },
            { value: "c", title: "Unlimited", note: "$60.00", off: "Not sold in your country" }
        ]
    }
}
