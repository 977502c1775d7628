// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "testsections.h"

#include "ui/shared/shortcuts.h"

#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::ui;

class TstShortcuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void press_ofAShortcut_isTakenAndTold();
    void press_ofALetter_goesOnToTheWindow();
    void press_inATextField_leavesTheLetterToIt();
    void press_heldDown_isToldOnce();
    void press_belowASheet_goesOn();
    void press_ofEscape_goesOnToWhatIsOpen();
    void playerKeys_workOnlyWhereSomethingPlays_andSpaceStaysWithTheFocus();
    void rows_holdEveryKeyOfTheMode();
};

namespace {

/// True when nobody took it.
bool send(QWindow &window, int key, Qt::KeyboardModifiers modifiers = {}, bool isRepeat = false)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, {}, isRepeat);
    event.setAccepted(false);
    QCoreApplication::sendEvent(&window, &event);
    return !event.isAccepted();
}

} // namespace

void TstShortcuts::press_ofAShortcut_isTakenAndTold()
{
    QQuickWindow window;
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    send(window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first().first().value<Commands::Id>(), Commands::OpenPalette);
}

void TstShortcuts::press_ofALetter_goesOnToTheWindow()
{
    QQuickWindow window;
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    send(window, Qt::Key_K);
    send(window, Qt::Key_Tab);
    QCOMPARE(triggered.count(), 0);
}

void TstShortcuts::press_inATextField_leavesTheLetterToIt()
{
    QQuickWindow window;
    QQuickItem field(window.contentItem());
    field.setFlag(QQuickItem::ItemAcceptsInputMethod);
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    window.show();
    window.requestActivate();
    field.forceActiveFocus();
    QTRY_COMPARE(window.activeFocusItem(), &field);
    send(window, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(triggered.count(), 0);
    send(window, Qt::Key_F1);
    QCOMPARE(triggered.count(), 1);
    shortcuts.setSingleKeys(false);
    field.setFlag(QQuickItem::ItemAcceptsInputMethod, false);
    send(window, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(triggered.count(), 1);
}

void TstShortcuts::press_heldDown_isToldOnce()
{
    QQuickWindow window;
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    send(window, Qt::Key_F5);
    send(window, Qt::Key_F5, {}, true);
    QCOMPARE(triggered.count(), 1);
}

void TstShortcuts::press_belowASheet_goesOn()
{
    QQuickWindow window;
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    shortcuts.setProperty("sheetOpen", true);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    send(window, Qt::Key_Escape);
    send(window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
}

void TstShortcuts::press_ofEscape_goesOnToWhatIsOpen()
{
    QQuickWindow window;
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    send(window, Qt::Key_Escape);
    QCOMPARE(triggered.count(), 0);
}

void TstShortcuts::playerKeys_workOnlyWhereSomethingPlays_andSpaceStaysWithTheFocus()
{
    QQuickWindow window;
    Shortcuts shortcuts;
    shortcuts.watch(&window);
    QSignalSpy triggered(&shortcuts, &Shortcuts::triggered);
    send(window, Qt::Key_M);
    QCOMPARE(triggered.count(), 0);
    shortcuts.setProperty("playerKeys", true);
    send(window, Qt::Key_M);
    send(window, Qt::Key_K);
    QCOMPARE(triggered.count(), 2);
    QCOMPARE(triggered.at(0).at(0).value<Commands::Id>(), Commands::PlayerMute);
    QCOMPARE(triggered.at(1).at(0).value<Commands::Id>(), Commands::PlayerToggle);
    send(window, Qt::Key_Space);
    send(window, Qt::Key_Left);
    QCOMPARE(triggered.count(), 2);
}

void TstShortcuts::rows_holdEveryKeyOfTheMode()
{
    constexpr qsizetype kInRail = 4;
    constexpr qsizetype kDigits = 9;
    const auto ofLists = std::ranges::count_if(keyTable(), isListCommand, &KeyRow::command);
    const auto ofPlayer = std::ranges::count_if(keyTable(), isPlayerCommand, &KeyRow::command);
    QVERIFY(ofPlayer > 10);
    Shortcuts shortcuts;
    shortcuts.setSections(dotm::test::kSections);
    const QVariantList rows = shortcuts.rows();
    QCOMPARE(rows.size(), static_cast<qsizetype>(keyTable().size()) - kDigits + kInRail - ofLists - ofPlayer);
    QStringList titles;
    for (const QVariant &row : rows) {
        titles.append(row.toMap().value(u"title"_s).toString());
        QVERIFY(!titles.last().isEmpty());
        QVERIFY(!row.toMap().value(u"keys"_s).toStringList().isEmpty());
    }
    QVERIFY(titles.contains(u"My line"_s));
    QVERIFY(!titles.contains(u"Get a line"_s));
}

QTEST_MAIN(TstShortcuts)
#include "tst_shortcuts.moc"
