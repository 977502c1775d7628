// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/accounts.h"

#include "domain/mailkind.h"
#include "services/activation/stepkeys.h"
#include "services/audit/audit.h"
#include "services/tokens/accrual.h"
#include "storage/repositories/rewardrates.h"
#include "storage/repositories/wallets.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::SecretString;
using core::Task;
using storage::Connection;
using storage::User;

namespace {

constexpr qsizetype kMostLanguages = 10'000;

Result<User> foundOr(const Result<std::optional<User>> &user)
{
    if (!user) {
        return fail(user.error());
    }
    return *user ? Result<User>(**user) : fail(ErrorCode::NotFound, u"No such account."_s);
}

/// A role we know, as the token claims it; empty otherwise.
QString claimedRole(const firebase::VerifiedToken &token)
{
    const QString claimed = token.claims.value("role"_L1).toString();
    return domain::roleFromName(claimed) ? claimed : QString();
}

QJsonObject stateOf(const User &user)
{
    return {{u"display_name"_s, user.displayName}, {u"photo_url"_s, user.photoUrl}};
}

audit::Note registered(const Identity &who, const User &before, const User &after)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = domain::AuditAction::AccountRegister;
    note.subjectKind = u"person"_s;
    note.subject = who.uid;
    note.subjectUid = who.uid;
    note.before = stateOf(before);
    note.after = stateOf(after);
    return note;
}

bool isCurrent(const User &user, const firebase::VerifiedToken &token)
{
    const bool sameMail =
        token.email.isEmpty() || (user.email == token.email.toLower() && user.emailVerified == token.emailVerified);
    return sameMail && user.tokenRole == claimedRole(token);
}

Result<User> insertPerson(const StepContext &context, const User &user)
{
    const auto created = storage::users::insert(context.db, user, context.now);
    const Outcome earned = created ? accrual::joined(context, created->uid) : fail(created.error());
    return earned ? created : fail(earned.error());
}

Result<User> findOrCreate(const StepContext &context, const firebase::VerifiedToken &token)
{
    Connection &db = context.db;
    const core::TimePoint now = context.now;
    const QString email = token.email.toLower();
    const auto known = storage::users::byUid(db, token.uid);
    if (!known) {
        return fail(known.error());
    }
    if (*known) {
        User user = **known;
        if (isCurrent(user, token)) {
            return user;
        }
        if (!email.isEmpty()) { // the token is the authority on a person's own address
            user.email = email;
            user.emailVerified = token.emailVerified;
        }
        user.tokenRole = claimedRole(token);
        const Outcome updated = storage::users::updateProfile(db, user, now);
        return updated ? Result<User>(user) : fail(updated.error());
    }
    if (email.isEmpty()) {
        return fail(ErrorCode::Forbidden, u"This account has no e-mail address."_s);
    }
    User user;
    user.uid = token.uid;
    user.email = email;
    user.emailVerified = token.emailVerified;
    user.tokenRole = claimedRole(token);
    user.displayName = token.name.isEmpty() ? email.section(u'@', 0, 0) : token.name;
    return insertPerson(context, user);
}

} // namespace

Accounts::Accounts(storage::Database &database, firebase::FirebaseClient &firebase, firebase::IdTokenVerifier &verifier,
                   StepWorker &steps, Changes &changes, const core::Clock &clock, Options options)
    : m_database(database), m_firebase(firebase), m_verifier(verifier), m_steps(steps), m_changes(changes),
      m_clock(clock), m_options(std::move(options))
{
}

domain::Role Accounts::roleOf(const firebase::VerifiedToken &token, const User &user) const
{
    const auto claimed = domain::roleFromName(claimedRole(token));
    const domain::Role role = std::max(user.role, claimed.value_or(domain::Role::Customer));
    const bool isOwner = token.emailVerified && !m_options.ownerEmail.isEmpty() &&
                         token.email.compare(m_options.ownerEmail, Qt::CaseInsensitive) == 0;
    return isOwner ? domain::Role::Owner : role;
}

Task<Result<Identity>> Accounts::identify(QByteArray bearerToken)
{
    const auto token = co_await m_verifier.verify(bearerToken);
    if (!token) {
        co_return fail(token.error());
    }
    const firebase::VerifiedToken verified = *token;
    const QString uid = verified.uid;
    const std::function<Result<std::optional<User>>(Connection &)> look = [uid](Connection &db) {
        return storage::users::byUid(db, uid);
    };
    auto known = co_await m_database.read<std::optional<User>>(look);
    if (!known) {
        co_return fail(known.error());
    }
    User user;
    if (*known && isCurrent(**known, verified)) {
        user = **known;
    } else {
        const core::TimePoint now = m_clock.now();
        const StepQueue &queue = m_steps.queue();
        const std::function<Result<User>(Connection &)> create = [verified, now, &queue](Connection &db) {
            return findOrCreate(StepContext{db, queue, now}, verified);
        };
        const auto created = co_await m_database.transaction<User>(create);
        if (!created) {
            const bool taken = created.error().code == ErrorCode::Conflict;
            co_return taken
                ? Result<Identity>(fail(ErrorCode::Conflict, u"This e-mail address belongs to another account."_s))
                : Result<Identity>(fail(created.error()));
        }
        user = *created;
    }
    Identity who;
    who.uid = user.uid;
    who.email = user.email;
    who.name = user.displayName;
    who.role = roleOf(verified, user);
    who.expiresAt = verified.expiresAt;
    co_return who;
}

