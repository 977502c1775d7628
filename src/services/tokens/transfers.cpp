// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/transfers.h"

#include "core/tokenamount.h"
#include "domain/maskedmail.h"
#include "ethereum/hex.h"
#include "services/audit/audit.h"
#include "services/tokens/tokenkeys.h"
#include "services/tokens/transferrules.h"
#include "storage/repositories/chaintransfers.h"
#include "storage/repositories/users.h"
#include "storage/repositories/wallets.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using core::Uint256;
using domain::TransferState;
using domain::TransferWarning;
using domain::WalletKind;
using ethereum::Address;
using ethereum::BlockId;
using storage::Connection;
using storage::TokenTransfer;

namespace {

constexpr std::chrono::hours kForgotten{24}; ///< what was prepared and never signed

core::Failure noMember()
{
    return fail(ErrorCode::NotFound, u"No member with a wallet of their own has this e-mail."_s);
}

core::Failure notYours()
{
    return fail(ErrorCode::Conflict, u"This is not the wallet that you have proven to be yours."_s);
}

core::Failure noSuchTransfer()
{
    return fail(ErrorCode::NotFound, u"You have no such transfer."_s);
}

/// Nothing was changed here, and nothing can be without the chain.
core::Failure chainIsAway(const core::Error &error)
{
    return error.code == ErrorCode::Disabled ? fail(error) : fail(ErrorCode::Offline, chainSentence(error));
}

Outcome checkOwner(Connection &db, const QString &uid, const QString &address)
{
    const auto user = storage::users::hold(db, uid);
    const auto wallet = user ? storage::wallets::ofPerson(db, uid) : fail(user.error());
    if (!wallet) {
        return fail(wallet.error());
    }
    const bool isOwn = *wallet && (*wallet)->kind == WalletKind::Proven && (*wallet)->address == address;
    return isOwn ? Outcome() : notYours();
}

audit::Note transferNote(const Identity &who, domain::AuditAction action, const TokenTransfer &transfer)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = action;
    note.subjectKind = u"transfer"_s;
    note.subject = transfer.id;
    note.subjectUid = who.uid;
    note.after = {{u"to"_s, transfer.to}, {u"units"_s, transfer.units}, {u"nonce"_s, transfer.nonce}};
    if (!transfer.member.isEmpty()) {
        note.after.insert("member"_L1, transfer.member);
    }
    if (!transfer.txHash.isEmpty()) {
        note.after.insert("tx"_L1, transfer.txHash);
    }
    return note;
}

} // namespace

Task<Outcome> Transfers::checkChain()
{
    const domain::ContractState state = co_await m_chain.contractState();
    switch (state) {
    case domain::ContractState::Ok:
        co_return Outcome();
    case domain::ContractState::NotConfigured:
        co_return fail(ErrorCode::Disabled, u"The chain is not set up (ETHEREUM_URL, TOKEN_ADDRESS)."_s);
    case domain::ContractState::NoCode:
        co_return fail(ErrorCode::Disabled, u"There is no contract at TOKEN_ADDRESS on this chain."_s);
    case domain::ContractState::WrongChain:
        co_return fail(ErrorCode::Disabled, u"The node is on another chain than the one that is set."_s);
    case domain::ContractState::Unreachable:
        break;
    }
    co_return fail(ErrorCode::Offline, u"The chain does not answer at the moment."_s);
}

Task<Result<Address>> Transfers::ownAddress(Identity who, QString from)
{
    const auto address = Address::parse(from);
    if (!address) {
        co_return notYours();
    }
    const QString lower = address->lower();
    const std::function<Result<bool>(Connection &)> work = [who, lower](Connection &db) -> Result<bool> {
        const Outcome checked = checkOwner(db, who.uid, lower);
        return checked ? Result<bool>(true) : fail(checked.error());
    };
    const auto checked = co_await m_database.transaction<bool>(work);
    co_return checked ? Result<Address>(*address) : fail(checked.error());
}

