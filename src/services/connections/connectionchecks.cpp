// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/connections/connectionchecks.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;

Task<Outcome> checkStripe(stripe::StripeClient *client)
{
    const QStringList types;
    const QString newest;
    const auto page = co_await client->events(types, newest, 1);
    co_return page ? Outcome() : fail(page.error());
}

Task<Outcome> checkOxio(oxio::OxioClient *client)
{
    const QString anywhere;
    const auto numbers = co_await client->availableNumbers(anywhere, 1);
    co_return numbers ? Outcome() : fail(numbers.error());
}

Task<Outcome> checkDatabase(storage::Database *database)
{
    const std::function<Result<bool>(storage::Connection &)> work = [](storage::Connection &db) -> Result<bool> {
        const auto row = db.maybeOne(u"SELECT 1"_s, {});
        if (!row) {
            return fail(row.error());
        }
        return row->has_value();
    };
    const auto answered = co_await database->read<bool>(work);
    co_return answered ? Outcome() : fail(answered.error());
}

} // namespace dotm::services
