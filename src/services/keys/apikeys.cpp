// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/keys/apikeys.h"

#include "domain/metering.h"
#include "services/audit/audit.h"
#include "services/secondperson/decider.h"
#include "storage/repositories/apiusage.h"
#include "storage/repositories/users.h"

#include <QJsonArray>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::SecretString;
using core::Task;
using domain::KeyWindow;
using storage::ApiKey;
using storage::Connection;
using Verdict = KeyAdmission::Verdict;
namespace apikey = domain::apikey;

namespace {

constexpr int kMostPerPage = 100;
constexpr qsizetype kMostOrigins = 20;
constexpr qsizetype kLongestName = 100;
constexpr int kRandomBytes = 32; ///< 43 characters in base64url
constexpr int kOverLimitStatus = 429;
constexpr int kForeignOriginStatus = 403;

Outcome check(const ApiKeyDraft &draft)
{
    if (draft.name.isEmpty() || draft.name.size() > kLongestName) {
        return fail(ErrorCode::Invalid, u"A key needs a name of at most %1 characters."_s.arg(kLongestName));
    }
    if (draft.rateLimit < 1 || draft.rateLimit > apikey::kHighestLimit) {
        return fail(ErrorCode::Invalid,
                    u"The limit must be between 1 and %1 requests in an hour."_s.arg(apikey::kHighestLimit));
    }
    if (!draft.ownerUid.isEmpty() && !draft.ownerEmail.isEmpty()) {
        return fail(ErrorCode::Invalid, u"Name the owner by the id or by the e-mail address, not by both."_s);
    }
    if (draft.allowedOrigins.size() > kMostOrigins) {
        return fail(ErrorCode::Invalid, u"A key may be bound to at most %1 origins."_s.arg(kMostOrigins));
    }
    for (const QString &origin : draft.allowedOrigins) {
        if (!apikey::isOrigin(origin)) {
            return fail(ErrorCode::Invalid,
                        u"An allowed origin looks like https://app.example.com, in lower case and with no path."_s);
        }
    }
    return {};
}

bool mayComeFrom(const KeyVisit &visit, const ApiKey &key)
{
    if (visit.origin.isEmpty()) {
        return true;
    }
    return key.allowedOrigins.isEmpty() ? !visit.isForeignPage : key.allowedOrigins.contains(visit.origin);
}

/// Whom a new key is to act for, with account; the key as it came when that is nobody.
Result<ApiKey> withOwner(Connection &db, ApiKey key, const QString &email)
{
    if (key.ownerUid.isEmpty() && email.isEmpty()) {
        return key;
    }
    const auto owner =
        email.isEmpty() ? storage::users::byUid(db, key.ownerUid) : storage::users::byEmail(db, email.toLower());
    if (!owner) {
        return fail(owner.error());
    }
    if (!*owner) {
        return fail(ErrorCode::Invalid, email.isEmpty() ? u"There is no account with this firebase_uid."_s
                                                        : u"There is no account with this e-mail address."_s);
    }
    key.ownerUid = (*owner)->uid;
    key.ownerEmail = (*owner)->email;
    return key;
}

/// The owner as a customer; nothing for a key that acts for nobody.
Result<std::optional<Identity>> ownerOf(Connection &db, const ApiKey &key)
{
    if (key.ownerUid.isEmpty()) {
        return std::optional<Identity>();
    }
    const auto user = storage::users::byUid(db, key.ownerUid);
    if (!user) {
        return fail(user.error());
    }
    if (!*user) {
        return fail(ErrorCode::Storage, u"A key's owner has no account."_s);
    }
    Identity who;
    who.uid = (*user)->uid;
    who.email = (*user)->email;
    who.name = (*user)->displayName;
    who.role = domain::Role::Customer;
    who.expiresAt = core::TimePoint::max();
    return std::optional(who);
}

/// What the audit log keeps of a key: never the key, nor its digest.
QJsonObject stateOf(const ApiKey &key)
{
    QJsonObject state{{u"name"_s, key.name}, {u"rate_limit"_s, key.rateLimit}, {u"active"_s, key.isActive}};
    if (!key.allowedOrigins.isEmpty()) {
        state.insert("origins"_L1, QJsonArray::fromStringList(key.allowedOrigins));
    }
    return state;
}

audit::Note noteOf(const Identity &who, domain::AuditAction action, const ApiKey &key)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = action;
    note.subjectKind = u"key"_s;
    note.subject = key.id;
    note.subjectUid = key.ownerUid;
    return note;
}

