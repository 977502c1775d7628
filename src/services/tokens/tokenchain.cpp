// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/tokenchain.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Result;
using core::Task;
using storage::Connection;

Task<domain::ContractState> TokenChain::contractState()
{
    co_return domain::ContractState::NotConfigured;
}

Task<Result<ChainBalance>> TokenChain::balance(ethereum::Address address)
{
    ChainBalance balance;
    if (!m_token) {
        balance.error = u"The token's address is not set (TOKEN_ADDRESS)."_s;
        co_return balance;
    }
    const qint64 chainId = m_network.chainId;
    const QString token = m_token->lower();
    const QString whose = address.lower();
    using Known = std::optional<storage::TokenBalance>;
    const std::function<Result<Known>(Connection &)> work = [=](Connection &db) {
        return storage::tokenbalances::of(db, chainId, token, whose);
    };
    const auto known = co_await m_database.read<Known>(work);
    if (!known) {
        co_return fail(known.error());
    }
    balance.known = *known;
    co_return balance;
}

Task<ChainOverview> TokenChain::overview()
{
    ChainOverview overview;
    overview.state = co_await contractState();
    overview.error = u"The token's address is not set (TOKEN_ADDRESS)."_s;
    co_return overview;
}

} // namespace dotm::services
