// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "mcpcaller.h"

#include "storage/driver/connection.h"
#include "support/dotmdprocess.h"

#include <QDateTime>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

/// A person of the demo profile who has an account with the service layer.
struct KeyOwner
{
    QString email;
    QString uid;
    QByteArray token;
};

/// An administrator at work with API keys, and a look into the payment provider's meter.
class KeyDesk
{
public:
    explicit KeyDesk(ApiCaller &api) : m_api(api) {}

    /// After every start: addresses change.
    void visit(const QUrl &service, const QUrl &sandbox)
    {
        m_service = service;
        m_sandbox = sandbox;
        m_admin = m_api.demoToken(sandbox, u"admin"_s);
        m_agent = m_api.demoToken(sandbox, u"agent"_s);
    }
    [[nodiscard]] const QByteArray &admin() const { return m_admin; }
    [[nodiscard]] const QByteArray &agent() const { return m_agent; }
    [[nodiscard]] QUrl service(const QString &path) const { return at(m_service, path); }

    [[nodiscard]] KeyOwner newOwner(const QString &email)
    {
        KeyOwner owner{email, {}, m_api.newPerson(m_sandbox, email)};
        (void)m_api.post(service(u"/api/auth/register"_s), {}, owner.token);
        owner.uid = account(owner).value("firebaseUid"_L1).toString();
        return owner;
    }
    [[nodiscard]] QJsonObject account(const KeyOwner &owner)
    {
        return m_api.get(service(u"/api/auth/current-user"_s), owner.token).json();
    }
    [[nodiscard]] Answer create(const QJsonObject &wish)
    {
        return m_api.post(service(u"/api/admin/mcp-keys/create"_s), wish, m_admin);
    }
    /// A key, and it is remembered for the look into the log.
    [[nodiscard]] QByteArray key(const QString &ownerUid = {}, int limit = 1'000, const QStringList &origins = {})
    {
        QJsonObject wish{{u"key_name"_s, u"Test"_s},
                         {u"rate_limit"_s, limit},
                         {u"allowed_origins"_s, QJsonArray::fromStringList(origins)}};
        if (!ownerUid.isEmpty()) {
            wish.insert("firebase_uid"_L1, ownerUid);
        }
        const QByteArray made = create(wish).json().value("api_key"_L1).toString().toLatin1();
        m_made.append(made);
        return made;
    }
    [[nodiscard]] const QByteArrayList &made() const { return m_made; }
    [[nodiscard]] QJsonArray list(const QString &query = {})
    {
        return m_api.get(service(u"/api/admin/mcp-keys/list"_s + query), m_admin).json().value("api_keys"_L1).toArray();
    }
    [[nodiscard]] static Headers bearer(const QByteArray &key) { return {{"Authorization", "Bearer " + key}}; }

    /// Uses @p key for @p times public requests; how many were answered with 200.
    [[nodiscard]] int use(const QByteArray &key, int times)
    {
        McpCaller mcp(service(u"/mcp/v2/messages"_s));
        int answered = 0;
        for (int i = 0; i < times; ++i) {
            answered += mcp.request(u"tools/list"_s, {}, bearer(key)).status == 200 ? 1 : 0;
        }
        return answered;
    }

    /// What the meter has counted for the customer @p id; negative: there is no meter yet.
    [[nodiscard]] double metered(const QString &id)
    {
        const QJsonArray meters = stripe(u"/v1/billing/meters"_s).value("data"_L1).toArray();
        if (meters.size() != 1) {
            return -1.0 - static_cast<double>(meters.size());
        }
        constexpr qint64 kMinute = 60;
        constexpr qint64 kTwoDays = 2 * 24 * 60 * kMinute;
        const qint64 now = QDateTime::currentSecsSinceEpoch() / kMinute * kMinute;
        const QJsonObject summary =
            stripe(u"/v1/billing/meters/%1/event_summaries?customer=%2&start_time=%3&end_time=%4"_s
                       .arg(meters.at(0).toObject().value("id"_L1).toString(), id)
                       .arg(now - kTwoDays)
                       .arg(now + kMinute));
        return summary.value("data"_L1).toArray().at(0).toObject().value("aggregated_value"_L1).toDouble();
    }
    [[nodiscard]] QJsonObject stripe(const QString &path)
    {
        return m_api.send("GET", at(m_sandbox, u"/stripe"_s + path), {}, bearer("sk_test_books")).json();
    }
    [[nodiscard]] bool setFault(const QJsonObject &fault)
    {
        const Answer answer = m_api.send("PUT", at(m_sandbox, u"/faults"_s), QJsonDocument(fault).toJson(),
                                         {{"Content-Type", "application/json"}});
        return answer.status == 200;
    }
    [[nodiscard]] bool clearFaults() { return m_api.send("DELETE", at(m_sandbox, u"/faults"_s), {}, {}).status == 200; }

private:
    ApiCaller &m_api;
    QUrl m_service;
    QUrl m_sandbox;
    QByteArray m_admin;
    QByteArray m_agent;
    QByteArrayList m_made;
};

/// Moves all usage @p hours into the past, as if it had been made then.
[[nodiscard]] inline core::Outcome moveUsageBack(storage::Connection &db, qint64 hours)
{
    const auto moved = db.execute(u"UPDATE mcp_api_requests SET minute = minute - $1"_s, {hours * 3'600'000});
    return moved ? core::Outcome() : core::fail(moved.error());
}

} // namespace dotm::test
