// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourworld.h"

#include "contract/apierror.h"
#include "contract/session.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <qcoro/qcorotimer.h>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::TimePoint;
using domain::ActivationState;

namespace {

constexpr auto kTurn = 1ms;

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(value.toJson());
    }
    return array;
}

QJsonObject service()
{
    contract::ServiceInfo info;
    info.version = QStringLiteral(DOTM_VERSION);
    info.profile = u"demo"_s;
    info.simulated = info.payments = info.carrier = info.mail = true;
    info.demoRoles = {u"customer"_s, u"agent"_s, u"admin"_s};
    info.mailboxUrl = u"http://127.0.0.1:9/mailbox"_s;
    return info.toJson();
}

QJsonObject numbers()
{
    QJsonArray found;
    for (const QString &number : {u"+12125550142"_s, u"+12125550147"_s, u"+12125550163"_s, u"+12125550178"_s}) {
        found.append(QJsonObject{{u"phoneNumber"_s, number}, {u"location"_s, u"New York"_s}});
    }
    return {{u"success"_s, true}, {u"data"_s, QJsonObject{{u"phoneNumbers"_s, found}}}};
}

QJsonObject areaCodes()
{
    const QJsonArray codes{u"212"_s, u"305"_s, u"415"_s, u"512"_s, u"702"_s};
    return {{u"success"_s, true}, {u"data"_s, QJsonObject{{u"areaCodes"_s, codes}}}};
}

ActivationState stateOf(TourWorld::Scene scene)
{
    switch (scene) {
    case TourWorld::Scene::Bill:
        return ActivationState::AwaitingPayment;
    case TourWorld::Scene::Queue:
        return ActivationState::Queued;
    case TourWorld::Scene::Provisioning:
        return ActivationState::Provisioning;
    case TourWorld::Scene::Problem:
        return ActivationState::Stuck;
    case TourWorld::Scene::NoLine:
    case TourWorld::Scene::Active:
        break;
    }
    return ActivationState::Active;
}

} // namespace

TimePoint TourWorld::now() const
{
    static const qint64 moment = QDateTime(QDate(2026, 11, 21), QTime(9, 41)).toMSecsSinceEpoch();
    return core::fromMs(moment) + m_passed;
}

QCoro::Task<core::Result<net::HttpResponse>> TourWorld::send(net::HttpRequest request)
{
    // Answers come later, as from a network.
    co_await QCoro::sleepFor(kTurn);
    if (m_weather == Weather::Offline) {
        co_return core::fail(ErrorCode::Offline, u"no network"_s);
    }
    net::HttpResponse response;
    response.status = 200;
    const QString path = request.url.path();
    const bool isBroken = path.startsWith("/api/esim"_L1) || path.startsWith("/api/admin/audit"_L1) ||
                          path.startsWith("/api/admin/people"_L1) || path.startsWith("/api/admin/mcp-keys"_L1) ||
                          path.startsWith("/api/admin/connections"_L1) || path.startsWith("/api/admin/voice"_L1) ||
                          path.startsWith("/api/support/"_L1);
    if (m_weather == Weather::Broken && isBroken) {
        const core::Error silent{ErrorCode::Timeout, u"The carrier did not answer in time."_s, std::nullopt, {}};
        response.status = contract::httpStatus(silent.code);
        response.body = bytesOf(contract::errorBody(silent, u"0193-7K2"_s));
        co_return response;
    }
    if (path == "/api/auth/demo"_L1) {
        m_role = QJsonDocument::fromJson(request.body).object().value("role"_L1).toString();
    }
    if (path.startsWith("/api/admin/"_L1) || path.startsWith("/api/support/"_L1) || path == "/api/voice/languages"_L1 ||
        path == "/api/welcome-message/voices"_L1) {
        co_return m_office.answer(request);
    }
    if (path.startsWith("/api/token/"_L1)) {
        response.body = bytesOf(m_wallet.answer(request));
        co_return response;
    }
    if (const QByteArray sound = VoiceAnswers::sound(path); !sound.isEmpty()) {
        response.body = sound;
        co_return response;
    }
    response.body = bytesOf(VoiceAnswers::isAbout(path) ? m_voice.answer(request) : answerTo(path));
    co_return response;
}

QJsonObject TourWorld::answerTo(const QString &path) const
{
    if (path == "/api/service"_L1) {
        return service();
    }
    if (path == "/api/auth/current-user"_L1) {
        return account();
    }
    if (path.startsWith("/api/auth/"_L1)) {
        return session();
    }
    if (path == "/api/esim/activations"_L1) {
        const QList<contract::Activation> all =
            m_scene == Scene::NoLine ? QList<contract::Activation>() : QList<contract::Activation>{activation()};
        return {{u"success"_s, true}, {u"activations"_s, arrayOf(all)}};
    }
    if (path.startsWith("/api/esim/activations/"_L1)) {
        return {{u"success"_s, true}, {u"activation"_s, activation().toJson()}};
    }
    if (path == "/api/beta-status"_L1) {
        return betaStatus().toJson();
    }
    if (path == "/api/user-purchases"_L1) {
        return {{u"success"_s, true}, {u"purchases"_s, arrayOf(purchases())}, {u"simulated"_s, true}};
    }
    return path == "/api/oxio/search-numbers"_L1 ? numbers() : areaCodes();
}

