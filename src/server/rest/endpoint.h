// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "domain/auditaction.h"
#include "http/message.h"
#include "http/pathpattern.h"
#include "services/identity.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <variant>

namespace dotm::server {

/// Who may call an endpoint. Checked before its handler runs; a handler still acts for its caller only.
enum class Access {
    Public,          ///< anybody
    SignedIn,        ///< any verified token
    Agent,           ///< role agent or stronger
    Admin,           ///< role admin or stronger
    MailLink,        ///< whoever has the single-use token of a mail: the handler verifies it; bodies are forms
    StripeSignature, ///< Stripe's webhook: the handler verifies the signature over the raw body
};

[[nodiscard]] QString accessName(Access access);
/// Whether no identity is established before the handler runs.
[[nodiscard]] bool isForStrangers(Access access);

enum class FieldType { Text, Integer, Boolean, Object, TextList };

/// One member of a request body or one query parameter.
struct Field
{
    QString name;
    FieldType type = FieldType::Text;
    bool required = false;
    QString description;
    int maxLength = 512; ///< characters, for Text and each of a TextList
};

/// One call on its way to a handler.
struct Call
{
    http::Request request;
    QHash<QString, QString> path; ///< named segments
    QJsonObject body;             ///< checked against the row's fields: no unknown names, no wrong types
    services::Identity who;       ///< empty uid for public endpoints

    /// A query parameter, or an empty string.
    [[nodiscard]] QString query(const QString &name) const
    {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

/// Whether only to say what would be done.
[[nodiscard]] inline bool isRehearsal(const Call &call)
{
    return call.body.value(QLatin1StringView("dry_run")).toBool();
}

using Reply = core::Result<http::Response>;
/// Answered at once on an I/O thread: pure functions of the request.
using PureHandler = std::function<Reply(const Call &)>;
/// Runs on the service thread.
using ServiceHandler = std::function<core::Task<Reply>(Call)>;

/// One row of the API. Whatever a service handler of a changing row (anything but GET) does leaves an entry in the
/// audit log: its service's own, or a plain one written by Api. The documentation, the authorisation and the tests of
/// both are made from these rows; there is no other way in, and no row without an access rule.
struct Endpoint
{
    Endpoint(QByteArray verb, const QString &pathPattern, Access who, QString what,
             std::variant<PureHandler, ServiceHandler> how)
        : method(std::move(verb)), pattern(pathPattern), access(who), summary(std::move(what)), handler(std::move(how))
    {
    }
    Endpoint &&withBody(QList<Field> fields) &&
    {
        body = std::move(fields);
        return std::move(*this);
    }
    Endpoint &&withQuery(QList<Field> fields) &&
    {
        query = std::move(fields);
        return std::move(*this);
    }
    /// Requests with an API key are let in and counted here, by the key's limit. Public rows only.
    Endpoint &&withKeys() &&
    {
        takesKeys = true;
        return std::move(*this);
    }
    /// What the plain entry calls it, should the service write none of its own (it was refused, say).
    Endpoint &&withAction(domain::AuditAction what) &&
    {
        action = what;
        return std::move(*this);
    }
    /// A row with a changing method that leaves no plain entry, and why: only for what no person of any role does, and
    /// for what changes nothing.
    Endpoint &&withoutAudit(QString reason) &&
    {
        unaudited = std::move(reason);
        return std::move(*this);
    }
    /// A request whose "dry_run" is true changes nothing and leaves no entry.
    Endpoint &&withRehearsal() &&
    {
        hasRehearsal = true;
        return std::move(*this);
    }
    Endpoint &&withAnswer(QString text) &&
    {
        answer = std::move(text);
        return std::move(*this);
    }

    QByteArray method;
    http::PathPattern pattern;
    Access access;
    QString summary;
    std::variant<PureHandler, ServiceHandler> handler;
    QList<Field> body; ///< members of the JSON body; a row without fields takes no body
    QList<Field> query;
    bool takesKeys = false;
    std::optional<domain::AuditAction> action;
    QString unaudited; ///< why there is no entry; empty: there is one
    bool hasRehearsal = false;
    QString answer; ///< the shape of the answer, in words or JSON
};

} // namespace dotm::server
