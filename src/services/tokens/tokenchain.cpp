// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/tokenchain.h"

#include "ethereum/abi.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::ContractState;
using ethereum::Address;
using ethereum::BlockId;
using storage::Connection;
using storage::TokenBalance;

namespace {

constexpr std::chrono::seconds kFresh{2};       ///< a balance is asked for once in this time
constexpr std::chrono::seconds kSilence{5};     ///< how long a silent chain is left alone
constexpr std::chrono::seconds kStateHolds{60}; ///< a contract that is there stays there
constexpr qsizetype kMostReadings = 1'000;
constexpr int kTurnsPerSecond = 20; ///< for anybody's questions: a node is not ours to flood

ContractState stateOf(ethereum::ContractState state)
{
    switch (state) {
    case ethereum::ContractState::Ok:
        return ContractState::Ok;
    case ethereum::ContractState::NoCode:
        return ContractState::NoCode;
    case ethereum::ContractState::WrongChain:
        return ContractState::WrongChain;
    case ethereum::ContractState::Unreachable:
        return ContractState::Unreachable;
    case ethereum::ContractState::NotConfigured:
        return ContractState::NotConfigured;
    }
    Q_UNREACHABLE();
    return ContractState::NotConfigured;
}

QString functionName(ethereum::dotmtoken::Function function)
{
    const QByteArray signature = ethereum::dotmtoken::signatureOf(function);
    return QString::fromLatin1(signature.first(signature.indexOf('(')));
}

} // namespace

QString chainSentence(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::Disabled:
    case ErrorCode::Invalid:
        return error.detail;
    case ErrorCode::NotFound:
        return u"There is no token contract at the address that is set (TOKEN_ADDRESS)."_s;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        return u"The node of the chain refuses our key (ETHEREUM_URL)."_s;
    case ErrorCode::Conflict:
        return u"The chain refused the question."_s;
    case ErrorCode::Cancelled:
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::Protocol:
    case ErrorCode::Storage:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
        break;
    }
    return u"The chain does not answer at the moment."_s;
}

Task<ContractState> TokenChain::contractState()
{
    const core::TimePoint now = m_clock.now();
    if (m_state && now < m_state->second) {
        co_return m_state->first;
    }
    const ContractState state = stateOf(co_await m_client.contractState());
    const auto holds = state == ContractState::Ok ? kStateHolds : kSilence;
    m_state = {state, m_clock.now() + holds};
    co_return state;
}

void TokenChain::fallSilent(const core::Error &error)
{
    m_silence = error;
    m_silentUntil = m_clock.now() + kSilence;
}

bool TokenChain::takeTurn()
{
    const core::TimePoint now = m_clock.now();
    if (now - m_turnsSince >= std::chrono::seconds(1)) {
        m_turnsSince = now;
        m_turns = 0;
    }
    return ++m_turns <= kTurnsPerSecond;
}

Task<Result<TokenBalance>> TokenChain::readNow(Address address)
{
    if (m_clock.now() < m_silentUntil) {
        co_return fail(m_silence);
    }
    const auto head = co_await m_client.blockNumber();
    if (!head) {
        fallSilent(head.error());
        co_return fail(head.error());
    }
    const BlockId latest = BlockId::latest();
    const auto units = co_await m_client.tokenBalance(address, latest);
    if (!units) {
        fallSilent(units.error());
        co_return fail(units.error());
    }
    noteHead(*head);
    co_return TokenBalance{units->toDecimal(), static_cast<qint64>(*head), m_clock.now()};
}

Task<Result<ChainPing>> TokenChain::ping()
{
    const core::TimePoint begun = m_clock.now();
    if (m_ping && begun - m_ping->at < kFresh) {
        co_return *m_ping;
    }
    if (begun < m_silentUntil) {
        co_return fail(m_silence);
    }
    if (!takeTurn()) {
        co_return fail(ErrorCode::RateLimited, u"The chain is asked too often at the moment."_s);
    }
    const core::TimePoint asked = m_clock.now();
    const auto head = co_await m_client.blockNumber();
    if (!head) {
        fallSilent(head.error());
        co_return fail(head.error());
    }
    noteHead(*head);
    const core::TimePoint answered = m_clock.now();
    m_ping = ChainPing{answered, asked - begun, answered - asked};
    co_return *m_ping;
}

