// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/wallets.h"

#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/siwe.h"
#include "services/audit/audit.h"
#include "services/tokens/accrual.h"
#include "services/tokens/tokenkeys.h"
#include "storage/repositories/users.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::WalletKind;
using ethereum::Address;
using storage::Connection;
using storage::Wallet;
using storage::WalletChallenge;

namespace {

constexpr qsizetype kNonceBytes = 16;

core::Failure noAddress()
{
    return fail(ErrorCode::Invalid, u"This is no Ethereum address: it needs 0x and 40 digits, and letters in the case "
                                    "its checksum asks for."_s);
}

core::Failure notAsked()
{
    return fail(ErrorCode::Invalid,
                u"This is not the text that was to be signed, or it was used before or is too old. Begin again."_s);
}

/// All decide about a person's wallet one after the other.
Outcome holdPerson(Connection &db, const QString &uid)
{
    const auto user = storage::users::hold(db, uid);
    if (!user) {
        return fail(user.error());
    }
    return *user ? Outcome() : fail(ErrorCode::NotFound, u"No such account."_s);
}

QJsonObject walletState(const std::optional<Wallet> &wallet)
{
    return wallet ? QJsonObject{{u"address"_s, wallet->address}, {u"kind"_s, domain::walletKindName(wallet->kind)}}
                  : QJsonObject();
}

audit::Note walletNote(const Identity &who, domain::AuditAction action, const std::optional<Wallet> &before,
                       const std::optional<Wallet> &after)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = action;
    note.subjectKind = u"wallet"_s;
    note.subject = after ? after->address : before ? before->address : QString();
    note.subjectUid = who.uid;
    note.before = walletState(before);
    note.after = walletState(after);
    return note;
}

} // namespace

WalletChallenge Wallets::make(const QString &uid, const QString &checksummed, const QString &lower)
{
    const core::TimePoint now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    ethereum::SiweMessage message;
    message.domain = m_baseUrl.authority();
    message.address = Address::parse(checksummed).value_or(Address());
    message.statement = u"Link this wallet to your DOTM account. It costs nothing and moves nothing."_s;
    message.uri = m_baseUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    message.chainId = static_cast<quint64>(m_network.chainId);
    message.nonce = QString::fromLatin1(m_random.bytes(kNonceBytes).toHex());
    message.issuedAt = now;
    message.expirationTime = now + kChallengeTime;
    return {message.nonce, uid, lower, ethereum::siweText(message), now, now + kChallengeTime};
}

Task<Result<WalletChallenge>> Wallets::challenge(Identity who, QString address)
{
    const auto parsed = Address::parse(address);
    if (!parsed) {
        co_return noAddress();
    }
    const WalletChallenge made = make(who.uid, parsed->checksummed(), parsed->lower());
    const std::function<Result<bool>(Connection &)> work = [made](Connection &db) -> Result<bool> {
        const Outcome stored = storage::wallets::challenge(db, made);
        return stored ? Result<bool>(true) : fail(stored.error());
    };
    const auto stored = co_await m_database.transaction<bool>(work);
    co_return stored ? Result<WalletChallenge>(made) : fail(stored.error());
}

Result<Wallet> Wallets::link(Connection &db, const Identity &who, const Wallet &wallet) const
{
    const auto before = storage::wallets::ofPerson(db, who.uid);
    if (!before) {
        return fail(before.error());
    }
    const Outcome stored = storage::wallets::put(db, wallet);
    if (!stored) {
        return fail(stored.error());
    }
    const StepContext context{db, m_steps.queue(), m_clock.now()};
    const bool isProven = wallet.kind == WalletKind::Proven;
    const auto released = isProven ? accrual::release(context, who.uid, wallet.address) : Result<qint64>(0);
    const Outcome held = isProven ? Outcome() : accrual::holdBack(context, who.uid);
    if (!released || !held) {
        return fail(!released ? released.error() : held.error());
    }
    audit::Note note = walletNote(who, isProven ? domain::AuditAction::WalletProve : domain::AuditAction::WalletWatch,
                                  *before, wallet);
    if (*released > 0) {
        note.after.insert("rewards"_L1, *released);
    }
    const Outcome noted = audit::append(db, note, context.now);
    return noted ? Result<Wallet>(wallet) : fail(noted.error());
}

