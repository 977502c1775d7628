// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/mailer.h"

#include "core/log.h"
#include "providers/email/resendclient.h"
#include "providers/email/smtpsender.h"

#include <QCryptographicHash>

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using core::ErrorCode;

constexpr auto kSmtpTurn = 15min;
/// As long as Resend remembers an idempotency key.
constexpr auto kRemembered = 24h;
constexpr int kFailuresBeforeSmtp = 3;

/// Resend said no for a reason that lasts: key, domain or quota.
bool isLasting(const core::Error &error)
{
    return error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden ||
           error.providerCode.endsWith("_quota_exceeded"_L1);
}

/// An earlier call with this key has not come back yet: Resend is well, and has the mail.
bool isStillRunning(const core::Error &error)
{
    return error.providerCode == "concurrent_idempotent_requests"_L1;
}

bool isOutage(const core::Error &error)
{
    const bool isFailure = error.code == ErrorCode::Offline || error.code == ErrorCode::Unavailable ||
                           error.code == ErrorCode::Timeout || error.code == ErrorCode::Protocol;
    return isFailure && !isStillRunning(error);
}

/// Unavailable is a plain no, from Resend (5xx) and from a mail server (4xx) alike.
bool mayHaveBeenTaken(const core::Error &error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::Protocol || isStillRunning(error);
}

/// Of the same mail always the same, so that a mail server can drop the second copy.
QString messageIdFor(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Mailer::Mailer(ResendClient *resend, SmtpSender *smtp, const core::Clock &clock)
    : m_resend(resend != nullptr && resend->isConfigured() ? resend : nullptr),
      m_smtp(smtp != nullptr && smtp->isConfigured() ? smtp : nullptr), m_clock(clock)
{
}

bool Mailer::isConfigured() const
{
    return m_resend != nullptr || m_smtp != nullptr;
}

core::Task<core::Result<SentMail>> Mailer::send(Message message, QString key)
{
    if (!isConfigured()) {
        co_return core::fail(ErrorCode::Disabled, u"Mail is off: neither RESEND_API_KEY nor SMTP_PASSWORD is set."_s);
    }
    forgetOldTries();
    const auto openTry = m_openTries.constFind(key);
    const bool isBound = openTry != m_openTries.constEnd();
    const Transport bound = isBound ? openTry->transport : Transport::Resend;
    if (isBound ? bound == Transport::Smtp : isSmtpTurn()) {
        co_return co_await sendBySmtp(message, key);
    }
    const Sent result = co_await sendByResend(message, key);
    if (result || isBound || mayHaveBeenTaken(result.error()) || !isSmtpTurn()) {
        co_return result;
    }
    co_return co_await sendBySmtp(message, key);
}

core::Task<core::Result<SentMail>> Mailer::sendByResend(Message message, QString key)
{
    const Sent result = co_await m_resend->send(message, key);
    noteTry(key, Transport::Resend, result);
    noteHealth(result);
    co_return result;
}

core::Task<core::Result<SentMail>> Mailer::sendBySmtp(Message message, QString key)
{
    const QString messageId = messageIdFor(key);
    const Sent result = co_await m_smtp->send(message, messageId);
    noteTry(key, Transport::Smtp, result);
    co_return result;
}

bool Mailer::isSmtpTurn() const
{
    return m_smtp != nullptr && (m_resend == nullptr || m_clock.now() < m_smtpUntil);
}

void Mailer::forgetOldTries()
{
    const core::TimePoint oldest = m_clock.now() - kRemembered;
    m_openTries.removeIf([oldest](const auto &entry) { return entry.value().since < oldest; });
}

void Mailer::noteTry(const QString &key, Transport transport, const Sent &result)
{
    if (result) {
        m_openTries.remove(key);
    } else if (mayHaveBeenTaken(result.error()) && !m_openTries.contains(key)) {
        m_openTries.insert(key, {transport, m_clock.now()});
    }
}

void Mailer::noteHealth(const Sent &result)
{
    const bool isOut = !result && isOutage(result.error());
    m_resendFailures = isOut ? m_resendFailures + 1 : 0;
    if (m_resendFailures >= kFailuresBeforeSmtp || (!result && isLasting(result.error()))) {
        m_smtpUntil = m_clock.now() + kSmtpTurn;
        qCWarning(core::lcProvider).noquote()
            << "Resend is out of order:" << core::errorCodeName(result.error().code) << result.error().providerCode;
    }
}

} // namespace dotm::email
