// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "net/httpclient.h"
#include "providers/email/resendclient.h"

namespace dotm::email {

/// True for the refusal of a key that may send and nothing else: Resend knows it.
[[nodiscard]] bool isSendingOnlyKey(const net::HttpResponse &answer);
/// Asks Resend for the domains of the account: reads, sends nothing. Without a key: Disabled. @p http must outlive it.
[[nodiscard]] core::Task<core::Outcome> checkResend(net::HttpClient *http, ResendConfig config);

} // namespace dotm::email
