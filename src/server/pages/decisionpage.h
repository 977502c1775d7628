// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/betaaccess.h"
#include "http/message.h"

namespace dotm::server {

/// What the confirmation page of a mail's link shows. Texts are plain; the page escapes them.
struct DecisionQuestion
{
    QString requestId;
    QString token;
    QString name;
    QString maskedMail;
    core::TimePoint requestedAt;
    bool isApproval = true; ///< otherwise a rejection
};

/// The page behind a link in a mail: says what would happen and has one button, which is the only thing that decides.
/// No scripts, nothing fetched, never kept by a cache, and its address goes nowhere as a referrer.
[[nodiscard]] http::Response decisionPage(const DecisionQuestion &question);
/// One sentence after or instead of it, and the way into the application.
[[nodiscard]] http::Response decisionAnswer(const QString &title, const QString &sentence, const QString &requestId,
                                            int status);

} // namespace dotm::server
