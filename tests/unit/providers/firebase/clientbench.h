// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "../providerbench.h"
#include "providers/firebase/firebaseclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

inline QByteArray refusal(const QByteArray &code)
{
    return R"({"error":{"code":400,"message":")" + code + R"("}})";
}

inline QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

inline firebase::FirebaseConfig fullConfig()
{
    firebase::FirebaseConfig config;
    config.identityUrl = QUrl(u"https://identitytoolkit.googleapis.com"_s);
    config.tokenUrl = QUrl(u"https://securetoken.googleapis.com"_s);
    config.projectId = u"dotm-test"_s;
    config.apiKey = core::SecretString(u"key+1"_s);
    return config;
}

/// A client of a full configuration on a fake transport.
class ClientBench
{
public:
    ClientBench() { configure(fullConfig()); }
    void configure(const firebase::FirebaseConfig &config)
    {
        client = std::make_unique<firebase::FirebaseClient>(base.http, base.clock, config);
    }

    ProviderBench base;
    std::unique_ptr<firebase::FirebaseClient> client;
};

} // namespace dotm::test
