// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/log.h"

#include <exception>

namespace dotm::http {

/// Runs @p work, which is the caller's code: what it throws must not end an I/O thread. False when it threw; then it is
/// logged as "@p what threw".
template <typename Work>
bool guarded(const char *what, Work &&work)
{
    try {
        work();
        return true;
    } catch (const std::exception &exception) {
        qCCritical(core::lcHttp).noquote() << what << "threw:" << exception.what();
    } catch (...) {
        qCCritical(core::lcHttp).noquote() << what << "threw something";
    }
    return false;
}

} // namespace dotm::http
