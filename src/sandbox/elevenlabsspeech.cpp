// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/log.h"
#include "sandbox/elevenlabsapi.h"
#include "sandbox/elevenlabsclip.h"
#include "sandbox/elevenlabsear.h"
#include "sandbox/json.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::elevenlabs {

namespace {

enum class Form { Audio, AudioStream, Times, TimesStream };

/// A request that was let in.
struct Job
{
    ClipWish wish;
    QString language;
    qint64 cost = 0;
    bool isCut = false; ///< ends early
};

struct Account
{
    qint64 used = 0;
    qint64 limit = 0;
    int concurrency = 0;
    QString paidVoice;
    bool cutsNext = false;
};

Account accountOf(CheckedDb &db)
{
    const storage::Rows rows =
        db.query(u"SELECT used, character_limit, concurrency, paid_voice, cut_streams FROM elevenlabs_account"_s);
    if (rows.isEmpty()) {
        return {};
    }
    const storage::Row &row = rows.first();
    return {row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), row.text(3), row.integer(4) > 0};
}

qint64 lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

/// What is wrong with a setting, if anything.
std::optional<http::Response> checkSettings(const QJsonObject &settings, bool isVersion3)
{
    for (const QString &field : {u"stability"_s, u"similarity_boost"_s, u"style"_s}) {
        if (settings.contains(field) && (settings[field].toDouble(-1) < 0 || settings[field].toDouble(-1) > 1)) {
            return invalidField({u"body"_s, u"voice_settings"_s, field}, u"must lie between 0 and 1"_s);
        }
    }
    if (settings.contains(u"speed"_s) &&
        (settings[u"speed"_s].toDouble() < 0.7 || settings[u"speed"_s].toDouble() > 1.2)) {
        return invalidField({u"body"_s, u"voice_settings"_s, u"speed"_s}, u"must lie between 0.7 and 1.2"_s);
    }
    const double stability = settings[u"stability"_s].toDouble(0.5) * 2;
    if (isVersion3 && stability != std::floor(stability)) {
        return refusal(400, u"invalid_ttd_stability"_s, u"stability must be one of 0.0, 0.5, 1.0"_s);
    }
    return std::nullopt;
}

