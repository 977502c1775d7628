// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httprequest.h"

#include <qcoro/qcorotask.h>

namespace dotm::net {

/// Moves bytes, once: no retry, no meaning given to the status. The seam for tests (FakeTransport in tests/support).
/// Errors: Offline (never connected, nothing was sent), Timeout, Protocol (connection broke after sending), Cancelled.
/// Lives on the thread that uses it.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    [[nodiscard]] virtual QCoro::Task<core::Result<HttpResponse>> send(HttpRequest request) = 0;
};

} // namespace dotm::net
