// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <span>

namespace dotm::ui {

/// What can be done by key, from the palette and from the menu.
namespace Commands {
Q_NAMESPACE
QML_ELEMENT

enum Id {
    OpenPalette,
    ShowShortcuts,
    GoSection1, ///< of the rail of the mode
    GoSection2,
    GoSection3,
    GoSection4,
    GoSection5,
    GoSection6,
    GoSection7,
    GoSection8,
    GoSection9,
    GoSettings,
    GoBack,
    GoForward,
    NextRegion,
    PreviousRegion,
    Close,
    Refresh,
    CoverIdentifiers,
    StopAssistants,
    Undo,
    SignOut,
    ListApprove, ///< of the row that is current in a list, as the following
    ListDuplicate,
    ListDecline,
    ListLater,
    ListPickTime,
    ListPropose,
    ListRetry,
    ListSelectAll,
    PlayerToggle, ///< of the page that plays, as the following
    PlayerBack,
    PlayerForward,
    PlayerPrevious,
    PlayerNext,
    PlayerSlower,
    PlayerFaster,
    PlayerMute,
    PlayerCaptions,
    PlayerLanguage,
};
Q_ENUM_NS(Id)

} // namespace Commands

/// The sections of the rail are named by the mode (Section); their commands only count them.
struct Command
{
    enum class Group { Do, Move };

    Commands::Id id;
    Group group;
    const char *name; ///< "home": stable, for links and tests
    const char *iconName;
    const char *title; ///< English; titleOf() translates it

    [[nodiscard]] static std::span<const Command> table();
    [[nodiscard]] static const Command &of(Commands::Id id);
    [[nodiscard]] static QString titleOf(Commands::Id id);
};

/// One key of a command.
struct KeyRow
{
    Commands::Id command;
    int key; ///< Qt::Key, what the layout in use makes of it
    Qt::KeyboardModifiers modifiers;
    /// Position on the keyboard as a Linux input code of a US keyboard, for layouts that have no such character; 0:
    /// none.
    quint32 position = 0;
    Qt::KeyboardModifiers positionModifiers = {}; ///< beside @p modifiers, at that position
};

/// What was pressed, and where.
struct KeyPress
{
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    quint32 scanCode = 0;         ///< native (X11 and Wayland: input code + 8); 0 when unknown
    bool isInTextField = false;   ///< the letter belongs to the field
    bool isBelowSheet = false;    ///< a sheet or the palette is open: its own keys only
    bool allowsSingleKeys = true; ///< the setting
    bool allowsListKeys = true;   ///< the page has a list whose rows are decided
    bool allowsPlayerKeys = true; ///< the page plays
};

/// 0 for GoSection1 and so on; nothing for other commands.
[[nodiscard]] std::optional<qsizetype> sectionIndex(Commands::Id command);

/// Decides about rows of a list: works only where there is one.
[[nodiscard]] bool isListCommand(Commands::Id command);

/// Of the page that plays: works only there.
[[nodiscard]] bool isPlayerCommand(Commands::Id command);

/// @p key belongs to whatever has the focus first; the page hears it when nobody else wants it.
[[nodiscard]] bool isLeftOver(Commands::Id command, int key);

/// Every key of the program.
[[nodiscard]] std::span<const KeyRow> keyTable();

/// The command of @p press: by character first; by position when the layout gives a character that is no Latin letter
/// or digit (Cyrillic, Arabic, AZERTY's digit row). Pure.
[[nodiscard]] std::optional<Commands::Id> commandFor(const KeyPress &press);

/// The caps to show for a command, "Ctrl", "K"; empty when it has no key.
[[nodiscard]] QStringList keyCaps(Commands::Id command);
[[nodiscard]] QStringList keyCaps(const KeyRow &row);

} // namespace dotm::ui
