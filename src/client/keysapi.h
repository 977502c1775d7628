// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/apikey.h"
#include "core/secret.h"

namespace dotm::client {

/// Keys, newest first.
struct KeysPage
{
    QList<contract::ApiKey> keys;
    QString next; ///< for the page after this one; empty at the end
};

struct KeyWish
{
    QString name;
    QString ownerEmail; ///< empty: it acts for nobody
    qint64 rateLimit = 1'000;
};

struct NewKey
{
    contract::ApiKey info;
    core::SecretString key; ///< here and never again
};

/// The calls about API keys, typed. As ApiClient, which must outlive it. GUI thread.
class KeysApi
{
public:
    static constexpr int kPage = 100;

    explicit KeysApi(ApiClient &api) : m_api(api) {}

    /// @p state: "active", "revoked" or empty for both. @p after: KeysPage::next; empty: the beginning. At most @p
    /// limit of them.
    [[nodiscard]] core::Task<core::Result<KeysPage>> page(QString state, QString after, int limit = kPage);
    /// With how often it was used.
    [[nodiscard]] core::Task<core::Result<contract::ApiKey>> key(QString id);
    [[nodiscard]] core::Task<core::Result<NewKey>> create(KeyWish wish);
    [[nodiscard]] core::Task<core::Outcome> revoke(QString id);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
