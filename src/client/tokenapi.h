// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/token.h"
#include "contract/tokenhistory.h"
#include "contract/tokentransfer.h"

namespace dotm::client {

/// The calls of a customer about their DOTM, typed. As ApiClient, which must outlive it. GUI thread.
class TokenApi
{
public:
    static constexpr int kPage = 100;

    explicit TokenApi(ApiClient &api) : m_api(api) {}

    /// Where it asks.
    [[nodiscard]] const QUrl &server() const { return m_api.server(); }

    [[nodiscard]] core::Task<core::Result<contract::TokenWallet>> wallet();
    /// What the wallet of @p address has to sign.
    [[nodiscard]] core::Task<core::Result<contract::WalletChallenge>> challenge(QString address);
    /// Errors: Conflict when the address is another person's, Invalid when the signature does not fit the text.
    [[nodiscard]] core::Task<core::Outcome> prove(QString message, QString signature);
    /// Only looks at @p address: nothing is sent there.
    [[nodiscard]] core::Task<core::Outcome> watch(QString address);
    /// Forgets the wallet. What is on the chain stays there.
    [[nodiscard]] core::Task<core::Outcome> unlink();
    /// @p kind: "all", "in", "out", "reward"; @p cursor: "nextCursor" of the page before; empty: the newest.
    [[nodiscard]] core::Task<core::Result<contract::TokenHistory>> history(QString kind, QString cursor,
                                                                           int limit = kPage);
    /// @p days: 30, 90 or 365.
    [[nodiscard]] core::Task<core::Result<contract::TokenSeries>> series(int days);
    /// Claims the founding grant. Errors: Conflict when it was claimed, Forbidden for who is no founder.
    [[nodiscard]] core::Task<core::Outcome> claimFounding();
    /// What to sign to send @p amount (decimal text) from @p from to an address or a member's e-mail. Errors: Invalid
    /// with a sentence; NotFound for an e-mail that leads nowhere.
    [[nodiscard]] core::Task<core::Result<contract::TransferOffer>> prepareTransfer(QString to, QString amount,
                                                                                    QString from);
    /// Gives what was signed to the chain. After an unclear answer the same may be said again.
    [[nodiscard]] core::Task<core::Result<contract::TokenTransfer>> broadcast(QString id, QString raw);
    [[nodiscard]] core::Task<core::Result<contract::TokenTransfer>> transfer(QString id);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
