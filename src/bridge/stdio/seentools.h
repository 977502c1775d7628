// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dotm::bridge::stdio {

/// The desktop's tools as they were listed last through this process: what is offered while the desktop is away, and
/// where the arguments are found that a header must repeat.
class SeenTools
{
public:
    /// @p result of a "tools/list"; a first page replaces what was seen, a later one is added.
    void take(const QJsonObject &result, bool isFirstPage);
    [[nodiscard]] bool isEmpty() const { return m_tools.isEmpty(); }
    [[nodiscard]] const QJsonArray &all() const { return m_tools; }
    [[nodiscard]] bool has(const QString &name) const;
    /// Empty for a tool that was not seen.
    [[nodiscard]] QJsonObject inputSchema(const QString &name) const;

private:
    [[nodiscard]] QJsonObject find(const QString &name) const;

    QJsonArray m_tools;
};

} // namespace dotm::bridge::stdio
