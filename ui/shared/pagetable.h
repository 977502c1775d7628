// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace dotm::ui {

/// Some rows in memory, whatever they are made of.
class RowBlock
{
public:
    virtual ~RowBlock() = default;
    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] virtual std::shared_ptr<const RowBlock> part(int from, int rows) const = 0;
    [[nodiscard]] virtual std::shared_ptr<const RowBlock> with(const RowBlock &below) const = 0;
};

/// The pages of a WindowedListModel from the newest down: where each begins, its key, and its rows when they are in
/// memory.
class PageTable
{
public:
    using Rows = std::shared_ptr<const RowBlock>;
    struct Page
    {
        quint64 id = 0;
        QString key;
        int first = 0; ///< row
        int size = 0;
        Rows rows; ///< null: not in memory
        bool isStale = false;
        bool isFailed = false;
    };
    struct Place
    {
        const RowBlock *rows = nullptr; ///< null: not in memory, or no such row
        int at = 0;
    };

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int rowsInMemory() const;
    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
    [[nodiscard]] std::size_t size() const { return m_pages.size(); }
    [[nodiscard]] Page &operator[](std::size_t at) { return m_pages[at]; }
    [[nodiscard]] const Page &operator[](std::size_t at) const { return m_pages[at]; }
    [[nodiscard]] Page &top() { return m_pages.front(); }
    [[nodiscard]] const Page &top() const { return m_pages.front(); }

    /// size() for a row or page that is not there.
    [[nodiscard]] std::size_t pageOf(int row) const;
    [[nodiscard]] std::size_t withId(quint64 id) const;
    [[nodiscard]] Place placeOf(int row) const;
    /// The first row in memory for which @p fits; -1: none.
    [[nodiscard]] int find(const std::function<bool(const RowBlock &, int)> &fits) const;
    /// Rows between @p row and the page; 0 inside it.
    [[nodiscard]] static int distance(const Page &page, int row);

    void clear();
    void insert(std::size_t at, Page page);
    /// None removes the page.
    void setRows(std::size_t at, const Rows &rows);
    /// Small pages below the first one become one: it is keys that stay in memory.
    void joinBelowTop(int most);
    static void drop(Page &page);
    /// Drops the pages that are farthest from @p center until no more than @p most rows are here. Those within @p ahead
    /// of it stay, and the first page: it has no key but "the newest".
    void trim(int most, int center, int ahead);

private:
    void number(std::size_t from);

    std::vector<Page> m_pages;
    int m_rows = 0;
};

} // namespace dotm::ui
