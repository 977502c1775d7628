// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace dotm::services {

/// A QR code of exactly @p text as PNG: level M, byte mode, black on white, quiet zone of four modules, whole-pixel
/// modules, at least 600 pixels wide. Errors: Invalid when the text does not fit.
[[nodiscard]] core::Result<QByteArray> qrPng(const QString &text);

} // namespace dotm::services
