// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumabi.h"

#include "sandbox/ethereumhex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

constexpr qsizetype kWord = 32;
constexpr qsizetype kAddressPad = 12;

} // namespace

QByteArray selectorOf(QByteArrayView signature)
{
    return keccak(signature).first(4);
}

QString topicOf(QByteArrayView signature)
{
    return hexData(keccak(signature));
}

QByteArray wordOf(const core::Uint256 &number)
{
    return number.toBytes32();
}

QByteArray wordOf(const QString &address)
{
    return QByteArray(kAddressPad, '\0') + QByteArray::fromHex(address.mid(2).toLatin1());
}

QByteArray stringResult(QByteArrayView text)
{
    const qsizetype padding = (kWord - text.size() % kWord) % kWord;
    return wordOf(core::Uint256(kWord)) + wordOf(core::Uint256(static_cast<quint64>(text.size()))) +
           text.toByteArray() + QByteArray(padding, '\0');
}

QByteArrayView Words::word()
{
    static const QByteArray kZero(kWord, '\0');
    if (m_rest.size() < kWord) {
        m_ok = false;
        return kZero;
    }
    const QByteArrayView taken = m_rest.first(kWord);
    m_rest = m_rest.sliced(kWord);
    return taken;
}

QString Words::address()
{
    const QByteArrayView taken = word();
    m_ok = m_ok && std::ranges::all_of(taken.first(kAddressPad), [](char byte) { return byte == '\0'; });
    return hexData(taken.sliced(kAddressPad));
}

core::Uint256 Words::number()
{
    return core::Uint256::fromBytes(word()).value_or(core::Uint256());
}

} // namespace dotm::sandbox::ethereum
