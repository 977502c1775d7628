// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/oxio/oxiotypes.h"

#include <QByteArray>

/// Drafts to the JSON that OXIO takes. Pure.
namespace dotm::oxio::body {

[[nodiscard]] QByteArray endUser(const EndUserDraft &draft);
/// @p planId: the one that counts, order or configuration.
[[nodiscard]] QByteArray line(const LineOrder &order, const QString &brandId, const QString &planId);

} // namespace dotm::oxio::body
