// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/connectionparts.h"

#include "graph/keychainsettings.h"

#include "providers/email/resendcheck.h"
#include "providers/firebase/certificatecheck.h"

#include <initializer_list>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Key;
using config::Profile;
using config::Settings;
using services::ConnectionLog;
using services::ConnectionSetting;
using services::ConnectionSetup;

namespace {

const QString kStripe = u"stripe"_s;
const QString kOxio = u"oxio"_s;
const QString kFirebase = u"firebase"_s;
const QString kResend = u"resend"_s;
const QString kSmtp = u"smtp"_s;
const QString kEthereum = u"ethereum"_s;
const QString kElevenLabs = u"elevenlabs"_s;
const QString kDatabase = u"database"_s;

QString originWord(config::Origin origin)
{
    switch (origin) {
    case config::Origin::BuiltIn:
        return u"built_in"_s;
    case config::Origin::SystemFile:
        return u"system_file"_s;
    case config::Origin::UserFile:
        return u"user_file"_s;
    case config::Origin::Environment:
        return u"environment"_s;
    case config::Origin::SecretStore:
        return u"keychain"_s;
    case config::Origin::CommandLine:
        return u"command_line"_s;
    }
    return {};
}

ConnectionSetting settingOf(const Settings &settings, Key key, bool isNeeded)
{
    const bool isSet = settings.isSet(key);
    return {Settings::name(key), isSet, isSet ? originWord(settings.origin(key)) : QString(), isNeeded,
            config::settingRow(key).sensitive};
}

QList<ConnectionSetting> settingsOf(const Settings &settings, std::initializer_list<Key> needed,
                                    std::initializer_list<Key> others)
{
    QList<ConnectionSetting> list;
    for (const Key key : needed) {
        list.append(settingOf(settings, key, true));
    }
    for (const Key key : others) {
        list.append(settingOf(settings, key, false));
    }
    return list;
}

/// Of a real provider: "test" when what opens it moves no money and makes no line.
QString modeOf(const ServiceOptions &options, bool isTest)
{
    return options.profile == Profile::Demo ? u"sandbox"_s : isTest ? u"test"_s : u"live"_s;
}

ConnectionSetup stripeSetup(const ServiceOptions &options, const ProviderConfigs &configs,
                            const ConnectionParts::Doors &doors)
{
    const QString key = configs.stripe.secretKey.reveal();
    const bool isTest = key.startsWith("sk_test_"_L1) || key.startsWith("rk_test_"_L1);
    return {kStripe, modeOf(options, isTest), doors.stripe.isConfigured(),
            settingsOf(options.settings, {Key::StripeSecretKey},
                       {Key::StripeWebhookSecret, Key::StripeEsimBetaPrice, Key::StripeUrl}),
            [client = &doors.stripe] {
                return services::checkStripe(client);
            }};
}

ConnectionSetup oxioSetup(const ServiceOptions &options, const ConnectionParts::Doors &doors)
{
    const bool isTest = options.settings.text(Key::OxioEnvironment) != "production"_L1;
    return {kOxio, modeOf(options, isTest), doors.oxio.isConfigured(),
            settingsOf(options.settings, {Key::OxioApiKey, Key::OxioAuthToken, Key::OxioBrandId, Key::OxioPlanId},
                       {Key::OxioEnvironment, Key::OxioUrl}),
            [client = &doors.oxio] {
                return services::checkOxio(client);
            }};
}

ConnectionSetup firebaseSetup(const ServiceOptions &options, const ProviderConfigs &configs,
                              const ConnectionParts::Doors &doors, const core::Clock &clock)
{
    const firebase::FirebaseConfig &config = configs.firebase;
    ConnectionSetup setup{kFirebase,
                          modeOf(options, false),
                          !config.projectId.isEmpty() && !config.apiKey.isEmpty(),
                          settingsOf(options.settings, {Key::FirebaseProjectId, Key::FirebaseApiKey},
                                     {Key::FirebaseCredentials, Key::FirebaseUrl}),
                          {}};
    if (!config.acceptUnsigned) { // unsigned tokens need no certificates
        setup.check = [http = &doors.http, clock = &clock, address = config.certificateUrl] {
            return firebase::checkCertificates(http, clock, address);
        };
    }
    return setup;
}

ConnectionSetup resendSetup(const ServiceOptions &options, const ProviderConfigs &configs,
                            const ConnectionParts::Doors &doors)
{
    return {kResend, modeOf(options, false), !configs.resend.apiKey.isEmpty(),
            settingsOf(options.settings, {Key::ResendApiKey, Key::FromEmail}, {Key::ResendUrl}),
            [http = &doors.http, config = configs.resend] {
                return email::checkResend(http, config);
            }};
}

ConnectionSetup smtpSetup(const ServiceOptions &options, const ProviderConfigs &configs, email::CurlSmtpTransport &smtp)
{
    return {kSmtp,
            {},
            !configs.smtp.server.isEmpty(),
            settingsOf(options.settings, {Key::SmtpServer, Key::SmtpUsername, Key::SmtpPassword},
                       {Key::SmtpPort, Key::FromEmail}),
            [transport = &smtp, config = configs.smtp] {
                return transport->check(config);
            }};
}

/// Where the nodes are is said by one setting or by the other, which takes its place.
QList<ConnectionSetting> ethereumSettings(const Settings &settings)
{
    const bool isReplaced = settings.isSet(Key::EthereumUrl);
    const Key nodes = isReplaced ? Key::EthereumUrl : Key::EthereumNodes;
    const Key other = isReplaced ? Key::EthereumNodes : Key::EthereumUrl;
    return settingsOf(settings, {nodes, Key::TokenAddress, Key::AdminPrivateKey},
                      {Key::EthereumChainId, Key::EthereumMaxFeeGwei, Key::EthereumConfirmations, other});
}

ConnectionSetup ethereumSetup(const ServiceOptions &options, const ProviderConfigs &configs,
                              const ConnectionParts::Doors &doors)
{
    return {kEthereum, modeOf(options, configs.ethereum.chainId != 1), doors.ethereum.isConfigured(),
            ethereumSettings(options.settings), [client = &doors.ethereum] {
                return services::checkEthereum(client);
            }};
}

ConnectionSetup elevenLabsSetup(const ServiceOptions &options, const ConnectionParts::Doors &doors)
{
    return {kElevenLabs, modeOf(options, false), doors.elevenlabs.isConfigured(),
            settingsOf(options.settings, {Key::ElevenLabsApiKey}, {Key::VoiceMonthlyCharacters, Key::ElevenLabsUrl}),
            [client = &doors.elevenlabs] {
                return services::checkElevenLabs(client);
            }};
}

ConnectionSetup databaseSetup(const ServiceOptions &options, const ConnectionParts::Doors &doors)
{
    ConnectionSetup setup{kDatabase,
                          {},
                          true,
                          settingsOf(options.settings, {}, {Key::DatabaseUrl}),
                          [database = &doors.database] { return services::checkDatabase(database); },
                          true};
    ConnectionSetting &address = setup.settings.first();
    if (!address.isSet && !options.databaseUrl.isEmpty()) {
        address.isSet = true;
        address.origin = originWord(config::Origin::CommandLine);
    }
    return setup;
}

net::WatchedTransport::Watcher httpWatcher(ConnectionLog &log, const ProviderConfigs &configs)
{
    QList<std::pair<QString, QUrl>> addresses{
        {kStripe, configs.stripe.url},          {kOxio, configs.oxio.url},
        {kResend, configs.resend.url},          {kFirebase, configs.firebase.identityUrl},
        {kFirebase, configs.firebase.tokenUrl}, {kFirebase, configs.firebase.certificateUrl},
        {kElevenLabs, configs.elevenlabs.url},
    };
    for (const core::Secret<QUrl> &node : configs.ethereum.endpoints) {
        addresses.append({kEthereum, node.reveal().adjusted(QUrl::RemoveUserInfo)});
    }
    return [&log, addresses](const QUrl &address, const core::Result<net::HttpResponse> &answer) {
        const QString asked = address.toString();
        for (const auto &[provider, url] : addresses) {
            if (url.isEmpty() || !asked.startsWith(url.toString(QUrl::StripTrailingSlash))) {
                continue;
            }
            if (!answer) {
                log.noteFault(provider, answer.error().code);
            } else if (provider == kResend && email::isSendingOnlyKey(*answer)) {
                log.noteGood(provider);
            } else {
                log.noteStatus(provider, answer->status);
            }
            return;
        }
    };
}

email::WatchedSmtpTransport::Watcher smtpWatcher(ConnectionLog &log)
{
    return [&log](const core::Outcome &outcome) {
        if (outcome) {
            log.noteGood(kSmtp);
        } else if (outcome.error().code != core::ErrorCode::Invalid) { // a mail refused says nothing about the server
            log.noteFault(kSmtp, outcome.error().code);
        }
    };
}

} // namespace

