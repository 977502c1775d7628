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

Task<Outcome> checkEthereum(ethereum::EthereumClient *client)
{
    const std::optional<ethereum::Address> token = client->config().token;
    if (!token) {
        co_return fail(core::ErrorCode::Disabled, u"The chain is off: TOKEN_ADDRESS is not set."_s);
    }
    const ethereum::Address address = *token;
    const ethereum::BlockId latest = ethereum::BlockId::latest();
    const auto code = co_await client->code(address, latest);
    if (!code) {
        co_return fail(code.error());
    }
    const bool isThere = !code->bytes.isEmpty();
    co_return isThere ? Outcome() : fail(core::ErrorCode::NotFound, u"There is no contract at TOKEN_ADDRESS."_s);
}

Task<Outcome> checkElevenLabs(elevenlabs::ElevenLabsClient *client)
{
    const auto account = co_await client->subscription();
    co_return account ? Outcome() : fail(account.error());
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
