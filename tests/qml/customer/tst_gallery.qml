// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Theme
import Dotm.Customer

// Every page of the customer in every state and look: no QML warning, names on everything that takes the focus, and
// pictures for people in build/<preset>/gallery/customer.
Rectangle {
    id: root
    width: 1056
    height: 800
    color: Theme.color.window
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    property Item page: null

    Component { id: home; HomePage { customer: world.models } }
    Component { id: line; LinePage { customer: world.models } }
    Component { id: activate; ActivatePage { customer: world.models } }
    Component { id: purchases; PurchasesPage { customer: world.models } }
    Component { id: profile; ProfilePage { customer: world.models } }
    Component { id: wallet; WalletPage { customer: world.models } }

    TestCase {
        id: test
        name: "CustomerGallery"
        when: windowShown

        readonly property var states: [
            { tag: "home-first", page: home, state: "" },
            { tag: "home-pay", page: home, state: "awaiting_payment" },
            { tag: "home-queued", page: home, state: "queued" },
            { tag: "home-active", page: home, state: "active" },
            { tag: "home-simulated", page: home, state: "active", simulated: true },
            { tag: "home-stuck", page: home, state: "stuck" },
            { tag: "home-offline", page: home, state: "active", then: "offline" },
            { tag: "home-error", page: home, state: "active", then: "error" },
            { tag: "home-failed", page: home, state: "active", before: "error" },
            { tag: "line-none", page: line, state: "" },
            { tag: "line-active", page: line, state: "active" },
            { tag: "line-queued", page: line, state: "queued" },
            { tag: "line-offline", page: line, state: "active", then: "offline" },
            { tag: "code", page: line, state: "active", step: "code" },
            { tag: "code-simulated", page: line, state: "active", simulated: true, step: "code" },
            { tag: "code-refused", page: line, state: "active", code: "LPA:1$consumer.e-sim.global$8901234567890123456", step: "code" },
            { tag: "print", page: line, state: "active", step: "print" },
            { tag: "activate-phone", page: activate, state: "" },
            { tag: "activate-number", page: activate, state: "", step: "phone" },
            { tag: "activate-preparing", page: activate, state: "preparing_invoice" },
            { tag: "activate-pay", page: activate, state: "awaiting_payment" },
            { tag: "activate-pay-offline", page: activate, state: "awaiting_payment", then: "offline" },
            { tag: "activate-wait", page: activate, state: "queued" },
            { tag: "activate-making", page: activate, state: "provisioning" },
            { tag: "activate-stuck", page: activate, state: "stuck" },
            { tag: "activate-code", page: activate, state: "active" },
            { tag: "purchases-none", page: purchases, state: "" },
            { tag: "purchases-list", page: purchases, state: "active", bought: 6 },
            { tag: "purchases-open", page: purchases, state: "active", bought: 6, step: "open" },
            { tag: "purchases-filter", page: purchases, state: "active", bought: 6, step: "filter" },
            { tag: "purchases-more", page: purchases, state: "active", bought: 6, pageSize: 4 },
            { tag: "profile-never-asked", page: profile, state: "" },
            { tag: "profile-pending", page: profile, state: "", beta: "pending" },
            { tag: "profile-rejected-offline", page: profile, state: "", beta: "rejected", then: "offline" },
            { tag: "profile-approved", page: profile, state: "active", beta: "approved", step: "lineData" },
            { tag: "profile-failed", page: profile, state: "", before: "error" },
            { tag: "wallet-none", page: wallet, state: "" },
            { tag: "wallet-proven", page: wallet, state: "active", wallet: "proven" },
            { tag: "wallet-silent-offline", page: wallet, state: "active", wallet: "proven", amount: "", then: "offline" },
            { tag: "wallet-link", page: wallet, state: "active", wallet: "watched", step: "link" },
            { tag: "wallet-failed", page: wallet, state: "", before: "error" }
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
            Theme.language = "en";
            root.width = 1056;
        }

        function open(data: var) {
            world.begin(data.state, data.simulated ?? false);
            if (data.bought)
                world.setPurchases(data.bought);
            if (data.beta)
                world.setBeta(data.beta, data.state === "active");
            if (data.pageSize)
                world.setPageSize(data.pageSize);
            if (data.wallet) {
                world.linkWallet(data.wallet, data.amount ?? "25.3085");
                world.setKept("12.396");
                world.addTokens("reward", 3);
                world.addTokens("transfer_out", 2);
            }
            if (data.before === "error")
                world.setStatus(503);
            if (data.code)
                world.setCode(data.code);
            world.start();
            root.page = data.page.createObject(root, { width: Qt.binding(() => root.width), height: Qt.binding(() => root.height) });
            if (data.step === "phone")
                world.models.activation.confirmPhone();
            if (data.then !== undefined) {
                world.advanceMinutes(data.then === "error" ? 30 : 3);
                if (data.then === "offline")
                    world.setReachable(false);
                else
                    world.setStatus(503);
                world.models.refresh();
            }
            if (data.step === "code")
                root.page.codeWanted = true;
            if (data.step === "print")
                findChild(root.page, "printCode").clicked();
            if (data.step === "lineData")
                findChild(root.page, "lineData").clicked();
            if (data.step === "link")
                findChild(root.page, "wallet-prove").clicked();
            if (data.step === "open")
                root.page.openedKey = "p-0";
            if (data.step === "filter")
                world.models.purchases.filter = "zebra";
            wait(0);
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

        // What reaches beyond the page sideways.
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

        function test_everyState_inEveryLook_drawsWithoutWarning_data() {
            const rows = [];
            for (const state of states) {
                for (const look of looks)
                    rows.push(Object.assign({}, state, { tag: state.tag + "-" + look.tag, look: look }));
            }
            return rows;
        }

        function test_everyState_inEveryLook_drawsWithoutWarning(data) {
            Theme.scheme = data.look.scheme ?? "light";
            Theme.textScale = data.look.scale ?? 1;
            Theme.rightToLeft = data.look.rtl ?? false;
            root.width = data.look.width ?? 1056;
            open(data);
            grabImage(["code", "print", "link"].includes(data.step) ? root.Window.contentItem : root).save(world.picture(data.tag));
            compare(nameless(root.page).join(", "), "");
            compare(sticksOut(root.page).join("; "), "");
        }
    }
}
