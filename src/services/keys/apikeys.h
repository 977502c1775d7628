// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/secret.h"
#include "core/task.h"
#include "domain/apikey.h"
#include "domain/keywindow.h"
#include "services/identity.h"
#include "storage/database.h"
#include "storage/repositories/apikeys.h"

#include <optional>

namespace dotm::services {

struct ApiKeyDraft
{
    QString name;
    QString description;
    qint64 rateLimit = domain::apikey::kStandardLimit;
    QString ownerUid; ///< empty, as the address is: the key acts for nobody
    QStringList allowedOrigins;
    QString ownerEmail = {}; ///< instead of the uid
};

/// A key and how often it was used, today included.
struct ApiKeyItem
{
    storage::ApiKey key;
    qint64 requests7 = 0;
    qint64 requests30 = 0;
    qint64 requests90 = 0;
};

struct CreatedApiKey
{
    storage::ApiKey info;
    core::SecretString key; ///< here and never again: only its digest is stored
};

/// Where to go on in a list of keys.
struct ApiKeyPage
{
    storage::apikeys::Filter filter;
    int limit = 100;
    QString after; ///< id
};

/// One request that came with a key.
struct KeyVisit
{
    QString origin;             ///< the Origin header; empty for programs
    bool isForeignPage = false; ///< the origin is not our own address
    QString path;
    QString method;
    QString operation;
    qint64 requests = 1; ///< a batch counts as what is in it
};

/// Whose key was shown. The identity is that of a customer, whatever role the owner has: a key is left in settings
/// files and may do less than a person who signed in.
struct KeyPass
{
    QString keyId;
    QString name;
    std::optional<Identity> owner;
};

struct KeyAdmission
{
    enum class Verdict { Admitted, UnknownKey, ForeignOrigin, OverLimit };
    Verdict verdict = Verdict::UnknownKey;
    KeyPass pass;                 ///< unless UnknownKey
    domain::KeyStanding standing; ///< unless UnknownKey
};

/// API keys of assistants and programs: made and revoked by administrators, checked and counted on every request.
/// Everything that decides is in the database, so several processes see one limit and a revoked key ends at once.
/// Service thread.
class ApiKeys
{
public:
    ApiKeys(storage::Database &database, const core::Clock &clock, core::Random &random);

    // Forbidden below admin:
    /// Errors: Invalid, one sentence (name, limit, origins, an owner without an account).
    [[nodiscard]] core::Task<core::Result<CreatedApiKey>> create(Identity who, ApiKeyDraft draft);
    /// Newest first.
    [[nodiscard]] core::Task<core::Result<QList<storage::ApiKey>>> list(Identity who, ApiKeyPage page);
    /// NotFound for an unknown id.
    [[nodiscard]] core::Task<core::Result<ApiKeyItem>> item(Identity who, QString id);
    /// Revoking twice is no error. NotFound for an unknown id.
    [[nodiscard]] core::Task<core::Outcome> revoke(Identity who, QString id);
    // For anybody:

    /// Lets one request in or not, in one transaction: is the key known and active, may it be used from this origin,
    /// is there room in its hour. What is refused is counted in the figures, and not against the limit. An error is the
    /// database's: then nobody may come in.
    [[nodiscard]] core::Task<core::Result<KeyAdmission>> admit(core::SecretString key, KeyVisit visit);
    /// Writes down how an admitted request was answered.
    [[nodiscard]] core::Task<core::Outcome> count(KeyPass pass, KeyVisit visit, int status);
    /// The key's row without counting anything; Unauthorized when it is not valid.
    [[nodiscard]] core::Task<core::Result<storage::ApiKey>> look(core::SecretString key);

private:
    [[nodiscard]] core::Result<KeyAdmission> admit(storage::Connection &db, const QString &digest,
                                                   const KeyVisit &visit) const;

    storage::Database &m_database;
    const core::Clock &m_clock;
    core::Random &m_random;
};

} // namespace dotm::services