/// "mp3_44100_64": nothing for a format that is not ours.
std::optional<std::optional<speech::Mp3Format>> formatOf(const QString &name)
{
    if (name == "pcm_22050"_L1) {
        return std::optional<speech::Mp3Format>();
    }
    for (const QString &rate : {u"32"_s, u"64"_s, u"96"_s, u"128"_s, u"192"_s}) {
        if (name == u"mp3_44100_"_s + rate) {
            return std::optional(speech::Mp3Format{44'100, rate.toInt()});
        }
    }
    if (name == "mp3_22050_32"_L1) {
        return std::optional(speech::Mp3Format{22'050, 32});
    }
    return std::nullopt;
}

std::expected<Job, http::Response> readJob(const Call &call, const QJsonObject &body)
{
    const StudioVoice *voice = voiceById(call.path.value(u"id"_s));
    if (!voice) {
        return std::unexpected(refusal(404, u"voice_not_found"_s, u"No such voice."_s));
    }
    const QString text = body[u"text"_s].toString();
    if (!body[u"text"_s].isString() || text.trimmed().isEmpty()) {
        return std::unexpected(invalidField({u"body"_s, u"text"_s}, u"field required"_s));
    }
    const StudioModel *model = modelById(body[u"model_id"_s].toString(u"eleven_multilingual_v2"_s));
    if (!model) {
        return std::unexpected(refusal(400, u"model_not_found"_s, u"No such model."_s));
    }
    const QString named = body[u"language_code"_s].toString();
    if (!named.isEmpty() && (!model->takesLanguage || !model->languages.contains(named))) {
        return std::unexpected(refusal(400, u"unsupported_language"_s,
                                       u"Model %1 does not support language_code %2."_s.arg(model->id, named)));
    }
    const QJsonObject settings = body[u"voice_settings"_s].toObject();
    if (const auto refused = checkSettings(settings, model->id == "eleven_v3"_L1)) {
        return std::unexpected(*refused);
    }
    if (lengthOf(text) > model->longestText) {
        return std::unexpected(refusal(400, u"max_character_limit_exceeded"_s,
                                       u"This model takes %1 characters at most."_s.arg(model->longestText)));
    }
    const QString asked = call.request.query.queryItemValue(u"output_format"_s);
    const auto format = formatOf(asked.isEmpty() ? u"mp3_44100_128"_s : asked);
    if (!format) {
        return std::unexpected(refusal(400, u"output_format_not_supported"_s, u"The sandbox has no such format."_s));
    }
    Job job;
    job.language = named.isEmpty() ? heardLanguage(text) : named;
    const double speed = settings[u"speed"_s].toDouble(1);
    job.wish = {
        text, {espeakVoiceFor(job.language), voice->pitch, static_cast<int>(voice->wordsPerMinute * speed)}, *format};
    job.cost = (lengthOf(text) * model->hundredthsPerCharacter + 99) / 100;
    return job;
}

/// Checks what the account allows, and books.
std::optional<http::Response> admit(World &world, const Call &call, const QJsonObject &body, Job &job, Studio &studio,
                                    Account &account, bool isStream)
{
    CheckedDb db(*world.db);
    account = accountOf(db);
    const QString voice = call.path.value(u"id"_s);
    if (voice == account.paidVoice) {
        return refusal(402, u"paid_plan_required"_s, u"This voice needs a paid plan."_s);
    }
    if (account.used + job.cost > account.limit) {
        return refusal(401, u"quota_exceeded"_s,
                       u"This request exceeds your quota of %1. You have %2 credits remaining, while %3 credits are "
                       "required for this request."_s.arg(account.limit)
                           .arg(account.limit - account.used)
                           .arg(job.cost));
    }
    if (studio.running >= account.concurrency) {
        http::Response busy = refusal(429, u"too_many_concurrent_requests"_s, u"Too many concurrent requests."_s);
        busy.headers.emplaceBack("Retry-After", "1");
        return busy;
    }
    db.execute(u"UPDATE elevenlabs_account SET used = used + $1"_s, {job.cost});
    db.execute(u"INSERT INTO elevenlabs_speech (voice, model, language, text, characters, created) "
               "VALUES ($1, $2, $3, $4, $5, $6)"_s,
               {voice, body[u"model_id"_s].toString(u"eleven_multilingual_v2"_s), job.language, job.wish.text, job.cost,
                core::toMs(world.clock.now())});
    if (isStream && account.cutsNext) {
        job.isCut = true;
        db.execute(u"UPDATE elevenlabs_account SET cut_streams = cut_streams - 1"_s);
    }
    return db.fault() ? std::optional(storageFault(*db.fault())) : std::nullopt;
}

QByteArray line(const QByteArray &audio, const QList<Mark> &marks)
{
    const QJsonValue alignment = marks.isEmpty() ? QJsonValue() : QJsonValue(alignmentJson(marks));
    return QJsonDocument(QJsonObject{{u"audio_base64"_s, QString::fromLatin1(audio.toBase64())},
                                     {u"alignment"_s, alignment},
                                     {u"normalized_alignment"_s, alignment}})
        .toJson(QJsonDocument::Compact);
}

/// Three lines: a cut one stops after the second.
QByteArray lines(const Clip &clip, bool isCut)
{
    constexpr qsizetype kLines = 3;
    QByteArray body;
    for (qsizetype number = 0; number < (isCut ? kLines - 1 : kLines); ++number) {
        const auto part = [number](qsizetype size, qsizetype step) {
            return size * (number + step) / kLines;
        };
        const qsizetype audioFrom = part(clip.audio.size(), 0);
        const qsizetype markFrom = part(clip.marks.size(), 0);
        body += line(clip.audio.mid(audioFrom, part(clip.audio.size(), 1) - audioFrom),
                     clip.marks.mid(markFrom, part(clip.marks.size(), 1) - markFrom)) +
                '\n';
    }
    return body;
}

http::Response answer(const Job &job, Form form)
{
    const core::Result<Clip> clip = makeClip(job.wish);
    if (!clip) {
        qCWarning(core::lcSandbox).noquote() << "No simulated voice:" << clip.error().detail;
        return refusal(500, u"internal_server_error"_s, clip.error().detail);
    }
    const QByteArray type = job.wish.mp3 ? "audio/mpeg" : "audio/pcm";
    switch (form) {
    case Form::Audio:
    case Form::AudioStream:
        return {200, type, job.isCut ? clip->audio.first(clip->audio.size() / 2) : clip->audio, {}};
    case Form::Times:
        return {200, "application/json", line(clip->audio, clip->marks), {}};
    case Form::TimesStream:
        return {200, "application/json", lines(*clip, job.isCut), {}};
    }
    Q_UNREACHABLE();
}

/// One of the places, given back when the last copy goes.
std::shared_ptr<void> takePlace(const std::shared_ptr<Studio> &studio)
{
    ++studio->running;
    return {nullptr, [studio](void *) {
                --studio->running;
            }};
}

Router::Begun begin(World &world, const std::shared_ptr<Studio> &studio, const Call &call, Form form)
{
    if (const std::optional<http::Response> refused = checkKey(call.request)) {
        return *refused;
    }
    const std::optional<QJsonObject> body = jsonBody(call.request);
    if (!body) {
        return invalidField({u"body"_s}, u"not valid JSON"_s);
    }
    std::expected<Job, http::Response> job = readJob(call, *body);
    if (!job) {
        return job.error();
    }
    Account account;
    const bool isStream = form == Form::AudioStream || form == Form::TimesStream;
    if (const auto refused = admit(world, call, *body, *job, *studio, account, isStream)) {
        return *refused;
    }
    const std::shared_ptr<void> place = takePlace(studio);
    const QList<http::Header> headers{{"request-id", core::uuid7(world.clock, world.random).toLatin1()},
                                      {"character-cost", QByteArray::number(job->cost)},
                                      {"current-concurrent-requests", QByteArray::number(studio->running.load())},
                                      {"maximum-concurrent-requests", QByteArray::number(account.concurrency)},
                                      {"x-region", "sandbox"}};
    return Router::Work([work = *std::move(job), form, place, headers] {
        http::Response response = answer(work, form);
        response.headers += headers;
        return response;
    });
}

} // namespace

void addSpeechRoutes(Router &router, World &world, const std::shared_ptr<Studio> &studio)
{
    const QList<std::pair<QString, Form>> forms{{u""_s, Form::Audio},
                                                {u"/stream"_s, Form::AudioStream},
                                                {u"/with-timestamps"_s, Form::Times},
                                                {u"/stream/with-timestamps"_s, Form::TimesStream}};
    for (const auto &[path, form] : forms) {
        router.addBeside("POST", u"/elevenlabs/v1/text-to-speech/{id}"_s + path, u"elevenlabs"_s,
                         [&world, studio, kind = form](const Call &call) { return begin(world, studio, call, kind); });
    }
}

} // namespace dotm::sandbox::elevenlabs
