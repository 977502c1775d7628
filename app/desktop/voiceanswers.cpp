// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/voiceanswers.h"

#include "domain/voice/messagetext.h"
#include "speech/mp3writer.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <numbers>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kClips = u"/api/voice/clips/"_s;
constexpr qint64 kMsPerLetter = 60;
constexpr int kRate = 22'050;

QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

/// Syllables of uneven loudness with rests, of the length that the path names.
QByteArray speechOf(qint64 lengthMs)
{
    sound::Pcm pcm;
    pcm.rate = kRate;
    const qint64 count = lengthMs * kRate / 1000;
    pcm.samples.reserve(count * 2);
    for (qint64 index = 0; index < count; ++index) {
        const double at = static_cast<double>(index) / kRate;
        const double beat = at * 5.2;
        const double syllable = std::pow(std::sin(std::numbers::pi * beat), 2.0);
        const double stress = 0.25 + 0.75 * std::abs(std::sin(std::floor(beat) * 2.3 + static_cast<double>(lengthMs)));
        const double tone =
            std::sin(2 * std::numbers::pi * 170 * at) + 0.4 * std::sin(2 * std::numbers::pi * 1360 * at);
        const auto sample = static_cast<qint16>(std::lround(20'000 * syllable * stress * tone / 1.4));
        pcm.samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
    return speech::writeMp3(pcm, {kRate, 32}).value_or(QByteArray());
}

} // namespace

bool VoiceAnswers::isAbout(const QString &path)
{
    return path.startsWith("/api/voice/"_L1) || path.startsWith("/api/welcome-message/"_L1) ||
           path == "/api/message/get-current"_L1;
}

QByteArray VoiceAnswers::sound(const QString &path)
{
    static QHash<QString, QByteArray> made; // the same for every world, and slow to make without optimising
    if (path.startsWith(kClips) && !made.contains(path)) {
        made.insert(path, speechOf(path.mid(kClips.size()).toLongLong()));
    }
    return made.value(path);
}

contract::VoiceMessage VoiceAnswers::message(const QJsonObject &wish) const
{
    contract::VoiceMessage made;
    made.id = u"tour"_s;
    made.kind = orElse(wish.value("message_type"_L1).toString(), u"welcome"_s);
    made.language = orElse(wish.value("language"_L1).toString(), u"en"_s);
    made.profile = orElse(wish.value("voice_profile"_L1).toString(), u"ScienceTeacher"_s);
    made.isReady = true;
    made.wasCached = true;
    made.isSimulated = true;
    made.source = u"elevenlabs"_s;
    const auto kind = domain::messageKindFromName(made.kind).value_or(domain::MessageKind::Welcome);
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(m_clock.now()), Qt::UTC).date();
    const domain::MessageContext context{u"Tour"_s, today, {}};
    const auto sentences = domain::messageSentences(kind, made.language, context);
    const QStringList captions = domain::messageCaptions(kind, made.language, context);
    qint64 start = 0;
    for (qsizetype index = 0; index < sentences.size(); ++index) {
        const qint64 length = 800 + sentences.at(index).text.size() * kMsPerLetter;
        made.sentences.append({sentences.at(index).text, captions.value(index), start, start + length,
                               kClips + QString::number(length), u"elevenlabs"_s, false});
        start += length;
    }
    return made;
}

QJsonObject VoiceAnswers::listens() const
{
    QJsonArray list;
    const core::TimePoint now = m_clock.now();
    list.append(contract::VoiceListen{
        u"l-2"_s, u"welcome"_s, u"fr"_s, u"BuddyFriend"_s, u"tour"_s, 19'000, false, now - 3h, {}, {}}
                    .toJson());
    list.append(contract::VoiceListen{
        u"l-1"_s, u"welcome"_s, u"en"_s, u"ScienceTeacher"_s, u"tour"_s, 48'000, false, now - 26h, {}, {}}
                    .toJson());
    return {{u"success"_s, true}, {u"listens"_s, list}, {u"next_cursor"_s, QJsonValue()}};
}

QJsonObject VoiceAnswers::answer(const net::HttpRequest &request) const
{
    const QString path = request.url.path();
    if (path == "/api/voice/listens"_L1) {
        return listens();
    }
    if (path == "/api/welcome-message/track-listen"_L1) {
        return {{u"success"_s, true}, {u"history_id"_s, u"l-3"_s}};
    }
    const contract::VoiceMessage made = message(QJsonDocument::fromJson(request.body).object());
    QJsonObject body = made.toJson();
    if (path == "/api/message/get-current"_L1) {
        contract::VoicePreview preview;
        preview.kind = made.kind;
        preview.messages = 1;
        preview.message = made;
        for (const contract::VoiceSentence &each : made.sentences) {
            preview.texts.append(each.text);
            preview.captions.append(each.caption);
        }
        body = preview.toJson();
    }
    body.insert("success"_L1, true);
    return body;
}

} // namespace dotm::app
