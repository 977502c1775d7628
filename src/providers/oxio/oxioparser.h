// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/oxio/oxiotypes.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// OXIO's JSON to values, in every shape that was seen (oxio.md). Pure. Each answers Protocol when the body is not what
/// it should be; a list with one unusable entry is refused whole, so that a line is never overlooked.
namespace dotm::oxio::parser {

[[nodiscard]] core::Result<EndUser> endUser(const QByteArray &json);
[[nodiscard]] core::Result<QList<EndUser>> endUsers(const QByteArray &json);
[[nodiscard]] core::Result<Line> line(const QByteArray &json);
[[nodiscard]] core::Result<QList<Line>> lines(const QByteArray &json);
[[nodiscard]] core::Result<QList<AvailableNumber>> availableNumbers(const QByteArray &json);
[[nodiscard]] core::Result<QStringList> areaCodes(const QByteArray &json);
[[nodiscard]] core::Result<SimStatus> simStatus(const QByteArray &json);

} // namespace dotm::oxio::parser
