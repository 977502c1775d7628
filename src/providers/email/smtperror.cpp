// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/smtperror.h"

#include <QRegularExpression>

#include <curl/curl.h>

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;

constexpr qsizetype kLongestText = 200;

/// "4" (for now) or "5" (for good) of a refusing reply.
QChar severityOf(const SmtpEnding &ending)
{
    static const QRegularExpression enhanced(u"\\A[45][0-9][0-9][ -]([45])\\.[0-9]{1,3}\\.[0-9]{1,3}"_s);
    const auto match = enhanced.match(QString::fromLatin1(ending.lastReply));
    return match.hasMatch() ? match.capturedView(1).front() : QString::number(ending.replyCode).front();
}

ErrorCode codeOfRefusal(const SmtpEnding &ending)
{
    const QChar severity = severityOf(ending);
    switch (ending.replyCode) {
    case 454:
    case 530:
    case 534:
    case 535:
    case 538:
        return severity == u'5' ? ErrorCode::Unauthorized : ErrorCode::Unavailable;
    default:
        return severity == u'5' ? ErrorCode::Invalid : ErrorCode::Unavailable;
    }
}

core::Error refusal(const SmtpEnding &ending)
{
    const ErrorCode code = codeOfRefusal(ending);
    const QString reply = QString::fromLatin1(ending.lastReply).left(kLongestText).simplified();
    const QString text = code == ErrorCode::Unauthorized
                             ? u"The mail server refused SMTP_USERNAME or SMTP_PASSWORD: "_s + reply
                             : u"The mail server refused the mail: "_s + reply;
    return {code, text, {}, QString::number(ending.replyCode)};
}

core::Error unverified(const QString &detail)
{
    return {ErrorCode::Unauthorized, detail, {}, {}};
}

} // namespace

core::Error errorFromEnding(const SmtpEnding &ending)
{
    if (ending.replyCode >= 400) {
        return refusal(ending);
    }
    const QString text = QString::fromLatin1(curl_easy_strerror(static_cast<CURLcode>(ending.curlCode)));
    switch (ending.curlCode) {
    case CURLE_USE_SSL_FAILED:
        return unverified(u"The mail server offers no TLS, and nothing is sent without it."_s);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return unverified(u"The mail server's certificate does not verify: "_s + text);
    case CURLE_LOGIN_DENIED:
        return unverified(u"The mail server refused SMTP_USERNAME or SMTP_PASSWORD."_s);
    case CURLE_ABORTED_BY_CALLBACK:
        return {ErrorCode::Cancelled, text, {}, {}};
    case CURLE_FAILED_INIT:
    case CURLE_OUT_OF_MEMORY:
    case CURLE_NOT_BUILT_IN:
        return {ErrorCode::Internal, text, {}, {}};
    default:
        break;
    }
    // Before the last byte is out the server cannot have taken the mail.
    if (!ending.isContentOut) {
        return {ErrorCode::Offline, text, {}, {}};
    }
    return {ending.curlCode == CURLE_OPERATION_TIMEDOUT ? ErrorCode::Timeout : ErrorCode::Protocol, text, {}, {}};
}

} // namespace dotm::email
