// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/clipstep.h"

#include "services/voice/voicekeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
using storage::VoiceClip;

namespace {

constexpr qint64 kMostTries = 2;      ///< at the provider, before another speaks
constexpr auto kListenersPause = 3s;  ///< that a listener waits for the provider
constexpr auto kAfterFault = 10min;   ///< a passing fault is over by then
constexpr auto kAfterRefusal = 60min; ///< somebody must do something about it

QJsonObject valueOf(const MadeSound &made)
{
    return {{u"source"_s, made.source},   {u"voice_id"_s, made.voiceId}, {u"model"_s, made.model},
            {u"content"_s, made.content}, {u"bytes"_s, made.bytes},      {u"length_ms"_s, made.lengthMs}};
}

QJsonObject withReason(QJsonObject value, const core::Error &error)
{
    const std::chrono::milliseconds pause = error.isTransient() ? kAfterFault : kAfterRefusal;
    value.insert("error"_L1, core::errorCodeName(error.code) + u": "_s + error.detail);
    value.insert("again_in_ms"_L1, qint64(pause.count()));
    return value;
}

bool mayStillSpeak(const storage::Step &step, const core::Error &error)
{
    return error.isTransient() && step.attempts < kMostTries && error.retryAfter.value_or(0s) <= kListenersPause;
}

} // namespace

QString ClipStep::kind() const
{
    return voicekeys::kClip;
}

QString ClipStep::topic() const
{
    return voicekeys::kTopic;
}

Task<Result<VoiceClip>> ClipStep::load(QString wish)
{
    const std::function<Result<VoiceClip>(Connection &)> work = [wish](Connection &db) -> Result<VoiceClip> {
        const auto found = storage::voiceclips::byWish(db, wish);
        if (!found) {
            return fail(found.error());
        }
        return *found ? Result<VoiceClip>(**found) : fail(core::ErrorCode::NotFound, u"No such clip."_s);
    };
    co_return co_await m_database.read<VoiceClip>(work);
}

Task<StepResult> ClipStep::run(storage::Step step)
{
    const QString wish = step.subject;
    const auto clip = co_await load(wish);
    if (!clip) {
        co_return StepResult::failedReading(clip.error());
    }
    const VoiceClip wanted = *clip;
    if (wanted.wantedSource == voicekeys::kLocal) {
        const auto made = co_await m_speaker.byProgram(wanted);
        co_return StepResult::done(made ? valueOf(*made) : withReason({}, made.error()));
    }
    const auto spoken = co_await m_speaker.byProvider(wanted);
    if (spoken) {
        co_return StepResult::done(valueOf(*spoken));
    }
    if (mayStillSpeak(step, spoken.error())) {
        co_return StepResult::failed(spoken.error());
    }
    if (wanted.isReady()) {
        co_return StepResult::done(withReason({}, spoken.error())); // the local voice stands in already
    }
    const auto made = co_await m_speaker.byProgram(wanted);
    const QJsonObject value = made ? valueOf(*made) : QJsonObject();
    co_return StepResult::done(withReason(value, spoken.error()));
}

Outcome ClipStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    const auto found = storage::voiceclips::byWish(context.db, step.subject);
    if (!found || !*found) {
        return !found ? fail(found.error()) : fail(core::ErrorCode::NotFound, u"No such clip."_s);
    }
    VoiceClip clip = **found;
    const QString content = value["content"_L1].toString();
    if (!content.isEmpty()) {
        clip.source = value["source"_L1].toString();
        clip.voiceId = value["voice_id"_L1].toString();
        clip.model = value["model"_L1].toString();
        clip.content = content;
        clip.bytes = value["bytes"_L1].toInteger();
        clip.lengthMs = value["length_ms"_L1].toInteger();
    }
    clip.state = clip.content.isEmpty() ? u"failed"_s : u"ready"_s;
    clip.error = value["error"_L1].toString().left(300);
    clip.againAt.reset();
    if (const qint64 pause = value["again_in_ms"_L1].toInteger(); pause > 0) {
        clip.againAt = context.now + std::chrono::milliseconds(pause);
    }
    return storage::voiceclips::settle(context.db, clip, context.now);
}

Outcome ClipStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return settle(context, step, withReason({}, error));
}

} // namespace dotm::services