Task<Result<User>> Accounts::registerPerson(Identity who, QString displayName, QString photoUrl)
{
    const core::TimePoint now = m_clock.now();
    const StepQueue &queue = m_steps.queue();
    const std::function<Result<User>(Connection &)> work = [=, &queue](Connection &db) -> Result<User> {
        const auto found = foundOr(storage::users::byUid(db, who.uid));
        if (!found) {
            return found;
        }
        User user = *found;
        user.displayName = displayName.isEmpty() ? user.displayName : displayName;
        user.photoUrl = photoUrl.isEmpty() ? user.photoUrl : photoUrl;
        if (const Outcome updated = storage::users::updateProfile(db, user, now); !updated) {
            return fail(updated.error());
        }
        if (user.stripeCustomerId.isEmpty()) {
            const Outcome queued =
                queue.add(db, stepkeys::kStripeCustomer, stepkeys::stripeCustomer(who.uid), who.uid, who.uid);
            if (!queued) {
                return fail(queued.error());
            }
        }
        if (user.oxioUserId.isEmpty()) {
            const Outcome queued =
                queue.add(db, stepkeys::kOxioEndUser, stepkeys::oxioEndUser(who.uid), who.uid, who.uid);
            if (!queued) {
                return fail(queued.error());
            }
        }
        const Outcome noted = audit::append(db, registered(who, *found, user), now);
        return noted ? Result<User>(user) : fail(noted.error());
    };
    const auto user = co_await m_database.transaction<User>(work);
    if (user) {
        m_steps.wake();
        Q_EMIT m_changes.changed(who.uid, u"account"_s, who.uid);
    }
    co_return user;
}

Task<Outcome> Accounts::noteLanguage(Identity who, QString tags)
{
    const QString language = domain::mailLanguageIn(tags);
    if (language.isEmpty() || m_languages.value(who.uid) == language) {
        co_return Outcome();
    }
    const QString uid = who.uid;
    const std::function<Result<bool>(Connection &)> work = [uid, language](Connection &db) -> Result<bool> {
        const Outcome stored = storage::users::setLanguage(db, uid, language);
        return stored ? Result<bool>(true) : fail(stored.error());
    };
    const auto stored = co_await m_database.transaction<bool>(work);
    if (!stored) {
        co_return fail(stored.error());
    }
    if (m_languages.size() >= kMostLanguages) {
        m_languages.clear();
    }
    m_languages.insert(uid, language);
    co_return Outcome();
}

Task<Result<OwnAccount>> Accounts::currentUser(Identity who)
{
    const std::function<Result<OwnAccount>(Connection &)> work = [uid = who.uid](Connection &db) -> Result<OwnAccount> {
        const auto user = foundOr(storage::users::byUid(db, uid));
        const auto wallet = user ? storage::wallets::ofPerson(db, uid) : fail(user.error());
        const auto founder = wallet ? storage::founders::of(db, uid) : fail(wallet.error());
        if (!founder) {
            return fail(founder.error());
        }
        return OwnAccount{*user, *wallet ? (*wallet)->address : QString(), founder->has_value()};
    };
    co_return co_await m_database.read<OwnAccount>(work);
}

Task<Result<firebase::SignedIn>> Accounts::signUp(QString email, SecretString password, QString displayName)
{
    co_return co_await m_firebase.signUp(email, password, displayName);
}

Task<Result<firebase::SignedIn>> Accounts::signIn(QString email, SecretString password)
{
    co_return co_await m_firebase.signInWithPassword(email, password);
}

Task<Result<firebase::SignedIn>> Accounts::refresh(SecretString refreshToken)
{
    co_return co_await m_firebase.refresh(refreshToken);
}

Task<Result<firebase::SignedIn>> Accounts::signInDemo(QString role)
{
    for (const DemoAccount &account : m_options.demoAccounts) {
        if (account.role == role) {
            const QString email = account.email;
            const SecretString password = account.password;
            co_return co_await m_firebase.signInWithPassword(email, password);
        }
    }
    co_return fail(ErrorCode::NotFound, u"There is no demo account for this role."_s);
}

Task<Outcome> Accounts::sendPasswordReset(QString email)
{
    co_return co_await m_firebase.sendPasswordReset(email);
}

} // namespace dotm::services
