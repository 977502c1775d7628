// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <span>

namespace dotm::config {

/// Every setting of the program. Nobody else names one: the row of settingslist.cpp is the only place.
enum class Key {
    StripeSecretKey,
    StripeWebhookSecret,
    StripeEsimBetaPrice,
    OxioApiKey,
    OxioAuthToken,
    OxioBrandId,
    OxioPlanId,
    OxioEnvironment,
    FirebaseProjectId,
    FirebaseApiKey,
    FirebaseCredentials,
    FirebaseAuthEmulatorHost,
    ResendApiKey,
    FromEmail,
    SmtpServer,
    SmtpPort,
    SmtpUsername,
    SmtpPassword,
    EthereumNodes,
    TokenAddress,
    AdminPrivateKey,
    EthereumChainId,
    EthereumMaxFeeGwei,
    EthereumConfirmations,
    ElevenLabsApiKey,
    VoiceMonthlyCharacters,
    VoicePregenerate,
    DatabaseUrl,
    OwnerEmail,
    AdminEmail,
    OxioUrl,
    StripeUrl,
    FirebaseUrl,
    ResendUrl,
    EthereumUrl,
    ElevenLabsUrl,
    ActivationsPerHour,
    PublicHosts,
    PublicUrl,
    CadRate,
    Language,
    Theme,
    TextScale,
    ReducedMotion,
    CoverIdentifiers,
    SingleKeyShortcuts,
    VoiceLanguage,
    VoiceProfile,
    VoiceSpeed,
    VoiceCaptions,
    VoiceDevice,
};

enum class SettingType { Text, Integer, Flag, Url };

/// Machine: set by whoever installs the program. User: also written by the settings page, through UserSettings.
enum class SettingScope { Machine, User };

/// One row of the table. @c names are environment names and, equally, names in a settings file; the first one is used
/// in sentences, and the first one that has a value wins.
struct SettingRow
{
    Key key;
    QStringList names;
    SettingType type = SettingType::Text;
    QString builtIn = {};
    SettingScope scope = SettingScope::Machine;
    bool sensitive = false;
    QStringList choices = {}; ///< the only values allowed; empty: any
    int minimum = 0;          ///< for Integer
    int maximum = 0;
    QString description = {};
};

/// All rows, in the order of Key.
[[nodiscard]] std::span<const SettingRow> settingsTable();
[[nodiscard]] const SettingRow &settingRow(Key key);
/// The row that has @p name among its names, else nullptr.
[[nodiscard]] const SettingRow *findSetting(const QString &name);

} // namespace dotm::config
