// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/keytable.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Group = Command::Group;

constexpr std::array kCommands = {
    Command{Commands::OpenPalette, Group::Move, "palette", "search", QT_TRANSLATE_NOOP("Command", "Find or do")},
    Command{Commands::ShowShortcuts, Group::Do, "shortcuts", "key", QT_TRANSLATE_NOOP("Command", "Show all shortcuts")},
    Command{Commands::GoSection1, Group::Move, "section1", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection2, Group::Move, "section2", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection3, Group::Move, "section3", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection4, Group::Move, "section4", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection5, Group::Move, "section5", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection6, Group::Move, "section6", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection7, Group::Move, "section7", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection8, Group::Move, "section8", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSection9, Group::Move, "section9", "chevr",
            QT_TRANSLATE_NOOP("Command", "Section of the rail")},
    Command{Commands::GoSettings, Group::Move, "settings", "sliders", QT_TRANSLATE_NOOP("Command", "Settings")},
    Command{Commands::GoBack, Group::Move, "back", "arrowl", QT_TRANSLATE_NOOP("Command", "Back")},
    Command{Commands::GoForward, Group::Move, "forward", "arrowr", QT_TRANSLATE_NOOP("Command", "Forward")},
    Command{Commands::NextRegion, Group::Move, "next-region", "chevd",
            QT_TRANSLATE_NOOP("Command", "Next part of the window")},
    Command{Commands::PreviousRegion, Group::Move, "previous-region", "chevu",
            QT_TRANSLATE_NOOP("Command", "Part of the window before")},
    Command{Commands::Close, Group::Move, "close", "x", QT_TRANSLATE_NOOP("Command", "Close, or back")},
    Command{Commands::Refresh, Group::Do, "refresh", "refresh", QT_TRANSLATE_NOOP("Command", "Read everything again")},
    Command{Commands::CoverIdentifiers, Group::Do, "cover", "eyeoff",
            QT_TRANSLATE_NOOP("Command", "Cover all numbers and codes")},
    Command{Commands::StopAssistants, Group::Do, "stop-assistants", "pause",
            QT_TRANSLATE_NOOP("Command", "Stop all assistants")},
    Command{Commands::Undo, Group::Move, "undo", "undo", QT_TRANSLATE_NOOP("Command", "Undo, while it is offered")},
    Command{Commands::SignOut, Group::Do, "sign-out", "lock", QT_TRANSLATE_NOOP("Command", "Sign out")},
    Command{Commands::ListApprove, Group::Move, "approve", "check", QT_TRANSLATE_NOOP("Command", "Approve or confirm")},
    Command{Commands::ListDuplicate, Group::Move, "duplicate", "copy",
            QT_TRANSLATE_NOOP("Command", "Close as a duplicate")},
    Command{Commands::ListDecline, Group::Move, "decline", "x", QT_TRANSLATE_NOOP("Command", "Decline, with a reason")},
    Command{Commands::ListLater, Group::Move, "later", "clock", QT_TRANSLATE_NOOP("Command", "Put off until tomorrow")},
    Command{Commands::ListPickTime, Group::Move, "pick-time", "clock",
            QT_TRANSLATE_NOOP("Command", "Put off, pick a time")},
    Command{Commands::ListPropose, Group::Move, "propose", "people",
            QT_TRANSLATE_NOOP("Command", "Propose to a second person")},
    Command{Commands::ListRetry, Group::Move, "retry", "refresh",
            QT_TRANSLATE_NOOP("Command", "Try a stuck activation again")},
    Command{Commands::ListSelectAll, Group::Move, "select-all", "checkc",
            QT_TRANSLATE_NOOP("Command", "Select all that is shown")},
    Command{Commands::PlayerToggle, Group::Move, "play", "play", QT_TRANSLATE_NOOP("Command", "Play or pause")},
    Command{Commands::PlayerBack, Group::Move, "play-back", "undo", QT_TRANSLATE_NOOP("Command", "5 seconds back")},
    Command{Commands::PlayerForward, Group::Move, "play-forward", "chevr",
            QT_TRANSLATE_NOOP("Command", "5 seconds forward")},
    Command{Commands::PlayerPrevious, Group::Move, "sentence-before", "chevl",
            QT_TRANSLATE_NOOP("Command", "Sentence before")},
    Command{Commands::PlayerNext, Group::Move, "sentence-next", "chevr", QT_TRANSLATE_NOOP("Command", "Next sentence")},
    Command{Commands::PlayerSlower, Group::Move, "slower", "chevd", QT_TRANSLATE_NOOP("Command", "Speak slower")},
    Command{Commands::PlayerFaster, Group::Move, "faster", "chevu", QT_TRANSLATE_NOOP("Command", "Speak faster")},
    Command{Commands::PlayerMute, Group::Move, "mute", "vol", QT_TRANSLATE_NOOP("Command", "Mute")},
    Command{Commands::PlayerCaptions, Group::Move, "captions", "cc", QT_TRANSLATE_NOOP("Command", "Captions")},
    Command{Commands::PlayerLanguage, Group::Move, "spoken-language", "globe",
            QT_TRANSLATE_NOOP("Command", "Language of the voice")},
};

