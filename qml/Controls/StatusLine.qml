// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// What a screen reader is told without moving: say("…") changes the name of an alert (an event alone is silent in
// Qt 6.4). At most one in three seconds; the newest waits, older waiting ones are dropped. One per window; invisible.
Item {
    id: root

    property string text
    property string waiting
    property int spacing: 3000

    width: 1
    height: 1
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    function say(words: string) {
        if (words.length === 0)
            return;
        if (pause.running) {
            waiting = words;
            return;
        }
        // The same words twice are still two announcements.
        text = text === words ? words + "\u200b" : words;
        pause.restart();
    }

    Timer {
        id: pause
        interval: root.spacing
        onTriggered: {
            const next = root.waiting;
            root.waiting = "";
            root.say(next);
        }
    }
}
