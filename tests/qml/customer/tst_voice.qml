// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Dotm.Controls
import Dotm.Theme
import Dotm.Customer
import Dotm.Ui.Shared
import Dotm.Ui.Voice

// The voice as a person uses it: silent until asked, by keys only, captions in time, another language in the middle.
Rectangle {
    id: root
    width: 1056
    height: 800
    color: Theme.color.window

    property Item page: null
    readonly property VoicePlayer player: world.models?.voice.player ?? null

    Component { id: voice; VoicePage { customer: world.models } }
    SignalSpy { id: announced; signalName: "announced" }

    TestCase {
        name: "Voice"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
            world.begin("active");
        }
        function cleanup() {
            if (root.page !== null)
                root.page.destroy();
            root.page = null;
            Theme.textScale = 1;
            root.width = 1056;
            wait(0);
            world.end();
        }
        function show() {
            world.start();
            root.page = voice.createObject(root, { width: Qt.binding(() => root.width), height: Qt.binding(() => root.height) });
            root.page.forceActiveFocus();
            announced.target = root.page;
            announced.clear();
            tryVerify(() => root.player.captions.count === 3);
        }
        function child(name: string): Item {
            const found = findChild(root.page, name);
            verify(found !== null, name + " is there");
            return found;
        }
        function focused(): string {
            return root.Window.activeFocusItem?.objectName ?? "";
        }

        function test_opened_isSilent_andReadable() {
            show();
            verify(!world.isSounding());
            compare(root.player.state, VoicePlayer.Ready);
            compare(focused(), "play");
            compare(child("play").Accessible.name, "Play");
            compare(root.player.caption, "en welcome 1.");
        }

        function test_keys_playPauseAndSeek() {
            show();
            tryVerify(() => world.isReadyToSound());
            keyClick(Qt.Key_Space);
            verify(world.isSounding());
            compare(child("play").Accessible.name, "Pause");
            world.hear(1200);
            compare(root.player.sentence, 1);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            compare(root.player.sentence, 2);
            keyClick(Qt.Key_Left);
            compare(root.player.sentence, 0);
            keyClick(Qt.Key_Space);
            verify(!world.isSounding());
            compare(root.player.state, VoicePlayer.Paused);
        }

        function test_commands_speedMuteCaptionsLanguage() {
            show();
            root.page.perform(Commands.PlayerFaster, false);
            compare(root.player.options.speed, 1.25);
            root.page.perform(Commands.PlayerSlower, false);
            root.page.perform(Commands.PlayerSlower, false);
            compare(root.player.options.speed, 0.75);
            root.page.perform(Commands.PlayerMute, false);
            verify(root.player.options.muted);
            compare(child("mute").label.startsWith("Sound on"), true);
            root.page.perform(Commands.PlayerCaptions, false);
            verify(!root.player.options.captionsShown);
            root.page.perform(Commands.PlayerLanguage, false);
            tryVerify(() => root.Window.activeFocusItem.Accessible.name === "English");
        }

        function test_language_inTheMiddle_goesOnThere() {
            show();
            tryVerify(() => world.isReadyToSound());
            keyClick(Qt.Key_Space);
            world.hear(1200);
            root.page.chooseLanguage();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            tryCompare(root.player, "state", VoicePlayer.Playing);
            tryCompare(root.player, "caption", "ar welcome 2.");
            verify(root.player.rightToLeft);
            compare(root.Window.activeFocusItem.Accessible.name, "العربية, Arabic");
        }

        function test_end_offersTheNext() {
            show();
            tryVerify(() => world.isReadyToSound());
            keyClick(Qt.Key_Space);
            world.hear(9000);
            compare(root.player.state, VoicePlayer.Ended);
            tryVerify(() => child("next-message").visible);
            compare(child("next-message").text, "Next: Tips");
            child("next-message").clicked();
            tryCompare(root.player, "caption", "en tip 1.");
            verify(announced.count > 0);
        }

        function test_noDevice_isSaid_andCaptionsRunOn() {
            show();
            tryVerify(() => world.isReadyToSound());
            keyClick(Qt.Key_Space);
            world.loseSound();
            verify(child("voice-trouble").visible);
            world.hear(1200);
            compare(root.player.sentence, 1);
        }

        function test_failure_isSaid_andTriedAgain() {
            world.failVoice(503);
            show();
            keyClick(Qt.Key_Space);
            tryCompare(root.player, "state", VoicePlayer.Failed);
            compare(child("play").Accessible.name, "Try again");
            world.failVoice(200);
            keyClick(Qt.Key_Space);
            tryCompare(root.player, "state", VoicePlayer.Playing);
        }

        function test_history_playsAgain() {
            show();
            child("history").clicked();
            const sheet = findChild(root.page, "voice-history");
            tryCompare(sheet, "opened", true);
            tryVerify(() => findChild(sheet.contentItem, "again-0") !== null);
            findChild(sheet.contentItem, "history-more").clicked();
            tryVerify(() => findChild(sheet.contentItem, "again-1") !== null);
            findChild(sheet.contentItem, "again-0").clicked();
            tryCompare(root.player, "caption", "de welcome 1.");
            tryCompare(sheet, "visible", false);
        }

        function test_narrowAndLarge_nothingSticksOut_data() {
            return [{ tag: "narrow", width: 480, scale: 1 }, { tag: "200", width: 1056, scale: 2 }, { tag: "narrow200", width: 480, scale: 2 }];
        }
        function test_narrowAndLarge_nothingSticksOut(data) {
            Theme.textScale = data.scale;
            root.width = data.width;
            show();
            wait(30);
            for (const name of ["sentence-before", "play", "sentence-next", "mute", "captions-switch", "wave"]) {
                const item = child(name);
                const left = item.mapToItem(root, 0, 0).x;
                verify(left >= 0 && left + item.width <= root.width + 1, name + " lies inside");
            }
            root.page.chooseLanguage();
            wait(30);
            verify(root.Window.activeFocusItem.Accessible.name.startsWith("English"));
        }
    }
}
