// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"
#include "support/fakeclock.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dotm::test {

/// What came back over HTTP.
struct Answer
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonValue at(const char *name) const { return json()[QLatin1StringView(name)]; }
    [[nodiscard]] QString text(const char *name) const { return at(name).toString(); }
    [[nodiscard]] QJsonObject error() const { return at("error").toObject(); }
    [[nodiscard]] QString code() const { return error()[QLatin1StringView("code")].toString(); }
};

/// A started sandbox with a file of its own, a clock that moves when told, and a plain HTTP client without redirects.
class SandboxDesk
{
public:
    SandboxDesk()
    {
        QFile file(dataFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(freshFile()), freshFile().size());
        file.close();
        restart();
    }
    ~SandboxDesk() { m_network.clearConnectionCache(); }

    /// Ends the sandbox, if it runs, and starts it on the same file.
    void restart()
    {
        m_network.clearConnectionCache();
        sandbox.reset();
        sandbox = std::make_unique<sandbox::Sandbox>(optionsFor(dataFile()), clock, random);
        const core::Outcome started = sandbox->start();
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    }

    [[nodiscard]] Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                              const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request(sandbox->url().resolved(QUrl(path)));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(10'000);
        for (const auto &[name, value] : headers) {
            request.setRawHeader(name, value);
        }
        // Qt waits for the body of a HEAD that is sent as a custom request.
        QNetworkReply *reply =
            method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished()) {
            loop.exec();
        }
        Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        for (const QNetworkReply::RawHeaderPair &header : reply->rawHeaderPairs()) {
            answer.headers.insert(header.first.toLower(), header.second);
        }
        delete reply;
        return answer;
    }

    FakeClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    std::unique_ptr<sandbox::Sandbox> sandbox;

private:
    [[nodiscard]] QString dataFile() const { return folder.filePath(QStringLiteral("sandbox.sqlite")); }
    [[nodiscard]] static sandbox::SandboxOptions optionsFor(const QString &dataFile)
    {
        sandbox::SandboxOptions options;
        options.dataFile = dataFile;
        return options;
    }
    /// The file of a sandbox that has just been started for the first time. Made once: its keys take long to make.
    [[nodiscard]] static const QByteArray &freshFile()
    {
        static const QByteArray kFresh = [] {
            const QTemporaryDir folder;
            FakeClock clock;
            SeededRandom random;
            const QString path = folder.filePath(QStringLiteral("fresh.sqlite"));
            sandbox::Sandbox sandbox(optionsFor(path), clock, random);
            const bool started = sandbox.start().has_value();
            sandbox.stop();
            QFile file(path);
            return started && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        return kFresh;
    }

    QNetworkAccessManager m_network;
};

} // namespace dotm::test
