// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/voicemessages.h"

#include "services/secondperson/secondperson.h"
#include "services/voice/voicekeys.h"
#include "storage/repositories/users.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <numeric>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::VoiceLanguage;
using domain::VoiceProfile;
using storage::Connection;
using storage::VoiceClip;
using storage::VoiceMessage;

namespace {

constexpr auto kBell = 30ms;
constexpr auto kTick = 1s;
constexpr int kTimed = 10;
constexpr qint64 kUsualMs = 3000;
constexpr qsizetype kLongestOwnText = 5000;

struct Cast
{
    const VoiceLanguage *language = nullptr;
    VoiceProfile profile = domain::kDefaultVoiceProfile;
};

Result<Cast> castOf(const QString &language, const QString &profile)
{
    const VoiceLanguage *known = domain::voiceLanguage(language);
    if (known == nullptr) {
        return fail(ErrorCode::Invalid, u"\"language\" must be one of the codes of /api/voice/languages."_s);
    }
    const auto voice = domain::voiceProfileFromName(profile);
    return voice ? Result<Cast>(Cast{known, *voice})
                 : fail(ErrorCode::Invalid,
                        u"\"voice_profile\" must be CanadianRockstar, ScienceTeacher or BuddyFriend."_s);
}

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

Result<QList<domain::MessageKind>> completedOf(Connection &db, const QString &uid)
{
    const auto names = storage::voicelistens::completedKinds(db, uid);
    if (!names) {
        return fail(names.error());
    }
    QList<domain::MessageKind> kinds;
    for (const QString &name : *names) {
        if (const auto kind = domain::messageKindFromName(name)) {
            kinds.append(*kind);
        }
    }
    return kinds;
}

Result<domain::MessageKind> nextOf(Connection &db, const QString &uid)
{
    const auto completed = completedOf(db, uid);
    return completed ? Result<domain::MessageKind>(domain::nextKind(*completed)) : fail(completed.error());
}

} // namespace

VoiceMessages::VoiceMessages(storage::Database &database, StepWorker &steps, Changes &changes, Speaker &speaker,
                             const core::Clock &clock, Options options)
    : m_database(database), m_steps(steps), m_speaker(speaker), m_clock(clock), m_options(options)
{
    m_bell.setSingleShot(true);
    m_bell.setInterval(kBell);
    m_tick.setInterval(kTick);
    connect(&m_bell, &QTimer::timeout, this, [this] { m_waiters.release(); });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_waiters.release(); });
    connect(&changes, &Changes::changed, this, [this](const QString &, const QString &topic) {
        if (topic == voicekeys::kTopic && !m_bell.isActive()) {
            m_bell.start();
        }
    });
}

void VoiceMessages::stop()
{
    m_isStopped = true;
    m_bell.start();
}

Result<qint64> VoiceMessages::order(Connection &db, const MessagePlan &plan, std::chrono::milliseconds apart) const
{
    qint64 asked = 0;
    for (const PlannedSentence &sentence : plan.sentences) {
        const VoiceClip &wanted = sentence.clip;
        if (wanted.wish.isEmpty()) {
            continue;
        }
        const auto isNew = storage::voiceclips::insert(db, wanted);
        const auto found = isNew ? storage::voiceclips::byWish(db, wanted.wish) : fail(isNew.error());
        if (!found) {
            return fail(found.error());
        }
        VoiceClip clip = **found;
        if (!*isNew) {
            const auto again = clip.isDue(m_clock.now()) ? storage::voiceclips::askAgain(db, clip) : Result<bool>(false);
            if (!again) {
                return fail(again.error());
            }
            if (!*again) {
                continue;
            }
            ++clip.tries;
        }
        const QString key = voicekeys::clip(clip.wish, clip.tries);
        const Outcome queued =
            m_steps.queue().add(db, voicekeys::kClip, key, clip.wish, {}, {}, apart * static_cast<int>(asked));
        if (!queued) {
            return fail(queued.error());
        }
        ++asked;
    }
    return asked;
}

Result<VoiceMessages::Ordered> VoiceMessages::orderMessage(Connection &db, const Identity &who,
                                                           const MessagePlan &plan) const
{
    VoiceMessage wanted;
    wanted.id = m_steps.queue().newId();
    wanted.uid = who.uid;
    wanted.kind = plan.kind;
    wanted.language = plan.language;
    wanted.profile = plan.profile;
    wanted.digest = plan.digest();
    wanted.createdAt = m_clock.now();
    const auto message = storage::voicemessages::insert(db, wanted, plan.parts());
    if (!message) {
        return fail(message.error());
    }
    const auto asked = order(db, plan, 0ms);
    if (!asked) {
        return fail(asked.error());
    }
    if (*asked == 0) {
        QStringList wishes;
        for (const PlannedSentence &sentence : plan.sentences) {
            wishes.append(sentence.clip.wish);
        }
        if (const Outcome counted = storage::voiceclips::addHits(db, wishes); !counted) {
            return fail(counted.error());
        }
    }
    return Ordered{*message, *asked};
}

