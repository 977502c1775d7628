// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/adminstats.h"
#include "contract/beta.h"

#include <QStringList>

#include <optional>

namespace dotm::client {

/// Open requests, oldest first.
struct BetaPage
{
    struct Place
    {
        QString key;   ///< of a page it was read in; empty: of the first
        QString first; ///< the request it begins with
    };
    QList<contract::BetaRequest> requests;
    QString next;       ///< for the next page; empty at the end
    qint64 pending = 0; ///< in all
    std::optional<core::TimePoint> lastDecisionAt;
    QList<Place> places; ///< of the pages that hold requests
};

/// What somebody wants done with a request.
struct BetaWish
{
    domain::BetaDecision decision = domain::BetaDecision::None;
    QString reason;                       ///< of a rejection; the customer reads it
    std::optional<core::TimePoint> until; ///< Later only
    bool onlyPropose = false;             ///< leave it to a second person, whatever the rule says
    ApiClient::From from = ApiClient::From::Screen;
};

/// One row of a decision about many.
struct BetaResult
{
    QString id;
    core::Outcome outcome;
};

/// The calls of the admin's pages, typed. As ApiClient, which must outlive it. GUI thread.
class AdminApi
{
public:
    explicit AdminApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::AdminStats>> stats();

    /// Pages from the one of key @p from (empty: the first) until @p wanted requests are there or the end is reached.
    [[nodiscard]] core::Task<core::Result<BetaPage>> openBetaRequests(QString from, qsizetype wanted);
    [[nodiscard]] core::Task<core::Result<BetaPage>> betaPage(QString after);
    [[nodiscard]] core::Task<core::Result<contract::BetaItem>> betaRequest(QString id);
    /// All of @p ids, in their order.
    [[nodiscard]] core::Task<core::Result<QList<contract::BetaItem>>> betaRequests(QStringList ids);
    /// Errors: Conflict with who decided and when.
    [[nodiscard]] core::Task<core::Outcome> decideBeta(QString id, BetaWish wish);
    /// The same for many, each on its own.
    [[nodiscard]] core::Task<QList<BetaResult>> decideBetas(QStringList ids, BetaWish wish);
    /// Says that one looks at the request now, or no longer; the names of others who do.
    [[nodiscard]] core::Task<core::Result<QStringList>> lookAtBeta(QString id, bool isLeaving);
    /// What waits for a second person.
    [[nodiscard]] core::Task<core::Result<QList<contract::Proposal>>> proposals();
    [[nodiscard]] core::Task<core::Outcome> answerProposal(QString id, bool isConfirmed,
                                                           ApiClient::From from = ApiClient::From::Screen);

    /// Says that @p list ("audit", "approvals") is about to leave as a file, @p format "csv" or "pdf".
    [[nodiscard]] core::Task<core::Outcome> noteExport(QString list, QString format, QJsonObject filter);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
