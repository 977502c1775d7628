// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "localwallet/localwallet.h"

#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/siwe.h"

#include <QCryptographicHash>

#include <cstring>

namespace dotm::localwallet {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::SecretString;
using core::Task;
using ethereum::Address;
using ethereum::Signer;

namespace {

core::Failure notHere()
{
    return fail(ErrorCode::NotFound, u"The key of this wallet is not on this computer."_s);
}

Outcome checkSignIn(const QString &text, const Address &account, const QString &domain)
{
    const Result<ethereum::SiweMessage> message = ethereum::parseSiwe(text);
    if (!message) {
        return fail(message.error());
    }
    if (message->address != account || (!domain.isEmpty() && message->domain != domain)) {
        return fail(ErrorCode::Invalid, u"The message to sign is meant for another wallet or another place."_s);
    }
    return {};
}

/// Overwrites what nobody else still reads; the store may hold the same memory.
template <typename Text>
void wipe(Text &text)
{
    if (text.isDetached()) {
        ::explicit_bzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(*text.constData()));
    }
}

/// The key as it is kept. Its bytes do not outlive the call.
SecretString textOf(const Signer::Key &key)
{
    QByteArray digits = key.reveal().toHex();
    const SecretString text(QString::fromLatin1(digits));
    wipe(digits);
    return text;
}

} // namespace

QString LocalWallet::secretName(const QString &uid)
{
    // A uid may hold what a name must not.
    const QByteArray hash = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256);
    return u"wallet-key-"_s + QString::fromLatin1(hash.first(16).toHex());
}

Task<Result<LocalWallet::Held>> LocalWallet::signer(QString uid)
{
    if (uid.isEmpty()) {
        co_return fail(ErrorCode::Unauthorized, u"Nobody is signed in."_s);
    }
    const QString name = secretName(uid);
    const Result<SecretString> kept = co_await m_secrets.read(name);
    if (!kept) {
        co_return fail(kept.error());
    }
    auto read = Signer::fromText(*kept);
    co_return read ? Result<Held>(Held{std::make_shared<const Signer>(std::move(*read))}) : fail(read.error());
}

Task<Result<LocalWallet::Held>> LocalWallet::signerOf(QString uid, Address account)
{
    const Result<Held> own = co_await signer(uid);
    if (own && own->signer->address() != account) {
        co_return notHere();
    }
    if (!own && own.error().code == ErrorCode::NotFound) {
        co_return notHere();
    }
    co_return own;
}

Task<Result<std::optional<Address>>> LocalWallet::address(QString uid)
{
    using Found = Result<std::optional<Address>>;
    const Result<Held> own = co_await signer(uid);
    if (own) {
        co_return Found(own->signer->address());
    }
    co_return own.error().code == ErrorCode::NotFound ? Found(std::nullopt) : Found(fail(own.error()));
}

Task<Result<Address>> LocalWallet::create(QString uid)
{
    const Result<std::optional<Address>> before = co_await address(uid);
    if (!before) {
        co_return fail(before.error());
    }
    if (*before) {
        co_return **before;
    }
    if (!m_secrets.isPersistent()) {
        co_return fail(ErrorCode::Unavailable, u"There is no keychain here that keeps a key."_s);
    }
    Signer::Key key = Signer::makeKey(m_random);
    const QString name = secretName(uid);
    const SecretString text = textOf(key);
    key = {};
    if (const Outcome written = co_await m_secrets.write(name, text); !written) {
        co_return fail(written.error());
    }
    // What cannot be read back is no wallet: nothing may ever be sent to it.
    const Result<std::optional<Address>> kept = co_await address(uid);
    const auto meant = Signer::fromText(text);
    if (!kept || !*kept || !meant || **kept != meant->address()) {
        co_return kept ? fail(ErrorCode::Storage, u"The keychain did not keep the key."_s) : fail(kept.error());
    }
    co_return **kept;
}

Task<Result<QString>> LocalWallet::signSignIn(QString uid, Address account, QString text, QString domain)
{
    if (const Outcome meant = checkSignIn(text, account, domain); !meant) {
        co_return fail(meant.error());
    }
    const Result<Held> own = co_await signerOf(uid, account);
    if (!own) {
        co_return fail(own.error());
    }
    const auto signature = own->signer->sign(ethereum::personalMessageHash(text.toUtf8()));
    co_return ethereum::toHexData(signature.toBytes65());
}

Task<Result<QString>> LocalWallet::signTransaction(QString uid, Address account, ethereum::Transaction transaction)
{
    const Result<Held> own = co_await signerOf(uid, account);
    co_return own ? Result<QString>(ethereum::toHexData(ethereum::signTransaction(transaction, *own->signer).raw))
                  : fail(own.error());
}

Task<Result<SecretString>> LocalWallet::reveal(QString uid)
{
    const QString name = secretName(uid);
    const Result<SecretString> kept = co_await m_secrets.read(name);
    co_return kept ? Result<SecretString>(SecretString(u"0x"_s + kept->reveal())) : fail(kept.error());
}

Task<Outcome> LocalWallet::remove(QString uid)
{
    const QString name = secretName(uid);
    co_return co_await m_secrets.remove(name);
}

} // namespace dotm::localwallet