Result<domain::MessageContext> VoiceMessages::contextOf(Connection &db, const Identity &who,
                                                        const MessageWish &wish) const
{
    const auto user = storage::users::byUid(db, who.uid);
    if (!user) {
        return fail(user.error());
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(m_clock.now()), Qt::UTC).date();
    if (wish.date && (!wish.date->isValid() || std::abs(today.daysTo(*wish.date)) > 1)) {
        return fail(ErrorCode::Invalid, u"\"date\" must be today's where you are, as 2026-01-31."_s);
    }
    const QString name = *user && !(*user)->displayName.isEmpty() ? (*user)->displayName : who.name;
    return domain::MessageContext{name, wish.date.value_or(today), wish.place};
}

Task<Result<SpokenMessage>> VoiceMessages::generate(Identity who, MessageWish wish)
{
    const auto cast = castOf(wish.language, wish.profile);
    if (!cast) {
        co_return fail(cast.error());
    }
    const Cast voice = *cast;
    const std::function<Result<MessagePlan>(Connection &)> work = [this, who, wish,
                                                                   voice](Connection &db) -> Result<MessagePlan> {
        const auto context = contextOf(db, who, wish);
        const auto kind = wish.kind ? Result<domain::MessageKind>(*wish.kind) : nextOf(db, who.uid);
        if (!context || !kind) {
            return fail(!context ? context.error() : kind.error());
        }
        return planMessage(m_speaker, *kind, *voice.language, voice.profile, *context);
    };
    const auto plan = co_await m_database.read<MessagePlan>(work);
    if (!plan) {
        co_return fail(plan.error());
    }
    const MessagePlan planned = *plan;
    co_return co_await speak(who, planned);
}

Task<Result<SpokenMessage>> VoiceMessages::say(Identity who, QString text, QString language, QString profile)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const auto cast = castOf(language, profile);
    if (!cast) {
        co_return fail(cast.error());
    }
    if (text.size() > kLongestOwnText) {
        co_return fail(ErrorCode::Invalid, u"\"text\" may have 5000 characters."_s);
    }
    const MessagePlan plan = planText(m_speaker, text, *cast->language, cast->profile);
    if (plan.sentences.isEmpty()) {
        co_return fail(ErrorCode::Invalid, u"\"text\" must say something."_s);
    }
    co_return co_await speak(who, plan);
}

Task<Result<SpokenMessage>> VoiceMessages::speak(Identity who, MessagePlan plan)
{
    QElapsedTimer passed;
    passed.start();
    const std::function<Result<Ordered>(Connection &)> work = [this, who, plan](Connection &db) {
        return orderMessage(db, who, plan);
    };
    const auto ordered = co_await m_database.transaction<Ordered>(work);
    if (!ordered) {
        co_return fail(ordered.error());
    }
    const qint64 asked = ordered->asked;
    if (asked > 0) {
        m_steps.wake();
    }
    const QString id = ordered->message.id;
    const auto isReady = co_await waitFor(id);
    if (!isReady) {
        co_return fail(isReady.error());
    }
    if (*isReady && !ordered->message.readyAt) {
        const core::TimePoint now = m_clock.now();
        const std::optional<qint64> took = asked > 0 ? std::optional(passed.elapsed()) : std::nullopt;
        const std::function<Result<bool>(Connection &)> mark = [id, took, now](Connection &db) -> Result<bool> {
            const Outcome marked = storage::voicemessages::markReady(db, id, took, now);
            return marked ? Result<bool>(true) : fail(marked.error());
        };
        if (const auto marked = co_await m_database.transaction<bool>(mark); !marked) {
            co_return fail(marked.error());
        }
    }
    const QString uid = who.uid;
    auto message = co_await load(uid, id);
    if (message) {
        message->wasCached = asked == 0 && message->isReady;
    }
    co_return message;
}

Task<Result<bool>> VoiceMessages::waitFor(QString messageId)
{
    const std::function<Result<qint64>(Connection &)> work = [messageId](Connection &db) {
        return storage::voicemessages::waitingParts(db, messageId);
    };
    const QDeadlineTimer until(m_options.wait);
    ++m_waiting;
    m_tick.start();
    Result<bool> result = false;
    while (true) {
        const auto waiting = co_await m_database.read<qint64>(work);
        if (!waiting) {
            result = fail(waiting.error());
            break;
        }
        if (*waiting == 0 || until.hasExpired() || m_isStopped) {
            result = *waiting == 0;
            break;
        }
        co_await m_waiters.wait();
    }
    if (--m_waiting == 0) {
        m_tick.stop();
    }
    const Result<bool> answer = result;
    co_return answer;
}

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

Task<Result<CurrentMessage>> VoiceMessages::current(Identity who, QString language, QString profile)
{
    const auto cast = castOf(language, profile);
    if (!cast) {
        co_return fail(cast.error());
    }
    const std::function<Result<CurrentMessage>(Connection &)> work =
        [this, uid = who.uid, language, profile](Connection &db) -> Result<CurrentMessage> {
        const auto kind = nextOf(db, uid);
        const auto count = storage::voicemessages::countOf(db, uid);
        if (!kind || !count) {
            return fail(!kind ? kind.error() : count.error());
        }
        CurrentMessage current{*kind, *count, {}};
        const auto newest =
            storage::voicemessages::newest(db, uid, domain::messageKindName(*kind), language, profile);
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