Task<Result<ChainBalance>> TokenChain::lastKnown(Address address, core::Error error)
{
    ChainBalance balance;
    balance.error = chainSentence(error);
    const auto contract = token();
    if (!contract) {
        co_return balance;
    }
    using Known = std::optional<TokenBalance>;
    const qint64 chainId = m_network.chainId;
    const QString tokenText = contract->lower();
    const QString whose = address.lower();
    const std::function<Result<Known>(Connection &)> work = [=](Connection &db) {
        return storage::tokenbalances::of(db, chainId, tokenText, whose);
    };
    const auto known = co_await m_database.read<Known>(work);
    if (!known) {
        co_return fail(known.error());
    }
    balance.known = *known;
    co_return balance;
}

Task<Outcome> TokenChain::store(Address address, TokenBalance balance)
{
    const qint64 chainId = m_network.chainId;
    const QString tokenText = token().value_or(Address()).lower();
    const QString whose = address.lower();
    const std::function<Result<bool>(Connection &)> work = [=](Connection &db) -> Result<bool> {
        const Outcome stored = storage::tokenbalances::put(db, chainId, tokenText, whose, balance);
        return stored ? Result<bool>(true) : fail(stored.error());
    };
    const auto stored = co_await m_database.transaction<bool>(work);
    co_return stored ? Outcome() : fail(stored.error());
}

void TokenChain::keepShortly(const Address &address, const TokenBalance &balance)
{
    if (m_readings.size() >= kMostReadings) {
        m_readings.clear();
    }
    m_readings.insert(address.lower(), {balance, m_clock.now() + kFresh});
}

Task<Result<ChainBalance>> TokenChain::balance(Address address, Keep keep)
{
    const auto recent = m_readings.constFind(address.lower());
    if (recent != m_readings.cend() && m_clock.now() < recent->until) {
        co_return ChainBalance{true, recent->balance, {}};
    }
    if (keep == Keep::No && !takeTurn()) {
        co_return ChainBalance{false, {}, u"Too many balances are asked for at the moment."_s};
    }
    const auto read = co_await readNow(address);
    if (!read) {
        const core::Error error = read.error();
        co_return co_await lastKnown(address, error);
    }
    keepShortly(address, *read);
    if (keep == Keep::Yes) {
        const TokenBalance balance = *read;
        const Outcome stored = co_await store(address, balance);
        if (!stored) {
            co_return fail(stored.error());
        }
    }
    co_return ChainBalance{true, *read, {}};
}

Task<Result<ethereum::ContractFacts>> TokenChain::facts()
{
    ethereum::EthereumClient *const client = &m_client;
    co_return co_await ethereum::probeContract(client);
}

Task<Result<ethereum::ContractFacts>> TokenChain::factsToMint()
{
    if (!m_facts || m_clock.now() >= m_facts->second) {
        const auto read = co_await facts();
        if (read) {
            m_facts = {*read, m_clock.now() + kStateHolds};
        }
        co_return read;
    }
    ethereum::ContractFacts known = m_facts->first;
    const ethereum::CallRequest request{
        {}, token(), ethereum::dotmtoken::getter(ethereum::dotmtoken::Function::TotalSupply), {}};
    const BlockId latest = BlockId::latest();
    const auto answer = co_await m_client.call(request, latest);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto supply = ethereum::abi::onlyUint256(answer->bytes);
    if (!supply) {
        co_return fail(ErrorCode::Protocol, u"The contract's supply cannot be read."_s);
    }
    known.totalSupply = *supply;
    co_return known;
}

Task<ChainOverview> TokenChain::overview()
{
    ChainOverview overview;
    overview.minter = m_minter;
    overview.state = co_await contractState();
    const auto known = co_await facts();
    if (!known) {
        overview.error = chainSentence(known.error());
        co_return overview;
    }
    for (const ethereum::dotmtoken::Function function : ethereum::dotmtoken::allFunctions()) {
        overview.functions.append({functionName(function), known->has(function)});
    }
    overview.supplyUnits = known->totalSupply.toDecimal();
    overview.capUnits = known->maxSupply ? known->maxSupply->toDecimal() : QString();
    if (m_minter) {
        overview.isOwner = known->owner ? std::optional(*known->owner == *m_minter) : std::nullopt;
        const Address minter = *m_minter;
        const BlockId latest = BlockId::latest();
        const auto ether = co_await m_client.balance(minter, latest);
        overview.etherUnits = ether ? ether->toDecimal() : QString();
    } else {
        overview.error = u"No minting key is set (ADMIN_PRIVATE_KEY): rewards wait."_s;
    }
    co_return overview;
}

void TokenChain::noteScan(core::TimePoint at, bool isWhole)
{
    m_scannedAt = at;
    m_isScanned = isWhole;
}

} // namespace dotm::services
