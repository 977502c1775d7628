// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/router.h"

namespace dotm::sandbox {

void Router::add(const QByteArray &method, const QString &pattern, const QString &provider, Handler handler)
{
    m_rows.push_back(Row{method, http::PathPattern(pattern), provider, std::move(handler)});
}

} // namespace dotm::sandbox
