// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "core/task.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dotm::bridge {

/// Definitions of the tools that the bridge answers from the customer's own account, for "tools/list".
[[nodiscard]] const QJsonArray &localToolDefinitions();

/// What a local tool did.
struct LocalAnswer
{
    QJsonObject object; ///< for the assistant
    bool isError = false;
    bool isConfirmed = false; ///< a second read showed it; meaningless for tools that only read
    QString readBack;         ///< what that read showed, identifiers covered
};

/// The customer's own line and purchases, without activation codes and ICCIDs: an assistant has no use for them that a
/// person could not be robbed by. What changes something is read back before it is called done. GUI thread.
class LocalTools
{
public:
    explicit LocalTools(client::ApiClient &api) : m_api(api) {}
    /// Errors: those of the API. @p name is one of the local tools, @p arguments fit its schema.
    [[nodiscard]] core::Task<core::Result<LocalAnswer>> run(QString name, QJsonObject arguments);

private:
    using Answer = core::Task<core::Result<LocalAnswer>>;
    [[nodiscard]] Answer line();
    [[nodiscard]] Answer purchases(int limit);
    [[nodiscard]] Answer resendMail();
    [[nodiscard]] Answer withdraw();
    [[nodiscard]] core::Task<core::Result<contract::Activation>> settled(QString activationId);

    client::ApiClient &m_api;
};

} // namespace dotm::bridge
