// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "providers/elevenlabs/elevenlabsclient.h"
#include "providers/ethereum/ethereumclient.h"
#include "providers/oxio/oxioclient.h"
#include "providers/stripe/stripeclient.h"
#include "storage/database.h"

namespace dotm::services {

/// One small call each that reads and changes nothing. What is given must outlive the call.
[[nodiscard]] core::Task<core::Outcome> checkStripe(stripe::StripeClient *client);
[[nodiscard]] core::Task<core::Outcome> checkOxio(oxio::OxioClient *client);
/// That the contract stands on the configured chain.
[[nodiscard]] core::Task<core::Outcome> checkEthereum(ethereum::EthereumClient *client);
/// That the key opens an account.
[[nodiscard]] core::Task<core::Outcome> checkElevenLabs(elevenlabs::ElevenLabsClient *client);
[[nodiscard]] core::Task<core::Outcome> checkDatabase(storage::Database *database);

} // namespace dotm::services
