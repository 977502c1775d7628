// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/voicekeys.h"
#include "services/voice/voicemessages.h"

#include <numeric>

/// What VoiceMessages hands out; voicemessages.cpp has how it comes to be.
namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::VoiceLanguage;
using storage::Connection;
using storage::VoiceMessage;

namespace {

constexpr int kTimed = 10;
constexpr qint64 kUsualMs = 3000;

core::Failure noMessage()
{
    return fail(ErrorCode::NotFound, u"There is no such message."_s);
}

SpokenSentence spokenSentence(const storage::VoicePart &part, qint64 startMs)
{
    SpokenSentence sentence;
    sentence.text = part.text;
    sentence.caption = part.caption;
    sentence.startMs = startMs;
    sentence.endMs = startMs;
    sentence.source = voicekeys::kCaptions;
    if (part.clip) {
        sentence.isWaiting = part.clip->state == "wanted"_L1;
        if (part.clip->isReady()) {
            sentence.content = part.clip->content;
            sentence.source = part.clip->source;
            sentence.endMs = startMs + part.clip->lengthMs;
        }
    }
    return sentence;
}

QString sourceOf(const QList<SpokenSentence> &sentences)
{
    QString source = voicekeys::kElevenLabs;
    for (const SpokenSentence &each : sentences) {
        if (each.source == voicekeys::kCaptions) {
            return voicekeys::kCaptions;
        }
        source = each.source == voicekeys::kLocal ? voicekeys::kLocal : source;
    }
    return source;
}

} // namespace

Result<SpokenMessage> VoiceMessages::read(Connection &db, const VoiceMessage &message) const
{
    const auto parts = storage::voicemessages::parts(db, message.id);
    if (!parts) {
        return fail(parts.error());
    }
    SpokenMessage spoken;
    spoken.message = message;
    spoken.isReady = true;
    qint64 start = 0;
    for (const storage::VoicePart &part : *parts) {
        const SpokenSentence sentence = spokenSentence(part, start);
        start = sentence.endMs;
        spoken.isReady = spoken.isReady && !sentence.isWaiting;
        spoken.sentences.append(sentence);
        if (spoken.reason.isEmpty() && part.clip && sentence.source != part.clip->wantedSource) {
            spoken.reason = part.clip->error.section(u": "_s, 1);
        }
    }
    spoken.source = sourceOf(spoken.sentences);
    const VoiceLanguage *language = domain::voiceLanguage(message.language);
    if (spoken.isReady && spoken.source == voicekeys::kCaptions && spoken.reason.isEmpty() && language != nullptr) {
        spoken.reason = m_speaker.whyNot(*language);
    }
    return spoken;
}

Task<Result<SpokenMessage>> VoiceMessages::load(QString uid, QString id)
{
    const std::function<Result<SpokenMessage>(Connection &)> work = [this, uid,
                                                                     id](Connection &db) -> Result<SpokenMessage> {
        const auto message = storage::voicemessages::byId(db, id);
        if (!message) {
            return fail(message.error());
        }
        return *message && (*message)->uid == uid ? read(db, **message) : noMessage();
    };
    co_return co_await m_database.read<SpokenMessage>(work);
}

Task<Result<SpokenMessage>> VoiceMessages::byId(Identity who, QString id)
{
    const QString uid = who.uid;
    co_return co_await load(uid, id);
}

Task<Result<CurrentMessage>> VoiceMessages::current(Identity who, MessageWish wish)
{
    const auto cast = voiceCastOf(wish.language, wish.profile);
    if (!cast) {
        co_return fail(cast.error());
    }
    const VoiceCast voice = *cast;
    const std::function<Result<CurrentMessage>(Connection &)> work = [this, who, wish,
                                                                      voice](Connection &db) -> Result<CurrentMessage> {
        const auto plan = planFor(db, who, wish, voice);
        const auto count = storage::voicemessages::countOf(db, who.uid);
        if (!plan || !count) {
            return fail(!plan ? plan.error() : count.error());
        }
        const auto kind = domain::messageKindFromName(plan->kind);
        CurrentMessage current{kind.value_or(domain::MessageKind::Welcome), *count, plan->sentences};
        const auto newest = storage::voicemessages::newest(db, who.uid, plan->kind, wish.language, wish.profile);
        if (!newest) {
            return fail(newest.error());
        }
        if (*newest) {
            const auto message = read(db, **newest);
            if (!message) {
                return fail(message.error());
            }
            if (message->isReady) {
                current.message = *message;
            }
        }
        return current;
    };
    co_return co_await m_database.read<CurrentMessage>(work);
}

Task<Result<SoundBytes>> VoiceMessages::sound(Identity who, QString id)
{
    const QString uid = who.uid;
    const auto message = co_await load(uid, id);
    if (!message) {
        co_return fail(message.error());
    }
    QStringList contents;
    for (const SpokenSentence &sentence : message->sentences) {
        if (sentence.content.isEmpty()) {
            co_return fail(ErrorCode::NotFound, message->isReady ? u"This message has no sound."_s
                                                                 : u"This message is still being spoken."_s);
        }
        contents.append(sentence.content);
    }
    co_return co_await readSounds(contents);
}

Task<Result<SoundBytes>> VoiceMessages::readSounds(QStringList contents)
{
    auto sounds = co_await m_speaker.read(contents);
    if (sounds || sounds.error().code != ErrorCode::NotFound) {
        co_return sounds;
    }
    const core::Error lost = sounds.error();
    const QString missing = lost.providerCode;
    const core::TimePoint now = m_clock.now();
    const std::function<Result<bool>(Connection &)> forget = [missing, now](Connection &db) -> Result<bool> {
        const Outcome forgotten = storage::voiceclips::forgetSound(db, missing, now);
        return forgotten ? Result<bool>(true) : fail(forgotten.error());
    };
    if (const auto forgotten = co_await m_database.transaction<bool>(forget); !forgotten) {
        co_return fail(forgotten.error());
    }
    co_return fail(lost);
}

Task<Result<SoundBytes>> VoiceMessages::clip(Identity who, QString content)
{
    const bool isAnybodys = who.isAtLeast(domain::Role::Admin);
    const std::function<Result<bool>(Connection &)> work = [content, uid = who.uid,
                                                            isAnybodys](Connection &db) -> Result<bool> {
        if (!isAnybodys) {
            return storage::voicemessages::holds(db, uid, content);
        }
        const auto found = storage::voiceclips::byContent(db, content);
        return found ? Result<bool>(found->has_value()) : fail(found.error());
    };
    const auto isTheirs = co_await m_database.read<bool>(work);
    if (!isTheirs || !*isTheirs) {
        co_return !isTheirs ? fail(isTheirs.error()) : fail(ErrorCode::NotFound, u"There is no such sound."_s);
    }
    const QStringList contents{content};
    co_return co_await readSounds(contents);
}

Task<Result<qint64>> VoiceMessages::estimatedMs()
{
    const std::function<Result<qint64>(Connection &)> work = [](Connection &db) -> Result<qint64> {
        const auto times = storage::voicemessages::lastGenerations(db, kTimed);
        if (!times) {
            return fail(times.error());
        }
        return times->isEmpty() ? kUsualMs : std::accumulate(times->begin(), times->end(), qint64(0)) / times->size();
    };
    co_return co_await m_database.read<qint64>(work);
}

} // namespace dotm::services
