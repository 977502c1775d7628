// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/windowedlistmodel.h"

#include <algorithm>
#include <utility>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using core::Result;

WindowedListModel::WindowedListModel(QObject *parent) : QAbstractListModel(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WindowedListModel::readNext);
}

ErrorText WindowedListModel::trouble() const
{
    return m_error ? ErrorText::forUser(*m_error) : ErrorText();
}

int WindowedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count() + (hasMore() ? 1 : 0);
}

QHash<int, QByteArray> WindowedListModel::roleNames() const
{
    return {{RowState, "rowState"}};
}

// What the view looks at.

void WindowedListModel::setPassing(bool isPassing)
{
    if (isPassing == m_isPassing) {
        return;
    }
    m_isPassing = isPassing;
    Q_EMIT passingChanged();
    if (!isPassing) {
        reword();
        m_soon.start(0);
    }
}

QString WindowedListModel::stateOf(int row) const
{
    const std::size_t at = m_pages.pageOf(row);
    const bool isKnown = at < m_pages.size();
    const bool isFailed = isKnown ? m_pages[at].isFailed : m_isTailFailed;
    const bool isHere = isKnown && m_pages[at].rows != nullptr;
    return isHere && !m_isPassing ? u"here"_s : isFailed ? u"failed"_s : u"loading"_s;
}

QString WindowedListModel::keyAt(int row) const
{
    const PageTable::Place place = placeOf(row);
    return place.rows != nullptr ? identity(*place.rows, place.at) : QString();
}

int WindowedListModel::indexOf(const QString &key) const
{
    return key.isEmpty() ? -1 : find([&](const RowBlock &rows, int at) { return identity(rows, at) == key; });
}

void WindowedListModel::touch(int row) const
{
    if (std::exchange(m_center, row) != row && !m_flight && !m_soon.isActive()) {
        m_soon.start(0); // not from within the view's own turn
    }
}

bool WindowedListModel::isNear(const Page &page) const
{
    return m_center >= 0 && PageTable::distance(page, m_center) <= kAhead;
}

bool WindowedListModel::wantsMore() const
{
    const bool isNearEnd = m_center >= 0 && m_center + kAhead >= count();
    return hasMore() && !m_isTailFailed && (m_isMoreAsked || isNearEnd);
}

bool WindowedListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !m_isTailFailed && !m_isMoreAsked && !m_isPaused;
}

void WindowedListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_isMoreAsked = true;
        m_soon.start(0);
    }
}

void WindowedListModel::readNext()
{
    if (m_flight || m_isPaused) {
        return;
    }
    // What is missing near the eye unless it only passes, then more below, then what is here but old.
    const Page *missing = nullptr;
    const Page *old = nullptr;
    const auto isCloser = [this](const Page &page, const Page *best) {
        return best == nullptr || PageTable::distance(page, m_center) < PageTable::distance(*best, m_center);
    };
    const std::size_t from = m_pages.pageOf(std::clamp(m_center - kAhead, 0, std::max(0, count() - 1)));
    for (std::size_t at = from; !m_isPassing && at < m_pages.size() && isNear(m_pages[at]); ++at) {
        const Page &page = m_pages[at];
        const Page *&best = page.rows == nullptr ? missing : old;
        const bool isWanted = !page.isFailed && (page.rows == nullptr || page.isStale);
        if (isWanted && isCloser(page, best)) {
            best = &page;
        }
    }
    if (missing != nullptr || wantsMore()) {
        send(missing);
    } else if (old != nullptr) {
        send(old);
    }
}

void WindowedListModel::send(const Page *page)
{
    const Ticket ticket{++m_lastId, page != nullptr ? page->key : m_tailKey, page != nullptr ? page->size : kPageRows};
    m_flight = Flight{ticket.number, page != nullptr ? page->id : 0, ticket.key};
    ask(ticket); // its answer may be here already when it returns
    Q_EMIT readingChanged();
}

// Answers.

