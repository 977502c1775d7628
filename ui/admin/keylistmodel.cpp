// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/keylistmodel.h"

#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::ApiKey;

WordRow KeyListModel::words(const ApiKey &key) const
{
    WordRow row;
    row.title = key.name;
    row.note = key.ownerEmail.isEmpty() ? tr("acts for nobody") : ui::maskedEmail(key.ownerEmail);
    row.tail = key.lastUsedAt ? ui::timeText(*key.lastUsedAt, m_clock.now()) : tr("never used");
    row.icon = key.isActive ? u"key"_s : u"x"_s;
    row.tone = u"ink"_s;
    const QString used = key.lastUsedAt ? tr("last used %1").arg(row.tail) : row.tail;
    QStringList spoken{row.title, row.note, used};
    if (!key.isActive) {
        row.note = tr("revoked") + u" · "_s + row.note;
        spoken.insert(1, tr("revoked"));
    }
    row.spoken = spoken.join(u", "_s);
    return row;
}

} // namespace dotm::admin
