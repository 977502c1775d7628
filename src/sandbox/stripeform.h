// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripeerror.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace dotm::sandbox::stripe {

/// Parameters in Stripe's form encoding: "metadata[user]=42&expand[]=customer&lookup_keys[0]=a". A name is written here
/// the same way ("metadata[user]"). When a name comes twice, the last one counts.
class Form
{
public:
    struct Entry
    {
        QStringList segments; ///< "metadata", "user"; the empty brackets of a list get their place as a number
        QString name;         ///< "metadata[user]"
        QString value;
    };

    /// Hostile input is refused with 400: broken brackets or percent signs, wrong UTF-8, more than 1,000 names, names
    /// deeper than 8.
    [[nodiscard]] static Result<Form> parse(const QByteArray &encoded);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool has(const QString &name) const;
    /// Any value under @p name: "address" is there when "address[city]" is.
    [[nodiscard]] bool hasUnder(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] std::optional<qint64> integer(const QString &name) const;
    [[nodiscard]] bool flag(const QString &name, bool fallback = false) const;
    /// Values of "name[]", "name[0]", ... in order.
    [[nodiscard]] QStringList list(const QString &name) const;
    /// "name[key]" -> value.
    [[nodiscard]] QMap<QString, QString> map(const QString &name) const;
    /// The same text for the same parameters in any order: what an idempotency key is bound to.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    QList<Entry> m_entries;
};

/// An empty text is how a form unsets something: JSON null.
[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace dotm::sandbox::stripe
