// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/shared/errortext.h"
#include "ui/shared/pagetable.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace dotm::ui {

/// A list of any length in flat memory, read page by page and each page by its key. Only the pages around the row that
/// a view asked for last are held, and the first one; the others are dropped, and read again by the key that is kept of
/// each (some 100 bytes a page: a megabyte for a million rows, the only thing that grows). A row that is not here is a
/// row all the same: its role rowState says "loading" or "failed", its other values are empty. Below the rows that are
/// known stands one more while the service has more. While rows pass faster than anybody reads (passing), those that
/// come into sight say "loading" and cost next to nothing; what is in memory is shown as soon as it slows down. The
/// order of rows must not change; they may go, and new ones come on top. Any view will do: what it asks of data() is
/// what is read. Typed by WindowedRows. GUI thread.
class WindowedListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of list models")
    /// Rows that are known; the row that stands for more is none of them.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    /// Set by the view: it moves faster than anybody reads.
    Q_PROPERTY(bool passing READ isPassing WRITE setPassing NOTIFY passingChanged)
    /// Why rows could not be read; empty when none is in want of retry().
    Q_PROPERTY(dotm::ui::ErrorText trouble READ trouble NOTIFY readingChanged)

public:
    static constexpr int kMostRows = 2'000; ///< in memory
    static constexpr int kPageRows = 100;
    static constexpr int kAhead = 60; ///< rows that are read before they are asked for
    /// Roles of a model begin above it.
    enum Role { RowState = Qt::UserRole };

    explicit WindowedListModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_pages.rows(); }
    [[nodiscard]] bool hasMore() const { return !m_tailKey.isEmpty(); }
    [[nodiscard]] bool isReading() const { return m_flight.has_value(); }
    [[nodiscard]] bool isPassing() const { return m_isPassing; }
    void setPassing(bool isPassing);
    [[nodiscard]] ErrorText trouble() const;
    [[nodiscard]] int rowsInMemory() const { return m_pages.rowsInMemory(); }
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// What tells the row from others; empty for one that is not in memory, or not there.
    Q_INVOKABLE QString keyAt(int row) const;
    /// Among the rows in memory; -1 for one that is not.
    Q_INVOKABLE int indexOf(const QString &key) const;
    /// Reads again what failed.
    Q_INVOKABLE void retry();
    /// Reads nothing until begin(); answers on their way are dropped.
    void pause();
    /// The day or the language has changed.
    void reword();

Q_SIGNALS:
    void countChanged();
    void readingChanged();
    void passingChanged();

protected:
    using Rows = PageTable::Rows;
    using Page = PageTable::Page;
    struct Answer
    {
        Rows rows;
        QString next; ///< key of the page after it; empty at the end
    };
    /// A page that is asked for.
    struct Ticket
    {
        quint64 number = 0;
        QString key; ///< empty: of the newest page
        int limit = kPageRows;
    };

    /// Asks for a page; settle() comes with the answer, now or later.
    virtual void ask(const Ticket &ticket) = 0;
    /// Same for the same row in two answers.
    [[nodiscard]] virtual QString identity(const RowBlock &rows, int at) const = 0;

    void settle(quint64 ticket, const core::Result<Answer> &answer);
    /// Begins anew with the newest page.
    void begin(const Answer &newest);
    /// The newest page, read again: what is new goes on top, what is known is renewed, and what else is near is read
    /// again. Begins anew when the two do not meet.
    void renew(const Answer &newest);
    /// Rows above the first one; @p keyBelow is the key of the page that begins with that one.
    void putOnTop(const Rows &rows, const QString &keyBelow);

    [[nodiscard]] QString stateOf(int row) const;
    /// Notes what the view looks at. From every data().
    void touch(int row) const;
    [[nodiscard]] PageTable::Place placeOf(int row) const { return m_pages.placeOf(row); }
    /// The first row in memory for which @p fits; -1: none.
    [[nodiscard]] int find(const std::function<bool(const RowBlock &, int)> &fits) const { return m_pages.find(fits); }

private:
    struct Flight
    {
        quint64 ticket = 0;
        quint64 page = 0; ///< 0: the one after the last
        QString key;
    };
    [[nodiscard]] bool isNear(const Page &page) const;
    [[nodiscard]] bool wantsMore() const;

    void readNext();
    void send(const Page *page);
    void takeMore(const Answer &answer);
    void takePage(std::size_t at, const Answer &answer);
    void failFlight(const Flight &flight, const core::Error &error);
    void shrink(std::size_t at, const Rows &rows);
    void setKeyAfter(std::size_t at, const QString &key);
    void setTail(const QString &key);
    void layTop(const Answer &newest, int fresh);
    void trim() { m_pages.trim(kMostRows, m_center, kAhead); }
    void tell(int first, int last);

    PageTable m_pages;
    QString m_tailKey;         ///< of the page after the last; empty: that is the end
    mutable int m_center = -1; ///< the row that was asked for last
    quint64 m_lastId = 0;
    std::optional<Flight> m_flight;
    std::optional<core::Error> m_error;
    mutable QTimer m_soon;
    bool m_isTailFailed = false;
    bool m_isMoreAsked = false;
    bool m_isPaused = false;
    bool m_isPassing = false;
};

} // namespace dotm::ui
