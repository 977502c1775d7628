// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace dotm::admin {

/// What a list has read so far, page by page; @p Key names the member that tells one from another.
template <typename T, QString T::*Key>
class PagedRows
{
public:
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] const QString &next() const { return m_next; }
    /// Null for one that is not there.
    [[nodiscard]] const T *find(const QString &key) const
    {
        const auto found = std::ranges::find(m_rows, key, Key);
        return found == m_rows.end() ? nullptr : &*found;
    }

    /// The first page, read again. What was read below stays when the page holds the same as before; true then.
    bool takeFirst(const QList<T> &first, const QString &next)
    {
        const bool isSame = first.size() <= m_rows.size() && !first.isEmpty() &&
                            std::ranges::equal(first, m_rows.first(first.size()), {}, Key, Key);
        if (isSame && !next.isEmpty()) {
            std::ranges::copy(first, m_rows.begin());
            m_next = m_rows.size() == first.size() ? next : m_next;
            return true;
        }
        m_rows = first;
        m_next = next;
        return false;
    }
    void takeMore(const QList<T> &more, const QString &next)
    {
        std::ranges::copy_if(more, std::back_inserter(m_rows),
                             [this](const T &each) { return find(each.*Key) == nullptr; });
        m_next = next;
    }
    /// One of them as it is now.
    void amend(const T &one)
    {
        const auto found = std::ranges::find(m_rows, one.*Key, Key);
        if (found != m_rows.end()) {
            *found = one;
        }
    }
    void clear()
    {
        m_rows.clear();
        m_next.clear();
    }

private:
    QList<T> m_rows;
    QString m_next;
};

} // namespace dotm::admin
