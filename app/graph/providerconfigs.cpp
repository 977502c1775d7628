// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/providerconfigs.h"

#include "core/log.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Key;
using config::Settings;
using core::SecretString;

namespace {

const QString kDemoProject = u"demo-dotm"_s;
constexpr quint64 kMainnet = 1;
constexpr int kDemoConfirmations = 2; ///< nobody waits two minutes in a demo

QUrl urlOr(const Settings &settings, Key key, const QString &fallback)
{
    return settings.isSet(key) ? settings.url(key) : QUrl(fallback);
}

SecretString secretOr(const Settings &settings, Key key, const QString &fallback)
{
    return settings.isSet(key) ? settings.secret(key) : SecretString(fallback);
}

QUrl below(const QUrl &base, const QString &path)
{
    return QUrl(base.toString(QUrl::StripTrailingSlash) + path);
}

/// Firebase's three hosts stand as path prefixes behind an emulator or the sandbox.
firebase::FirebaseConfig emulatedFirebase(const QUrl &base)
{
    firebase::FirebaseConfig config;
    config.identityUrl = below(base, u"/identitytoolkit.googleapis.com"_s);
    config.tokenUrl = below(base, u"/securetoken.googleapis.com"_s);
    config.certificateUrl = below(base, u"/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com"_s);
    config.adminBearer = SecretString(u"owner"_s);
    return config;
}

email::SmtpConfig smtpFrom(const Settings &settings)
{
    email::SmtpConfig config;
    config.server = settings.text(Key::SmtpServer);
    config.port = settings.integer(Key::SmtpPort);
    config.username = settings.text(Key::SmtpUsername);
    config.password = settings.secret(Key::SmtpPassword);
    config.implicitTls = config.port == 465;
    config.from = settings.text(Key::FromEmail);
    return config;
}

/// Without the nodes, which a profile chooses.
ethereum::EthereumConfig ethereumFrom(const Settings &settings)
{
    ethereum::EthereumConfig config;
    if (settings.isSet(Key::EthereumUrl)) {
        config.endpoints = {core::Secret<QUrl>(settings.url(Key::EthereumUrl))};
    }
    config.maxFeeGwei = static_cast<quint64>(settings.integer(Key::EthereumMaxFeeGwei));
    config.confirmations = settings.integer(Key::EthereumConfirmations);
    return config;
}

ethereum::EthereumConfig liveEthereum(const Settings &settings)
{
    ethereum::EthereumConfig config = ethereumFrom(settings);
    if (config.endpoints.isEmpty()) {
        config.endpoints = ethereum::EthereumConfig::endpointsFrom(settings.secret(Key::EthereumNodes).reveal());
    }
    config.chainId = static_cast<quint64>(settings.integer(Key::EthereumChainId));
    config.token = ethereum::Address::parse(settings.text(Key::TokenAddress));
    if (!config.token && settings.isSet(Key::TokenAddress)) {
        qCWarning(core::lcConfig) << "TOKEN_ADDRESS is no address of a contract; the chain stays off.";
    }
    return config;
}

/// Another chain altogether in the place of the simulated one.
bool isElsewhere(const Settings &settings)
{
    return settings.isSet(Key::EthereumUrl) && settings.isSet(Key::TokenAddress);
}

ethereum::EthereumConfig demoEthereum(const Settings &settings, const DemoChain &chain)
{
    ethereum::EthereumConfig config = ethereumFrom(settings);
    if (!isElsewhere(settings)) {
        config.endpoints = config.endpoints.isEmpty() ? QList{core::Secret<QUrl>(chain.url)} : config.endpoints;
        config.chainId = chain.chainId;
        config.token = ethereum::Address::parse(chain.token);
        if (settings.origin(Key::EthereumConfirmations) == config::Origin::BuiltIn) {
            config.confirmations = kDemoConfirmations;
        }
        return config;
    }
    config.chainId = static_cast<quint64>(settings.integer(Key::EthereumChainId));
    config.token = ethereum::Address::parse(settings.text(Key::TokenAddress));
    if (config.chainId == kMainnet) {
        qCWarning(core::lcConfig)
            << "What the demo sells is not paid for: it mints nothing on mainnet, the chain stays off.";
        config.endpoints.clear();
    }
    return config;
}

} // namespace

