// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace dotm::sandbox::ethereum {

/// Four bytes: what a call or an error begins with. @p signature is canonical: "mint(address,uint256)".
[[nodiscard]] QByteArray selectorOf(QByteArrayView signature);
/// 32 bytes as hex: the first topic of an event.
[[nodiscard]] QString topicOf(QByteArrayView signature);

/// 32 bytes each.
[[nodiscard]] QByteArray wordOf(const core::Uint256 &number);
[[nodiscard]] QByteArray wordOf(const QString &address);
/// A string as the only value that is returned.
[[nodiscard]] QByteArray stringResult(QByteArrayView text);

/// Reads the words after a selector; remembers whether all were there and sound.
class Words
{
public:
    explicit Words(QByteArrayView arguments) : m_rest(arguments) {}
    [[nodiscard]] QString address();
    [[nodiscard]] core::Uint256 number();
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    [[nodiscard]] QByteArrayView word();

    QByteArrayView m_rest;
    bool m_ok = true;
};

} // namespace dotm::sandbox::ethereum
