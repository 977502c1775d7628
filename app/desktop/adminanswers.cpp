// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/adminanswers.h"

#include "contract/adminstats.h"
#include "contract/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::BetaRequest;
using domain::BetaDecision;
using domain::BetaState;

namespace {

constexpr int kCrowd = 30;
constexpr int kOldEntries = 450;
constexpr int kOldPayments = 240;
constexpr QLatin1StringView kRequests = "/api/admin/beta-requests/"_L1;

QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

void AdminAnswers::setScene(Scene scene)
{
    m_scene = scene;
    m_isFilled = false;
}

void AdminAnswers::fill()
{
    struct Asking
    {
        const char *mail;
        std::chrono::minutes ago;
    };
    static constexpr std::array kBusy = {
        Asking{"maria@example.com", 26h},  Asking{"jonas@example.com", 25h}, Asking{"kofi@example.com", 24h},
        Asking{"amelie@example.com", 19h}, Asking{"sana@example.com", 6h},   Asking{"david@example.com", 3h},
        Asking{"pia@example.com", 41min},
    };
    m_isFilled = true;
    m_requests.clear();
    m_lastDecision = m_clock.now() - 40min;
    m_activations.fill(m_scene == Scene::Quiet, m_scene == Scene::Crowd);
    m_people.fill(m_scene == Scene::Busy);
    m_series.setKind(m_scene == Scene::Quiet   ? SeriesAnswers::Kind::Nothing
                     : m_scene == Scene::Crowd ? SeriesAnswers::Kind::Mixed
                                               : SeriesAnswers::Kind::Usual);
    m_texts.fill();
    m_audit.fill(m_scene == Scene::Quiet ? -1 : m_scene == Scene::Crowd ? kOldEntries : 0);
    m_tokens.fill(m_scene == Scene::Quiet ? -1 : m_scene == Scene::Crowd ? kOldPayments : 0);
    m_payments.fill(m_scene == Scene::Quiet ? -1 : m_scene == Scene::Crowd ? kOldPayments : 0);
    m_connections.fill(m_scene != Scene::Quiet);
    m_voice.fill(m_scene == Scene::Quiet   ? VoiceAdminAnswers::Kind::Silent
                 : m_scene == Scene::Crowd ? VoiceAdminAnswers::Kind::Spent
                                           : VoiceAdminAnswers::Kind::Usual);
    const auto add = [this](const QString &mail, std::chrono::milliseconds ago) {
        BetaRequest request;
        request.id = u"01937b00-0000-7000-8000-%1"_s.arg(m_requests.size(), 12, 10, QChar(u'0'));
        request.email = mail;
        request.name = mail.section(u'@', 0, 0);
        request.requestedAt = m_clock.now() - ago;
        m_requests.append(request);
    };
    if (m_scene == Scene::Busy) {
        for (const Asking &each : kBusy) {
            add(QString::fromLatin1(each.mail), each.ago);
        }
        m_requests[3].problem = u"The carrier did not answer. It is tried again when you approve again."_s;
    }
    for (int index = 0; m_scene == Scene::Crowd && index < kCrowd; ++index) {
        add(u"person%1@example.com"_s.arg(index), std::chrono::hours(2 * kCrowd - index));
    }
}

net::HttpResponse AdminAnswers::answer(const net::HttpRequest &request)
{
    static constexpr std::array kRows = {
        Row{"/api/admin/stats", &AdminAnswers::stats},
        Row{"/api/admin/beta-requests", &AdminAnswers::requests},
        Row{"/api/admin/beta-requests/*", &AdminAnswers::request},
        Row{"/api/admin/beta-decisions", &AdminAnswers::decideMany},
        Row{"/api/admin/proposals", &AdminAnswers::proposals},
        Row{"/api/admin/proposals/*", &AdminAnswers::endProposal},
        Row{"/api/admin/second-person", &AdminAnswers::rule},
        Row{"/api/admin/people*", &AdminAnswers::people},
        Row{"/api/admin/mcp-keys/*", &AdminAnswers::keys},
        Row{"/api/admin/audit", &AdminAnswers::audit},
        Row{"/api/admin/audit/check", &AdminAnswers::auditCheck},
        Row{"/api/admin/connections*", &AdminAnswers::connections},
        Row{"/api/admin/texts*", &AdminAnswers::texts},
        Row{"/api/admin/save-email-template", &AdminAnswers::saveText},
        Row{"/api/admin/send-test-email", &AdminAnswers::testText},
        Row{"/api/admin/exports", &AdminAnswers::noted},
        Row{"/api/admin/payments*", &AdminAnswers::payments},
        Row{"/api/admin/tokens", &AdminAnswers::tokens},
        Row{"/api/admin/token-rewards*", &AdminAnswers::rewards},
        Row{"/api/admin/reward-rates*", &AdminAnswers::rates},
        Row{"/api/admin/founders", &AdminAnswers::founders},
        Row{"/api/admin/series", &AdminAnswers::series},
        Row{"/api/support/subscribers*", &AdminAnswers::subscribers},
        Row{"/api/admin/activations*", &AdminAnswers::activations},
        Row{"/api/admin/activation-queue", &AdminAnswers::queue},
        Row{"/api/admin/voice*", &AdminAnswers::voice},
        Row{"/api/voice/languages", &AdminAnswers::spokenLanguages},
        Row{"/api/welcome-message/voices", &AdminAnswers::speakers},
    };
    if (!m_isFilled) {
        fill();
    }
    const QString path = request.url.path();
    net::HttpResponse response;
    response.status = 404;
    for (const Row &row : kRows) {
        const QLatin1StringView known(row.path);
        if (path == known || (known.endsWith(u'*') && path.startsWith(known.chopped(1)))) {
            response.status = 200;
            response.body = QJsonDocument((this->*row.make)(request)).toJson(QJsonDocument::Compact);
            break;
        }
    }
    return response;
}

QJsonObject AdminAnswers::stats(const net::HttpRequest & /*request*/)
{
    const bool isBusy = m_scene != Scene::Quiet;
    const core::TimePoint now = m_clock.now();
    contract::AdminStats stats;
    stats.members = isBusy ? 1042 : 1;
    stats.purchases = isBusy ? 911 : 0;
    stats.linesActive = isBusy ? 763 : 0;
    stats.activeKeys = isBusy ? 14 : 0;
    if (isBusy) {
        stats.revenue = {{1'843'200, u"USD"_s}};
        stats.monthRevenue = {{421'800, u"USD"_s}};
        stats.waiting = {{u"beta_request"_s, m_requests.size(), now - 26h},
                         {u"unprovisioned"_s, 2, now - 39min},
                         {u"failed_mail"_s, 3, now - 5h},
                         {u"failed_reward"_s, 1, now - 31min}};
    }
    stats.hour = {isBusy ? 87 : 0, 100, 0, 0, now - 1h, now};
    if (m_scene == Scene::Crowd) {
        stats.hour.used = 100;
        stats.hour.queued = 4;
        stats.hour.waitMinutes = 8;
    }
    stats.countedAt = now;
    stats.simulated = true;
    return {{u"success"_s, true}, {u"stats"_s, stats.toJson()}};
}

QJsonObject AdminAnswers::requests(const net::HttpRequest & /*request*/)
{
    QJsonArray open;
    for (const BetaRequest &each : std::as_const(m_requests)) {
        if (each.state == BetaState::Pending) {
            open.append(each.toJson());
        }
    }
    return {{u"success"_s, true},
            {u"requests"_s, open},
            {u"next"_s, QJsonValue()},
            {u"pending"_s, open.size()},
            {u"last_decision_at"_s, contract::timeToJson(m_lastDecision)}};
}

BetaRequest *AdminAnswers::find(const QString &id)
{
    const auto found = std::ranges::find(m_requests, id, &BetaRequest::id);
    return found == m_requests.end() ? nullptr : &*found;
}

contract::BetaItem AdminAnswers::item(const BetaRequest &request) const
{
    contract::BetaItem item;
    item.request = request;
    item.accountSince = m_clock.now() - std::chrono::days(18);
    if (request.email.startsWith("jonas"_L1)) {
        item.others = {u"Demo Owner"_s};
    }
    if (request.email.startsWith("amelie"_L1)) {
        item.earlierRequests = 1;
        item.lastEarlierState = u"rejected"_s;
        item.purchases = 2;
        item.hasCarrierUser = true;
    }
    return item;
}

QJsonObject AdminAnswers::request(const net::HttpRequest &request)
{
    const QString rest = request.url.path().mid(kRequests.size());
    BetaRequest *found = find(rest.section(u'/', 0, 0));
    if (found == nullptr) {
        return {};
    }
    if (rest.endsWith("/presence"_L1)) {
        return {{u"success"_s, true}, {u"others"_s, QJsonArray::fromStringList(item(*found).others)}};
    }
    if (rest.endsWith("/decide"_L1)) {
        decide(*found, bodyOf(request));
        return {{u"success"_s, true}, {u"request"_s, found->toJson()}, {u"proposed"_s, false}};
    }
    QJsonObject body = item(*found).toJson();
    body.insert("success"_L1, true);
    return body;
}

void AdminAnswers::decide(BetaRequest &request, const QJsonObject &wish)
{
    const auto decision = domain::betaDecisionFromName(wish.value("decision"_L1).toString());
    ++m_decisions;
    m_lastDecision = m_clock.now();
    if (decision == BetaDecision::Later) {
        request.laterUntil = contract::timeFromJson(wish.value("until"_L1));
        return;
    }
    request.decision = decision.value_or(BetaDecision::Reject);
    request.state = decision == BetaDecision::Approve ? BetaState::Approved : BetaState::Rejected;
    request.decidedBy = u"Demo admin"_s;
    request.decidedAt = m_clock.now();
}

QJsonObject AdminAnswers::decideMany(const net::HttpRequest &request)
{
    const QJsonObject wish = bodyOf(request);
    QJsonArray results;
    const QJsonArray ids = wish.value("ids"_L1).toArray();
    for (const QJsonValue &id : ids) {
        BetaRequest *found = find(id.toString());
        if (found != nullptr) {
            decide(*found, wish);
        }
        results.append(QJsonObject{{u"id"_s, id}, {u"success"_s, found != nullptr}});
    }
    return {{u"success"_s, true}, {u"results"_s, results}};
}

QJsonObject AdminAnswers::proposals(const net::HttpRequest & /*request*/)
{
    return m_people.proposals();
}

QJsonObject AdminAnswers::noted(const net::HttpRequest & /*request*/)
{
    return {{u"success"_s, true}};
}

} // namespace dotm::app