QJsonObject TourWorld::account() const
{
    return {{u"status"_s, u"success"_s},
            {u"userId"_s, 1042},
            {u"firebaseUid"_s, u"tour"_s},
            {u"email"_s, u"demo.%1@example.com"_s.arg(m_role)},
            {u"displayName"_s, u"Demo %1"_s.arg(m_role)},
            {u"role"_s, m_role}};
}

QJsonObject TourWorld::session() const
{
    contract::Session session;
    session.uid = u"tour"_s;
    session.email = u"demo.%1@example.com"_s.arg(m_role);
    session.displayName = u"Demo %1"_s.arg(m_role);
    session.idToken = core::SecretString(u"tour-id-token"_s);
    session.refreshToken = core::SecretString(u"tour-refresh-token"_s);
    session.expiresIn = 1h;
    return session.toJson();
}

contract::BetaStatus TourWorld::betaStatus() const
{
    contract::BetaStatus status;
    status.simulated = true;
    if (m_scene == Scene::NoLine) {
        return status;
    }
    status.hasRequest = true;
    status.requestId = u"01937a00-0000-7000-8000-0000000000b1"_s;
    status.requestedAt = now() - 26h;
    if (m_scene == Scene::Bill || m_scene == Scene::Queue) {
        return status;
    }
    status.decidedAt = now() - 3h;
    if (m_scene == Scene::Problem) {
        status.state = domain::BetaState::Rejected;
        status.reason = u"Your phone cannot hold an eSIM yet. Ask again with another one."_s;
        return status;
    }
    status.state = domain::BetaState::Approved;
    status.approvedAt = status.decidedAt;
    status.phoneNumber = u"+12125550147"_s;
    status.isNumberConfirmed = m_scene == Scene::Active;
    status.oxioUserId = u"oxio-tour"_s;
    status.groupId = u"DOTM-1763718060-4821"_s;
    status.phoneQr = domain::beta::phoneQrText(status.phoneNumber);
    status.resinQr = domain::beta::resinQrText(
        {status.phoneNumber, status.groupId, status.oxioUserId,
         domain::beta::resinData(status.groupId, *status.decidedAt, u"tour"_s, u"demo.customer@example.com"_s),
         *status.decidedAt});
    return status;
}

contract::Activation TourWorld::activation() const
{
    contract::Activation one;
    one.id = u"01937a00-0000-7000-8000-000000000001"_s;
    one.state = stateOf(m_scene);
    one.productId = u"esim_beta"_s;
    one.productName = u"eSIM Beta"_s;
    one.amount = {100, u"USD"_s};
    one.requestedNumber = u"+12125550147"_s;
    one.invoiceId = u"in_tour"_s;
    one.invoiceNumber = u"DOTM-0087"_s;
    one.invoiceUrl = QUrl(u"http://127.0.0.1:9/stripe/invoice/in_tour"_s);
    one.mailState = u"none"_s;
    one.simulated = true;
    one.createdAt = now() - 50min;
    one.updatedAt = now() - 1min;
    one.invoicedAt = now() - 49min;
    if (m_scene == Scene::Bill) {
        return one;
    }
    one.paidAt = now() - 20min;
    if (m_scene == Scene::Queue) {
        one.queue = contract::QueuePlace{12, 480, 8, now()};
        return one;
    }
    if (m_scene == Scene::Problem) {
        one.problem = u"The carrier refused the line. Your money is safe; we look into it."_s;
        return one;
    }
    one.lineId = u"line-tour"_s;
    one.lineStatus = m_scene == Scene::Active ? u"ACTIVE"_s : u"PENDING"_s;
    one.phoneNumber = u"+12125550147"_s;
    one.iccid = u"8910300000003540855"_s;
    one.activationCode = u"LPA:1$sandbox.dotmobile.example$TOUR-4X7K-92QD-1LMN"_s;
    one.planName = u"DOTM Beta 1 GB"_s;
    one.mailState = u"sent"_s;
    one.provisionedAt = now() - 15min;
    if (m_scene == Scene::Active) {
        one.activeAt = now() - 10min;
    }
    return one;
}

QList<contract::Purchase> TourWorld::purchases() const
{
    if (m_scene == Scene::NoLine || m_scene == Scene::Bill) {
        return {};
    }
    const auto day = [this](int ago) {
        return now() - std::chrono::days(ago);
    };
    return {
        {u"4"_s,
         u"in_4"_s,
         u"global_data_10gb"_s,
         u"Global Data 10GB"_s,
         u"price_4"_s,
         {2000, u"USD"_s},
         day(9),
         u"ch_tour_4"_s},
        {u"3"_s,
         u"in_3"_s,
         u"basic_membership"_s,
         u"Basic Membership"_s,
         u"price_3"_s,
         {2400, u"USD"_s},
         day(45),
         u"ch_tour_3"_s},
        {u"2"_s, u"in_2"_s, u"esim_beta"_s, u"eSIM Beta"_s, u"price_2"_s, {100, u"USD"_s}, day(50), u"ch_tour_2"_s}};
}

} // namespace dotm::app