Result<ApiKey> store(Connection &db, const Identity &who, const ApiKey &draft, const QString &email,
                     const QString &digest)
{
    const auto key = withOwner(db, draft, email);
    if (!key) {
        return key;
    }
    const Outcome inserted = storage::apikeys::insert(db, *key, digest);
    audit::Note note = noteOf(who, domain::AuditAction::KeyCreate, *key);
    note.after = stateOf(*key);
    const Outcome noted = inserted ? audit::append(db, note, key->createdAt) : inserted;
    return noted ? key : fail(noted.error());
}

Result<ApiKeyItem> readItem(Connection &db, const QString &id, core::TimePoint now)
{
    const auto key = storage::apikeys::byId(db, id);
    if (!key) {
        return fail(key.error());
    }
    if (!*key) {
        return fail(ErrorCode::NotFound, u"There is no such API key."_s);
    }
    ApiKeyItem item{**key};
    for (const auto &[days, requests] :
         {std::pair(7, &item.requests7), std::pair(30, &item.requests30), std::pair(90, &item.requests90)}) {
        const auto used = storage::apiusage::ofKey(db, id, domain::metering::firstOfDays(now, days));
        if (!used) {
            return fail(used.error());
        }
        *requests = *used;
    }
    return item;
}

storage::ApiRequest requestOf(const QString &keyId, const QString &ownerUid, const KeyVisit &visit, int status)
{
    return {keyId, ownerUid, visit.path, visit.method, visit.operation, status, visit.requests};
}

} // namespace

ApiKeys::ApiKeys(storage::Database &database, const core::Clock &clock, core::Random &random)
    : m_database(database), m_clock(clock), m_random(random)
{
}

Task<Result<CreatedApiKey>> ApiKeys::create(Identity who, ApiKeyDraft draft)
{
    const Outcome allowed = requireAdmin(who);
    if (const Outcome checked = allowed ? check(draft) : allowed; !checked) {
        co_return fail(checked.error());
    }
    const QString text = apikey::kPrefix + core::randomToken(m_random, kRandomBytes).left(apikey::kRandomLength);
    ApiKey info;
    info.id = core::uuid7(m_clock, m_random);
    info.name = draft.name;
    info.description = draft.description;
    info.rateLimit = draft.rateLimit;
    info.ownerUid = draft.ownerUid;
    info.allowedOrigins = draft.allowedOrigins;
    info.createdBy = who.uid;
    info.createdAt = m_clock.now();
    const QString digest = apikey::digest(text);
    const QString email = draft.ownerEmail;
    const std::function<Result<ApiKey>(Connection &)> work = [who, info, email, digest](Connection &db) {
        return store(db, who, info, email, digest);
    };
    const auto stored = co_await m_database.transaction<ApiKey>(work);
    if (!stored) {
        co_return fail(stored.error());
    }
    co_return CreatedApiKey{*stored, SecretString(text)};
}

Task<Result<QList<ApiKey>>> ApiKeys::list(Identity who, ApiKeyPage page)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<QList<ApiKey>>(Connection &)> work = [page](Connection &db) {
        return storage::apikeys::page(db, page.filter, std::clamp(page.limit, 1, kMostPerPage + 1), page.after);
    };
    co_return co_await m_database.read<QList<ApiKey>>(work);
}

Task<Result<ApiKeyItem>> ApiKeys::item(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<ApiKeyItem>(Connection &)> work = [id, now](Connection &db) {
        return readItem(db, id, now);
    };
    co_return co_await m_database.read<ApiKeyItem>(work);
}

