// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/adminactivation.h"

namespace dotm::client {

/// Everybody's activations of one group, the latest change first.
struct ActivationPage
{
    QList<contract::AdminActivation> rows;
    QString next;     ///< for the next page; empty at the end
    qint64 stuck = 0; ///< in all, whatever the group
};

/// Who waits for the hourly limit, the next one first.
struct ActivationQueue
{
    QList<contract::QueuedActivation> waiting;
    bool isCut = false; ///< more wait than are listed
    core::TimePoint readAt;
};

/// What trying again does, or would do.
struct ActivationRetry
{
    QList<contract::RetryMove> moves;
    contract::AdminActivation activation; ///< as it stood then
};

/// The calls of the activations' page, typed. As ApiClient, which must outlive it. GUI thread.
class ActivationsApi
{
public:
    static constexpr int kPage = 100;

    explicit ActivationsApi(ApiClient &api) : m_api(api) {}

    /// @p group: "stuck", "waiting", "done", "failed". At most @p limit of them.
    [[nodiscard]] core::Task<core::Result<ActivationPage>> page(QString group, QString after, int limit = kPage);
    [[nodiscard]] core::Task<core::Result<contract::AdminActivation>> activation(QString id);
    [[nodiscard]] core::Task<core::Result<ActivationQueue>> queue();
    /// Changes nothing when @p isDryRun. Errors: Conflict for one that is not stuck.
    [[nodiscard]] core::Task<core::Result<ActivationRetry>> retry(QString id, bool isDryRun);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
