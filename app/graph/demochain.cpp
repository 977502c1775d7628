// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/demochain.h"

#include "config/filesecretstore.h"
#include "ethereum/signer.h"

#include <qcoro/qcorotask.h>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::SecretString;

namespace {

const QString kKeyName = u"demo-minting-key"_s;

/// Reads the key, or makes it where there is none.
Result<SecretString> keptKey(config::SecretStore &store, core::Random &random)
{
    Result<SecretString> kept = QCoro::waitFor(store.read(kKeyName));
    if (kept || kept.error().code != core::ErrorCode::NotFound) {
        return kept;
    }
    const SecretString made(QString::fromLatin1(ethereum::Signer::makeKey(random).reveal().toHex()));
    if (const core::Outcome written = QCoro::waitFor(store.write(kKeyName, made)); !written) {
        return core::fail(written.error());
    }
    return made;
}

} // namespace

QString demoSecretsFolder(const QString &dataDir)
{
    return dataDir + u"/secrets"_s;
}

Result<DemoMinter> demoMinter(const QString &dataDir, core::Random &random)
{
    config::FileSecretStore store(demoSecretsFolder(dataDir));
    const Result<SecretString> key = keptKey(store, random);
    if (!key) {
        return core::fail(key.error());
    }
    const Result<ethereum::Signer> signer = ethereum::Signer::fromText(*key);
    if (!signer) {
        return core::fail(signer.error());
    }
    return DemoMinter{*key, signer->address().checksummed()};
}

} // namespace dotm::app
