// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/tokennetwork.h"

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

TokenNetwork tokenNetwork(qint64 chainId)
{
    switch (chainId) {
    case kMainnet:
        return {chainId, u"Ethereum"_s, false, false, u"https://etherscan.io"_s};
    case kSepolia:
        return {chainId, u"Sepolia"_s, true, false, u"https://sepolia.etherscan.io"_s};
    case kDemoChain:
        return {chainId, u"DOTM demo chain"_s, true, true, {}};
    default:
        return {chainId, u"Chain %1"_s.arg(chainId), true, false, {}};
    }
}

QString explorerLink(const TokenNetwork &network, const QString &txHash)
{
    return network.explorerUrl.isEmpty() || txHash.isEmpty() ? QString() : network.explorerUrl + u"/tx/"_s + txHash;
}

} // namespace dotm::domain
