// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripedelivery.h"

#include "core/log.h"
#include "sandbox/json.h"
#include "sandbox/stripesignature.h"
#include "storage/driver/connection.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSet>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qint64 kMostAtOnce = 8;
constexpr qint64 kAttempts = 6;
constexpr qint64 kFirstGapMs = 1000;
constexpr int kAnswerWithinMs = 10'000;
constexpr int kLookAgainMs = 500;

/// One row of stripe_deliveries with what is needed to send it.
struct Due
{
    qint64 id = 0;
    qint64 attempts = 0;
    QUrl url;
    QByteArray secret;
    QByteArray body;
};

qint64 gapAfter(qint64 attempts)
{
    qint64 gap = kFirstGapMs;
    for (qint64 i = 1; i < attempts; ++i) {
        gap *= 5;
    }
    return gap;
}

} // namespace

class Delivery::Worker : public QObject
{
public:
    Worker(QString database, const core::Clock &clock) : m_database(std::move(database)), m_clock(clock) {}

    void run()
    {
        if (!ensureOpen()) {
            return;
        }
        for (const Due &due : dueNow()) {
            send(due);
        }
        lookAgainLater();
    }

private:
    bool ensureOpen();
    QList<Due> dueNow();
    void send(const Due &due);
    void settle(const Due &due, int status);
    void lookAgainLater();
    void note(const QString &sql, const storage::Values &values);

    QString m_database;
    const core::Clock &m_clock;
    std::unique_ptr<storage::Connection> m_db;
    QNetworkAccessManager *m_network = nullptr;
    QTimer *m_timer = nullptr;
    QSet<qint64> m_onTheWay;
};

bool Delivery::Worker::ensureOpen()
{
    if (m_db) {
        return true;
    }
    core::Result<std::unique_ptr<storage::Connection>> opened = storage::openSqlite(m_database);
    if (!opened) {
        qCWarning(core::lcSandbox).noquote() << "Webhooks are off:" << opened.error().detail;
        return false;
    }
    m_db = *std::move(opened);
    m_network = new QNetworkAccessManager(this);
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { run(); });
    return true;
}

QList<Due> Delivery::Worker::dueNow()
{
    const core::Result<storage::Rows> rows = m_db->query(
        u"SELECT d.id, d.attempts, w.body, s.secret, e.body FROM stripe_deliveries d "
        "JOIN stripe_objects w ON w.id = d.endpoint JOIN stripe_webhook_secrets s ON s.endpoint = d.endpoint "
        "JOIN stripe_objects e ON e.id = d.event WHERE d.state = 'pending' AND d.due <= $1 ORDER BY d.id LIMIT $2"_s,
        {core::toMs(m_clock.now()), kMostAtOnce});
    QList<Due> result;
    for (const storage::Row &row : rows.value_or(storage::Rows())) {
        if (!m_onTheWay.contains(row.integer(0))) {
            result.append(Due{row.integer(0), row.integer(1), QUrl(jsonObject(row.text(2))["url"_L1].toString()),
                              row.text(3).toUtf8(), row.text(4).toUtf8()});
        }
    }
    return result;
}

void Delivery::Worker::send(const Due &due)
{
    QNetworkRequest request(due.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Stripe/1.0 (+https://stripe.com/docs/webhooks)"_s);
    request.setRawHeader("Stripe-Signature", signatureHeader(due.secret, core::toMs(m_clock.now()) / 1000, due.body));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kAnswerWithinMs);
    m_onTheWay.insert(due.id);
    QNetworkReply *reply = m_network->post(request, due.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, due] {
        reply->deleteLater();
        settle(due, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        run();
    });
}

void Delivery::Worker::settle(const Due &due, int status)
{
    m_onTheWay.remove(due.id);
    if (status >= 200 && status < 300) {
        note(u"UPDATE stripe_deliveries SET state = 'done', attempts = attempts + 1 WHERE id = $1"_s, {due.id});
        return;
    }
    const qint64 attempts = due.attempts + 1;
    qCInfo(core::lcSandbox).noquote() << "Webhook to" << core::loggable(due.url) << "not taken, status" << status
                                      << "attempt" << attempts;
    note(u"UPDATE stripe_deliveries SET attempts = $1, due = $2, state = $3 WHERE id = $4"_s,
         {attempts, core::toMs(m_clock.now()) + gapAfter(attempts), attempts < kAttempts ? u"pending"_s : u"failed"_s,
          due.id});
}

void Delivery::Worker::lookAgainLater()
{
    const core::Result<storage::Rows> waiting =
        m_db->query(u"SELECT 1 FROM stripe_deliveries WHERE state = 'pending' LIMIT 1"_s);
    if (waiting && !waiting->isEmpty()) {
        m_timer->start(kLookAgainMs);
    }
}

void Delivery::Worker::note(const QString &sql, const storage::Values &values)
{
    if (const core::Result<qint64> changed = m_db->execute(sql, values); !changed) {
        qCWarning(core::lcSandbox).noquote() << "Webhook state not written:" << changed.error().detail;
    }
}

Delivery::Delivery(const QString &database, const core::Clock &clock) : m_worker(new Worker(database, clock))
{
    m_thread.setObjectName(u"stripe webhooks"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    wake();
}

Delivery::~Delivery()
{
    m_thread.quit();
    m_thread.wait();
}

void Delivery::wake()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->run(); }, Qt::QueuedConnection);
}

} // namespace dotm::sandbox::stripe
