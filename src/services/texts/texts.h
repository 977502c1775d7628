// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "services/texts/textsample.h"
#include "storage/database.h"
#include "storage/repositories/mailtexts.h"

namespace dotm::services {

/// Which text: a kind of mail in a language.
struct TextName
{
    domain::MailKind kind = domain::MailKind::Activation;
    QString language; ///< one of domain::mailLanguages()

    [[nodiscard]] QString text() const { return domain::mailKindName(kind) + u'/' + language; }
};

/// A text somebody wants saved.
struct TextWish
{
    TextName name;
    domain::MailDraft draft; ///< an empty plain body: that of the version it is based on stays
    qint64 basedOn = 0;      ///< the version they began with; 0: the built-in text
    std::optional<qint64> restoredFrom = {};
};

/// A test mail somebody wants to see in their own mailbox.
struct TextTestWish
{
    std::optional<domain::MailKind> kind = {}; ///< without it all variables are known
    QString language = {};
    QString to = {}; ///< must be the caller's own address
    domain::MailDraft draft;
    mailtext::Values values = {}; ///< instead of samples; links stay samples
};

/// Texts of mails as administrators see and change them. Service thread. Every function is Forbidden below admin.
class Texts
{
public:
    static constexpr int kMostPerPage = 100;
    static constexpr int kRecent = 20;

    struct Options
    {
        bool simulated = false;
        bool canSend = true;                       ///< mail is set up
        std::chrono::milliseconds mailWait{3'000}; ///< how long a test mail is awaited before it is "on its way"
    };

    Texts(storage::Database &database, StepWorker &steps, Changes &changes, const core::Clock &clock, Options options);

    /// The newest saved version of each text that has one, without drafts.
    [[nodiscard]] core::Task<core::Result<QList<storage::MailText>>> heads(Identity who);
    /// What is in use: the newest version, or version 0 with the text that takes its place.
    [[nodiscard]] core::Task<core::Result<storage::MailText>> current(Identity who, TextName name);
    /// Version 0 is the built-in text. Errors: NotFound.
    [[nodiscard]] core::Task<core::Result<storage::MailText>> version(Identity who, TextName name, qint64 version);
    /// Newest first, without drafts.
    [[nodiscard]] core::Task<core::Result<QList<storage::MailText>>> versions(Identity who, TextName name,
                                                                              qint64 before, int limit);
    /// The newest kRecent of all texts, whole.
    [[nodiscard]] core::Task<core::Result<QList<storage::MailText>>> recent(Identity who);
    /// Errors: Invalid for a draft with problems; Conflict, with who and when, when somebody saved meanwhile. The same
    /// wish twice makes one version.
    [[nodiscard]] core::Task<core::Result<storage::MailText>> save(Identity who, TextWish wish);
    /// True when it was sent, false while it is on its way. Errors: Invalid for another address and for a draft that
    /// could do harm; Disabled while mail is not set up; Unavailable when it could not be sent.
    [[nodiscard]] core::Task<core::Result<bool>> sendTest(Identity who, TextTestWish wish);

private:
    [[nodiscard]] core::Result<storage::MailText> store(storage::Connection &db, const Identity &who,
                                                        const TextWish &wish) const;
    [[nodiscard]] core::Result<QString> enqueue(storage::Connection &db, const Identity &who,
                                                const TextTestWish &wish) const;
    [[nodiscard]] core::Task<core::Result<bool>> waitFor(QString key);

    storage::Database &m_database;
    StepWorker &m_steps;
    Changes &m_changes;
    const core::Clock &m_clock;
    Options m_options;
};

} // namespace dotm::services
