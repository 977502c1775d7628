// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "core/task.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dotm::email {

struct SmtpConfig
{
    QString server;
    int port = 587;
    QString username;
    core::SecretString password;
    QString caFile;           ///< PEM file trusted besides the system's authorities; empty: none
    bool implicitTls = false; ///< TLS from the first byte (port 465) instead of STARTTLS
    QString from;             ///< sender for messages that name none; empty: the user name
};

struct SmtpEnvelope
{
    QString sender; ///< bare addresses
    QStringList recipients;
    QByteArray content; ///< RFC 5322 text with CRLF line ends
};

/// Hands one mail to one server, once. The seam for tests. Never without TLS, never with an unverified certificate.
/// Errors: Offline (nothing was handed over), Unauthorized (password refused), Invalid (recipient or message refused
/// for good), Unavailable (4xx: later), Timeout and Protocol (the mail may have been taken).
class SmtpTransport
{
public:
    virtual ~SmtpTransport() = default;
    [[nodiscard]] virtual core::Task<core::Outcome> deliver(SmtpConfig config, SmtpEnvelope envelope) = 0;
};

} // namespace dotm::email