constexpr Qt::KeyboardModifiers kCtrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

// Positions: linux/input-event-codes.h.
constexpr std::array kKeys = {
    KeyRow{Commands::OpenPalette, Qt::Key_K, kCtrl, 37},
    KeyRow{Commands::ShowShortcuts, Qt::Key_F1, {}},
    KeyRow{Commands::ShowShortcuts, Qt::Key_Question, {}, 53, Qt::ShiftModifier},
    KeyRow{Commands::GoSection1, Qt::Key_1, kCtrl, 2},
    KeyRow{Commands::GoSection2, Qt::Key_2, kCtrl, 3},
    KeyRow{Commands::GoSection3, Qt::Key_3, kCtrl, 4},
    KeyRow{Commands::GoSection4, Qt::Key_4, kCtrl, 5},
    KeyRow{Commands::GoSection5, Qt::Key_5, kCtrl, 6},
    KeyRow{Commands::GoSection6, Qt::Key_6, kCtrl, 7},
    KeyRow{Commands::GoSection7, Qt::Key_7, kCtrl, 8},
    KeyRow{Commands::GoSection8, Qt::Key_8, kCtrl, 9},
    KeyRow{Commands::GoSection9, Qt::Key_9, kCtrl, 10},
    KeyRow{Commands::GoSettings, Qt::Key_Comma, kCtrl, 51},
    KeyRow{Commands::GoSettings, Qt::Key_F9, {}}, // where the comma is another key, and the rail has no digit for it
    KeyRow{Commands::GoBack, Qt::Key_Left, Qt::AltModifier},
    KeyRow{Commands::GoForward, Qt::Key_Right, Qt::AltModifier},
    KeyRow{Commands::NextRegion, Qt::Key_F6, {}},
    KeyRow{Commands::PreviousRegion, Qt::Key_F6, Qt::ShiftModifier},
    KeyRow{Commands::Close, Qt::Key_Escape, {}},
    KeyRow{Commands::Refresh, Qt::Key_F5, {}},
    KeyRow{Commands::CoverIdentifiers, Qt::Key_H, kCtrlShift, 35},
    KeyRow{Commands::StopAssistants, Qt::Key_S, kCtrlShift, 31},
    KeyRow{Commands::Undo, Qt::Key_Z, kCtrl, 44},
    KeyRow{Commands::ListApprove, Qt::Key_1, {}, 2},
    KeyRow{Commands::ListDuplicate, Qt::Key_2, {}, 3},
    KeyRow{Commands::ListDecline, Qt::Key_3, {}, 4},
    KeyRow{Commands::ListLater, Qt::Key_H, {}, 35},
    KeyRow{Commands::ListPickTime, Qt::Key_H, Qt::ShiftModifier, 35},
    KeyRow{Commands::ListPropose, Qt::Key_P, {}, 25},
    KeyRow{Commands::ListRetry, Qt::Key_R, {}, 19},
    KeyRow{Commands::ListSelectAll, Qt::Key_A, kCtrl, 30},
    KeyRow{Commands::PlayerToggle, Qt::Key_Space, {}},
    KeyRow{Commands::PlayerToggle, Qt::Key_K, {}, 37},
    KeyRow{Commands::PlayerBack, Qt::Key_Left, {}},
    KeyRow{Commands::PlayerForward, Qt::Key_Right, {}},
    KeyRow{Commands::PlayerPrevious, Qt::Key_Left, Qt::ShiftModifier},
    KeyRow{Commands::PlayerNext, Qt::Key_Right, Qt::ShiftModifier},
    KeyRow{Commands::PlayerSlower, Qt::Key_Less, {}, 51, Qt::ShiftModifier},
    KeyRow{Commands::PlayerSlower, Qt::Key_S, {}, 31},
    KeyRow{Commands::PlayerFaster, Qt::Key_Greater, {}, 52, Qt::ShiftModifier},
    KeyRow{Commands::PlayerFaster, Qt::Key_F, {}, 33},
    KeyRow{Commands::PlayerMute, Qt::Key_M, {}, 50},
    KeyRow{Commands::PlayerCaptions, Qt::Key_C, {}, 46},
    KeyRow{Commands::PlayerLanguage, Qt::Key_L, {}, 38},
};

constexpr quint32 kScanCodeOffset = 8;
constexpr int kFirstNamedKey = 0x01000000;

bool isPrintable(int key)
{
    return key > 0 && key < kFirstNamedKey;
}

