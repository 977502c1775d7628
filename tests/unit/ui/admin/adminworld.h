// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/livefeed.h"
#include "client/session.h"
#include "config/memorysecretstore.h"
#include "contract/adminstats.h"
#include "contract/apierror.h"
#include "contract/beta.h"
#include "contract/json.h"
#include "contract/series.h"
#include "contract/session.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "ui/admin/adminmodels.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QUrlQuery>

#include <memory>

namespace dotm::test {

/// A service that answers an admin, and everything between it and the pages.
struct AdminWorld
{
    FakeClock clock;
    SeededRandom random;
    FakeTransport transport;
    config::MemorySecretStore secrets;
    net::HttpClient http{transport, clock, random, [](std::chrono::milliseconds) {
                             return done();
                         }};
    client::Session session{http, QUrl(QStringLiteral("http://127.0.0.1:9")), secrets, clock};
    client::LiveFeed feed{session, random};

    // What the service knows and does.
    QList<contract::BetaRequest> requests;
    QList<contract::Proposal> proposals;
    QStringList others;
    contract::AdminStats stats;
    QHash<QString, contract::Series> series; ///< by name; 404 for the others
    qsizetype pageSize = 100;
    bool isReachable = true;
    bool losesAnswers = false;     ///< decides, but the answer never arrives
    bool ignoresDecisions = false; ///< says yes and does nothing
    bool needsSecondPerson = false;
    int readStatus = 200;
    QSet<QString> refused; ///< ids somebody else has decided

