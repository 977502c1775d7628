// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/windowedrows.h"

namespace dotm::admin {

/// One row of a list of two lines: what stands in it, in words.
struct WordRow
{
    enum Role { Title = ui::WindowedListModel::RowState + 1, Note, Tail, IconName, Tone, Spoken };

    QString title;
    QString note; ///< the second line
    QString tail; ///< at the end of the first
    QString icon;
    QString tone;   ///< "ink", "warn" or "bad"
    QString spoken; ///< what a screen reader says

    [[nodiscard]] QVariant cell(int role) const;
    [[nodiscard]] static QHash<int, QByteArray> roleNames();
};

/// A list of such rows, however many. A model of its own says them of a T, as they are read.
template <typename T>
class WordRows : public ui::WindowedRows<T>
{
public:
    using ui::WindowedRows<T>::WindowedRows;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names = ui::WindowedListModel::roleNames();
        names.insert(WordRow::roleNames());
        return names;
    }

protected:
    [[nodiscard]] virtual WordRow words(const T &row) const = 0;

private:
    [[nodiscard]] QVariant cell(const T &row, int role) const final { return words(row).cell(role); }
};

} // namespace dotm::admin
