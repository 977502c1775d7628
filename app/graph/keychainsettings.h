// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "graph/servicegraph.h"

namespace dotm::app {

/// Under which our entries stand in the keychain.
inline const QString kKeychainService = QStringLiteral("dotm");

/// What the keychain holds goes before the environment. Live profile only; without a session bus there is none to ask.
void readKeychain(ServiceOptions &options);

} // namespace dotm::app
