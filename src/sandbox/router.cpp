// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/router.h"

namespace dotm::sandbox {

void Router::add(const QByteArray &method, const QString &pattern, const QString &provider, Handler handler)
{
    m_rows.push_back(Row{method, http::PathPattern(pattern), provider, std::move(handler)});
}

void Router::addBeside(const QByteArray &method, const QString &pattern, const QString &provider, Beginner begin)
{
    Handler both = [begin](const Call &call) {
        Begun begun = begin(call);
        const Work *work = std::get_if<Work>(&begun);
        return work ? (*work)() : std::get<http::Response>(begun);
    };
    m_rows.push_back(Row{method, http::PathPattern(pattern), provider, std::move(both), std::move(begin)});
}

} // namespace dotm::sandbox
