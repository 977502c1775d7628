// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/profile.h"
#include "config/settings.h"
#include "providers/elevenlabs/elevenlabstypes.h"
#include "providers/email/resendclient.h"
#include "providers/email/smtptransport.h"
#include "providers/ethereum/ethereumconfig.h"
#include "providers/firebase/firebaseconfig.h"
#include "providers/oxio/oxiotypes.h"
#include "providers/stripe/stripetypes.h"

namespace dotm::app {

/// Where every provider is and what opens it.
struct ProviderConfigs
{
    firebase::FirebaseConfig firebase;
    stripe::StripeConfig stripe;
    oxio::OxioConfig oxio;
    email::ResendConfig resend;
    email::SmtpConfig smtp;
    ethereum::EthereumConfig ethereum;
    elevenlabs::ElevenLabsConfig elevenlabs;
    core::SecretString mintingKey; ///< of the contract's owner; empty: rewards wait
};

/// The demo's simulated chain and who mints on it.
struct DemoChain
{
    QUrl url;
    quint64 chainId = 0;
    QString token;
    core::SecretString mintingKey;
};

/// The real ones, from the settings.
[[nodiscard]] ProviderConfigs liveProviders(const config::Settings &settings);
/// The sandbox at @p sandbox, with keys that open nothing else. FIREBASE_AUTH_EMULATOR_HOST, if set, replaces the
/// sandbox's Firebase by Google's emulator and its unsigned tokens. DOTM_<PROVIDER>_URL replaces a single stand-in.
[[nodiscard]] ProviderConfigs demoProviders(const config::Settings &settings, const QUrl &sandbox,
                                            const DemoChain &chain);

} // namespace dotm::app