Task<Outcome> ApiKeys::revoke(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return allowed;
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<bool>(Connection &)> work = [who, id, now](Connection &db) -> Result<bool> {
        const auto found = storage::apikeys::holdById(db, id);
        if (!found || !*found) {
            return found ? Result<bool>(false) : fail(found.error());
        }
        ApiKey key = **found;
        audit::Note note = noteOf(who, domain::AuditAction::KeyRevoke, key);
        note.before = stateOf(key);
        key.isActive = false;
        note.after = stateOf(key);
        const auto revoked = storage::apikeys::revoke(db, id, now);
        if (!revoked) {
            return revoked;
        }
        const Outcome noted = audit::append(db, note, now);
        return noted ? revoked : fail(noted.error());
    };
    const auto revoked = co_await m_database.transaction<bool>(work);
    if (!revoked) {
        co_return fail(revoked.error());
    }
    co_return *revoked ? Outcome() : fail(ErrorCode::NotFound, u"There is no such API key."_s);
}

Result<KeyAdmission> ApiKeys::admit(Connection &db, const QString &digest, const KeyVisit &visit) const
{
    const core::TimePoint now = m_clock.now();
    const auto found = storage::apikeys::hold(db, digest);
    if (!found) {
        return fail(found.error());
    }
    KeyAdmission admission;
    if (!*found || !(*found)->isActive) {
        return admission;
    }
    const ApiKey &key = **found;
    const auto owner = ownerOf(db, key);
    const auto minutes = storage::apikeys::minutes(db, key.id, now);
    if (!owner || !minutes) {
        return fail(!owner ? owner.error() : minutes.error());
    }
    const bool isFromHere = mayComeFrom(visit, key);
    admission.pass = {key.id, key.name, *owner};
    admission.standing = KeyWindow::ask(*minutes, key.rateLimit, isFromHere ? visit.requests : 0, now);
    if (!isFromHere) {
        admission.verdict = Verdict::ForeignOrigin;
    } else {
        admission.verdict = admission.standing.allowed ? Verdict::Admitted : Verdict::OverLimit;
    }
    Outcome noted = storage::apikeys::countUse(db, key.id, visit.requests, now);
    if (noted && admission.verdict == Verdict::Admitted) {
        noted = storage::apikeys::addToMinute(db, key.id, visit.requests, now);
    } else if (noted) {
        const int status = isFromHere ? kOverLimitStatus : kForeignOriginStatus;
        noted = storage::apiusage::count(db, requestOf(key.id, key.ownerUid, visit, status), now);
    }
    return noted ? Result<KeyAdmission>(admission) : fail(noted.error());
}

Task<Result<KeyAdmission>> ApiKeys::admit(SecretString key, KeyVisit visit)
{
    if (!apikey::isWellFormed(key.reveal())) {
        co_return KeyAdmission();
    }
    const QString digest = apikey::digest(key.reveal());
    const std::function<Result<KeyAdmission>(Connection &)> work = [this, digest, visit](Connection &db) {
        return admit(db, digest, visit);
    };
    co_return co_await m_database.transaction<KeyAdmission>(work);
}

Task<Outcome> ApiKeys::count(KeyPass pass, KeyVisit visit, int status)
{
    const QString ownerUid = pass.owner ? pass.owner->uid : QString();
    const storage::ApiRequest request = requestOf(pass.keyId, ownerUid, visit, status);
    // The time is read when it is written, so that a row is never later than the hour it says.
    const std::function<Result<bool>(Connection &)> work = [request, clock = &m_clock](Connection &db) -> Result<bool> {
        const Outcome counted = storage::apiusage::count(db, request, clock->now());
        return counted ? Result<bool>(true) : fail(counted.error());
    };
    const auto counted = co_await m_database.transaction<bool>(work);
    co_return counted ? Outcome() : fail(counted.error());
}

Task<Result<ApiKey>> ApiKeys::look(SecretString key)
{
    const QString digest = apikey::digest(key.reveal());
    const std::function<Result<std::optional<ApiKey>>(Connection &)> work = [digest](Connection &db) {
        return storage::apikeys::byDigest(db, digest);
    };
    if (!apikey::isWellFormed(key.reveal())) {
        co_return fail(ErrorCode::Unauthorized, u"No API key."_s);
    }
    const auto found = co_await m_database.read<std::optional<ApiKey>>(work);
    if (!found) {
        co_return fail(found.error());
    }
    const bool isValid = *found && (*found)->isActive;
    co_return isValid ? Result<ApiKey>(**found) : fail(ErrorCode::Unauthorized, u"No such API key."_s);
}

} // namespace dotm::services
