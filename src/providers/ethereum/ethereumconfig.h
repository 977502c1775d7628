// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "ethereum/address.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace dotm::ethereum {

/// Which chain is spoken to, and where. The addresses of nodes hold their keys: they are secrets as a whole.
struct EthereumConfig
{
    QList<core::Secret<QUrl>> endpoints; ///< in order of preference
    quint64 chainId = 0;
    std::optional<Address> token;
    quint64 maxFeeGwei = 100; ///< no transaction offers more for a unit of gas
    int confirmations = 12;   ///< blocks, its own included, after which a transaction counts as done

    /// "https://a.example/key, https://b.example/key".
    [[nodiscard]] static QList<core::Secret<QUrl>> endpointsFrom(const QString &list)
    {
        QList<core::Secret<QUrl>> endpoints;
        for (const QString &each : list.split(u',', Qt::SkipEmptyParts)) {
            endpoints.append(core::Secret<QUrl>(QUrl(each.trimmed())));
        }
        return endpoints;
    }
};

} // namespace dotm::ethereum
