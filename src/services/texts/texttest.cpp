// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/secondperson/decider.h"
#include "services/texts/textkeys.h"
#include "services/texts/textnote.h"
#include "services/texts/texts.h"

#include <qcoro/qcorotimer.h>

#include <QElapsedTimer>
#include <QTimer>

/// The part of Texts that sends test mails.
namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;

namespace {

constexpr std::chrono::minutes kOnce{1};
constexpr std::chrono::milliseconds kLook{50};
constexpr qsizetype kLongestValue = 500;

/// Samples with what the caller put in their place.
Result<mailtext::Values> valuesOf(const TextTestWish &wish)
{
    mailtext::Values values = sampleValues(wish.kind);
    for (auto each = wish.values.begin(); each != wish.values.end(); ++each) {
        if (!values.contains(each.key()) || each.value().size() > kLongestValue) {
            return fail(ErrorCode::Invalid, u"\"test_data\" has a member that is no variable, or too long."_s);
        }
        const bool isLink = each.key().endsWith("_link"_L1);
        values.insert(each.key(), isLink ? values.value(each.key()) : each.value());
    }
    return values;
}

struct Earlier
{
    QString state;
    core::TimePoint createdAt;
};

Result<std::optional<Earlier>> earlier(Connection &db, const QString &key)
{
    const auto row = db.maybeOne(u"SELECT state, created_at FROM steps WHERE idempotency_key = $1"_s, {key});
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(Earlier{(*row)->text(0), core::fromMs((*row)->integer(1))}) : std::nullopt;
}

} // namespace

Result<QString> Texts::enqueue(Connection &db, const Identity &who, const TextTestWish &wish) const
{
    const core::TimePoint now = m_clock.now();
    const auto values = valuesOf(wish);
    if (!values) {
        return fail(values.error());
    }
    const email::Message mail = mailtext::message(wish.draft, *values, m_options.simulated);
    const QString digest = domain::mailDigest({mail.subject, mail.html, mail.text});
    const qint64 minute = core::toMs(now) / std::chrono::milliseconds(kOnce).count();
    const auto last = earlier(db, textkeys::test(who.uid, digest, minute - 1));
    if (!last) {
        return fail(last.error());
    }
    if (*last && now - (*last)->createdAt < kOnce) {
        return textkeys::test(who.uid, digest, minute - 1);
    }
    const QString key = textkeys::test(who.uid, digest, minute);
    const auto same = earlier(db, key);
    if (!same || *same) {
        return same ? Result<QString>(key) : fail(same.error());
    }
    const QString name = wish.kind ? TextName{*wish.kind, wish.language}.text() : u"test"_s;
    const Outcome queued = m_steps.queue().add(db, textkeys::kTest, key, name, who.uid,
                                               {{u"to"_s, who.email},
                                                {u"subject"_s, u"[Test] "_s + mail.subject},
                                                {u"html"_s, mail.html},
                                                {u"text"_s, mail.text}});
    if (!queued) {
        return fail(queued.error());
    }
    const Outcome noted = audit::append(db, testNote(who, name, wish.draft), now);
    return noted ? Result<QString>(key) : fail(noted.error());
}

Task<Result<bool>> Texts::sendTest(Identity who, TextTestWish wish)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    if (who.email.isEmpty() || wish.to.trimmed().compare(who.email, Qt::CaseInsensitive) != 0) {
        co_return fail(ErrorCode::Invalid, u"A test mail goes to your own address only."_s);
    }
    if (!m_options.canSend) {
        co_return fail(ErrorCode::Disabled, u"Mail is off: neither RESEND_API_KEY nor SMTP_PASSWORD is set."_s);
    }
    wish.draft = tidied(wish.draft);
    if (wish.draft.text.isEmpty()) {
        wish.draft.text = u"This test mail has an HTML body only."_s;
    }
    // What a saved text must have besides, a test need not.
    QList<domain::MailProblem> problems = domain::mailProblems(wish.kind, wish.draft);
    problems.removeIf([](const auto &each) { return each.fault == domain::MailFault::MissingVariable; });
    if (!problems.isEmpty()) {
        co_return fail(ErrorCode::Invalid, domain::mailProblemText(problems.first()));
    }
    const std::function<Result<QString>(Connection &)> work = [this, who, wish](Connection &db) {
        return enqueue(db, who, wish);
    };
    const auto key = co_await m_database.transaction<QString>(work);
    if (!key) {
        co_return fail(key.error());
    }
    m_steps.wake();
    const QString queued = *key;
    co_return co_await waitFor(queued);
}

Task<Result<bool>> Texts::waitFor(QString key)
{
    const std::function<Result<QString>(Connection &)> look = [key](Connection &db) -> Result<QString> {
        const auto step = earlier(db, key);
        if (!step) {
            return fail(step.error());
        }
        return *step ? (*step)->state : QString();
    };
    QElapsedTimer waited;
    waited.start();
    while (true) {
        const auto state = co_await m_database.read<QString>(look);
        if (!state) {
            co_return fail(state.error());
        }
        if (*state == "failed"_L1) {
            co_return fail(ErrorCode::Unavailable, u"The test mail could not be sent."_s);
        }
        if (*state == "done"_L1 || waited.elapsed() >= m_options.mailWait.count()) {
            co_return *state == "done"_L1;
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kLook);
        co_await timer;
    }
}

} // namespace dotm::services