    AdminWorld()
    {
        stats.countedAt = clock.now();
        stats.hour = {87, 100, 0, 0, clock.now() - std::chrono::hours(1), clock.now()};
        transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    [[nodiscard]] static core::Task<void> done() { co_return; }

    void signIn()
    {
        contract::Session who;
        who.uid = QStringLiteral("boss");
        who.email = QStringLiteral("boss@example.com");
        who.idToken = core::SecretString(QStringLiteral("token"));
        who.refreshToken = core::SecretString(QStringLiteral("refresh"));
        who.expiresIn = std::chrono::hours(10'000);
        transport.enqueue(FakeTransport::answer(200, bytes(who.toJson())));
        if (!QCoro::waitFor(session.signInDemo(QStringLiteral("admin")))) {
            qFatal("the canned sign-in failed");
        }
    }
    /// Opened, as for an admin who has signed in.
    [[nodiscard]] std::unique_ptr<admin::AdminModels> open()
    {
        signIn();
        auto models = std::make_unique<admin::AdminModels>(session, feed, clock);
        models->setOpen(true);
        return models;
    }
    void ask(int number)
    {
        for (int index = 0; index < number; ++index) {
            contract::BetaRequest request;
            request.id = QStringLiteral("r-%1").arg(requests.size() + 1);
            request.email = QStringLiteral("p%1@example.com").arg(requests.size() + 1);
            request.requestedAt = clock.now() - std::chrono::hours(100 - requests.size());
            requests.append(request);
        }
    }
    [[nodiscard]] contract::BetaRequest *find(const QString &id)
    {
        const auto found = std::ranges::find(requests, id, &contract::BetaRequest::id);
        return found == requests.end() ? nullptr : &*found;
    }
    [[nodiscard]] int callsTo(const QString &ending) const
    {
        return static_cast<int>(std::ranges::count_if(
            transport.requests(), [&](const net::HttpRequest &each) { return each.url.path().endsWith(ending); }));
    }

    /// Of the newest call for the chart @p name.
    [[nodiscard]] QUrlQuery seriesQuery(const QString &name) const
    {
        QUrlQuery found;
        for (const net::HttpRequest &each : transport.requests()) {
            const QUrlQuery query(each.url);
            if (each.url.path().endsWith(QLatin1String("/series")) &&
                query.queryItemValue(QStringLiteral("name")) == name) {
                found = query;
            }
        }
        return found;
    }

private:
    [[nodiscard]] static QByteArray bytes(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert(QStringLiteral("success"), true);
        return FakeTransport::answer(200, bytes(object));
    }
    [[nodiscard]] static core::Error wasFirst()
    {
        return {core::ErrorCode::Conflict, QStringLiteral("Owner Olga approved this at 09:40."), {}, {}};
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        if (request.method == "GET" && readStatus != 200) {
            return FakeTransport::answer(readStatus,
                                         R"({"error":"A sentence.","code":"not_found","request_id":"r-7K2"})");
        }
        if (path == QLatin1String("/api/admin/stats")) {
            return good({{QStringLiteral("stats"), stats.toJson()}});
        }
        if (path == QLatin1String("/api/admin/series")) {
            const auto found = series.constFind(QUrlQuery(request.url).queryItemValue(QStringLiteral("name")));
            return found != series.cend()
                       ? good({{QStringLiteral("series"), found->toJson()}})
                       : FakeTransport::answer(404, R"({"error":"None.","code":"not_found","request_id":"r-1"})");
        }
        if (path == QLatin1String("/api/admin/beta-requests")) {
            return good(page(request));
        }
        if (path == QLatin1String("/api/admin/beta-decisions")) {
            return decideMany(request);
        }
        if (path == QLatin1String("/api/admin/proposals")) {
            return good({{QStringLiteral("proposals"), openProposals()}});
        }
        if (path.startsWith(QLatin1String("/api/admin/proposals/"))) {
            const QString id = path.section(QLatin1Char('/'), 4, 4);
            proposals.removeIf([&](const contract::Proposal &each) { return each.id == id; });
            return good({});
        }
        return aboutOne(request, path.section(QLatin1Char('/'), 4, 4), path.section(QLatin1Char('/'), 5));
    }
    [[nodiscard]] FakeTransport::Reply aboutOne(const net::HttpRequest &request, const QString &id, const QString &verb)
    {
        contract::BetaRequest *found = find(id);
        if (found == nullptr) {
            return FakeTransport::answer(404, R"({"error":"There is none.","code":"not_found","request_id":"r-1"})");
        }
        if (verb == QLatin1String("presence")) {
            return good({{QStringLiteral("others"), QJsonArray::fromStringList(others)}});
        }
        if (verb == QLatin1String("decide")) {
            if (refused.contains(id)) {
                return FakeTransport::answer(409, bytes(contract::errorBody(wasFirst(), QStringLiteral("r-1"))));
            }
            decide(*found, QJsonDocument::fromJson(request.body).object());
            return losesAnswers ? FakeTransport::Reply(core::fail(core::ErrorCode::Timeout, QStringLiteral("lost")))
                                : good({{QStringLiteral("request"), found->toJson()}});
        }
        contract::BetaItem item;
        item.request = *found;
        item.accountSince = clock.now() - std::chrono::days(18);
        item.needsSecondPerson = needsSecondPerson;
        item.others = others;
        return good(item.toJson());
    }
    void decide(contract::BetaRequest &request, const QJsonObject &wish)
    {
        if (ignoresDecisions) {
            return;
        }
        const auto decision = domain::betaDecisionFromName(wish.value(QStringLiteral("decision")).toString());
        if (decision == domain::BetaDecision::Later) {
            request.laterUntil = contract::timeFromJson(wish.value(QStringLiteral("until")));
            return;
        }
        if (needsSecondPerson || wish.value(QStringLiteral("propose")).toBool()) {
            contract::Proposal proposal;
            proposal.id = QStringLiteral("of-") + request.id;
            proposal.subject = request.id;
            proposal.summary = QStringLiteral("Approve beta access of p•••@example.com");
            proposal.state = QStringLiteral("open");
            proposal.proposedBy = QStringLiteral("Boss");
            proposal.isOwn = true;
            proposal.proposedAt = clock.now();
            proposals.append(proposal);
            request.proposal = proposal;
            return;
        }
        request.reason = wish.value(QStringLiteral("reason")).toString();
        request.decision = *decision;
        request.state =
            decision == domain::BetaDecision::Approve ? domain::BetaState::Approved : domain::BetaState::Rejected;
        request.decidedAt = clock.now();
    }
    [[nodiscard]] FakeTransport::Reply decideMany(const net::HttpRequest &request)
    {
        const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
        QJsonArray rows;
        const QJsonArray ids = wish.value(QStringLiteral("ids")).toArray();
        for (const QJsonValue &id : ids) {
            const bool isRefused = refused.contains(id.toString());
            QJsonObject row = isRefused ? contract::errorBody(wasFirst(), QStringLiteral("r-1")) : QJsonObject();
            if (!isRefused) {
                decide(*find(id.toString()), wish);
            }
            row.insert(QStringLiteral("id"), id);
            row.insert(QStringLiteral("success"), !isRefused);
            rows.append(row);
        }
        return good({{QStringLiteral("results"), rows}});
    }
    [[nodiscard]] QJsonArray openProposals() const
    {
        QJsonArray array;
        for (const contract::Proposal &each : proposals) {
            array.append(each.toJson());
        }
        return array;
    }
    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const
    {
        QList<contract::BetaRequest> open;
        std::ranges::copy_if(requests, std::back_inserter(open), [](const contract::BetaRequest &each) {
            return each.state == domain::BetaState::Pending;
        });
        const qsizetype from = QUrlQuery(request.url).queryItemValue(QStringLiteral("after")).toInt();
        QJsonArray array;
        for (const contract::BetaRequest &each : open.mid(from, pageSize)) {
            array.append(each.toJson());
        }
        const bool isMore = from + pageSize < open.size();
        return {{QStringLiteral("requests"), array},
                {QStringLiteral("next"), isMore ? QJsonValue(QString::number(from + pageSize)) : QJsonValue()},
                {QStringLiteral("pending"), open.size()},
                {QStringLiteral("last_decision_at"), contract::timeToJson(clock.now())}};
    }
};

} // namespace dotm::test
