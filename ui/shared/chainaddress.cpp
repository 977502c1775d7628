// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/chainaddress.h"

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLength = 42;
constexpr qsizetype kSeen = 4; ///< digits that people compare, at both ends

bool isHex(QChar each)
{
    return (each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'f') || (each >= u'A' && each <= u'F');
}

QString ends(const QString &address)
{
    return address.mid(2, kSeen) + address.right(kSeen);
}

} // namespace

bool isChainAddress(const QString &text)
{
    return text.size() == kLength && text.startsWith("0x"_L1) &&
           std::all_of(text.cbegin() + 2, text.cend(), [](QChar each) { return isHex(each); });
}

QString coveredAddress(const QString &address)
{
    return isChainAddress(address) ? address.left(4) + u"••••••"_s + address.right(2) : address;
}

QString shortAddress(const QString &address)
{
    return isChainAddress(address) ? address.left(2 + kSeen) + u'…' + address.right(kSeen) : address;
}

QString addressInText(const QString &address)
{
    return address.isEmpty() ? QString() : u'\u2066' + shortAddress(address) + u'\u2069';
}

bool isSameAddress(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool KnownAddresses::add(const QString &address)
{
    const QString lower = address.toLower();
    if (!isChainAddress(lower) || m_addresses.contains(lower)) {
        return false;
    }
    m_addresses.insert(lower);
    return true;
}

QString KnownAddresses::lookedLike(const QString &address) const
{
    const QString lower = address.toLower();
    if (!isChainAddress(lower)) {
        return {};
    }
    const auto found = std::ranges::find_if(
        m_addresses, [&lower](const QString &each) { return each != lower && ends(each) == ends(lower); });
    return found == m_addresses.end() ? QString() : *found;
}

} // namespace dotm::ui
