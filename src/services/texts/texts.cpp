// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/texts/texts.h"

#include "services/secondperson/secondperson.h"
#include "services/texts/textkeys.h"
#include "services/texts/textnote.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::MailDraft;
using storage::Connection;
using storage::MailText;

namespace {

Result<MailText> builtIn(const TextName &name)
{
    const auto draft = mailtext::builtIn(name.kind);
    if (!draft) {
        return fail(draft.error());
    }
    MailText text;
    text.kind = domain::mailKindName(name.kind);
    text.language = name.language;
    text.draft = *draft;
    text.digest = domain::mailDigest(*draft);
    return text;
}

Result<MailText> found(const Result<std::optional<MailText>> &text)
{
    if (!text) {
        return fail(text.error());
    }
    return *text ? Result<MailText>(**text) : fail(ErrorCode::NotFound, u"There is no such version of this text."_s);
}

Result<MailText> versionOf(Connection &db, const TextName &name, qint64 version)
{
    return version == 0
               ? builtIn(name)
               : found(storage::mailtexts::version(db, domain::mailKindName(name.kind), name.language, version));
}

Result<MailText> currentOf(Connection &db, const TextName &name, core::TimePoint now)
{
    const auto saved = storage::mailtexts::newest(db, domain::mailKindName(name.kind), name.language);
    if (!saved) {
        return fail(saved.error());
    }
    if (*saved) {
        return **saved;
    }
    auto text = builtIn(name);
    const auto inUse = mailtext::current(db, name.kind, name.language, now);
    if (!text || !inUse) {
        return fail(!text ? text.error() : inUse.error());
    }
    text->draft = *inUse; // the English one, when somebody wrote it
    text->digest = domain::mailDigest(*inUse);
    return text;
}

core::Failure wasFirst(const MailText &newest)
{
    return fail(ErrorCode::Conflict,
                u"Somebody saved version %1 of this text in the meantime: %2."_s.arg(
                    QString::number(newest.version), SecondPerson::whoAndWhen(newest.savedName, newest.savedAt)));
}

} // namespace

Texts::Texts(storage::Database &database, StepWorker &steps, Changes &changes, const core::Clock &clock,
             Options options)
    : m_database(database), m_steps(steps), m_changes(changes), m_clock(clock), m_options(options)
{
}

Task<Result<QList<MailText>>> Texts::heads(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<QList<MailText>>(Connection &)> work = &storage::mailtexts::heads;
    co_return co_await m_database.read<QList<MailText>>(work);
}

Task<Result<MailText>> Texts::current(Identity who, TextName name)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<MailText>(Connection &)> work = [name, now](Connection &db) {
        return currentOf(db, name, now);
    };
    co_return co_await m_database.read<MailText>(work);
}

Task<Result<MailText>> Texts::version(Identity who, TextName name, qint64 version)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<MailText>(Connection &)> work = [name, version](Connection &db) {
        return versionOf(db, name, version);
    };
    co_return co_await m_database.read<MailText>(work);
}

Task<Result<QList<MailText>>> Texts::versions(Identity who, TextName name, qint64 before, int limit)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const int most = std::clamp(limit, 1, kMostPerPage + 1);
    const std::function<Result<QList<MailText>>(Connection &)> work = [name, before, most](Connection &db) {
        return storage::mailtexts::page(db, domain::mailKindName(name.kind), name.language, before, most);
    };
    co_return co_await m_database.read<QList<MailText>>(work);
}

Task<Result<QList<MailText>>> Texts::recent(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<QList<MailText>>(Connection &)> work = [](Connection &db) {
        return storage::mailtexts::newestOfAll(db, kRecent);
    };
    co_return co_await m_database.read<QList<MailText>>(work);
}

Result<MailText> Texts::store(Connection &db, const Identity &who, const TextWish &wish) const
{
    const core::TimePoint now = m_clock.now();
    const auto before = currentOf(db, wish.name, now);
    if (!before) {
        return before;
    }
    MailText text;
    text.kind = domain::mailKindName(wish.name.kind);
    text.language = wish.name.language;
    text.version = wish.basedOn + 1;
    text.draft = tidied(wish.draft);
    text.draft.text = text.draft.text.isEmpty() ? before->draft.text : text.draft.text;
    text.digest = domain::mailDigest(text.draft);
    text.savedBy = who.uid;
    text.savedName = who.name.isEmpty() ? who.email : who.name;
    text.savedAt = now;
    text.restoredFrom = wish.restoredFrom;
    if (const Outcome sound = checkDraft(wish.name.kind, text.draft); !sound) {
        return fail(sound.error());
    }
    const bool isAgain = before->version == text.version && before->savedBy == who.uid;
    if (isAgain && before->digest == text.digest) {
        return before; // pressed twice
    }
    if (before->version != wish.basedOn) {
        return wasFirst(*before);
    }
    if (wish.restoredFrom) {
        const auto source = versionOf(db, wish.name, *wish.restoredFrom);
        if (!source) {
            return source;
        }
    }
    const auto stored = storage::mailtexts::insert(db, text);
    if (!stored) {
        return fail(stored.error());
    }
    if (!*stored) { // at this very moment
        const auto other = found(storage::mailtexts::newest(db, text.kind, text.language));
        return other ? Result<MailText>(wasFirst(*other)) : other;
    }
    const Outcome noted = audit::append(db, savedNote(who, *before, text), now);
    return noted ? Result<MailText>(text) : fail(noted.error());
}

Task<Result<MailText>> Texts::save(Identity who, TextWish wish)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<MailText>(Connection &)> work = [this, who, wish](Connection &db) {
        return store(db, who, wish);
    };
    const auto saved = co_await m_database.transaction<MailText>(work);
    if (saved) {
        Q_EMIT m_changes.changed(who.uid, textkeys::kTopic, wish.name.text());
    }
    co_return saved;
}

} // namespace dotm::services
