// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/stepstates.h"

#include "storage/driver/inlist.h"

namespace dotm::storage::stepstates {
using namespace Qt::Literals::StringLiterals;

core::Result<QList<StepState>> about(Connection &db, const QStringList &subjects)
{
    const InList in(subjects);
    const auto rows = db.query(u"SELECT id, kind, subject, state, attempts, unclear, due_at, error, created_at, "
                               "updated_at FROM steps WHERE subject "_s +
                                   in.sql() + u" ORDER BY created_at, id"_s,
                               in.values());
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<StepState> list;
    for (const Row &row : *rows) {
        StepState step;
        step.id = row.text(0);
        step.kind = row.text(1);
        step.subject = row.text(2);
        step.state = row.text(3);
        step.attempts = row.integer(4);
        step.unclear = row.boolean(5);
        step.dueAt = core::fromMs(row.integer(6));
        step.error = row.text(7);
        step.createdAt = core::fromMs(row.integer(8));
        step.updatedAt = core::fromMs(row.integer(9));
        list.append(step);
    }
    return list;
}

} // namespace dotm::storage::stepstates
