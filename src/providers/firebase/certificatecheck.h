// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "net/httpclient.h"

#include <QUrl>

namespace dotm::firebase {

/// Fetches the certificates that ID tokens are verified with: no account, no key. @p http must outlive it.
[[nodiscard]] core::Task<core::Outcome> checkCertificates(net::HttpClient *http, const core::Clock *clock,
                                                          QUrl address);

} // namespace dotm::firebase
