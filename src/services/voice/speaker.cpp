// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/speaker.h"

#include "core/log.h"
#include "providers/elevenlabs/elevenlabserror.h"
#include "services/voice/voicekeys.h"
#include "speech/espeak.h"
#include "speech/mp3frames.h"
#include "speech/mp3writer.h"

#include <qcoro/qcorofuture.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QPromise>

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::SpeechModel;
using domain::VoiceLanguage;
using domain::VoiceProfile;
using elevenlabs::Refusal;
using storage::Connection;
using storage::VoiceClip;

namespace {

const QString kBudget = u"budget"_s;
const QString kFormat = u"mp3_44100_64"_s;
constexpr speech::Mp3Format kLocalFormat{22'050,
                                         64}; ///< with less there is no place for the frame that tells its length

qint64 lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

speech::EspeakVoice localVoice(const VoiceLanguage &language, VoiceProfile profile)
{
    switch (profile) {
    case VoiceProfile::CanadianRockstar:
        return {language.espeakVoice, 60, 185};
    case VoiceProfile::ScienceTeacher:
        return {language.espeakVoice, 75, 155};
    case VoiceProfile::BuddyFriend:
        return {language.espeakVoice, 42, 170};
    }
    Q_UNREACHABLE();
}

/// Everything that makes the sound, one on a line.
QString wishOf(const QStringList &parts)
{
    const QByteArray bytes = parts.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList providerParts(const VoiceLanguage &language, VoiceProfile profile)
{
    const elevenlabs::CastVoice voice = elevenlabs::castFor(profile, {}).first();
    const elevenlabs::SpeechDraft draft = elevenlabs::draftFor({}, voice, language, language.model);
    const elevenlabs::SpeechSettings &settings = draft.settings;
    return {voicekeys::kElevenLabs,
            draft.voiceId,
            draft.modelId,
            draft.languageCode,
            kFormat,
            u"%1 %2 %3 %4"_s.arg(settings.stability)
                .arg(settings.similarityBoost)
                .arg(settings.style)
                .arg(settings.speakerBoost ? 1 : 0)};
}

QStringList localParts(const VoiceLanguage &language, VoiceProfile profile)
{
    const speech::EspeakVoice voice = localVoice(language, profile);
    return {voicekeys::kLocal, voice.name, u"%1 %2"_s.arg(voice.pitch).arg(voice.wordsPerMinute),
            u"mp3 %1 %2"_s.arg(kLocalFormat.rate).arg(kLocalFormat.kbps)};
}

Result<QByteArray> speakHere(const speech::EspeakVoice &voice, const QString &text)
{
    const auto pcm = speech::speakByEspeak(voice, text);
    return pcm ? speech::writeMp3(*pcm, kLocalFormat) : fail(pcm.error());
}

template <typename T>
QFuture<T> runOn(QThreadPool &pool, std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

bool mayAskAnother(const core::Error &error)
{
    const Refusal refusal = elevenlabs::refusalOf(error);
    return refusal == Refusal::PaidPlan || refusal == Refusal::VoiceNotFound || refusal == Refusal::UnsupportedModel;
}

} // namespace

Speaker::Speaker(storage::Database &database, elevenlabs::ElevenLabsClient &client, const core::Clock &clock,
                 SpeakerOptions options)
    : m_database(database), m_client(client), m_clock(clock), m_options(std::move(options)), m_files(m_options.folder)
{
}

Speaker::~Speaker()
{
    m_crew.waitForDone();
}

bool Speaker::canSpeakLocally(const VoiceLanguage &language) const
{
    return m_options.canSpeakLocally && language.isReadByEspeak && !language.espeakVoice.isEmpty();
}

QString Speaker::sourceFor(const VoiceLanguage &language) const
{
    if (m_client.isConfigured()) {
        return voicekeys::kElevenLabs;
    }
    return canSpeakLocally(language) ? voicekeys::kLocal : voicekeys::kCaptions;
}

QString Speaker::whyNot(const VoiceLanguage &language) const
{
    if (m_client.isConfigured()) {
        return u"The voice could not be had."_s;
    }
    return m_options.canSpeakLocally || !language.isReadByEspeak
               ? u"No voice here speaks %1: ELEVENLABS_API_KEY is not set."_s.arg(language.englishName)
               : u"No voice speaks here: ELEVENLABS_API_KEY is not set and espeak-ng is not installed."_s;
}

VoiceClip Speaker::clipFor(const QString &text, bool isPersonal, const QString &kind, const VoiceLanguage &language,
                           VoiceProfile profile) const
{
    VoiceClip clip;
    clip.kind = kind;
    clip.language = language.code;
    clip.profile = domain::voiceProfileName(profile);
    clip.text = text;
    clip.isPersonal = isPersonal;
    clip.characters = lengthOf(text);
    clip.wantedSource = sourceFor(language);
    clip.createdAt = m_clock.now();
    if (clip.wantedSource != voicekeys::kCaptions) {
        const bool isProvider = clip.wantedSource == voicekeys::kElevenLabs;
        clip.wish =
            wishOf((isProvider ? providerParts(language, profile) : localParts(language, profile)) + QStringList{text});
    }
    return clip;
}

QString Speaker::month() const
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(m_clock.now()), Qt::UTC).toString(u"yyyy-MM"_s);
}

Task<Outcome> Speaker::correct(QString month, qint64 characters, qint64 syntheses)
{
    const std::function<Result<bool>(Connection &)> work = [=](Connection &db) -> Result<bool> {
        const Outcome done = storage::voiceclips::correct(db, month, characters, syntheses);
        return done ? Result<bool>(true) : fail(done.error());
    };
    const auto done = co_await m_database.transaction<bool>(work);
    co_return done ? Outcome() : fail(done.error());
}

