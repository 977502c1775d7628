// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "net/httprequest.h"

namespace dotm::firebase {

/// The Error for an answer that is not 2xx: by Firebase's code where it is known (table in firebaseerrors.cpp, source:
/// firebase.md), else by HTTP status. providerCode is Firebase's code ("EMAIL_EXISTS"). No text of the other side is
/// passed on but the list of password rules, since other messages may quote tokens.
[[nodiscard]] core::Error errorFromResponse(const net::HttpResponse &response, qint64 nowSeconds);

} // namespace dotm::firebase