void WindowedListModel::settle(quint64 ticket, const Result<Answer> &answer)
{
    if (!m_flight || m_flight->ticket != ticket) {
        return; // of a list that has begun anew
    }
    const Flight flight = *std::exchange(m_flight, std::nullopt);
    const std::size_t at = m_pages.withId(flight.page);
    const bool isStillAsked =
        flight.page == 0 ? flight.key == m_tailKey : at < m_pages.size() && m_pages[at].key == flight.key;
    if (isStillAsked && !answer) {
        failFlight(flight, answer.error());
    } else if (isStillAsked && flight.page == 0) {
        takeMore(*answer);
    } else if (isStillAsked) {
        takePage(at, *answer);
    }
    trim();
    m_soon.start(0);
    Q_EMIT readingChanged();
}

void WindowedListModel::failFlight(const Flight &flight, const core::Error &error)
{
    m_error = error;
    if (flight.page == 0) {
        m_isTailFailed = true;
        m_isMoreAsked = false;
        tell(count(), count());
        return;
    }
    Page &page = m_pages[m_pages.withId(flight.page)];
    page.isFailed = true; // one that was here and old stays
    tell(page.first, page.first + page.size - 1);
}

void WindowedListModel::takeMore(const Answer &answer)
{
    m_isMoreAsked = false;
    const int size = answer.rows->size();
    if (size == 0) {
        setTail({});
        return;
    }
    // The row that stood for more becomes the first of them, so that whoever is on it is on a row.
    const int first = count();
    const int added = size - 1 + (answer.next.isEmpty() ? 0 : 1);
    if (added > 0) {
        beginInsertRows({}, first + 1, first + added);
    }
    m_pages.insert(m_pages.size(), {++m_lastId, m_tailKey, first, size, answer.rows});
    m_tailKey = answer.next;
    if (added > 0) {
        endInsertRows();
    }
    tell(first, first);
    Q_EMIT countChanged();
}

void WindowedListModel::takePage(std::size_t at, const Answer &answer)
{
    Page &page = m_pages[at];
    const bool isCut = answer.rows->size() > page.size; // more than was asked for: of the page below
    const Rows rows = isCut ? answer.rows->part(0, page.size) : answer.rows;
    const int first = page.first;
    const QString key = page.key;
    page.isStale = false;
    page.isFailed = false;
    if (rows->size() < page.size) {
        shrink(at, rows);
    } else {
        page.rows = rows;
    }
    tell(first, first + rows->size() - 1);
    if (isCut) {
        return;
    }
    if (rows->size() > 0) {
        setKeyAfter(at, answer.next);
    } else {
        setKeyAfter(at - 1, answer.next.isEmpty() ? QString() : key);
    }
}

/// Some of its rows have gone.
void WindowedListModel::shrink(std::size_t at, const Rows &rows)
{
    const Page &page = m_pages[at];
    beginRemoveRows({}, page.first + rows->size(), page.first + page.size - 1);
    m_pages.setRows(at, rows);
    endRemoveRows();
    Q_EMIT countChanged();
}

void WindowedListModel::setKeyAfter(std::size_t at, const QString &key)
{
    const std::size_t below = at + 1;
    if (below >= m_pages.size()) {
        setTail(key);
        return;
    }
    Page &page = m_pages[below];
    if (page.key != key && !key.isEmpty()) {
        page.key = key; // the rows between the two have changed: it begins elsewhere now
        page.isFailed = false;
        PageTable::drop(page);
        tell(page.first, page.first + page.size - 1);
    }
}

void WindowedListModel::setTail(const QString &key)
{
    if (key.isEmpty() == m_tailKey.isEmpty()) {
        m_tailKey = key;
    } else if (key.isEmpty()) {
        beginRemoveRows({}, count(), count());
        m_tailKey.clear();
        endRemoveRows();
    } else {
        beginInsertRows({}, count(), count());
        m_tailKey = key;
        endInsertRows();
    }
}

void WindowedListModel::retry()
{
    if (!m_error) {
        return;
    }
    m_error.reset();
    m_isMoreAsked = std::exchange(m_isTailFailed, false);
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (std::exchange(m_pages[at].isFailed, false)) {
            tell(m_pages[at].first, m_pages[at].first + m_pages[at].size - 1);
        }
    }
    if (hasMore()) {
        tell(count(), count());
    }
    m_soon.start(0);
    Q_EMIT readingChanged();
}

