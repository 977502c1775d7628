// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/voicedesk.h"

#include "services/audit/audit.h"
#include "services/secondperson/secondperson.h"
#include "services/voice/voicekeys.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;

namespace {

constexpr auto kApart = 300ms; ///< between two sentences that nobody waits for

/// Both forms of every sentence: for listeners of whom everything is known, and nothing.
QList<domain::MessageContext> contexts(core::TimePoint now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(now), Qt::UTC).date();
    return {{}, {u"Ada"_s, today, u"Toronto"_s}};
}

audit::Note preparationNote(const Identity &who, const Preparation &preparation)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = domain::AuditAction::ApiCall;
    note.subjectKind = u"voice"_s;
    note.subject = preparation.languages.join(u' ');
    note.after = {{u"clips"_s, preparation.missing}, {u"characters"_s, preparation.characters}};
    return note;
}

} // namespace

Task<Result<VoiceStanding>> VoiceDesk::standing(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const QString month = m_speaker.month();
    const std::function<Result<VoiceStanding>(Connection &)> work = [month](Connection &db) -> Result<VoiceStanding> {
        const auto cache = storage::voiceclips::figures(db);
        const auto spent = storage::voiceclips::month(db, month);
        if (!cache || !spent) {
            return fail(!cache ? cache.error() : spent.error());
        }
        VoiceStanding standing;
        standing.cache = *cache;
        standing.month = *spent;
        return standing;
    };
    auto standing = co_await m_database.read<VoiceStanding>(work);
    if (standing) {
        standing->monthName = month;
        standing->monthlyCharacters = m_speaker.options().monthlyCharacters;
        standing->hasProvider = m_speaker.hasProvider();
        standing->canSpeakLocally = m_speaker.options().canSpeakLocally;
        standing->pregenerated = m_pregenerated;
    }
    co_return standing;
}

Result<PreparationWish> VoiceDesk::checked(const PreparationWish &wish) const
{
    PreparationWish whole = wish;
    whole.languages = wish.languages.isEmpty() ? m_pregenerated : wish.languages;
    whole.languages.removeDuplicates();
    whole.profiles.removeDuplicates();
    for (const QString &language : whole.languages) {
        if (domain::voiceLanguage(language) == nullptr) {
            return fail(ErrorCode::Invalid, u"\"languages\" must be codes of /api/voice/languages."_s);
        }
    }
    for (const domain::VoiceProfile profile : domain::voiceProfiles()) {
        if (wish.profiles.isEmpty()) {
            whole.profiles.append(domain::voiceProfileName(profile));
        }
    }
    const bool isSound = std::ranges::all_of(
        whole.profiles, [](const QString &each) { return domain::voiceProfileFromName(each).has_value(); });
    return isSound ? Result<PreparationWish>(whole)
                   : fail(ErrorCode::Invalid,
                          u"\"voice_profiles\" must be CanadianRockstar, ScienceTeacher or BuddyFriend."_s);
}

MessagePlan VoiceDesk::commonSentences(const PreparationWish &wish) const
{
    MessagePlan all;
    QSet<QString> seen;
    for (const QString &code : wish.languages) {
        for (const QString &name : wish.profiles) {
            for (const domain::MessageKind kind : domain::messageKinds()) {
                for (const domain::MessageContext &context : contexts(m_clock.now())) {
                    const auto profile = domain::voiceProfileFromName(name).value_or(domain::kDefaultVoiceProfile);
                    const MessagePlan one =
                        planMessage(m_speaker, kind, *domain::voiceLanguage(code), profile, context);
                    for (const PlannedSentence &sentence : one.sentences) {
                        const QString &id = sentence.clip.wish;
                        if (!sentence.clip.isPersonal && !id.isEmpty() && !seen.contains(id)) {
                            seen.insert(id);
                            all.sentences.append(sentence);
                        }
                    }
                }
            }
        }
    }
    return all;
}

Result<Preparation> VoiceDesk::count(Connection &db, const PreparationWish &wish, const MessagePlan &plan) const
{
    Preparation result{wish.languages, wish.profiles, plan.sentences.size(), 0, 0, 0, !m_speaker.hasProvider()};
    for (const PlannedSentence &sentence : plan.sentences) {
        const auto there = storage::voiceclips::byWish(db, sentence.clip.wish);
        if (!there) {
            return fail(there.error());
        }
        if (!*there || (*there)->isDue(m_clock.now())) {
            ++result.missing;
            result.characters += sentence.clip.characters;
        }
    }
    const auto spent = storage::voiceclips::month(db, m_speaker.month());
    if (!spent) {
        return fail(spent.error());
    }
    result.charactersLeft = std::max<qint64>(m_speaker.options().monthlyCharacters - spent->characters, 0);
    return result;
}

Task<Result<Preparation>> VoiceDesk::plan(Identity who, PreparationWish wish)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const auto whole = checked(wish);
    if (!whole) {
        co_return fail(whole.error());
    }
    const MessagePlan sentences = commonSentences(*whole);
    const std::function<Result<Preparation>(Connection &)> work = [this, whole = *whole, sentences](Connection &db) {
        return count(db, whole, sentences);
    };
    co_return co_await m_database.read<Preparation>(work);
}

Task<Result<Preparation>> VoiceDesk::prepare(Identity who, PreparationWish wish)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const auto whole = checked(wish);
    if (!whole) {
        co_return fail(whole.error());
    }
    const MessagePlan sentences = commonSentences(*whole);
    const std::function<Result<Preparation>(Connection &)> work = [this, who, whole = *whole,
                                                                   sentences](Connection &db) -> Result<Preparation> {
        const auto counted = count(db, whole, sentences);
        if (!counted) {
            return counted;
        }
        if (const auto asked = m_messages.order(db, sentences, kApart); !asked) {
            return fail(asked.error());
        }
        const Outcome noted = audit::append(db, preparationNote(who, *counted), m_clock.now());
        return noted ? counted : Result<Preparation>(fail(noted.error()));
    };
    const auto done = co_await m_database.transaction<Preparation>(work);
    if (done) {
        m_steps.wake();
    }
    co_return done;
}

} // namespace dotm::services
