// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace dotm::bridge {

/// What may stand in the log and on the request sheet of what an assistant sent: e-mail addresses, numbers of seven and
/// more digits, activation codes, web addresses' tails and long tokens are covered but for their ends; long texts and
/// lists are cut. Members named like identifiers or secrets are covered whatever they hold.
[[nodiscard]] QJsonObject masked(const QJsonObject &arguments);
/// The same for one line of text.
[[nodiscard]] QString maskedText(const QString &text);

} // namespace dotm::bridge
