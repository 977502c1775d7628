// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/tokenapi.h"

#include "client/answer.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::TokenHistory;
using contract::TokenSeries;
using contract::TokenTransfer;
using contract::TokenWallet;
using contract::TransferOffer;
using contract::WalletChallenge;
using core::Outcome;
using core::Result;
using core::Task;

Task<Result<TokenWallet>> TokenApi::wallet()
{
    const QString path = u"/api/token/wallet"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<TokenWallet>(answer);
}

Task<Result<WalletChallenge>> TokenApi::challenge(QString address)
{
    const QString path = u"/api/token/wallet/challenge"_s;
    const QJsonObject body{{u"address"_s, address}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<WalletChallenge>(answer);
}

Task<Outcome> TokenApi::prove(QString message, QString signature)
{
    const QString path = u"/api/token/wallet/prove"_s;
    const QJsonObject body{{u"message"_s, message}, {u"signature"_s, signature}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return outcomeOf(answer);
}

Task<Outcome> TokenApi::watch(QString address)
{
    const QString path = u"/api/token/update-address"_s;
    const QJsonObject body{{u"address"_s, address}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return outcomeOf(answer);
}

Task<Outcome> TokenApi::unlink()
{
    const QString path = u"/api/token/wallet"_s;
    const Result<QJsonObject> answer = co_await m_api.remove(path);
    co_return outcomeOf(answer);
}

Task<Result<TokenHistory>> TokenApi::history(QString kind, QString cursor, int limit)
{
    const QString path = u"/api/token/history"_s;
    ApiClient::Query query{{u"kind"_s, kind}};
    if (!cursor.isEmpty()) {
        query.append({u"cursor"_s, cursor});
    }
    query.append({u"limit"_s, QString::number(limit)});
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    co_return parsed<TokenHistory>(answer);
}

Task<Result<TokenSeries>> TokenApi::series(int days)
{
    const QString path = u"/api/token/series"_s;
    const ApiClient::Query query{{u"days"_s, QString::number(days)}};
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    co_return parsed<TokenSeries>(answer);
}

Task<Outcome> TokenApi::claimFounding()
{
    const QString path = u"/api/token/founding-claim"_s;
    const QJsonObject body;
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return outcomeOf(answer);
}

Task<Result<TransferOffer>> TokenApi::prepareTransfer(QString to, QString amount, QString from)
{
    const QString path = u"/api/token/transfer/prepare"_s;
    const QJsonObject body{{u"to"_s, to}, {u"amount"_s, amount}, {u"from"_s, from}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<TransferOffer>(answer);
}

Task<Result<TokenTransfer>> TokenApi::broadcast(QString id, QString raw)
{
    const QString path = u"/api/token/transfer/%1/broadcast"_s.arg(id);
    const QJsonObject body{{u"raw_transaction"_s, raw}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<TokenTransfer>(answer);
}

Task<Result<TokenTransfer>> TokenApi::transfer(QString id)
{
    const QString path = u"/api/token/transfers/"_s + id;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<TokenTransfer>(answer);
}

} // namespace dotm::client
