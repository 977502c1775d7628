// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/keytable.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::ui;

namespace {

constexpr quint32 kOffset = 8; // X11 and Wayland: input code + 8

KeyPress press(int key, Qt::KeyboardModifiers modifiers = {}, quint32 position = 0)
{
    KeyPress press;
    press.key = key;
    press.modifiers = modifiers;
    press.scanCode = position == 0 ? 0 : position + kOffset;
    return press;
}

} // namespace

class TstKeyTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandFor_everyRowByCharacter_findsItsCommand();
    void commandFor_cyrillicLayout_goesByPosition();
    void commandFor_arabicLayout_goesByPosition();
    void commandFor_azertyDigitRow_goesByPosition();
    void commandFor_azertyLetter_goesByCharacterNotPosition();
    void commandFor_germanQuestionMark_goesByCharacter();
    void commandFor_noScanCodeAndForeignLetter_isNothing();
    void commandFor_singleKeyInTextField_isNothing();
    void commandFor_functionKeyInTextField_works();
    void commandFor_singleKeySwitchedOff_isNothing();
    void commandFor_belowSheet_onlyCoversIdentifiersAndStopsAssistants();
    void commandFor_undoInTextField_isTheFields();
    void commandFor_wrongModifier_isNothing();
    void commandFor_keypadModifier_isIgnored();
    void table_everyPunctuationShortcut_hasAnotherKey();
    void table_noKeyTwice();
    void keyCaps_ofPalette_areCtrlAndK();
    void titles_areThereForEveryCommand();
};

void TstKeyTable::commandFor_everyRowByCharacter_findsItsCommand()
{
    for (const KeyRow &row : keyTable()) {
        QCOMPARE(commandFor(press(row.key, row.modifiers)), std::optional(row.command));
    }
}

void TstKeyTable::commandFor_cyrillicLayout_goesByPosition()
{
    constexpr int kCyrillicEl = 0x041b; // on the K key
    QCOMPARE(commandFor(press(kCyrillicEl, Qt::ControlModifier, 37)), std::optional(Commands::OpenPalette));
    constexpr int kCyrillicYeru = 0x042b; // on the S key
    QCOMPARE(commandFor(press(kCyrillicYeru, Qt::ControlModifier | Qt::ShiftModifier, 31)),
             std::optional(Commands::StopAssistants));
    constexpr int kCyrillicEr = 0x0420; // on the H key
    QCOMPARE(commandFor(press(kCyrillicEr, Qt::ControlModifier | Qt::ShiftModifier, 35)),
             std::optional(Commands::CoverIdentifiers));
}

void TstKeyTable::commandFor_arabicLayout_goesByPosition()
{
    constexpr int kArabicNoon = 0x0646; // on the K key
    QCOMPARE(commandFor(press(kArabicNoon, Qt::ControlModifier, 37)), std::optional(Commands::OpenPalette));
    constexpr int kArabicQuestion = 0x061f; // Shift and the slash key
    QCOMPARE(commandFor(press(kArabicQuestion, Qt::ShiftModifier, 53)), std::optional(Commands::ShowShortcuts));
}

void TstKeyTable::commandFor_azertyDigitRow_goesByPosition()
{
    QCOMPARE(commandFor(press(Qt::Key_Ampersand, Qt::ControlModifier, 2)), std::optional(Commands::GoSection1));
    QCOMPARE(commandFor(press(Qt::Key_Eacute, Qt::ControlModifier, 3)), std::optional(Commands::GoSection2));
    // With Shift the same key is the digit itself.
    QCOMPARE(commandFor(press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier, 2)),
             std::optional(Commands::GoSection1));
}

void TstKeyTable::commandFor_azertyLetter_goesByCharacterNotPosition()
{
    // A layout whose K is where a US keyboard has another letter, and that has another letter where US has K.
    QCOMPARE(commandFor(press(Qt::Key_K, Qt::ControlModifier, 20)), std::optional(Commands::OpenPalette));
    QCOMPARE(commandFor(press(Qt::Key_T, Qt::ControlModifier, 37)), std::nullopt);
}

void TstKeyTable::commandFor_germanQuestionMark_goesByCharacter()
{
    QCOMPARE(commandFor(press(Qt::Key_Question, Qt::ShiftModifier, 12)), std::optional(Commands::ShowShortcuts));
}

void TstKeyTable::commandFor_noScanCodeAndForeignLetter_isNothing()
{
    QCOMPARE(commandFor(press(0x041b, Qt::ControlModifier)), std::nullopt);
}

