// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme
import Dotm.Controls

// The type scale, the bundled fonts and the line boxes.
Item {
    id: root
    width: 600
    height: 400

    TextMetrics {
        id: metrics
        font.family: Theme.script.family
        font.pixelSize: 100
        font.weight: 600
    }
    Component { id: txt; Txt { width: 200 } }

    TestCase {
        name: "Type"
        when: windowShown

        function init() { failOnWarning(/.?/); }
        function cleanup() {
            Theme.textScale = 1;
            Theme.language = "en";
            Theme.mode = "customer";
        }
        function advance(text: string): real {
            metrics.text = text;
            return metrics.advanceWidth;
        }

        function test_fonts_comeWithTheProduct_andAreTabular() {
            compare(Theme.script.family, "DOTM Inter");
            for (const digit of "023456789")
                fuzzyCompare(advance(digit), advance("1"), 0.2, "digit " + digit);
            verify(advance(".") < advance("1") / 2, "only digits are tabular");
        }

        function test_line_ofEveryRole_isTheLineOfTheScale_data() {
            return ["caption", "body", "title", "headline", "figure", "display", "code"].map(role => ({ tag: role, role: role }));
        }
        function test_line_ofEveryRole_isTheLineOfTheScale(data) {
            const one = createTemporaryObject(txt, root, { role: data.role, text: "Ag" });
            fuzzyCompare(one.implicitHeight, Theme.type[data.role].line, 1);
        }

        function test_textSize_multipliesEverySize() {
            const before = Theme.type.body.size;
            Theme.textScale = 2;
            compare(Theme.type.body.size, 2 * before);
            compare(Theme.type.body.line, 40);
            compare(Theme.size.control, 80);
        }

        function test_tallScripts_getRoomAndNoLetterSpacing() {
            verify(Theme.type.display.tracking < 0);
            Theme.language = "ar";
            compare(Theme.type.display.tracking, 0);
            verify(Theme.type.body.line >= 1.6 * Theme.type.body.size - 1);
            Theme.language = "ru";
            compare(Theme.type.display.tracking, 0);
            compare(Theme.type.body.line, 20);
        }

        function test_kiosk_hasItsOwnScale() {
            Theme.mode = "kiosk";
            compare(Theme.type.body.size, 28);
            compare(Theme.type.title.size, 48);
            verify(Theme.size.control >= 72);
        }

        function test_isolate_wrapsAndLeavesEmptyAlone() {
            compare(Theme.isolate("+1 212"), "\u2066+1 212\u2069");
            compare(Theme.isolate(""), "");
            compare(Theme.spoken(["a", "", "b"]), "a, b");
        }
    }
}
