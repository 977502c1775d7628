// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme

// Every control in every theme, size and direction: no QML warning, and pictures for people in build/<preset>/gallery.
Rectangle {
    id: root
    width: 1100
    height: 1400
    color: Theme.color.window
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Loader {
        id: loader
        x: 32
        y: 32
        width: root.width - 64
    }

    TestCase {
        name: "Gallery"
        when: windowShown

        function init() { failOnWarning(/.?/); }
        function cleanup() {
            loader.source = "";
            Theme.scheme = "light";
            Theme.textScale = 1;
            Theme.rightToLeft = false;
            Theme.language = "en";
            Theme.mode = "customer";
        }

        function test_everyControl_inEveryTheme_drawsWithoutWarning_data() {
            const rows = [];
            for (const page of ["Buttons", "Cards", "Lists", "States"]) {
                for (const look of [["light", 1, false], ["dark", 1, false], ["contrast", 1, false], ["light", 1, true],
                                    ["light", 2, false], ["contrast", 2, true], ["light", 1, false, "kiosk"],
                                    ["dark", 1.25, true, "agent"]]) {
                    rows.push({ tag: page + "-" + look[0] + "-" + look[1] * 100 + (look[2] ? "-rtl" : "") + (look[3] ? "-" + look[3] : ""),
                                page: page, scheme: look[0], scale: look[1], rtl: look[2], mode: look[3] ?? "customer" });
                }
            }
            return rows;
        }

        function test_everyControl_inEveryTheme_drawsWithoutWarning(data) {
            Theme.scheme = data.scheme;
            Theme.textScale = data.scale;
            Theme.rightToLeft = data.rtl;
            Theme.mode = data.mode;
            loader.source = Qt.resolvedUrl("Gallery" + data.page + ".qml");
            compare(loader.status, Loader.Ready);
            verify(loader.item.height > 0);
            waitForRendering(root);
            grabImage(root).save(probe.picture(data.tag));
        }

        function nameless(item: Item): var {
            let found = [];
            // Qt hides the name of a password edit; its description speaks there.
            const said = item.Accessible.passwordEdit ? item.Accessible.description : item.Accessible.name;
            if (item.activeFocusOnTab && item.visible && said.trim().length === 0)
                found.push(String(item));
            for (let i = 0; i < item.children.length; i++)
                found = found.concat(nameless(item.children[i]));
            return found;
        }

        function test_focusableItems_haveNames_data() {
            return ["Buttons", "Cards", "Lists", "States"].map(page => ({ tag: page, page: page }));
        }
        function test_focusableItems_haveNames(data) {
            loader.source = Qt.resolvedUrl("Gallery" + data.page + ".qml");
            compare(nameless(loader.item).join(", "), "");
        }

        function test_themeChange_whileShown_followsWithoutWarning() {
            loader.source = Qt.resolvedUrl("GalleryCards.qml");
            for (const scheme of ["dark", "contrast", "light"]) {
                Theme.scheme = scheme;
                waitForRendering(root);
            }
            Theme.textScale = 1.5;
            Theme.rightToLeft = true;
            Theme.language = "ar";
            waitForRendering(root);
        }
    }
}
