// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/elevenlabsapi.h"
#include "sandbox/json.h"
#include "sandbox/page.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::elevenlabs {

namespace {

constexpr int kShown = 50;

QJsonObject controlJson(CheckedDb &db)
{
    const storage::Rows rows =
        db.query(u"SELECT used, character_limit, concurrency, paid_voice, cut_streams FROM elevenlabs_account"_s);
    const storage::Rows spoken = db.query(u"SELECT COUNT(*) FROM elevenlabs_speech"_s);
    if (rows.isEmpty() || spoken.isEmpty()) {
        return {};
    }
    const storage::Row &row = rows.first();
    return {{u"used"_s, row.integer(0)},        {u"character_limit"_s, row.integer(1)},
            {u"concurrency"_s, row.integer(2)}, {u"paid_voice"_s, row.text(3)},
            {u"cut_streams"_s, row.integer(4)}, {u"speeches"_s, spoken.first().integer(0)}};
}

http::Response subscription(World &world)
{
    CheckedDb db(*world.db);
    const QJsonObject account = controlJson(db);
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(world.clock.now()), Qt::UTC).date();
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    const QJsonObject body{{u"tier"_s, u"creator"_s},
                           {u"character_count"_s, account[u"used"_s]},
                           {u"character_limit"_s, account[u"character_limit"_s]},
                           {u"max_credit_limit_extension"_s, 0},
                           {u"current_overage"_s, QJsonObject{{u"amount"_s, u"0"_s}, {u"currency"_s, u"usd"_s}}},
                           {u"can_extend_character_limit"_s, false},
                           {u"allowed_to_extend_character_limit"_s, false},
                           {u"next_character_count_reset_unix"_s, next.startOfDay(Qt::UTC).toSecsSinceEpoch()},
                           {u"voice_slots_used"_s, 0},
                           {u"professional_voice_slots_used"_s, 0},
                           {u"professional_voice_slots_used_in_workspace"_s, 0},
                           {u"voice_limit"_s, 30},
                           {u"voice_add_edit_counter"_s, 0},
                           {u"professional_voice_limit"_s, 1},
                           {u"can_extend_voice_limit"_s, false},
                           {u"can_use_instant_voice_cloning"_s, false},
                           {u"can_use_professional_voice_cloning"_s, false},
                           {u"status"_s, u"active"_s},
                           {u"open_invoices"_s, QJsonArray()},
                           {u"has_open_invoices"_s, false}};
    return db.fault() ? storageFault(*db.fault()) : jsonReply(200, body);
}

http::Response control(World &world, const http::Request &request)
{
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body) {
        return jsonReply(400, QJsonObject{{u"error"_s, u"The body must be a JSON object."_s}});
    }
    return world.transaction([&](storage::Connection &connection) {
        CheckedDb db(connection);
        for (const QString &field : {u"used"_s, u"character_limit"_s, u"concurrency"_s, u"cut_streams"_s}) {
            if (body->contains(field)) {
                db.execute(u"UPDATE elevenlabs_account SET "_s + field + u" = $1"_s, {(*body)[field].toInteger()});
            }
        }
        if (body->contains(u"paid_voice"_s)) {
            db.execute(u"UPDATE elevenlabs_account SET paid_voice = $1"_s, {(*body)[u"paid_voice"_s].toString()});
        }
        const QJsonObject state = controlJson(db);
        return db.fault() ? storageFault(*db.fault()) : jsonReply(200, state);
    });
}

http::Response show(World &world)
{
    CheckedDb db(*world.db);
    const QJsonObject account = controlJson(db);
    const storage::Rows rows = db.query(u"SELECT voice, model, language, text, characters, created FROM "
                                        "elevenlabs_speech ORDER BY seq DESC LIMIT $1"_s,
                                        {kShown});
    QString html = u"<div class=\"card\"><p><strong>Simulated voice.</strong> The espeak-ng program of this machine "
                   "speaks in the place of ElevenLabs.</p><p>%1 of %2 characters of this month used.</p></div>"_s.arg(
                       QString::number(account[u"used"_s].toInteger()),
                       QString::number(account[u"character_limit"_s].toInteger()));
    html += u"<h2>Last spoken</h2>"_s;
    html += rows.isEmpty() ? u"<p>Nothing yet.</p>"_s : QString();
    for (const storage::Row &row : rows) {
        const StudioVoice *voice = voiceById(row.text(0));
        html +=
            u"<div class=\"card\"><p>%1</p><p class=\"quiet\">%2 (simulated) · %3 · %4 · %5 characters</p></div>"_s.arg(
                escape(row.text(3)), escape(voice ? QString(voice->name) : row.text(0)), escape(row.text(1)),
                escape(row.text(2)), QString::number(row.integer(4)));
    }
    return db.fault() ? storageFault(*db.fault()) : htmlPage(u"Voice studio"_s, html);
}

} // namespace

void addAccountRoutes(Router &router, World &world)
{
    router.add("GET", u"/elevenlabs/v1/user/subscription"_s, u"elevenlabs"_s, [&world](const Call &call) {
        const std::optional<http::Response> refused = checkKey(call.request);
        return refused ? *refused : subscription(world);
    });
    router.add("GET", u"/elevenlabs"_s, {}, [&world](const Call &) { return show(world); });
    router.add("PUT", u"/elevenlabs/control"_s, {},
               [&world](const Call &call) { return control(world, call.request); });
}

} // namespace dotm::sandbox::elevenlabs
