// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/shortcuts.h"

#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasTextField(QObject *window)
{
    const auto *quickWindow = qobject_cast<QQuickWindow *>(window);
    const QQuickItem *item = quickWindow == nullptr ? nullptr : quickWindow->activeFocusItem();
    return item != nullptr && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
}

/// The page whose rows are decided by key.
const QString kDecidedList = u"approvals"_s;

} // namespace

void Shortcuts::setSingleKeys(bool work)
{
    if (work != m_singleKeys) {
        m_singleKeys = work;
        Q_EMIT changed();
    }
}

void Shortcuts::watch(QWindow *window)
{
    if (window != nullptr) {
        window->installEventFilter(this);
    }
}

QString Shortcuts::keys(Commands::Id command)
{
    return keyCaps(command).join(u' ');
}

void Shortcuts::setSections(Sections sections)
{
    m_sections = sections;
    Q_EMIT languageChanged();
}

QVariantList Shortcuts::rows() const
{
    QVariantList rows;
    for (const KeyRow &row : keyTable()) {
        const auto place = sectionIndex(row.command);
        const Section *section = place ? railSection(m_sections, *place) : nullptr;
        if (place && section == nullptr) {
            continue; // the mode has fewer pages
        }
        const bool isElsewhere = (isListCommand(row.command) && sectionOf(m_sections, kDecidedList) == nullptr) ||
                                 (isPlayerCommand(row.command) && std::ranges::none_of(m_sections, &Section::plays));
        if (isElsewhere) {
            continue;
        }
        const QString title = section != nullptr ? titleOf(*section) : Command::titleOf(row.command);
        rows.append(QVariantMap{{u"title"_s, title}, {u"keys"_s, keyCaps(row)}});
    }
    return rows;
}

bool Shortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && take(watched, *static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Shortcuts::take(QObject *window, const QKeyEvent &event)
{
    KeyPress press;
    press.key = event.key();
    press.modifiers = event.modifiers();
    press.scanCode = event.nativeScanCode();
    press.isInTextField = hasTextField(window);
    press.isBelowSheet = m_sheetOpen;
    press.allowsSingleKeys = m_singleKeys;
    press.allowsListKeys = m_listKeys;
    press.allowsPlayerKeys = m_playerKeys;
    const auto command = commandFor(press);
    // Escape belongs to what is open or being typed in, Space and the arrows to what has the focus.
    if (!command || isLeftOver(*command, press.key)) {
        return false;
    }
    if (!event.isAutoRepeat()) {
        Q_EMIT triggered(*command);
    }
    return true;
}

} // namespace dotm::ui