bool isLatinLetter(int key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

bool isLatinLetterOrDigit(int key)
{
    return isLatinLetter(key) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

/// Whether Shift is needed to type a digit or a sign is the layout's business.
Qt::KeyboardModifiers withoutLayoutShift(Qt::KeyboardModifiers modifiers, int key)
{
    return isPrintable(key) && !isLatinLetter(key) ? modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier) : modifiers;
}

bool isSingleKey(const KeyRow &row)
{
    return isPrintable(row.key) && !(row.modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// What protects the person works wherever they are.
bool worksEverywhere(Commands::Id command)
{
    return command == Commands::CoverIdentifiers || command == Commands::StopAssistants;
}

bool mayFire(const KeyRow &row, const KeyPress &press)
{
    if (press.isBelowSheet && !worksEverywhere(row.command)) {
        return false;
    }
    if (isListCommand(row.command) && !press.allowsListKeys) {
        return false;
    }
    if (isPlayerCommand(row.command) && !press.allowsPlayerKeys) {
        return false;
    }
    const bool isOfTheField = row.command == Commands::Undo || row.command == Commands::ListSelectAll;
    if (press.isInTextField && isOfTheField) {
        return false; // the field has its own
    }
    return !isSingleKey(row) || (press.allowsSingleKeys && !press.isInTextField);
}

bool fitsCharacter(const KeyRow &row, int key, Qt::KeyboardModifiers modifiers)
{
    return row.key == key && withoutLayoutShift(row.modifiers, row.key) == withoutLayoutShift(modifiers, key);
}

bool fitsPosition(const KeyRow &row, const KeyPress &press, Qt::KeyboardModifiers modifiers)
{
    return row.position > 0 && press.scanCode == row.position + kScanCodeOffset && isPrintable(press.key) &&
           !isLatinLetterOrDigit(press.key) && (row.modifiers | row.positionModifiers) == modifiers;
}

} // namespace

std::span<const Command> Command::table()
{
    return kCommands;
}

const Command &Command::of(Commands::Id id)
{
    const auto found = std::ranges::find(kCommands, id, &Command::id);
    Q_ASSERT(found != kCommands.end());
    return *found;
}

QString Command::titleOf(Commands::Id id)
{
    return QCoreApplication::translate("Command", of(id).title);
}

std::optional<qsizetype> sectionIndex(Commands::Id command)
{
    return command >= Commands::GoSection1 && command <= Commands::GoSection9
               ? std::optional<qsizetype>(command - Commands::GoSection1)
               : std::nullopt;
}

bool isListCommand(Commands::Id command)
{
    return command >= Commands::ListApprove && command <= Commands::ListSelectAll;
}

bool isPlayerCommand(Commands::Id command)
{
    return command >= Commands::PlayerToggle && command <= Commands::PlayerLanguage;
}

bool isLeftOver(Commands::Id command, int key)
{
    const bool isOfEverybody = key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right;
    return command == Commands::Close || (isPlayerCommand(command) && isOfEverybody);
}

std::span<const KeyRow> keyTable()
{
    return kKeys;
}

std::optional<Commands::Id> commandFor(const KeyPress &press)
{
    const Qt::KeyboardModifiers modifiers =
        press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    const auto take = [&](auto &&fits) -> std::optional<Commands::Id> {
        const auto found =
            std::ranges::find_if(kKeys, [&](const KeyRow &row) { return fits(row) && mayFire(row, press); });
        return found == kKeys.end() ? std::nullopt : std::optional(found->command);
    };
    if (const auto byCharacter = take([&](const KeyRow &row) { return fitsCharacter(row, press.key, modifiers); })) {
        return byCharacter;
    }
    return take([&](const KeyRow &row) { return fitsPosition(row, press, modifiers); });
}

QStringList keyCaps(const KeyRow &row)
{
    QStringList caps;
    if (row.modifiers & Qt::ControlModifier) {
        //: the key, as printed on keyboards
        caps.append(QCoreApplication::translate("Command", "Ctrl"));
    }
    if (row.modifiers & Qt::AltModifier) {
        //: the key, as printed on keyboards
        caps.append(QCoreApplication::translate("Command", "Alt"));
    }
    if (row.modifiers & Qt::ShiftModifier) {
        //: the key, as printed on keyboards
        caps.append(QCoreApplication::translate("Command", "Shift"));
    }
    if (row.key == Qt::Key_Left || row.key == Qt::Key_Right) {
        caps.append(row.key == Qt::Key_Left ? u"←"_s : u"→"_s);
    } else if (row.key == Qt::Key_Escape) {
        //: the key, as printed on keyboards
        caps.append(QCoreApplication::translate("Command", "Esc"));
    } else {
        caps.append(QKeySequence(row.key).toString(QKeySequence::PortableText));
    }
    return caps;
}

QStringList keyCaps(Commands::Id command)
{
    const auto found = std::ranges::find(kKeys, command, &KeyRow::command);
    return found == kKeys.end() ? QStringList() : keyCaps(*found);
}

} // namespace dotm::ui