void WindowedListModel::pause()
{
    m_isPaused = true;
    m_flight.reset();
    m_error.reset();
    m_isTailFailed = false;
    m_isMoreAsked = false;
    Q_EMIT readingChanged();
}

// The top.

void WindowedListModel::begin(const Answer &newest)
{
    const int before = count();
    pause();
    beginResetModel();
    m_pages.clear();
    if (newest.rows->size() > 0) {
        m_pages.insert(0, {++m_lastId, {}, 0, newest.rows->size(), newest.rows});
    }
    m_tailKey = count() > 0 ? newest.next : QString();
    m_center = -1;
    m_isPaused = false;
    endResetModel();
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

void WindowedListModel::renew(const Answer &newest)
{
    int fresh = 0; // rows above the first one that is known
    const int size = newest.rows->size();
    if (!m_pages.isEmpty()) {
        const QString known = identity(*m_pages.top().rows, 0);
        while (fresh < size && identity(*newest.rows, fresh) != known) {
            ++fresh;
        }
    }
    bool isMet = !m_pages.isEmpty() && fresh < size && !m_isPaused;
    for (int at = fresh; isMet && at < size && at - fresh < m_pages.top().size; ++at) {
        isMet = identity(*newest.rows, at) == identity(*m_pages.top().rows, at - fresh);
    }
    const bool isLonger = isMet && size - fresh > m_pages.top().size;
    const bool isShorter = isMet && size - fresh < m_pages.top().size;
    const bool isWhole = newest.next.isEmpty() && (isShorter || m_pages.size() > 1);
    if (!isMet || isWhole || (isLonger && m_pages.size() == 1)) {
        begin(newest);
        return;
    }
    layTop(isLonger ? Answer{newest.rows->part(0, fresh + m_pages.top().size), m_pages[1].key} : newest, fresh);
    for (std::size_t at = 1; at < m_pages.size(); ++at) {
        if (at == 1 || isNear(m_pages[at])) { // the second one grows with what falls out of the first
            m_pages[at].isStale = true;
        } else {
            PageTable::drop(m_pages[at]);
        }
    }
    m_soon.start(0);
}

/// Puts the newest page in the place of the first one, whose last rows become a page of their own.
void WindowedListModel::layTop(const Answer &newest, int fresh)
{
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
    }
    const Page &top = m_pages.top();
    const int left = fresh + top.size - newest.rows->size();
    const Rows rest = left > 0 ? top.rows->part(top.size - left, left) : nullptr;
    m_pages.setRows(0, newest.rows);
    if (rest != nullptr) {
        m_pages.insert(1, {++m_lastId, newest.next, 0, left, rest});
    }
    m_center += m_center >= 0 ? fresh : 0;
    if (fresh > 0) {
        endInsertRows();
        Q_EMIT countChanged();
    }
    if (rest == nullptr) {
        setKeyAfter(0, newest.next);
    }
    m_pages.joinBelowTop(kPageRows);
    tell(fresh, m_pages.top().size - 1);
}

void WindowedListModel::putOnTop(const Rows &rows, const QString &keyBelow)
{
    const int size = rows->size();
    if (size == 0) {
        return;
    }
    beginInsertRows({}, 0, size - 1);
    if (!m_pages.isEmpty() && m_pages.top().size + size <= kPageRows) {
        m_pages.setRows(0, rows->with(*m_pages.top().rows));
    } else {
        if (!m_pages.isEmpty()) {
            m_pages.top().key = keyBelow;
        }
        m_pages.insert(0, {++m_lastId, {}, 0, size, rows});
    }
    m_center += m_center >= 0 ? size : 0;
    endInsertRows();
    trim();
    Q_EMIT countChanged();
}

void WindowedListModel::tell(int first, int last)
{
    if (first <= last && last < rowCount()) {
        Q_EMIT dataChanged(index(first), index(last));
    }
}

void WindowedListModel::reword()
{
    tell(0, rowCount() - 1);
}

} // namespace dotm::ui