ConnectionParts::ConnectionParts(net::HttpTransport &http, email::CurlSmtpTransport &smtp, const core::Clock &clock,
                                 const ProviderConfigs &configs)
    : m_clock(clock), m_configs(configs), m_mailServer(smtp), m_log(clock), m_http(http, httpWatcher(m_log, configs)),
      m_smtp(smtp, smtpWatcher(m_log))
{
}

QList<ConnectionSetup> ConnectionParts::setups(const ServiceOptions &options, const Doors &doors)
{
    return {stripeSetup(options, m_configs, doors),
            oxioSetup(options, doors),
            firebaseSetup(options, m_configs, doors, m_clock),
            resendSetup(options, m_configs, doors),
            smtpSetup(options, m_configs, m_mailServer),
            ethereumSetup(options, m_configs, doors),
            elevenLabsSetup(options, doors),
            databaseSetup(options, doors)};
}

void ConnectionParts::addEndpoints(server::Api &api, const ServiceOptions &options, const Doors &doors)
{
    m_connections = std::make_unique<services::Connections>(m_log, m_clock, setups(options, doors),
                                                            services::Connections::Options{});
    const server::SettingPlaces places{kKeychainService, Settings::defaultUserFile(), Settings::defaultSystemFile()};
    server::addConnectionEndpoints(api, *m_connections, places, options.profile == Profile::Demo);
}

} // namespace dotm::app
