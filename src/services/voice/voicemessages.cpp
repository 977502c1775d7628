// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/voicemessages.h"

#include "services/secondperson/secondperson.h"
#include "services/voice/voicekeys.h"
#include "storage/repositories/users.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>

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
constexpr qsizetype kLongestOwnText = 5000;

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

Result<VoiceMessages::Order> VoiceMessages::order(Connection &db, const MessagePlan &plan,
                                                  std::chrono::milliseconds apart) const
{
    Order result;
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
        if (clip.isReady()) {
            result.found.append(clip.wish);
        }
        if (!*isNew) {
            const auto again =
                clip.isDue(m_clock.now()) ? storage::voiceclips::askAgain(db, clip) : Result<bool>(false);
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
            m_steps.queue().add(db, voicekeys::kClip, key, clip.wish, {}, {}, apart * static_cast<int>(result.asked));
        if (!queued) {
            return fail(queued.error());
        }
        ++result.asked;
    }
    return result;
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
    auto ordered = order(db, plan, 0ms);
    if (!ordered) {
        return fail(ordered.error());
    }
    ordered->found.sort(); // all take rows in the same order
    if (const Outcome counted = storage::voiceclips::addHits(db, ordered->found); !counted) {
        return fail(counted.error());
    }
    return Ordered{*message, ordered->asked};
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

Result<MessagePlan> VoiceMessages::planFor(Connection &db, const Identity &who, const MessageWish &wish,
                                           const VoiceCast &cast) const
{
    const auto context = contextOf(db, who, wish);
    const auto kind = wish.kind ? Result<domain::MessageKind>(*wish.kind) : nextMessageOf(db, who.uid);
    if (!context || !kind) {
        return fail(!context ? context.error() : kind.error());
    }
    return planMessage(m_speaker, *kind, *cast.language, cast.profile, *context);
}

Task<Result<SpokenMessage>> VoiceMessages::generate(Identity who, MessageWish wish)
{
    const auto cast = voiceCastOf(wish.language, wish.profile);
    if (!cast) {
        co_return fail(cast.error());
    }
    const VoiceCast voice = *cast;
    const std::function<Result<MessagePlan>(Connection &)> work = [this, who, wish, voice](Connection &db) {
        return planFor(db, who, wish, voice);
    };
    const auto plan = co_await m_database.read<MessagePlan>(work);
    if (!plan) {
        co_return fail(plan.error());
    }
    const MessagePlan planned = *plan;
    const bool isAwaited = wish.isAwaited;
    co_return co_await speak(who, planned, isAwaited);
}

Task<Result<SpokenMessage>> VoiceMessages::say(Identity who, QString text, QString language, QString profile,
                                               bool isAwaited)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const auto cast = voiceCastOf(language, profile);
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
    co_return co_await speak(who, plan, isAwaited);
}

Task<Result<SpokenMessage>> VoiceMessages::speak(Identity who, MessagePlan plan, bool isAwaited)
{
    const std::function<Result<Ordered>(Connection &)> work = [this, who, plan](Connection &db) {
        return orderMessage(db, who, plan);
    };
    const auto ordered = co_await m_database.transaction<Ordered>(work);
    if (!ordered) {
        co_return fail(ordered.error());
    }
    const VoiceMessage written = ordered->message;
    const bool isSpokenAnew = ordered->asked > 0;
    if (isSpokenAnew) {
        m_steps.wake();
    }
    if (isAwaited) {
        if (const Outcome settled = co_await settle(written, isSpokenAnew); !settled) {
            co_return fail(settled.error());
        }
    } else if (!written.readyAt) {
        core::detach(settleAlone(written, isSpokenAnew), "waiting for a spoken message");
    }
    const QString uid = who.uid;
    const QString id = written.id;
    auto message = co_await load(uid, id);
    if (message) {
        message->wasCached = !isSpokenAnew && message->isReady && message->source != voicekeys::kCaptions;
    }
    co_return message;
}

Task<Outcome> VoiceMessages::settle(VoiceMessage message, bool isSpokenAnew)
{
    QElapsedTimer passed;
    passed.start();
    const QString id = message.id;
    const auto isReady = co_await waitFor(id);
    if (!isReady) {
        co_return fail(isReady.error());
    }
    if (!*isReady || message.readyAt) {
        co_return Outcome();
    }
    const core::TimePoint now = m_clock.now();
    const std::optional<qint64> took = isSpokenAnew ? std::optional(passed.elapsed()) : std::nullopt;
    const std::function<Result<bool>(Connection &)> mark = [id, took, now](Connection &db) -> Result<bool> {
        const Outcome marked = storage::voicemessages::markReady(db, id, took, now);
        return marked ? Result<bool>(true) : fail(marked.error());
    };
    const auto marked = co_await m_database.transaction<bool>(mark);
    co_return marked ? Outcome() : fail(marked.error());
}

Task<Outcome> VoiceMessages::settleAlone(VoiceMessage message, bool isSpokenAnew)
{
    ++m_settling;
    const Outcome settled = co_await settle(message, isSpokenAnew);
    --m_settling;
    co_return settled;
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

} // namespace dotm::services
