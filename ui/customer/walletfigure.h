// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

namespace dotm::customer {

/// What is held, in one figure.
struct WalletFigure
{
    QString amount; ///< as people read it
    core::TimePoint asOf;
    bool isSaved = false; ///< not what the chain says now
    bool isSimulated = false;
};

} // namespace dotm::customer
