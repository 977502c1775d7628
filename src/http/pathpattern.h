// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::http {

/// "/api/esim/activations/{id}": literal segments and named ones. A last segment "{rest...}" takes what remains.
class PathPattern
{
public:
    explicit PathPattern(const QString &pattern);
    /// The named segments when @p path matches, else nothing. A named segment is never empty.
    [[nodiscard]] std::optional<QHash<QString, QString>> match(const QString &path) const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QStringList m_segments;
    bool m_isLiteral; ///< no named segment: only the very same path matches
};

} // namespace dotm::http
