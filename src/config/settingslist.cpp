// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/settingslist.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

namespace {

SettingRow text(Key key, QStringList names, QString builtIn, QString description)
{
    return {
        .key = key, .names = std::move(names), .builtIn = std::move(builtIn), .description = std::move(description)};
}

SettingRow secret(Key key, QStringList names, QString description)
{
    return {.key = key, .names = std::move(names), .sensitive = true, .description = std::move(description)};
}

SettingRow url(Key key, QString name, QString description)
{
    return {.key = key, .names = {std::move(name)}, .type = SettingType::Url, .description = std::move(description)};
}

SettingRow number(Key key, QString name, int builtIn, int minimum, int maximum, QString description)
{
    return {.key = key,
            .names = {std::move(name)},
            .type = SettingType::Integer,
            .builtIn = QString::number(builtIn),
            .minimum = minimum,
            .maximum = maximum,
            .description = std::move(description)};
}

SettingRow choice(Key key, QString name, QStringList choices, QString description)
{
    return {.key = key,
            .names = {std::move(name)},
            .builtIn = choices.constFirst(),
            .choices = choices,
            .description = std::move(description)};
}

SettingRow flag(Key key, QString name, bool builtIn, QString description)
{
    return {.key = key,
            .names = {std::move(name)},
            .type = SettingType::Flag,
            .builtIn = builtIn ? u"true"_s : u"false"_s,
            .description = std::move(description)};
}

SettingRow ofUser(SettingRow row)
{
    row.scope = SettingScope::User;
    return row;
}

std::vector<SettingRow> providerRows()
{
    return {
        secret(Key::StripeSecretKey, {u"STRIPE_SECRET_KEY"_s}, u"Secret key of the Stripe account; payments need it"_s),
        secret(Key::StripeWebhookSecret, {u"STRIPE_WEBHOOK_SECRET"_s}, u"Signing secret of the Stripe webhook"_s),
        text(Key::StripeEsimBetaPrice, {u"STRIPE_ESIM_BETA_PRICE"_s}, {}, u"Stripe price of the eSIM beta"_s),
        secret(Key::OxioApiKey, {u"OXIO_API_KEY"_s}, u"OXIO user name; issuing lines needs it"_s),
        secret(Key::OxioAuthToken, {u"OXIO_AUTH_TOKEN"_s}, u"OXIO password"_s),
        text(Key::OxioBrandId, {u"OXIO_BRAND_ID"_s}, {}, u"OXIO brand that owns the end users"_s),
        text(Key::OxioPlanId, {u"OXIO_PLAN_ID"_s}, {}, u"OXIO plan a new line starts on"_s),
        choice(Key::OxioEnvironment, u"OXIO_ENVIRONMENT"_s, {u"staging"_s, u"production"_s},
               u"Which OXIO is meant when DOTM_OXIO_URL is unset"_s),
        text(Key::FirebaseProjectId, {u"FIREBASE_PROJECT_ID"_s}, u"gorse-24e76"_s,
             u"Firebase project whose tokens are accepted"_s),
        secret(Key::FirebaseApiKey, {u"FIREBASE_API_KEY"_s, u"CURRENT_KEY"_s},
               u"Web API key of the Firebase project; sign-in needs it"_s),
        secret(Key::FirebaseCredentials, {u"FIREBASE_CREDENTIALS"_s},
               u"Service account of the Firebase project: the JSON or the path of its file"_s),
        text(Key::FirebaseAuthEmulatorHost, {u"FIREBASE_AUTH_EMULATOR_HOST"_s}, {},
             u"host:port of a Firebase Auth emulator; demo profile only"_s),
        secret(Key::ResendApiKey, {u"RESEND_API_KEY"_s}, u"Resend key; mail goes this way when it is set"_s),
        text(Key::FromEmail, {u"FROM_EMAIL"_s}, u"rbm@dotmobile.app"_s, u"Sender of every mail"_s),
        text(Key::SmtpServer, {u"SMTP_SERVER"_s}, {}, u"Mail server, used when there is no Resend key"_s),
        number(Key::SmtpPort, u"SMTP_PORT"_s, 587, 1, 65535, u"Port of the mail server"_s),
        text(Key::SmtpUsername, {u"SMTP_USERNAME"_s}, {}, u"Account on the mail server"_s),
        secret(Key::SmtpPassword, {u"SMTP_PASSWORD"_s}, u"Password of that account"_s),
    };
}

std::vector<SettingRow> chainRows()
{
    constexpr int kMostChains = std::numeric_limits<int>::max();
    return {
        secret(Key::EthereumNodes, {u"ETHEREUM_URL"_s},
               u"Addresses of Ethereum nodes, separated by commas, the best first; token balances need one"_s),
        text(Key::TokenAddress, {u"TOKEN_ADDRESS"_s}, {}, u"Address of the DOTM contract; token balances need it"_s),
        secret(Key::AdminPrivateKey, {u"ADMIN_PRIVATE_KEY"_s},
               u"Key of the account that owns the DOTM contract; rewards wait until it is set"_s),
        number(Key::EthereumChainId, u"DOTM_ETHEREUM_CHAIN_ID"_s, 1, 1, kMostChains,
               u"Chain that the nodes must be of: 1 is mainnet, 11155111 Sepolia"_s),
        number(Key::EthereumMaxFeeGwei, u"DOTM_ETHEREUM_MAX_FEE_GWEI"_s, 100, 1, 100000,
               u"Most that is offered for a unit of gas, in gwei; above it rewards wait"_s),
        number(Key::EthereumConfirmations, u"DOTM_ETHEREUM_CONFIRMATIONS"_s, 12, 1, 1000,
               u"Blocks after which a reward counts as confirmed"_s),
    };
}

std::vector<SettingRow> voiceRows()
{
    return {
        secret(Key::ElevenLabsApiKey, {u"ELEVENLABS_API_KEY"_s, u"ElevenLabs_Key"_s},
               u"ElevenLabs key; without one the local voice speaks"_s),
        number(Key::VoiceMonthlyCharacters, u"DOTM_VOICE_MONTHLY_CHARACTERS"_s, 100000, 1, 100000000,
               u"Characters that ElevenLabs may speak in a month; after them the local voice does"_s),
        text(Key::VoicePregenerate, {u"DOTM_VOICE_PREGENERATE"_s}, u"en,fr"_s,
             u"Languages whose messages are spoken in advance when an administrator asks, separated by commas"_s),
    };
}

std::vector<SettingRow> platformRows()
{
    return {
        secret(Key::DatabaseUrl, {u"DATABASE_URL"_s},
               u"postgresql:// address; unset means SQLite in the data folder"_s),
        text(Key::OwnerEmail, {u"OWNER_EMAIL"_s}, {}, u"Account that holds the owner role from the start"_s),
        text(Key::AdminEmail, {u"ADMIN_EMAIL"_s}, {}, u"Address that is told what waits for a decision"_s),
        url(Key::OxioUrl, u"DOTM_OXIO_URL"_s, u"Replaces the address of OXIO"_s),
        url(Key::StripeUrl, u"DOTM_STRIPE_URL"_s, u"Replaces the address of Stripe"_s),
        url(Key::FirebaseUrl, u"DOTM_FIREBASE_URL"_s, u"Replaces the address of Firebase"_s),
        url(Key::ResendUrl, u"DOTM_RESEND_URL"_s, u"Replaces the address of Resend"_s),
        url(Key::EthereumUrl, u"DOTM_ETHEREUM_URL"_s, u"Replaces the addresses of the Ethereum nodes"_s),
        url(Key::ElevenLabsUrl, u"DOTM_ELEVENLABS_URL"_s, u"Replaces the address of ElevenLabs"_s),
        number(Key::ActivationsPerHour, u"DOTM_ACTIVATIONS_PER_HOUR"_s, 100, 1, 100000,
               u"eSIM activations allowed in any 60 minutes"_s),
        text(Key::PublicHosts, {u"DOTM_PUBLIC_HOSTS"_s}, {},
             u"Host names under which the service layer is reached, separated by commas"_s),
        url(Key::PublicUrl, u"DOTM_PUBLIC_URL"_s,
            u"Address under which people reach the service layer; links in mails begin with it"_s),
        text(Key::CadRate, {u"DOTM_CAD_RATE"_s}, {},
             u"Canadian dollars for one US dollar, such as 1.3725; prices in CAD need it"_s),
    };
}

std::vector<SettingRow> userRows()
{
    SettingRow textScale =
        number(Key::TextScale, u"DOTM_TEXT_SCALE"_s, 100, 100, 200, u"Size of text in percent: 100, 125, 150 or 200"_s);
    textScale.choices = {u"100"_s, u"125"_s, u"150"_s, u"200"_s};
    return {
        ofUser(text(Key::Language, {u"DOTM_LANGUAGE"_s}, {}, u"Language tag such as es; unset follows the desktop"_s)),
        ofUser(choice(Key::Theme, u"DOTM_THEME"_s, {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s},
                      u"Colours of the application"_s)),
        ofUser(textScale),
        ofUser(flag(Key::ReducedMotion, u"DOTM_REDUCED_MOTION"_s, false, u"Nothing on screen moves"_s)),
        ofUser(flag(Key::CoverIdentifiers, u"DOTM_COVER_IDENTIFIERS"_s, true,
                    u"Numbers, codes and keys stay covered until asked for"_s)),
        ofUser(flag(Key::SingleKeyShortcuts, u"DOTM_SINGLE_KEY_SHORTCUTS"_s, true, u"Shortcuts of one letter work"_s)),
        ofUser(text(Key::VoiceLanguage, {u"DOTM_VOICE_LANGUAGE"_s}, {},
                    u"Language of spoken messages, such as pt; unset follows the window's"_s)),
        ofUser(choice(Key::VoiceProfile, u"DOTM_VOICE_PROFILE"_s,
                      {u"ScienceTeacher"_s, u"CanadianRockstar"_s, u"BuddyFriend"_s}, u"Who speaks"_s)),
        ofUser(number(Key::VoiceSpeed, u"DOTM_VOICE_SPEED"_s, 100, 50, 200, u"Speed of speech in percent"_s)),
        ofUser(flag(Key::VoiceCaptions, u"DOTM_VOICE_CAPTIONS"_s, true, u"What is spoken is shown as well"_s)),
        ofUser(text(Key::VoiceDevice, {u"DOTM_VOICE_DEVICE"_s}, {},
                    u"Sound device that speaks; unset follows the system's choice"_s)),
    };
}

std::vector<SettingRow> makeTable()
{
    std::vector<SettingRow> all;
    for (const std::vector<SettingRow> &part : {providerRows(), chainRows(), voiceRows(), platformRows(), userRows()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace

std::span<const SettingRow> settingsTable()
{
    static const std::vector<SettingRow> table = makeTable();
    return table;
}

const SettingRow &settingRow(Key key)
{
    const SettingRow &row = settingsTable()[static_cast<std::size_t>(key)];
    Q_ASSERT(row.key == key);
    return row;
}

const SettingRow *findSetting(const QString &name)
{
    const auto table = settingsTable();
    const auto found = std::ranges::find_if(table, [&](const SettingRow &row) { return row.names.contains(name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace dotm::config
