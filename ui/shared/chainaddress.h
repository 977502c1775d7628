// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace dotm::ui {

/// 0x and forty hex digits. Whether the checksum fits is the service's to say.
[[nodiscard]] bool isChainAddress(const QString &text);
/// "0x7c••••••e1": says little, for an address that is covered.
[[nodiscard]] QString coveredAddress(const QString &address);
/// "0xF57a…7A8D": too short to tell two addresses apart for sure.
[[nodiscard]] QString shortAddress(const QString &address);
/// The same to stand in a sentence: it keeps its order in text that is read from the right.
[[nodiscard]] QString addressInText(const QString &address);
[[nodiscard]] bool isSameAddress(const QString &one, const QString &other);

/// Addresses a person has to do with, to find those that were made to be taken for one of them: the same four digits at
/// the beginning and at the end, others between. People compare no more than that.
class KnownAddresses
{
public:
    /// True when it was not known before.
    bool add(const QString &address);
    void clear() { m_addresses.clear(); }
    /// The known one that @p address could be taken for; empty: none.
    [[nodiscard]] QString lookedLike(const QString &address) const;

private:
    QSet<QString> m_addresses; ///< in lower case
};

} // namespace dotm::ui
