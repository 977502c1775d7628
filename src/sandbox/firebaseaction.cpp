// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseaction.h"

#include "sandbox/firebaseoob.h"
#include "sandbox/json.h"
#include "sandbox/page.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

http::Response say(const QString &title, const QString &sentence, int status = 200)
{
    return htmlPage(title, u"<p class=\"card\">%1</p>"_s.arg(escape(sentence)), status);
}

http::Response brokenLink()
{
    return say(u"This link does not work"_s, u"It was used already, or its time is over. Ask for a new one."_s, 400);
}

/// On to continueUrl with what the program needs to finish.
http::Response goOn(const QUrlQuery &query)
{
    QUrl next(query.queryItemValue(u"continueUrl"_s, QUrl::FullyDecoded), QUrl::StrictMode);
    if (!next.isValid() || (next.scheme() != "https"_L1 && next.scheme() != "http"_L1)) {
        return brokenLink();
    }
    QUrlQuery forward(next);
    for (const QString &name : {u"mode"_s, u"oobCode"_s, u"apiKey"_s, u"lang"_s}) {
        forward.addQueryItem(name, query.queryItemValue(name, QUrl::FullyEncoded));
    }
    next.setQuery(forward);
    return {302, "text/plain; charset=utf-8", {}, {{"Location", next.toEncoded()}}};
}

QString form(const QString &code, const QString &fields, const QString &button)
{
    return u"<form class=\"card\" method=\"post\" action=\"/emulator/action\">"
           "<input type=\"hidden\" name=\"oobCode\" value=\"%1\">%2<p><button>%3</button></p></form>"_s.arg(
               escape(code), fields, button);
}

http::Response show(const Call &call)
{
    const QUrlQuery &query = call.request.query;
    const QString mode = query.queryItemValue(u"mode"_s);
    const QString code = query.queryItemValue(u"oobCode"_s, QUrl::FullyDecoded);
    if (mode == "signIn"_L1) {
        return goOn(query);
    }
    if (mode == "resetPassword"_L1) {
        return htmlPage(u"Choose a new password"_s,
                        form(code,
                             u"<label for=\"p\">New password, at least 6 characters</label>"
                             "<input id=\"p\" type=\"password\" name=\"newPassword\" minlength=\"6\" "
                             "autocomplete=\"new-password\" required>"_s,
                             u"Save"_s));
    }
    if (mode == "verifyEmail"_L1 || mode == "verifyAndChangeEmail"_L1) {
        return htmlPage(u"Verify your address"_s, form(code, {}, u"This is my address"_s));
    }
    return brokenLink();
}

http::Response act(World &world, const Call &call)
{
    QByteArray raw = call.request.body;
    raw.replace('+', ' ');
    const QUrlQuery form(QString::fromUtf8(raw));
    return world.transaction([&](storage::Connection &db) {
        Desk desk(db, world, call);
        const QString code = form.queryItemValue(u"oobCode"_s, QUrl::FullyDecoded);
        const bool reset = form.hasQueryItem(u"newPassword"_s);
        desk.body = {{u"oobCode"_s, code},
                     {u"newPassword"_s, form.queryItemValue(u"newPassword"_s, QUrl::FullyDecoded)}};
        std::optional<Error> error;
        if (reset) {
            const Answer done = resetPassword(desk);
            error = done ? std::nullopt : std::optional(done.error());
        } else {
            const Result<User> done = applyOobCode(desk, code);
            error = done ? std::nullopt : std::optional(done.error());
        }
        if (desk.db.fault()) {
            return storageFault(*desk.db.fault());
        }
        if (error && error->message.startsWith("WEAK_PASSWORD"_L1)) {
            return say(u"This password is too short"_s, u"Go back and take one with at least 6 characters."_s, 400);
        }
        return error ? brokenLink() : say(u"Done"_s, u"You can go back to DOTM and sign in."_s);
    });
}

} // namespace

void installActions(Router &router, World &world)
{
    router.add("GET", u"/emulator/action"_s, u"firebase"_s, show);
    router.add("POST", u"/emulator/action"_s, u"firebase"_s, [&world](const Call &call) { return act(world, call); });
}

} // namespace dotm::sandbox::firebase
