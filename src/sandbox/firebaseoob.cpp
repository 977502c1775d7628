// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseoob.h"

#include "sandbox/firebasepassword.h"
#include "sandbox/firebasetoken.h"
#include "sandbox/mailstore.h"
#include "sandbox/page.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

struct Kind
{
    QLatin1StringView type;
    QLatin1StringView mode; ///< in the link
    qint64 lifetimeHours;
    QLatin1StringView subject;
    QLatin1StringView sentence;
};
// Google does not state how long codes live; these are its known orders of magnitude.
constexpr std::array kKinds{
    Kind{"EMAIL_SIGNIN"_L1, "signIn"_L1, 6, "Sign in to DOTM"_L1, "Open this link to sign in."_L1},
    Kind{"PASSWORD_RESET"_L1, "resetPassword"_L1, 1, "Reset your password for DOTM"_L1,
         "Open this link to choose a new password."_L1},
    Kind{"VERIFY_EMAIL"_L1, "verifyEmail"_L1, 72, "Verify your email for DOTM"_L1,
         "Open this link to verify your address."_L1},
    Kind{"VERIFY_AND_CHANGE_EMAIL"_L1, "verifyAndChangeEmail"_L1, 72, "Verify your new email for DOTM"_L1,
         "Open this link to use this address from now on."_L1},
};

const Kind *kindOf(const QString &type)
{
    for (const Kind &kind : kKinds) {
        if (kind.type == type) {
            return &kind;
        }
    }
    return nullptr;
}

Result<void> checkContinueUrl(const Desk &desk, const Kind &kind)
{
    const QString text = desk.text(u"continueUrl"_s);
    if (text.isEmpty()) {
        return kind.mode == "signIn"_L1 ? Result<void>(refuse(u"MISSING_CONTINUE_URI"_s)) : Result<void>();
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? Result<void>() : refuse(u"INVALID_CONTINUE_URI"_s);
}

/// Whose address the code is for; empty when nobody's (which must not show, except to an administrator).
Result<QString> addressee(Desk &desk, const Kind &kind)
{
    const bool ofAccount = kind.mode == "verifyEmail"_L1 || kind.mode == "verifyAndChangeEmail"_L1;
    if (ofAccount && !desk.admin) {
        const Result<Verified> verified = verifyIdToken(desk, desk.text(u"idToken"_s));
        return verified ? Result<QString>(verified->user.email) : Refusal(verified.error());
    }
    const QString email = desk.text(u"email"_s).toLower();
    if (email.isEmpty()) {
        return refuse(u"MISSING_EMAIL"_s);
    }
    if (const Result<void> valid = checkEmail(email); !valid) {
        return Refusal(valid.error());
    }
    if (kind.mode == "signIn"_L1) {
        return email;
    }
    const std::optional<User> user = desk.users.byEmail(email);
    if (user && user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    if (!user && desk.admin) {
        return refuse(u"EMAIL_NOT_FOUND"_s);
    }
    return user ? email : QString();
}

Result<void> checkNewEmail(Desk &desk, const Kind &kind)
{
    if (kind.mode != "verifyAndChangeEmail"_L1) {
        return {};
    }
    const QString email = desk.text(u"newEmail"_s);
    if (email.isEmpty()) {
        return refuse(u"MISSING_NEW_EMAIL"_s);
    }
    if (!checkEmail(email)) {
        return refuse(u"INVALID_NEW_EMAIL"_s);
    }
    return desk.users.byEmail(email) ? Result<void>(refuse(u"EMAIL_EXISTS"_s)) : Result<void>();
}

QString linkOf(const Desk &desk, const Kind &kind, const QString &code)
{
    const QString key = desk.call.request.query.queryItemValue(u"key"_s);
    QUrlQuery query{{u"mode"_s, kind.mode},
                    {u"lang"_s, u"en"_s},
                    {u"oobCode"_s, code},
                    {u"apiKey"_s, key.isEmpty() ? u"sandbox"_s : key}};
    const QString next = desk.text(u"continueUrl"_s);
    if (!next.isEmpty()) {
        query.addQueryItem(u"continueUrl"_s, QString::fromLatin1(QUrl::toPercentEncoding(next)));
    }
    QUrl link(desk.call.base);
    link.setPath(u"/emulator/action"_s);
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

OobCode makeCode(Desk &desk, const Kind &kind, const QString &email)
{
    const QString code = core::randomToken(desk.world.random, 40);
    const OobCode made{code,
                       kind.type,
                       email,
                       desk.text(u"newEmail"_s).toLower(),
                       linkOf(desk, kind, code),
                       desk.nowMs() + kind.lifetimeHours * 3'600'000};
    desk.db.execute(u"INSERT INTO firebase_oob (code, type, email, new_email, link, expires_at) "
                    "VALUES ($1,$2,$3,$4,$5,$6)"_s,
                    {made.code, made.type, made.email, made.newEmail, made.link, made.expiresAt});
    return made;
}

void mail(Desk &desk, const Kind &kind, const OobCode &code)
{
    Mail letter;
    letter.from = u"DOTM <noreply@%1.firebaseapp.com>"_s.arg(desk.world.projectId);
    letter.to = {code.newEmail.isEmpty() ? code.email : code.newEmail};
    letter.subject = kind.subject;
    letter.text = kind.sentence + u"\n\n"_s + code.link + u"\n"_s;
    letter.html = u"<p>%1</p><p><a href=\"%2\">%3</a></p>"_s.arg(kind.sentence, escape(code.link), kind.subject);
    letter.lastEvent = u"delivered"_s;
    MailStore(desk.db).add(letter, desk.world);
}

OobCode fromRow(const storage::Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5)};
}

constexpr auto kSelect = "SELECT code, type, email, new_email, link, expires_at FROM firebase_oob "_L1;

} // namespace

