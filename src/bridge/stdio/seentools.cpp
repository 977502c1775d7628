// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/seentools.h"

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostTools = 1'000;

} // namespace

void SeenTools::take(const QJsonObject &result, bool isFirstPage)
{
    if (!result.value("tools"_L1).isArray()) {
        return;
    }
    if (isFirstPage) {
        m_tools = {};
    }
    const QJsonArray page = result.value("tools"_L1).toArray();
    for (const auto each : page) {
        if (m_tools.size() < kMostTools && each.isObject()) {
            m_tools.append(each);
        }
    }
}

bool SeenTools::has(const QString &name) const
{
    return !find(name).isEmpty();
}

QJsonObject SeenTools::inputSchema(const QString &name) const
{
    return find(name).value("inputSchema"_L1).toObject();
}

QJsonObject SeenTools::find(const QString &name) const
{
    for (const auto each : m_tools) {
        if (each.toObject().value("name"_L1) == name) {
            return each.toObject();
        }
    }
    return {};
}

} // namespace dotm::bridge::stdio
