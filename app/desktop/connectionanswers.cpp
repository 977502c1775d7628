// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/connectionanswers.h"

#include "contract/apierror.h"

#include <algorithm>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::Connection;
using contract::ConnectionFault;
using contract::ConnectionSetting;

namespace {

constexpr int kLooksToTheEnd = 2;

ConnectionSetting tourSetting(const QString &name, const QString &origin, bool isNeeded, bool isSecret)
{
    return {name, !origin.isEmpty(), origin, isNeeded, isSecret};
}

Connection tourConnection(const QString &name, const QString &mode, const QString &state,
                          const QList<ConnectionSetting> &settings)
{
    Connection made;
    made.name = name;
    made.mode = mode;
    made.state = state;
    made.isConfigured = made.isCheckable = state != "not_set_up"_L1;
    made.settings = settings;
    return made;
}

} // namespace

void ConnectionAnswers::fill(bool isSetUp)
{
    const core::TimePoint now = m_clock.now();
    const auto from = [isSetUp](const QString &origin) {
        return isSetUp ? origin : QString();
    };
    const auto state = [isSetUp](const QString &wanted) {
        return isSetUp ? wanted : u"not_set_up"_s;
    };
    const QString keychain = u"keychain"_s;
    const QString environment = u"environment"_s;
    Connection stripe = tourConnection(u"stripe"_s, u"test"_s, state(u"working"_s),
                                       {tourSetting(u"STRIPE_SECRET_KEY"_s, from(keychain), true, true),
                                        tourSetting(u"STRIPE_WEBHOOK_SECRET"_s, from(keychain), false, true),
                                        tourSetting(u"STRIPE_ESIM_BETA_PRICE"_s, {}, false, false)});
    Connection oxio = tourConnection(u"oxio"_s, u"live"_s, state(u"failing"_s),
                                     {tourSetting(u"OXIO_API_KEY"_s, from(environment), true, true),
                                      tourSetting(u"OXIO_AUTH_TOKEN"_s, from(environment), true, true),
                                      tourSetting(u"OXIO_BRAND_ID"_s, from(u"system_file"_s), true, false),
                                      tourSetting(u"OXIO_PLAN_ID"_s, {}, true, false),
                                      tourSetting(u"OXIO_ENVIRONMENT"_s, u"built_in"_s, false, false)});
    Connection firebase = tourConnection(u"firebase"_s, u"live"_s, state(u"working"_s),
                                         {tourSetting(u"FIREBASE_PROJECT_ID"_s, u"built_in"_s, true, false),
                                          tourSetting(u"FIREBASE_API_KEY"_s, from(keychain), true, true)});
    const Connection resend = tourConnection(u"resend"_s, u"live"_s, state(u"not_asked"_s),
                                             {tourSetting(u"RESEND_API_KEY"_s, from(keychain), true, true),
                                              tourSetting(u"FROM_EMAIL"_s, u"built_in"_s, true, false)});
    const Connection smtp = tourConnection(
        u"smtp"_s, {}, u"not_set_up"_s,
        {tourSetting(u"SMTP_SERVER"_s, {}, true, false), tourSetting(u"SMTP_USERNAME"_s, {}, true, false),
         tourSetting(u"SMTP_PASSWORD"_s, {}, true, true), tourSetting(u"SMTP_PORT"_s, u"built_in"_s, false, false)});
    const Connection ethereum = tourConnection(u"ethereum"_s, u"test"_s, state(u"not_asked"_s),
                                               {tourSetting(u"ETHEREUM_URL"_s, from(keychain), true, true),
                                                tourSetting(u"TOKEN_ADDRESS"_s, from(environment), true, false),
                                                tourSetting(u"ADMIN_PRIVATE_KEY"_s, from(keychain), true, true)});
    Connection database =
        tourConnection(u"database"_s, {}, u"working"_s, {tourSetting(u"DATABASE_URL"_s, {}, false, true)});
    database.goodAt = now;
    if (isSetUp) {
        stripe.goodAt = now - 2min;
        firebase.goodAt = now - 40s;
        oxio.goodAt = now - 3h;
        oxio.fault = ConnectionFault{now - 6min, contract::wireCode(core::ErrorCode::Unauthorized), 401,
                                     u"It refused our credentials. (HTTP 401)"_s};
    }
    m_list.connections = {stripe, oxio, firebase, resend, smtp, ethereum, database};
    m_list.since = now - 5h;
    m_list.keychain = u"dotm"_s;
    m_list.userFile = u"~/.config/dotm/dotm.conf"_s;
    m_list.systemFile = u"/etc/dotm/dotm.conf"_s;
    m_looks = 0;
}

QJsonObject ConnectionAnswers::answer(const net::HttpRequest &request)
{
    if (request.method == "POST") {
        return begin(request.url.path().section(u'/', 4, 4));
    }
    look();
    QJsonObject body = m_list.toJson();
    body.insert("success"_L1, true);
    return body;
}

QJsonObject ConnectionAnswers::begin(const QString &name)
{
    const auto found = std::ranges::find(m_list.connections, name, &Connection::name);
    if (found == m_list.connections.end()) {
        return {};
    }
    found->isChecking = true;
    m_looks = 0;
    return {{u"success"_s, true}, {u"connection"_s, found->toJson()}};
}

void ConnectionAnswers::look()
{
    const auto found = std::ranges::find(m_list.connections, true, &Connection::isChecking);
    if (found == m_list.connections.end() || ++m_looks < kLooksToTheEnd) {
        return;
    }
    found->isChecking = false;
    found->checkedAt = m_clock.now();
    if (found->state == "failing"_L1) {
        found->checkProblem = found->fault->code;
        found->fault->at = m_clock.now();
    } else {
        found->checkProblem.clear();
        found->goodAt = m_clock.now();
        found->state = u"working"_s;
    }
}

} // namespace dotm::app
