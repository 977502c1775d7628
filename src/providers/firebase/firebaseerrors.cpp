// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaseerrors.h"

#include "net/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

constexpr std::chrono::seconds kLeastPause{60};
constexpr qsizetype kMaxRules = 300;

struct Row
{
    QLatin1StringView name;
    ErrorCode code;
    QLatin1StringView detail;
};

constexpr auto kWrongCredentials = "The e-mail address or the password is wrong."_L1;
constexpr auto kSignInAgain = "The session has ended; sign in again."_L1;
constexpr auto kBadLink = "The sign-in link has been used already or is too old; ask for a new one."_L1;
constexpr auto kBadEmail = "The e-mail address is not valid."_L1;
constexpr auto kTooOften = "Firebase asks to wait before the next attempt."_L1;
constexpr auto kSwitchedOff = "This way of signing in is switched off in the Firebase console."_L1;
constexpr auto kBadApiKey = "Firebase does not accept the web API key; check FIREBASE_API_KEY."_L1;
constexpr auto kRecaptcha = "reCAPTCHA enforcement is on in the Firebase console; set it to audit for this program."_L1;
constexpr auto kBadContinue = "The address to return to after the mail is missing or not valid."_L1;
constexpr auto kBadClaims = "The roles cannot be stored: too long or with a reserved name."_L1;

constexpr Row kRows[] = {
    {"EMAIL_EXISTS"_L1, ErrorCode::Conflict, "There is an account with this e-mail address already."_L1},
    {"EMAIL_NOT_FOUND"_L1, ErrorCode::Unauthorized, kWrongCredentials},
    {"INVALID_PASSWORD"_L1, ErrorCode::Unauthorized, kWrongCredentials},
    {"INVALID_LOGIN_CREDENTIALS"_L1, ErrorCode::Unauthorized, kWrongCredentials},
    {"USER_DISABLED"_L1, ErrorCode::Forbidden, "This account has been switched off."_L1},
    {"USER_NOT_FOUND"_L1, ErrorCode::Unauthorized, "There is no such account any more."_L1},
    {"TOKEN_EXPIRED"_L1, ErrorCode::Unauthorized, kSignInAgain},
    {"INVALID_REFRESH_TOKEN"_L1, ErrorCode::Unauthorized, kSignInAgain},
    {"MISSING_REFRESH_TOKEN"_L1, ErrorCode::Unauthorized, kSignInAgain},
    {"INVALID_ID_TOKEN"_L1, ErrorCode::Unauthorized, kSignInAgain},
    {"CREDENTIAL_TOO_OLD_LOGIN_AGAIN"_L1, ErrorCode::Unauthorized, kSignInAgain},
    {"PROJECT_NUMBER_MISMATCH"_L1, ErrorCode::Unauthorized, kSignInAgain},
    {"INVALID_OOB_CODE"_L1, ErrorCode::Invalid, kBadLink},
    {"EXPIRED_OOB_CODE"_L1, ErrorCode::Invalid, kBadLink},
    {"INVALID_EMAIL"_L1, ErrorCode::Invalid, kBadEmail},
    {"MISSING_EMAIL"_L1, ErrorCode::Invalid, "The e-mail address is missing."_L1},
    {"MISSING_PASSWORD"_L1, ErrorCode::Invalid, "The password is missing."_L1},
    {"WEAK_PASSWORD"_L1, ErrorCode::Invalid, "The password needs at least 6 characters."_L1},
    {"PASSWORD_DOES_NOT_MEET_REQUIREMENTS"_L1, ErrorCode::Invalid, "The password does not meet the rules."_L1},
    {"MISSING_CONTINUE_URI"_L1, ErrorCode::Invalid, kBadContinue},
    {"INVALID_CONTINUE_URI"_L1, ErrorCode::Invalid, kBadContinue},
    {"CLAIMS_TOO_LARGE"_L1, ErrorCode::Invalid, kBadClaims},
    {"FORBIDDEN_CLAIM"_L1, ErrorCode::Invalid, kBadClaims},
    {"INVALID_CLAIMS"_L1, ErrorCode::Invalid, kBadClaims},
    {"TOO_MANY_ATTEMPTS_TRY_LATER"_L1, ErrorCode::RateLimited, kTooOften},
    {"QUOTA_EXCEEDED"_L1, ErrorCode::RateLimited, kTooOften},
    {"RESET_PASSWORD_EXCEED_LIMIT"_L1, ErrorCode::RateLimited, kTooOften},
    {"INSUFFICIENT_PERMISSION"_L1, ErrorCode::Forbidden, "The service account may not manage accounts."_L1},
    {"OPERATION_NOT_ALLOWED"_L1, ErrorCode::Disabled, kSwitchedOff},
    {"PASSWORD_LOGIN_DISABLED"_L1, ErrorCode::Disabled, kSwitchedOff},
    {"CONFIGURATION_NOT_FOUND"_L1, ErrorCode::Disabled, "Authentication is not set up in the Firebase console."_L1},
    {"PROJECT_DISABLED"_L1, ErrorCode::Disabled, "The Firebase project has been switched off."_L1},
    {"UNAUTHORIZED_DOMAIN"_L1, ErrorCode::Disabled,
     "The address to return to is not on the Firebase project's list of authorised domains."_L1},
    {"API_KEY_INVALID"_L1, ErrorCode::Disabled, kBadApiKey},
    {"API_KEY_SERVICE_BLOCKED"_L1, ErrorCode::Disabled, kBadApiKey},
    {"MISSING_RECAPTCHA_TOKEN"_L1, ErrorCode::Disabled, kRecaptcha},
    {"INVALID_RECAPTCHA_TOKEN"_L1, ErrorCode::Disabled, kRecaptcha},
};

