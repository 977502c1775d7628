// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Dotm.Theme
import Dotm.Controls

// What to say to an assistant to have a line started; the palette knows the same words.
Column {
    id: root

    required property var phrases
    property string paletteKeys
    signal lineWanted

    SectionHead {
        width: parent.width
        text: qsTr("Try it")
        actionText: qsTr("Get your line")
        onActed: root.lineWanted()
    }
    Txt {
        width: parent.width
        muted: true
        //: two phrases that stay in English, keys of the palette
        text: qsTr("Say “%1” or “%2” in a sentence, to a connected program or here after %3: it leads to your line.").arg(Theme.isolate(root.phrases[0])).arg(Theme.isolate(root.phrases[1])).arg(Theme.isolate(root.paletteKeys))
    }
}
