// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/address.h"

#include <QList>

namespace dotm::ethereum {

/// One entry that a contract left in a block. (blockHash, index) names it for good.
struct Log
{
    Address address; ///< the contract
    QList<QByteArray> topics;
    QByteArray data;
    quint64 blockNumber = 0;
    QByteArray blockHash;
    QByteArray transactionHash;
    quint64 index = 0;      ///< in the block
    bool isRemoved = false; ///< undone by a reorganisation

    friend bool operator==(const Log &, const Log &) = default;
};

} // namespace dotm::ethereum