Task<Outcome> Wallets::checkSignature(QString address, QString message, QString signature)
{
    const QByteArray text = message.toUtf8();
    const auto signer = ethereum::personalMessageSigner(text, signature);
    if (signer && signer->lower() == address) {
        co_return Outcome();
    }
    const auto bytes = ethereum::fromHexData(signature);
    const auto wallet = Address::parse(address);
    if (m_client != nullptr && m_client->isConfigured() && bytes && wallet) {
        const Address contract = *wallet;
        const QByteArray hash = ethereum::personalMessageHash(text);
        const QByteArray given = *bytes;
        const auto isOwn = co_await m_client->isSignatureOf(contract, hash, given);
        if (isOwn && *isOwn) {
            co_return Outcome();
        }
        if (!isOwn) {
            co_return fail(ErrorCode::Unavailable,
                           u"No key of this wallet signed, and the chain, which knows whether it "
                           "is a contract that did, does not answer. Ask for a new text and "
                           "try again."_s);
        }
    }
    co_return fail(ErrorCode::Invalid,
                   u"The signature is not one of this wallet. Sign the text with it, whole and unchanged."_s);
}

Task<Result<Wallet>> Wallets::prove(Identity who, QString message, QString signature)
{
    const auto parsed = ethereum::parseSiwe(message);
    if (!parsed) {
        co_return fail(parsed.error());
    }
    const QString nonce = parsed->nonce;
    const std::function<Result<std::optional<WalletChallenge>>(Connection &)> take = [this, who,
                                                                                      nonce](Connection &db) {
        return storage::wallets::take(db, who.uid, nonce, m_clock.now());
    };
    // In a transaction of its own: whatever becomes of it, the text is used up.
    const auto asked = co_await m_database.transaction<std::optional<WalletChallenge>>(take);
    if (!asked) {
        co_return fail(asked.error());
    }
    if (!*asked || (*asked)->message != message) {
        co_return notAsked();
    }
    const QString address = (*asked)->address;
    const Outcome checked = co_await checkSignature(address, message, signature);
    if (!checked) {
        co_return fail(checked.error());
    }
    const core::TimePoint now = m_clock.now();
    const Wallet wallet{who.uid, address, WalletKind::Proven, now, now};
    const std::function<Result<Wallet>(Connection &)> work = [this, who, wallet](Connection &db) -> Result<Wallet> {
        const Outcome held = holdPerson(db, who.uid);
        return held ? link(db, who, wallet) : fail(held.error());
    };
    const auto linked = co_await m_database.transaction<Wallet>(work);
    if (linked) {
        tell(who.uid);
    }
    co_return linked;
}

Task<Result<Wallet>> Wallets::watch(Identity who, QString address)
{
    const auto parsed = Address::parse(address);
    if (!parsed) {
        co_return noAddress();
    }
    const Wallet wallet{who.uid, parsed->lower(), WalletKind::Watched, m_clock.now(), std::nullopt};
    const std::function<Result<Wallet>(Connection &)> work = [this, who, wallet](Connection &db) -> Result<Wallet> {
        const Outcome held = holdPerson(db, who.uid);
        const auto before = held ? storage::wallets::ofPerson(db, who.uid) : fail(held.error());
        if (!before) {
            return fail(before.error());
        }
        if (*before && (*before)->kind == WalletKind::Proven && (*before)->address == wallet.address) {
            return **before; // looking at what is proven takes nothing away
        }
        return link(db, who, wallet);
    };
    const auto linked = co_await m_database.transaction<Wallet>(work);
    if (linked) {
        tell(who.uid);
    }
    co_return linked;
}

Task<Result<bool>> Wallets::unlink(Identity who)
{
    const std::function<Result<bool>(Connection &)> work = [this, who](Connection &db) -> Result<bool> {
        const Outcome held = holdPerson(db, who.uid);
        const auto before = held ? storage::wallets::ofPerson(db, who.uid) : fail(held.error());
        const auto removed = before ? storage::wallets::remove(db, who.uid) : fail(before.error());
        if (!removed || !*removed) {
            return removed;
        }
        const StepContext context{db, m_steps.queue(), m_clock.now()};
        const Outcome back = accrual::holdBack(context, who.uid);
        const Outcome noted =
            back ? audit::append(db, walletNote(who, domain::AuditAction::WalletUnlink, *before, std::nullopt),
                                 context.now)
                 : back;
        return noted ? removed : fail(noted.error());
    };
    const auto removed = co_await m_database.transaction<bool>(work);
    if (removed && *removed) {
        tell(who.uid);
    }
    co_return removed;
}

void Wallets::tell(const QString &uid)
{
    m_steps.wake();
    Q_EMIT m_changes.changed(uid, tokenkeys::kTopic, uid);
}

} // namespace dotm::services