/// Whoever has no proven wallet is answered like whoever is no member, and like oneself: who is a customer is nobody's
/// business.
Task<Result<Transfers::Receiver>> Transfers::memberOf(Identity who, QString mail)
{
    const core::TimePoint now = m_clock.now();
    const std::function<Result<bool>(Connection &)> count = [who, now](Connection &db) {
        return storage::tokentransfers::takeLookup(db, who.uid, now, now - kLookupWindow, kMostLookups);
    };
    const auto mayLook = co_await m_database.transaction<bool>(count);
    if (!mayLook || !*mayLook) {
        co_return mayLook ? fail({ErrorCode::RateLimited,
                                  u"You have looked for many members. Try again later."_s,
                                  std::chrono::duration_cast<std::chrono::seconds>(kLookupWindow) / 4,
                                  {}})
                          : fail(mayLook.error());
    }
    using Found = std::optional<storage::Wallet>;
    const std::function<Result<Found>(Connection &)> work = [mail](Connection &db) -> Result<Found> {
        const auto user = storage::users::byEmail(db, mail);
        if (!user || !*user) {
            return user ? Result<Found>(std::nullopt) : fail(user.error());
        }
        return storage::wallets::ofPerson(db, (*user)->uid);
    };
    const auto wallet = co_await m_database.read<Found>(work);
    if (!wallet) {
        co_return fail(wallet.error());
    }
    const auto address = *wallet && (*wallet)->kind == WalletKind::Proven && (*wallet)->uid != who.uid
                             ? Address::parse((*wallet)->address)
                             : std::nullopt;
    co_return address ? Result<Receiver>(Receiver{*address, domain::maskedMail(mail), false}) : noMember();
}

Task<Result<Transfers::Receiver>> Transfers::receiverOf(Identity who, QString to)
{
    const QString typed = to.trimmed();
    if (typed.contains(u'@')) {
        const QString mail = typed.toLower();
        co_return co_await memberOf(who, mail);
    }
    const auto address = Address::parse(typed);
    if (!address) {
        co_return fail(ErrorCode::Invalid, u"This is neither an e-mail nor an address: that has 0x and 40 digits, and "
                                           "letters in the case its checksum asks for."_s);
    }
    co_return Receiver{*address, {}, transferrules::lacksChecksum(typed)};
}

Task<Result<Transfers::Standing>> Transfers::standingOf(Address from, Address to)
{
    const BlockId latest = BlockId::latest();
    const BlockId pending = BlockId::pending();
    ethereum::EthereumClient &client = m_chain.client();
    // The count first: what is mined in between is then taken off once too often, never once too little.
    const auto mined = co_await client.transactionCount(from, latest);
    if (!mined) {
        co_return chainIsAway(mined.error());
    }
    const auto held = co_await client.tokenBalance(from, latest);
    if (!held) {
        co_return chainIsAway(held.error());
    }
    const auto ether = co_await client.balance(from, latest);
    if (!ether) {
        co_return chainIsAway(ether.error());
    }
    const auto next = co_await client.transactionCount(from, pending);
    if (!next) {
        co_return chainIsAway(next.error());
    }
    const auto code = co_await client.code(to, latest);
    co_return code ? Result<Standing>(Standing{*held, *ether, *mined, *next, !code->bytes.isEmpty()})
                   : chainIsAway(code.error());
}

Task<Outcome> Transfers::price(TransferOffer *offer)
{
    TokenTransfer &transfer = offer->transfer;
    ethereum::EthereumClient &client = m_chain.client();
    const Address from = Address::parse(transfer.from).value_or(Address());
    const Address to = Address::parse(transfer.to).value_or(Address());
    const Uint256 units = Uint256::fromDecimal(transfer.units).value_or(Uint256());
    const ethereum::CallRequest request{from, m_chain.token(), ethereum::dotmtoken::transfer(to, units), {}};
    const auto gas = co_await client.estimateGas(request);
    if (!gas) {
        const core::Error &error = gas.error();
        co_return error.code == ErrorCode::Conflict ? fail(ErrorCode::Invalid, error.detail) : chainIsAway(error);
    }
    const auto fees = co_await client.fees();
    if (!fees) {
        const core::Error &error = fees.error();
        co_return error.code == ErrorCode::Conflict
            ? fail(ErrorCode::Invalid, u"The chain costs more at the moment than is allowed here. Try again later."_s)
            : chainIsAway(error);
    }
    transfer.gasLimit = static_cast<qint64>(*gas);
    transfer.maxFee = fees->maxFeePerGas.toDecimal();
    transfer.priorityFee = fees->maxPriorityFeePerGas.toDecimal();
    const Uint256 ceiling = transferrules::feeCeiling(transfer);
    offer->feeCeilingUnits = ceiling.toDecimal();
    if (ceiling > Uint256::fromDecimal(offer->etherUnits).value_or(Uint256())) {
        offer->warnings.append(TransferWarning::EtherShort);
    }
    co_return Outcome();
}

