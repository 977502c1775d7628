// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/connection.h"

#include <QVariantMap>

/// Providers and their connections as they are read, in the language of the moment.
namespace dotm::admin {

[[nodiscard]] QString connectionTitle(const QString &name);   ///< "Stripe"
[[nodiscard]] QString connectionPurpose(const QString &name); ///< "Payments and invoices"
[[nodiscard]] QString connectionStateText(const QString &state);
[[nodiscard]] QString connectionStateTone(const QString &state); ///< of a StatusChip
[[nodiscard]] QString connectionStateIcon(const QString &state);
[[nodiscard]] QString connectionModeText(const QString &mode); ///< empty for none
/// @p code as on the wire. Made of code and status alone.
[[nodiscard]] QString connectionFaultText(const QString &code, int status);
[[nodiscard]] QString settingOriginText(const QString &origin);

/// What the page shows of one, ready to be read.
[[nodiscard]] QVariantMap connectionDetails(const contract::Connection &connection,
                                            const contract::ConnectionList &list, core::TimePoint now);

} // namespace dotm::admin
