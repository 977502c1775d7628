// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/pagetable.h"

#include <algorithm>
#include <utility>

namespace dotm::ui {

int PageTable::rowsInMemory() const
{
    int rows = 0;
    for (const Page &page : m_pages) {
        rows += page.rows != nullptr ? page.size : 0;
    }
    return rows;
}

std::size_t PageTable::pageOf(int row) const
{
    if (row < 0 || row >= m_rows) {
        return m_pages.size();
    }
    const auto after = std::ranges::upper_bound(m_pages, row, {}, &Page::first);
    return static_cast<std::size_t>(after - m_pages.begin()) - 1;
}

std::size_t PageTable::withId(quint64 id) const
{
    return static_cast<std::size_t>(std::ranges::find(m_pages, id, &Page::id) - m_pages.begin());
}

PageTable::Place PageTable::placeOf(int row) const
{
    const std::size_t at = pageOf(row);
    const bool isHere = at < m_pages.size() && m_pages[at].rows != nullptr;
    return isHere ? Place{m_pages[at].rows.get(), row - m_pages[at].first} : Place();
}

int PageTable::find(const std::function<bool(const RowBlock &, int)> &fits) const
{
    for (const Page &page : m_pages) {
        for (int at = 0; page.rows != nullptr && at < page.size; ++at) {
            if (fits(*page.rows, at)) {
                return page.first + at;
            }
        }
    }
    return -1;
}

int PageTable::distance(const Page &page, int row)
{
    return row < page.first ? page.first - row : std::max(0, row - (page.first + page.size - 1));
}

void PageTable::clear()
{
    m_pages.clear();
    m_rows = 0;
}

void PageTable::insert(std::size_t at, Page page)
{
    m_pages.insert(m_pages.begin() + static_cast<std::ptrdiff_t>(at), std::move(page));
    number(at);
}

void PageTable::setRows(std::size_t at, const Rows &rows)
{
    m_pages[at].rows = rows;
    m_pages[at].size = rows->size();
    if (rows->size() == 0) {
        m_pages.erase(m_pages.begin() + static_cast<std::ptrdiff_t>(at));
    }
    number(at);
}

void PageTable::joinBelowTop(int most)
{
    if (m_pages.size() < 3) {
        return;
    }
    Page &upper = m_pages[1];
    const Page &lower = m_pages[2];
    if (upper.rows != nullptr && lower.rows != nullptr && upper.size + lower.size <= most) {
        upper.rows = upper.rows->with(*lower.rows);
        upper.size += lower.size;
        upper.isStale = upper.isStale || lower.isStale;
        m_pages.erase(m_pages.begin() + 2);
    }
}

void PageTable::drop(Page &page)
{
    page.rows.reset();
    page.isStale = false;
}

void PageTable::trim(int most, int center, int ahead)
{
    for (int rows = rowsInMemory(); rows > most;) {
        Page *farthest = nullptr;
        for (std::size_t at = 1; at < m_pages.size(); ++at) {
            Page &page = m_pages[at];
            const int away = center >= 0 ? distance(page, center) : page.first;
            const bool isLoose = page.rows != nullptr && (center < 0 || away > ahead);
            if (isLoose && (farthest == nullptr || away > distance(*farthest, std::max(0, center)))) {
                farthest = &page;
            }
        }
        if (farthest == nullptr) {
            return;
        }
        rows -= farthest->size;
        drop(*farthest);
    }
}

void PageTable::number(std::size_t from)
{
    int row = from == 0 ? 0 : m_pages[from - 1].first + m_pages[from - 1].size;
    for (std::size_t at = from; at < m_pages.size(); ++at) {
        m_pages[at].first = row;
        row += m_pages[at].size;
    }
    m_rows = row;
}

} // namespace dotm::ui