/// One transaction: the person's windows and programs prepare one after the other, and the nonce is the newest one's.
Result<TransferOffer> Transfers::book(Connection &db, const Identity &who, const TransferOffer &offer,
                                      const Standing &standing) const
{
    TransferOffer made = offer;
    TokenTransfer &transfer = made.transfer;
    const core::TimePoint now = m_clock.now();
    const Outcome own = checkOwner(db, who.uid, transfer.from);
    const Outcome dropped =
        own ? storage::tokentransfers::dropPrepared(db, who.uid, transfer.chainId, transfer.from, now, now - kForgotten)
            : own;
    const auto underWay =
        dropped ? storage::tokentransfers::underWay(db, transfer.chainId, transfer.from) : fail(dropped.error());
    const auto isKnown =
        underWay ? storage::chaintransfers::isKnownReceiver(db, transfer.chainId, transfer.from, transfer.to)
                 : fail(underWay.error());
    const auto similar =
        isKnown ? storage::chaintransfers::similarReceiver(db, transfer.chainId, transfer.from, transfer.to)
                : fail(isKnown.error());
    if (!similar) {
        return fail(similar.error());
    }
    const auto free = transferrules::available(standing.held, standing.mined, *underWay);
    if (!free || *free < Uint256::fromDecimal(transfer.units).value_or(Uint256())) {
        return fail(ErrorCode::Invalid, u"The wallet holds %1 DOTM that can be sent: that is less."_s.arg(
                                            core::tokenText(free.value_or(Uint256()))));
    }
    made.balanceUnits = free->toDecimal();
    if (!*isKnown) {
        made.warnings.append(TransferWarning::FirstTime);
    }
    if (!similar->isEmpty()) {
        made.warnings.append(TransferWarning::LooksAlike);
        made.looksLike = *similar;
    }
    transfer.nonce = static_cast<qint64>(transferrules::nextNonce(standing.next, *underWay));
    transfer.createdAt = now;
    transfer.expiresAt = now + kPreparedFor;
    const Outcome stored = storage::tokentransfers::insert(db, transfer);
    const Outcome noted =
        stored ? audit::append(db, transferNote(who, domain::AuditAction::TransferPrepare, transfer), now) : stored;
    return noted ? Result<TransferOffer>(made) : fail(noted.error());
}