ProviderConfigs liveProviders(const Settings &settings)
{
    ProviderConfigs configs;
    configs.firebase.identityUrl = QUrl(u"https://identitytoolkit.googleapis.com"_s);
    configs.firebase.tokenUrl = QUrl(u"https://securetoken.googleapis.com"_s);
    configs.firebase.certificateUrl =
        QUrl(u"https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com"_s);
    if (settings.isSet(Key::FirebaseUrl)) {
        configs.firebase = emulatedFirebase(settings.url(Key::FirebaseUrl));
        configs.firebase.adminBearer = {};
    }
    configs.firebase.projectId = settings.text(Key::FirebaseProjectId);
    configs.firebase.apiKey = settings.secret(Key::FirebaseApiKey);
    if (const auto credentials = settings.document(Key::FirebaseCredentials)) {
        configs.firebase.serviceAccountJson = *credentials;
    }
    configs.stripe.url = urlOr(settings, Key::StripeUrl, u"https://api.stripe.com"_s);
    configs.stripe.secretKey = settings.secret(Key::StripeSecretKey);
    configs.stripe.webhookSecret = settings.secret(Key::StripeWebhookSecret);
    const bool production = settings.text(Key::OxioEnvironment) == "production"_L1;
    configs.oxio.url = urlOr(settings, Key::OxioUrl,
                             production ? u"https://api.brandvno.com"_s : u"https://api-staging.brandvno.com"_s);
    configs.oxio.apiKey = settings.secret(Key::OxioApiKey);
    configs.oxio.authToken = settings.secret(Key::OxioAuthToken);
    configs.oxio.brandId = settings.text(Key::OxioBrandId);
    configs.oxio.planId = settings.text(Key::OxioPlanId);
    configs.resend = {urlOr(settings, Key::ResendUrl, u"https://api.resend.com"_s), settings.secret(Key::ResendApiKey),
                      settings.text(Key::FromEmail)};
    configs.smtp = smtpFrom(settings);
    configs.ethereum = liveEthereum(settings);
    configs.elevenlabs.url = urlOr(settings, Key::ElevenLabsUrl, u"https://api.elevenlabs.io"_s);
    configs.elevenlabs.apiKey = settings.secret(Key::ElevenLabsApiKey);
    configs.mintingKey = settings.secret(Key::AdminPrivateKey);
    return configs;
}

ProviderConfigs demoProviders(const Settings &settings, const QUrl &sandbox, const DemoChain &chain)
{
    const QString base = sandbox.toString(QUrl::StripTrailingSlash);
    ProviderConfigs configs;
    const QString emulator = settings.text(Key::FirebaseAuthEmulatorHost);
    if (emulator.isEmpty()) {
        configs.firebase =
            emulatedFirebase(settings.isSet(Key::FirebaseUrl) ? settings.url(Key::FirebaseUrl) : sandbox);
    } else {
        configs.firebase = emulatedFirebase(QUrl(u"http://"_s + emulator));
        configs.firebase.acceptUnsigned = true;
    }
    configs.firebase.projectId = kDemoProject;
    configs.firebase.apiKey = SecretString(u"demo-api-key"_s);
    configs.stripe.url = urlOr(settings, Key::StripeUrl, base + u"/stripe"_s);
    configs.stripe.secretKey = secretOr(settings, Key::StripeSecretKey, u"sk_test_demo"_s);
    configs.stripe.webhookSecret = settings.secret(Key::StripeWebhookSecret);
    configs.oxio.url = urlOr(settings, Key::OxioUrl, base + u"/oxio"_s);
    configs.oxio.apiKey = SecretString(u"demo"_s);
    configs.oxio.authToken = SecretString(u"demo"_s);
    configs.oxio.brandId = u"00000000-0000-4000-8000-000000000001"_s;
    configs.oxio.planId = u"demo-plan"_s;
    configs.resend = {urlOr(settings, Key::ResendUrl, base + u"/resend"_s), SecretString(u"re_demo"_s),
                      settings.text(Key::FromEmail)};
    configs.ethereum = demoEthereum(settings, chain);
    configs.elevenlabs.url = urlOr(settings, Key::ElevenLabsUrl, base + u"/elevenlabs"_s);
    configs.elevenlabs.apiKey = secretOr(settings, Key::ElevenLabsApiKey, u"sk_demo"_s);
    configs.mintingKey = isElsewhere(settings) ? settings.secret(Key::AdminPrivateKey) : chain.mintingKey;
    return configs;
}

} // namespace dotm::app