Task<Result<elevenlabs::Speech>> Speaker::speakBooked(Try one)
{
    const QString booked = month();
    const qint64 limit = m_options.monthlyCharacters;
    const std::function<Result<bool>(Connection &)> book = [=](Connection &db) {
        return storage::voiceclips::book(db, booked, one.characters, limit);
    };
    const auto isBooked = co_await m_database.transaction<bool>(book);
    if (!isBooked) {
        co_return fail(isBooked.error());
    }
    if (!*isBooked) {
        core::Error error{ErrorCode::Conflict, u"This month's characters of the voice are used up."_s, {}, kBudget};
        co_return fail(std::move(error));
    }
    const elevenlabs::SpeechDraft draft = one.draft;
    auto speech = co_await m_client.speak(draft);
    const bool mayBeBilled = speech || speech.error().isUnclear();
    const qint64 billed = speech && speech->billedCharacters >= 0 ? speech->billedCharacters
                          : mayBeBilled                           ? one.characters
                                                                  : 0;
    const qint64 difference = billed - one.characters;
    const qint64 syntheses = speech ? 1 : 0;
    if (const Outcome corrected = co_await correct(booked, difference, syntheses); !corrected) {
        qCWarning(core::lcService).noquote() << "A booking of the voice stays too high:" << corrected.error().detail;
    }
    co_return speech;
}

Task<Result<QList<Speaker::Try>>> Speaker::triesFor(VoiceClip clip)
{
    const VoiceLanguage *language = domain::voiceLanguage(clip.language);
    const auto profile = domain::voiceProfileFromName(clip.profile);
    if (language == nullptr || !profile) {
        co_return fail(ErrorCode::Internal, u"A clip of no language or voice."_s);
    }
    const auto known = co_await m_client.voices();
    if (!known && (known.error().isTransient() || known.error().code == ErrorCode::Unauthorized)) {
        co_return fail(known.error()); // speech would fare no better
    }
    QList<Try> tries;
    for (const elevenlabs::CastVoice &voice :
         elevenlabs::castFor(*profile, known.value_or(QList<elevenlabs::Voice>()))) {
        for (const SpeechModel model : elevenlabs::modelsFor(*language)) {
            Try one{elevenlabs::draftFor(clip.text, voice, *language, model), clip.characters};
            one.draft.outputFormat = kFormat;
            tries.append(one);
        }
    }
    co_return tries;
}

Task<Result<MadeSound>> Speaker::byProvider(VoiceClip clip)
{
    const auto tries = co_await triesFor(clip);
    if (!tries) {
        co_return fail(tries.error());
    }
    core::Error last{ErrorCode::Internal, u"There is nobody to speak."_s, {}, {}};
    for (const Try &one : *tries) {
        const bool isOtherModel = one.draft.modelId != tries->first().draft.modelId;
        if (isOtherModel && elevenlabs::refusalOf(last) != Refusal::UnsupportedModel) {
            continue;
        }
        const auto speech = co_await speakBooked(one);
        if (speech) {
            const int byTimes = speech->alignment.last().endMs;
            const qint64 length = speech::mp3LengthMs(speech->audio).value_or(byTimes);
            const QByteArray sound = speech->audio;
            const MadeSound made{
                voicekeys::kElevenLabs, one.draft.voiceId, one.draft.modelId, {}, sound.size(), length};
            co_return co_await keep(sound, made);
        }
        last = speech.error();
        if (!mayAskAnother(last)) {
            break;
        }
    }
    co_return fail(last);
}

Task<Result<MadeSound>> Speaker::byProgram(VoiceClip clip)
{
    const VoiceLanguage *language = domain::voiceLanguage(clip.language);
    const auto profile = domain::voiceProfileFromName(clip.profile);
    if (language == nullptr || !profile || !canSpeakLocally(*language)) {
        co_return fail(ErrorCode::Disabled, u"There is no local voice for this language."_s);
    }
    const speech::EspeakVoice voice = localVoice(*language, *profile);
    const std::function<Result<QByteArray>()> work = [voice, text = clip.text] {
        return speakHere(voice, text);
    };
    const QFuture<Result<QByteArray>> future = runOn(m_crew, work);
    const auto sound = co_await future;
    if (!sound) {
        co_return fail(sound.error());
    }
    const qint64 length = speech::mp3LengthMs(*sound).value_or(0);
    const QByteArray bytes = *sound;
    const MadeSound made{voicekeys::kLocal, voice.name, u"espeak-ng"_s, {}, bytes.size(), length};
    co_return co_await keep(bytes, made);
}

Task<Result<MadeSound>> Speaker::keep(QByteArray sound, MadeSound made)
{
    const std::function<Result<QString>()> work = [this, sound] {
        return m_files.write(sound);
    };
    const QFuture<Result<QString>> future = runOn(m_crew, work);
    const auto content = co_await future;
    if (!content) {
        co_return fail(content.error());
    }
    made.content = *content;
    co_return made;
}

Task<Result<SoundBytes>> Speaker::read(QStringList contents)
{
    const std::function<Result<QByteArray>()> work = [this, contents]() -> Result<QByteArray> {
        QList<QByteArray> sounds;
        for (const QString &content : contents) {
            auto sound = m_files.read(content);
            if (!sound) {
                core::Error error = sound.error();
                error.providerCode = content; // which one
                return fail(std::move(error));
            }
            sounds.append(*std::move(sound));
        }
        return sounds.size() == 1 ? sounds.first() : speech::joinMp3(sounds);
    };
    const QFuture<Result<QByteArray>> future = runOn(m_crew, work);
    const auto bytes = co_await future;
    if (!bytes) {
        co_return fail(bytes.error());
    }
    co_return SoundBytes{*bytes};
}

} // namespace dotm::services