Task<Result<TransferOffer>> Transfers::prepare(Identity who, TransferWish wish)
{
    const auto units = transferrules::amountOf(wish.amount.trimmed());
    if (!units) {
        co_return fail(units.error());
    }
    if (const Outcome ready = co_await checkChain(); !ready) {
        co_return fail(ready.error());
    }
    const QString named = wish.from;
    const auto from = co_await ownAddress(who, named);
    if (!from) {
        co_return fail(from.error());
    }
    const QString typed = wish.to;
    const auto receiver = co_await receiverOf(who, typed);
    if (!receiver) {
        co_return fail(receiver.error());
    }
    const Address own = *from;
    const Address to = receiver->address;
    const Outcome sound = transferrules::checkReceiver(to, own, m_chain.token().value_or(Address()));
    if (!sound) {
        co_return fail(sound.error());
    }
    const auto standing = co_await standingOf(own, to);
    if (!standing) {
        co_return fail(standing.error());
    }
    if (standing->held < *units) {
        co_return fail(ErrorCode::Invalid,
                       u"The wallet holds %1 DOTM: that is less."_s.arg(core::tokenText(standing->held)));
    }
    TransferOffer offer;
    offer.transfer.id = m_steps.queue().newId();
    offer.transfer.uid = who.uid;
    offer.transfer.chainId = m_chain.network().chainId;
    offer.transfer.token = m_chain.token().value_or(Address()).lower();
    offer.transfer.from = own.lower();
    offer.transfer.to = to.lower();
    offer.transfer.member = receiver->member;
    offer.transfer.units = units->toDecimal();
    offer.balanceUnits = standing->held.toDecimal();
    offer.etherUnits = standing->ether.toDecimal();
    if (receiver->isUnchecked) {
        offer.warnings.append(TransferWarning::NoChecksum);
    }
    if (standing->isContract) {
        offer.warnings.append(TransferWarning::Contract);
    }
    TransferOffer *const priced = &offer;
    if (const Outcome done = co_await price(priced); !done) {
        co_return fail(done.error());
    }
    const Standing before = *standing;
    const std::function<Result<TransferOffer>(Connection &)> work = [this, who, offer, before](Connection &db) {
        return book(db, who, offer, before);
    };
    co_return co_await m_database.transaction<TransferOffer>(work);
}

/// Written down, with what sends it, before anything leaves.
Result<TokenTransfer> Transfers::take(Connection &db, const Identity &who, const QString &id, const QString &raw) const
{
    const core::TimePoint now = m_clock.now();
    const auto user = storage::users::hold(db, who.uid); // the person first, as everywhere
    const auto held = user ? storage::tokentransfers::hold(db, id) : fail(user.error());
    if (!held || !*held || (*held)->uid != who.uid) {
        return held ? noSuchTransfer() : fail(held.error());
    }
    TokenTransfer transfer = **held;
    if (!transfer.raw.isEmpty()) {
        return transfer.raw == raw.toLower()
                   ? Result<TokenTransfer>(transfer)
                   : fail(ErrorCode::Conflict, u"This transfer was signed differently before."_s);
    }
    if (transfer.state != TransferState::Prepared || now >= transfer.expiresAt) {
        return fail(ErrorCode::Conflict,
                    u"This is too old, or another transfer was prepared since. Look at it anew."_s);
    }
    const Outcome own = checkOwner(db, who.uid, transfer.from);
    const auto read = own ? transferrules::readSigned(raw, transfer) : fail(own.error());
    if (!read) {
        return fail(read.error());
    }
    transfer.raw = ethereum::toHexData(read->raw);
    transfer.txHash = ethereum::toHexData(read->hash);
    transfer.state = TransferState::Pending;
    transfer.signedAt = now;
    const Outcome stored = storage::tokentransfers::update(db, transfer, now);
    const Outcome queued = stored ? m_steps.queue().add(db, tokenkeys::kTransfer, tokenkeys::transfer(transfer.id),
                                                        transfer.id, transfer.uid)
                                  : stored;
    const Outcome noted =
        queued ? audit::append(db, transferNote(who, domain::AuditAction::TransferSend, transfer), now) : queued;
    return noted ? Result<TokenTransfer>(transfer) : fail(noted.error());
}

Task<Result<TokenTransfer>> Transfers::broadcast(Identity who, QString id, QString raw)
{
    const std::function<Result<TokenTransfer>(Connection &)> work = [this, who, id, raw](Connection &db) {
        return take(db, who, id, raw);
    };
    const auto taken = co_await m_database.transaction<TokenTransfer>(work);
    if (taken) {
        m_steps.wake();
        Q_EMIT m_changes.changed(who.uid, tokenkeys::kTopic, who.uid);
    }
    co_return taken;
}

Task<Result<TokenTransfer>> Transfers::find(Identity who, QString id)
{
    using Found = std::optional<TokenTransfer>;
    const std::function<Result<Found>(Connection &)> work = [id](Connection &db) {
        return storage::tokentransfers::byId(db, id);
    };
    const auto found = co_await m_database.read<Found>(work);
    if (!found || !*found || (*found)->uid != who.uid) {
        co_return found ? noSuchTransfer() : fail(found.error());
    }
    co_return **found;
}

} // namespace dotm::services
