// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme
import Dotm.Customer

// The page "Assistants" in every state and look: no QML warning, names on everything that takes the focus, nothing cut
// off sideways, and pictures for people in build/<preset>/gallery/customer.
Rectangle {
    id: root
    width: 1056
    height: 800
    color: Theme.color.window
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    property Item page: null

    Component { id: assistants; AssistantsPage { customer: world.models; stopKeys: "Ctrl Shift S"; paletteKeys: "Ctrl K" } }

    TestCase {
        id: test
        name: "AssistantsGallery"
        when: windowShown

        readonly property var states: [
            { tag: "none", steps: [] },
            { tag: "none-found", steps: ["find"] },
            { tag: "two", steps: ["find", "two", "grant", "missed", "log"] },
            { tag: "program-open", steps: ["two", "log"], open: "connected" },
            { tag: "missed-open", steps: ["two", "missed"], open: "asked" },
            { tag: "prepared-open", steps: ["two", "prepared"], open: "asked" },
            { tag: "log-open", steps: ["two", "log"], open: "log" },
            { tag: "log-filtered-empty", steps: ["two", "log", "filter"] },
            { tag: "nobody-asked", steps: ["two"] },
            { tag: "stopped", steps: ["two", "log", "stop"] },
            { tag: "closed", steps: ["two", "closed"] },
            { tag: "broken", steps: ["two", "broken"] },
            { tag: "not-open", steps: ["broken", "unread"] },
            { tag: "offline", steps: ["two", "log", "offline"] },
            { tag: "plan", steps: ["find", "plan"], sheet: true },
            { tag: "plan-failed", steps: ["find", "plan", "refuse"], sheet: true },
            { tag: "plan-done", steps: ["find", "plan", "apply"], sheet: true },
            { tag: "paste", steps: ["find", "paste"], sheet: true },
            { tag: "key-name", steps: ["key"], sheet: true },
            { tag: "key-made", steps: ["key", "make"], sheet: true },
            { tag: "leave", steps: ["two", "leave"], open: "connected", sheet: true }
        ]
        readonly property var looks: [
            { tag: "light" }, { tag: "dark", scheme: "dark" }, { tag: "contrast-200", scheme: "contrast", scale: 2 },
            { tag: "rtl", rtl: true }, { tag: "narrow", width: 480 }, { tag: "narrow-200", width: 472, scale: 2 }
        ]

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }
        function cleanup() {
            if (root.page !== null)
                root.page.destroy();
            root.page = null;
            wait(0);
            world.end();
            Theme.scheme = "light";
            Theme.textScale = 1;
            Theme.rightToLeft = false;
            root.width = 1056;
        }
        function press(name: string) {
            const found = findChild(root.page, name);
            verify(found !== null, name + " is there");
            found.clicked();
        }

        function perform(step: string) {
            const bench = world.bench;
            switch (step) {
            case "find": bench.findPrograms(); break;
            case "two": bench.connectTwo(); break;
            case "grant": bench.grant(); break;
            case "missed":
            case "prepared":
                bench.ask("r-1", true);
                bench.miss("r-1");
                if (step === "prepared")
                    world.models.assistants.allowNextTry("r-1");
                break;
            case "log": bench.fillLog(40); break;
            case "filter": world.models.assistants.log.filter = "zebra"; break;
            case "stop": world.models.assistants.stopAll(); break;
            case "closed": bench.setRunning(false); break;
            case "broken": bench.breakDown(); break;
            case "unread": bench.setOpen(false); break;
            case "offline":
                world.setReachable(false);
                world.models.refresh();
                break;
            case "plan":
                press("setup-claude-desktop");
                bench.givePlan("claude-desktop", true);
                break;
            case "refuse":
                press("applyPlan");
                bench.refuseResult();
                break;
            case "apply":
                press("applyPlan");
                bench.giveResult("claude-desktop", true);
                break;
            case "paste": press("setup-zed"); break;
            case "key": press("makeKey"); break;
            case "make":
                findChild(root.page, "keyName").text = "Laptop";
                press("makeKeyNow");
                break;
            case "leave": press("disconnect"); break;
            }
        }

        function show(data: var) {
            world.begin("active");
            world.start();
            root.page = assistants.createObject(root, { width: Qt.binding(() => root.width), height: Qt.binding(() => root.height) });
            wait(0);
            for (const step of data.steps.filter(each => each !== "leave")) {
                perform(step);
                wait(10); // the rows of a list are made when it is drawn
            }
            wait(0);
            if (data.open !== undefined) {
                findChild(root.page, data.open).take(0);
                wait(0);
                findChild(root.page, data.open).go(0);
            }
            if (data.steps.includes("leave"))
                perform("leave");
            wait(20);
        }

        function nameless(item: Item): var {
            let found = [];
            if (item.activeFocusOnTab && item.visible && item.Accessible.name.trim().length === 0)
                found.push(String(item));
            for (let i = 0; i < item.children.length; i++)
                found = found.concat(nameless(item.children[i]));
            return found;
        }

        // What reaches beyond the window sideways.
        function sticksOut(item: Item): var {
            let found = [];
            for (let i = 0; i < item.children.length; i++) {
                const child = item.children[i];
                if (!child.visible || child.width === 0 || child.height === 0)
                    continue;
                const left = child.mapToItem(root, 0, 0).x;
                if (child.text !== undefined && (left < -1 || left + child.width > root.width + 1))
                    found.push(child.text + " " + left + "+" + child.width);
                found = found.concat(sticksOut(child));
            }
            return found;
        }

        // Words that do not fit into the width they have, though they may not wrap.
        function cutOff(item: Item): var {
            let found = [];
            for (let i = 0; i < item.children.length; i++) {
                const child = item.children[i];
                if (!child.visible || child.opacity === 0)
                    continue;
                if (child.truncated === true || (child.contentWidth !== undefined && child.font !== undefined && child.contentWidth > child.width + 1 && child.width > 0))
                    found.push(child.text + " " + child.contentWidth + ">" + child.width);
                found = found.concat(cutOff(child));
            }
            return found;
        }

        function test_everyState_inEveryLook_drawsWithoutWarning_data() {
            const rows = [];
            for (const state of states) {
                for (const look of looks)
                    rows.push(Object.assign({}, state, { tag: "assistants-" + state.tag + "-" + look.tag, look: look }));
            }
            return rows;
        }

        function test_everyState_inEveryLook_drawsWithoutWarning(data) {
            Theme.scheme = data.look.scheme ?? "light";
            Theme.textScale = data.look.scale ?? 1;
            Theme.rightToLeft = data.look.rtl ?? false;
            root.width = data.look.width ?? 1056;
            show(data);
            const top = data.sheet ? root.Window.contentItem : root;
            grabImage(top).save(world.picture(data.tag));
            compare(nameless(top).join(", "), "");
            compare(sticksOut(top).join("; "), "");
            compare(cutOff(top).join("; "), "");
        }
    }
}
