// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/wordrow.h"

namespace dotm::admin {

QVariant WordRow::cell(int role) const
{
    switch (role) {
    case Title:
    case Qt::DisplayRole:
        return title;
    case Note:
        return note;
    case Tail:
        return tail;
    case IconName:
        return icon;
    case Tone:
        return tone;
    case Spoken:
        return spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> WordRow::roleNames()
{
    return {{Title, "heading"},     {Note, "note"}, {Tail, "tail"},
            {IconName, "iconName"}, {Tone, "tone"}, {Spoken, "phrase"}};
}

} // namespace dotm::admin
