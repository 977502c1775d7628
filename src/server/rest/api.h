// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"
#include "server/rest/endpoint.h"
#include "server/rest/keygate.h"
#include "services/accounts.h"
#include "services/audit/auditlog.h"

#include <QObject>
#include <QSet>

#include <atomic>

namespace dotm::server {

/// The way of every request: match a row, check Host and Origin, read the body, establish who asks, check the row's
/// access rule, run the handler, see to the entry in the audit log, encode. Rows are fixed before the server starts.
/// handle() is called on I/O threads; service handlers run on the thread this object lives on.
class Api final : public QObject
{
    Q_OBJECT
public:
    /// @p gate lets requests with an API key in, on the rows that take one.
    Api(services::Accounts &accounts, KeyGate &gate, services::AuditLog &audit);

    void add(Endpoint endpoint);
    [[nodiscard]] const std::vector<Endpoint> &rows() const { return m_rows; }
    /// Host names besides the loopback ones under which this server is reached; requests for others are refused, so
    /// that a web page cannot reach it under a name of its own.
    void setPublicHosts(const QStringList &hosts);

    void handle(http::Request request, http::Responder responder);
    /// Requests that were taken and not answered yet. Any thread.
    [[nodiscard]] int pending() const { return m_pending; }
    /// For upgrades: the identity behind the request's bearer token, delivered on this object's thread.
    [[nodiscard]] core::Task<core::Result<services::Identity>> identify(QByteArray authorization);
    /// Where @p request comes from; the desktop says in X-Dotm-From whether it was a screen or the palette.
    [[nodiscard]] static services::Origin originOf(const http::Request &request);
    [[nodiscard]] services::AuditLog &audit() const { return m_audit; }
    /// Refuses foreign Host and Origin headers. Pure; any thread.
    [[nodiscard]] core::Outcome checkSource(const http::Request &request) const;
    /// The two halves of it: of a request with an API key the key decides which origins may send it.
    [[nodiscard]] core::Outcome checkHost(const http::Request &request) const;
    [[nodiscard]] static bool isForeignPage(const http::Request &request);

private:
    struct Match
    {
        const Endpoint *row = nullptr;
        QHash<QString, QString> path;
        QByteArrayList allowed; ///< methods of rows with this path, when none fits
    };
    [[nodiscard]] core::Outcome checkSourceFor(const Endpoint &row, const http::Request &request) const;
    [[nodiscard]] Match match(const http::Request &request) const;
    void knock(const Endpoint &row, QHash<QString, QString> path, http::Request request, http::Responder responder);
    void enter(const Endpoint &row, QHash<QString, QString> path, const http::Request &request,
               http::Responder responder);
    [[nodiscard]] static core::Result<Call> prepare(const Endpoint &row, const http::Request &request,
                                                    QHash<QString, QString> path);
    [[nodiscard]] core::Task<core::Outcome> serve(const Endpoint *row, Call call,
                                                  std::shared_ptr<http::Responder> responder);
    [[nodiscard]] core::Task<Reply> run(const Endpoint *row, std::shared_ptr<Call> call);
    [[nodiscard]] core::Task<core::Outcome> note(const Endpoint *row, std::shared_ptr<const Call> call,
                                                 QString outcome);

    services::Accounts &m_accounts;
    KeyGate &m_gate;
    services::AuditLog &m_audit;
    std::vector<Endpoint> m_rows;
    QSet<QByteArray> m_hosts;
    std::atomic<int> m_pending = 0;
};

} // namespace dotm::server
