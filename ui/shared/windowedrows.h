// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/windowedlistmodel.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <algorithm>

namespace dotm::ui {

/// A WindowedListModel of rows of type T. A model of its own says what a cell shows and which row is which; a view
/// model gives the way to a page.
template <typename T>
class WindowedRows : public WindowedListModel
{
public:
    struct Page
    {
        QList<T> rows;
        QString next; ///< key of the page after it; empty at the end
    };
    using Reply = std::function<void(const core::Result<Page> &)>;
    /// Asks for the page of @p key (empty: the newest) with at most @p limit rows; calls @p done once, then or later.
    using Fetch = std::function<void(const QString &key, int limit, const Reply &done)>;

    using WindowedListModel::WindowedListModel;

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    /// Begins anew with the newest page.
    void replace(const Page &newest) { begin({blockOf(newest.rows), newest.next}); }
    /// The newest page, read again (renew()).
    void takeNewest(const Page &newest) { renew({blockOf(newest.rows), newest.next}); }
    /// Rows that came above the first one, for lists whose keys can be made from a row: @p keyAfter gives the key of
    /// the page that begins below a row.
    void addNewer(const QList<T> &rows, const std::function<QString(const T &)> &keyAfter)
    {
        for (qsizetype end = rows.size(); end > 0;) {
            const qsizetype from = std::max<qsizetype>(0, end - kPageRows);
            putOnTop(blockOf(rows.sliced(from, end - from)), keyAfter(rows.at(end - 1)));
            end = from;
        }
    }

    /// Null when it is not in memory, or not there at all.
    [[nodiscard]] const T *at(int row) const
    {
        const PageTable::Place place = placeOf(row);
        return place.rows != nullptr ? &listOf(*place.rows).at(place.at) : nullptr;
    }
    /// Among those in memory; -1: none.
    template <typename Fits>
    [[nodiscard]] int indexWhere(const Fits &fits) const
    {
        return find([&fits](const RowBlock &block, int each) { return fits(listOf(block).at(each)); });
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        touch(index.row());
        if (role == RowState) {
            return stateOf(index.row());
        }
        const T *row = isPassing() ? nullptr : at(index.row());
        return row != nullptr ? cell(*row, role) : blank(role);
    }

protected:
    [[nodiscard]] virtual QVariant cell(const T &row, int role) const = 0;
    /// Same for the same row in two answers.
    [[nodiscard]] virtual QString identityOf(const T &row) const = 0;

private:
    class Block final : public RowBlock
    {
    public:
        explicit Block(QList<T> rows) : m_rows(std::move(rows)) {}
        [[nodiscard]] const QList<T> &rows() const { return m_rows; }
        [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
        [[nodiscard]] std::shared_ptr<const RowBlock> part(int from, int rows) const override
        {
            return blockOf(m_rows.sliced(from, rows));
        }
        [[nodiscard]] std::shared_ptr<const RowBlock> with(const RowBlock &below) const override
        {
            return blockOf(m_rows + listOf(below));
        }

    private:
        QList<T> m_rows;
    };

    [[nodiscard]] static std::shared_ptr<const RowBlock> blockOf(const QList<T> &rows)
    {
        return std::make_shared<const Block>(rows);
    }
    [[nodiscard]] static const QList<T> &listOf(const RowBlock &block)
    {
        return static_cast<const Block &>(block).rows();
    }

    /// Of a row that is not here, of the type it will have.
    [[nodiscard]] QVariant blank(int role) const
    {
        const auto known = m_blanks.constFind(role);
        return known != m_blanks.constEnd() ? *known : *m_blanks.insert(role, QVariant(cell(T(), role).metaType()));
    }
    [[nodiscard]] QString identity(const RowBlock &rows, int at) const final { return identityOf(listOf(rows).at(at)); }
    void ask(const Ticket &ticket) final
    {
        const auto done = [self = QPointer(this), number = ticket.number](const core::Result<Page> &page) {
            if (self != nullptr) {
                self->settle(number, page ? core::Result<Answer>(Answer{blockOf(page->rows), page->next})
                                          : core::fail(page.error()));
            }
        };
        if (m_fetch) {
            m_fetch(ticket.key, ticket.limit, done);
        }
    }

    Fetch m_fetch;
    mutable QHash<int, QVariant> m_blanks; ///< by role
};

} // namespace dotm::ui