void TstKeyTable::commandFor_singleKeyInTextField_isNothing()
{
    KeyPress question = press(Qt::Key_Question, Qt::ShiftModifier);
    question.isInTextField = true;
    QCOMPARE(commandFor(question), std::nullopt);
    KeyPress byPosition = press(0x061f, Qt::ShiftModifier, 53);
    byPosition.isInTextField = true;
    QCOMPARE(commandFor(byPosition), std::nullopt);
}

void TstKeyTable::commandFor_functionKeyInTextField_works()
{
    KeyPress help = press(Qt::Key_F1);
    help.isInTextField = true;
    QCOMPARE(commandFor(help), std::optional(Commands::ShowShortcuts));
}

void TstKeyTable::commandFor_singleKeySwitchedOff_isNothing()
{
    KeyPress question = press(Qt::Key_Question, Qt::ShiftModifier);
    question.allowsSingleKeys = false;
    QCOMPARE(commandFor(question), std::nullopt);
    KeyPress palette = press(Qt::Key_K, Qt::ControlModifier);
    palette.allowsSingleKeys = false;
    QCOMPARE(commandFor(palette), std::optional(Commands::OpenPalette));
}

void TstKeyTable::commandFor_belowSheet_onlyCoversIdentifiersAndStopsAssistants()
{
    for (const KeyRow &row : keyTable()) {
        KeyPress below = press(row.key, row.modifiers);
        below.isBelowSheet = true;
        const bool works = row.command == Commands::CoverIdentifiers || row.command == Commands::StopAssistants;
        QCOMPARE(commandFor(below), works ? std::optional(row.command) : std::optional<Commands::Id>());
    }
}

void TstKeyTable::commandFor_undoInTextField_isTheFields()
{
    KeyPress undo = press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(commandFor(undo), std::optional(Commands::Undo));
    undo.isInTextField = true;
    QCOMPARE(commandFor(undo), std::nullopt);
    KeyPress stop = press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    stop.isInTextField = true;
    QCOMPARE(commandFor(stop), std::optional(Commands::StopAssistants));
}

void TstKeyTable::commandFor_wrongModifier_isNothing()
{
    QCOMPARE(commandFor(press(Qt::Key_Z)), std::nullopt);
    QCOMPARE(commandFor(press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier)), std::nullopt);
    QCOMPARE(commandFor(press(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier)), std::nullopt);
    QCOMPARE(commandFor(press(Qt::Key_H, Qt::ControlModifier)), std::nullopt);
    QCOMPARE(commandFor(press(Qt::Key_F6, Qt::ControlModifier)), std::nullopt);
}

void TstKeyTable::commandFor_keypadModifier_isIgnored()
{
    QCOMPARE(commandFor(press(Qt::Key_1, Qt::ControlModifier | Qt::KeypadModifier)),
             std::optional(Commands::GoSection1));
}

void TstKeyTable::table_everyPunctuationShortcut_hasAnotherKey()
{
    for (const KeyRow &row : keyTable()) {
        const bool isPunctuation = row.key < 0x80 && !QChar(row.key).isLetterOrNumber();
        if (!isPunctuation) {
            continue;
        }
        const auto others = std::ranges::count_if(
            keyTable(), [&](const KeyRow &each) { return each.command == row.command && each.key != row.key; });
        QVERIFY2(others > 0, qPrintable(Command::titleOf(row.command)));
    }
}

void TstKeyTable::table_noKeyTwice()
{
    QSet<std::pair<int, int>> seen;
    for (const KeyRow &row : keyTable()) {
        const std::pair<int, int> key(row.key, static_cast<int>(row.modifiers));
        QVERIFY(!seen.contains(key));
        seen.insert(key);
    }
}

void TstKeyTable::keyCaps_ofPalette_areCtrlAndK()
{
    QCOMPARE(keyCaps(Commands::OpenPalette), (QStringList{u"Ctrl"_s, u"K"_s}));
    QCOMPARE(keyCaps(Commands::GoBack), (QStringList{u"Alt"_s, u"←"_s}));
    QCOMPARE(keyCaps(Commands::PreviousRegion), (QStringList{u"Shift"_s, u"F6"_s}));
    QCOMPARE(keyCaps(Commands::SignOut), QStringList());
}

void TstKeyTable::titles_areThereForEveryCommand()
{
    QSet<QString> names;
    for (const Command &command : Command::table()) {
        QVERIFY(!Command::titleOf(command.id).isEmpty());
        QVERIFY(!names.contains(QString::fromLatin1(command.name)));
        names.insert(QString::fromLatin1(command.name));
    }
}

QTEST_GUILESS_MAIN(TstKeyTable)
#include "tst_keytable.moc"