core::Outcome installOobCodes(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS firebase_oob ("
                     "seq INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, type TEXT NOT NULL, email TEXT NOT NULL, "
                     "new_email TEXT NOT NULL, link TEXT NOT NULL, expires_at BIGINT NOT NULL)"_s);
}

Result<OobCode> findOobCode(Desk &desk, const QString &code)
{
    if (code.isEmpty()) {
        return refuse(u"MISSING_OOB_CODE"_s);
    }
    const storage::Rows rows = desk.db.query(kSelect + u"WHERE code = $1"_s, {code});
    if (rows.isEmpty()) {
        return refuse(u"INVALID_OOB_CODE"_s);
    }
    OobCode found = fromRow(rows.first());
    if (found.expiresAt <= desk.nowMs()) {
        return refuse(u"EXPIRED_OOB_CODE"_s);
    }
    return found;
}

void burnOobCode(Desk &desk, const QString &code)
{
    desk.db.execute(u"DELETE FROM firebase_oob WHERE code = $1"_s, {code});
}

Result<User> applyOobCode(Desk &desk, const QString &code)
{
    const Result<OobCode> found = findOobCode(desk, code);
    if (!found) {
        return Refusal(found.error());
    }
    if (found->type != "VERIFY_EMAIL"_L1 && found->type != "VERIFY_AND_CHANGE_EMAIL"_L1) {
        return refuse(u"INVALID_OOB_CODE"_s);
    }
    std::optional<User> user = desk.users.byEmail(found->email);
    if (!user) {
        return refuse(u"USER_NOT_FOUND"_s);
    }
    if (user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    if (!found->newEmail.isEmpty()) {
        if (desk.users.byEmail(found->newEmail)) {
            return refuse(u"EMAIL_EXISTS"_s);
        }
        user->email = found->newEmail;
        user->validSince = desk.nowSeconds();
        endSessions(desk, user->localId);
    }
    user->emailVerified = true;
    desk.users.save(*user);
    burnOobCode(desk, code);
    return *user;
}

Answer sendOobCode(Desk &desk)
{
    const Kind *kindOfCode = kindOf(desk.text(u"requestType"_s));
    if (!kindOfCode) {
        return refuse(desk.text(u"requestType"_s).isEmpty() ? u"MISSING_REQ_TYPE"_s : u"INVALID_REQ_TYPE"_s);
    }
    const bool wantsLink = desk.body[u"returnOobLink"_s].toBool();
    if (wantsLink && !desk.admin) {
        return refuse(u"INSUFFICIENT_PERMISSION : Only authenticated requests can specify returnOobLink"_s, 403);
    }
    const Result<QString> email = addressee(desk, *kindOfCode);
    if (!email) {
        return Refusal(email.error());
    }
    if (const Result<void> valid = checkContinueUrl(desk, *kindOfCode); !valid) {
        return Refusal(valid.error());
    }
    if (const Result<void> valid = checkNewEmail(desk, *kindOfCode); !valid) {
        return Refusal(valid.error());
    }
    QJsonObject answer = kind(u"GetOobConfirmationCodeResponse"_s);
    answer[u"email"_s] = email->isEmpty() ? desk.text(u"email"_s) : *email;
    if (email->isEmpty()) {
        return answer; // e-mail enumeration protection: an unknown address looks like a known one
    }
    const OobCode code = makeCode(desk, *kindOfCode, *email);
    if (wantsLink) {
        answer[u"oobCode"_s] = code.code;
        answer[u"oobLink"_s] = code.link;
    } else {
        mail(desk, *kindOfCode, code);
    }
    return answer;
}

Answer resetPassword(Desk &desk)
{
    const Result<OobCode> code = findOobCode(desk, desk.text(u"oobCode"_s));
    if (!code) {
        return Refusal(code.error());
    }
    QJsonObject answer = kind(u"ResetPasswordResponse"_s);
    answer[u"requestType"_s] = code->type;
    if (code->type != "EMAIL_SIGNIN"_L1) {
        answer[u"email"_s] = code->email;
    }
    if (!code->newEmail.isEmpty()) {
        answer[u"newEmail"_s] = code->newEmail;
    }
    if (!desk.body.contains(u"newPassword"_s)) {
        return answer;
    }
    if (code->type != "PASSWORD_RESET"_L1) {
        return refuse(u"INVALID_OOB_CODE"_s);
    }
    const QString password = desk.text(u"newPassword"_s);
    if (const Result<void> strong = checkStrength(password); !strong) {
        return Refusal(strong.error());
    }
    std::optional<User> user = desk.users.byEmail(code->email);
    if (!user) {
        return refuse(u"USER_NOT_FOUND"_s);
    }
    setPassword(*user, password, desk.world);
    endSessions(desk, user->localId);
    user->emailVerified = true;
    desk.users.save(*user);
    burnOobCode(desk, code->code);
    return answer;
}

Answer listOobCodes(Desk &desk)
{
    QJsonArray codes;
    const storage::Rows rows = desk.db.query(kSelect + u"ORDER BY seq"_s);
    for (const storage::Row &row : rows) {
        const OobCode code = fromRow(row);
        codes.append(QJsonObject{{u"email"_s, code.newEmail.isEmpty() ? code.email : code.newEmail},
                                 {u"requestType"_s, code.type},
                                 {u"oobCode"_s, code.code},
                                 {u"oobLink"_s, code.link}});
    }
    return QJsonObject{{u"oobCodes"_s, codes}};
}

} // namespace dotm::sandbox::firebase
