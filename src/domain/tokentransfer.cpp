// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/tokentransfer.h"

#include "domain/nametable.h"

#include <array>
#include <utility>

namespace dotm::domain {

namespace {

constexpr std::array kTransferStates = {
    std::pair{TransferState::Prepared, QLatin1StringView("prepared")},
    std::pair{TransferState::Dropped, QLatin1StringView("dropped")},
    std::pair{TransferState::Pending, QLatin1StringView("pending")},
    std::pair{TransferState::Sent, QLatin1StringView("sent")},
    std::pair{TransferState::Confirmed, QLatin1StringView("confirmed")},
    std::pair{TransferState::Failed, QLatin1StringView("failed")},
};

constexpr std::array kTransferWarnings = {
    std::pair{TransferWarning::FirstTime, QLatin1StringView("first_time")},
    std::pair{TransferWarning::LooksAlike, QLatin1StringView("looks_alike")},
    std::pair{TransferWarning::NoChecksum, QLatin1StringView("no_checksum")},
    std::pair{TransferWarning::Contract, QLatin1StringView("contract")},
    std::pair{TransferWarning::EtherShort, QLatin1StringView("ether_short")},
};

} // namespace

bool isUnderWay(TransferState state)
{
    return state == TransferState::Pending || state == TransferState::Sent;
}

QString transferStateName(TransferState state)
{
    return nameIn(kTransferStates, state);
}

std::optional<TransferState> transferStateFromName(const QString &name)
{
    return valueIn<TransferState>(kTransferStates, name);
}

QString transferWarningName(TransferWarning warning)
{
    return nameIn(kTransferWarnings, warning);
}

std::optional<TransferWarning> transferWarningFromName(const QString &name)
{
    return valueIn<TransferWarning>(kTransferWarnings, name);
}

} // namespace dotm::domain
