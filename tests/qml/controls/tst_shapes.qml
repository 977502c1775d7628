// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme
import Dotm.Controls
import Dotm.Ui.Shared

// What the painted items put on the screen, pixel by pixel, with the software renderer.
Rectangle {
    id: root
    width: 700
    height: 500
    color: "#ffffff"

    SimShape {
        id: card
        width: 600
        height: 360
        fill: "#ff0000"
    }
    QrItem {
        id: qr
        x: 10
        y: 10
        visible: false
    }
    IconItem {
        id: icon
        width: 40
        height: 40
        visible: false
        color: "#000000"
    }
    SegmentGauge {
        id: gauge
        width: 103
        height: 10
        visible: false
        segments: 2
        gap: 3
        radius: 0
        total: 10
        fill: "#000000"
        ground: "#00ff00"
    }

    TestCase {
        name: "Shapes"
        when: windowShown

        function init() { failOnWarning(/.?/); }
        function show(item: Item) {
            for (const other of [card, qr, icon, gauge])
                other.visible = other === item;
            waitForRendering(root);
        }

        function test_simShape_fill_leavesTheTopRightCornerCut() {
            show(card);
            const image = grabImage(root);
            compare(image.pixel(300, 180), "#ff0000");
            compare(image.pixel(300, 0), "#ff0000");
            compare(image.pixel(599, 180), "#ff0000");
            compare(image.pixel(597, 2), "#ffffff", "the cut corner is empty");
            compare(image.pixel(600 - 20, 20), "#ffffff", "36 px of diagonal are cut");
            compare(image.pixel(600 - 36, 36), "#ff0000", "below the diagonal is card");
            compare(image.pixel(30, 3), "#ff0000", "the other corners are only rounded");
            compare(image.pixel(0, 0), "#ffffff");
            compare(image.pixel(0, 359), "#ffffff");
            compare(image.pixel(599, 359), "#ffffff");
            compare(image.pixel(595, 340), "#ff0000");
        }

        function test_simShape_mirrored_keepsItsCut() {
            show(card);
            root.LayoutMirroring.enabled = true;
            root.LayoutMirroring.childrenInherit = true;
            Theme.rightToLeft = true;
            waitForRendering(root);
            const image = grabImage(root);
            compare(image.pixel(580, 20), "#ffffff");
            compare(image.pixel(20, 20), "#ff0000");
            Theme.rightToLeft = false;
            root.LayoutMirroring.enabled = false;
        }

        function test_qr_grabbedFromTheWindow_isReadByAnotherDecoder_data() {
            return [{ tag: "activation code", text: "LPA:1$consumer.e-sim.global$DEMO-7Q4K-22XW", size: 11 },
                    { tag: "smallest module", text: "LPA:1$consumer.e-sim.global$DEMO-7Q4K-22XW", size: 2 },
                    { tag: "letters beyond ASCII", text: "dotm:line/Grüße", size: 6 }];
        }
        function test_qr_grabbedFromTheWindow_isReadByAnotherDecoder(data) {
            qr.text = data.text;
            qr.moduleSize = data.size;
            qr.width = qr.implicitWidth;
            qr.height = qr.implicitHeight;
            show(qr);
            const path = probe.picture("qr-" + data.size);
            grabImage(root).save(path);
            compare(probe.decodeQr(path), data.text);
        }

        function test_qr_quietZone_isWhiteInEveryTheme() {
            root.color = "#123456";
            qr.text = "LPA:1$a.example$B";
            qr.moduleSize = 5;
            qr.width = qr.implicitWidth;
            qr.height = qr.implicitHeight;
            show(qr);
            const image = grabImage(root);
            for (let i = 0; i < 20; i++) {
                compare(image.pixel(10 + i, 10 + i), "#ffffff");
                compare(image.pixel(10 + qr.width - 1 - i, 10 + 3), "#ffffff");
            }
            compare(image.pixel(10 + 20, 10 + 20), "#000000", "the finder begins after four modules");
            compare(image.pixel(9, 9), "#123456");
            root.color = "#ffffff";
        }

        function test_qr_textThatCannotBeDrawn_isNotValidAndPaintsNothing_data() {
            return [{ tag: "empty", text: "" }, { tag: "too long", text: "x".repeat(3000) }];
        }
        function test_qr_textThatCannotBeDrawn_isNotValidAndPaintsNothing(data) {
            qr.text = data.text;
            qr.width = 200;
            qr.height = 200;
            verify(!qr.valid);
            compare(qr.modules, 0);
            root.color = "#123456";
            show(qr);
            compare(grabImage(root).pixel(100, 100), "#123456");
            root.color = "#ffffff";
        }

        function test_icon_thatPointsAlong_flipsInRightToLeftOnly() {
            show(icon);
            icon.name = "chevr";
            waitForRendering(root);
            const right = grabImage(root);
            icon.rightToLeft = true;
            waitForRendering(root);
            const left = grabImage(root);
            verify(right.red(25, 20) < 128, "the tip is right of the middle");
            verify(left.red(14, 20) < 128, "mirrored, it is left of it");
            icon.name = "check";
            waitForRendering(root);
            const mirrored = grabImage(root);
            icon.rightToLeft = false;
            waitForRendering(root);
            verify(grabImage(root).equals(mirrored), "a check mark never flips");
        }

        function test_gauge_value_fillsFromTheLeadingEdge() {
            gauge.value = 2.5;
            show(gauge);
            let image = grabImage(root);
            compare(image.pixel(5, 5), "#000000");
            compare(image.pixel(40, 5), "#00ff00");
            compare(image.pixel(51, 5), "#ffffff", "segments are apart");
            gauge.rightToLeft = true;
            waitForRendering(root);
            image = grabImage(root);
            compare(image.pixel(98, 5), "#000000");
            compare(image.pixel(5, 5), "#00ff00");
            gauge.rightToLeft = false;
            gauge.total = 0;
            waitForRendering(root);
            compare(grabImage(root).pixel(5, 5), "#00ff00", "no total: nothing is filled");
            gauge.total = 10;
        }
    }

    TestCase {
        name: "UnknownIcon"
        function test_iconName_thatDoesNotExist_warns() {
            ignoreWarning(/no icon named nosuchicon/);
            const made = Qt.createQmlObject("import Dotm.Ui.Shared; IconItem { name: 'nosuchicon' }", root);
            verify(made !== null);
            made.destroy();
        }
    }
}