struct Refusal
{
    QString code;
    QString rest; ///< after " : "
};

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

/// Google-wide errors (a wrong API key) have prose in message and the code in details[].reason.
QString reasonOf(const QJsonObject &error)
{
    for (const QJsonValue &each : error.value("details"_L1).toArray()) {
        const QString reason = each.toObject().value("reason"_L1).toString();
        if (isCode(reason)) {
            return reason;
        }
    }
    const QString status = error.value("status"_L1).toString();
    return isCode(status) ? status : QString();
}

Refusal readRefusal(const QByteArray &body)
{
    const QJsonValue error = QJsonDocument::fromJson(body).object().value("error"_L1);
    if (error.isString()) { // OAuth: {"error":"invalid_grant"}
        const QString code = error.toString();
        return isCode(code.toUpper()) ? Refusal{code, {}} : Refusal{};
    }
    const QString message = error.toObject().value("message"_L1).toString();
    const QString code = message.section(" : "_L1, 0, 0).trimmed();
    return isCode(code) ? Refusal{code, message.section(" : "_L1, 1)} : Refusal{reasonOf(error.toObject()), {}};
}

core::Error known(const Row &row, const Refusal &refusal, std::optional<std::chrono::seconds> asked)
{
    core::Error error{row.code, row.detail, asked, refusal.code};
    if (row.code == ErrorCode::RateLimited) {
        error.retryAfter = std::max(kLeastPause, asked.value_or(kLeastPause));
    }
    if (refusal.code == "PASSWORD_DOES_NOT_MEET_REQUIREMENTS"_L1 && !refusal.rest.isEmpty()) {
        error.detail = refusal.rest.left(kMaxRules);
    }
    return error;
}

} // namespace

core::Error errorFromResponse(const net::HttpResponse &response, qint64 nowSeconds)
{
    const Refusal refusal = readRefusal(response.body);
    const auto row = std::ranges::find_if(kRows, [&refusal](const Row &each) { return refusal.code == each.name; });
    if (row != std::end(kRows) && response.status < 500) {
        return known(*row, refusal, response.retryAfter(nowSeconds));
    }
    const QString said = refusal.code.isEmpty() ? u"HTTP status %1"_s.arg(response.status) : refusal.code;
    core::Error error = net::errorFromStatus(response, u"Firebase refused the request (%1)."_s.arg(said), nowSeconds);
    if (refusal.code.startsWith("MISSING_"_L1)) {
        error.code = ErrorCode::Invalid;
    }
    error.providerCode = refusal.code;
    return error;
}

} // namespace dotm::firebase
