// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/keychainsettings.h"

#include "config/keychainsecretstore.h"
#include "core/log.h"

#include <qcoro/qcorotask.h>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

void readKeychain(ServiceOptions &options)
{
    if (options.profile != config::Profile::Live || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    config::KeychainSecretStore keychain(kKeychainService);
    options.settings = QCoro::waitFor(config::Settings::withSecrets(options.settings, &keychain));
    for (const QString &problem : options.settings.problems()) {
        qCWarning(core::lcConfig).noquote() << problem;
    }
    if (options.databaseUrl.isEmpty()) {
        options.databaseUrl = options.settings.secret(config::Key::DatabaseUrl).reveal();
    }
}

} // namespace dotm::app
