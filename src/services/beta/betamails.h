// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/maildraft.h"
#include "providers/email/message.h"
#include "storage/repositories/betarequests.h"

#include <QUrl>

namespace dotm::services {

struct BetaMailOptions
{
    QUrl baseUrl;           ///< under which people reach this service; links begin with it
    bool simulated = false; ///< the providers are the sandbox: the mail says so
};

namespace betamails {

/// "Somebody asked for beta access", with links to the confirmation page; @p token opens it once.
[[nodiscard]] email::Message requested(const domain::MailDraft &draft, const storage::BetaRequest &request,
                                       const QString &to, const QString &token, const BetaMailOptions &options);
[[nodiscard]] email::Message approved(const domain::MailDraft &draft, const storage::BetaRequest &request,
                                      const BetaMailOptions &options);
[[nodiscard]] email::Message rejected(const domain::MailDraft &draft, const storage::BetaRequest &request,
                                      const BetaMailOptions &options);

} // namespace betamails
} // namespace dotm::services
