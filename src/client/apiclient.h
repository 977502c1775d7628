// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"
#include "contract/purchase.h"
#include "contract/session.h"
#include "core/task.h"
#include "net/httpclient.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace dotm::client {

/// Gives the token for the next call; refreshes it first when it is about to end. Errors: Unauthorized when nobody is
/// signed in, Offline when it would need a refresh that does not get through.
using TokenSource = std::function<core::Task<core::Result<core::SecretString>>()>;
/// Gives another token of the same person after the service refused one with 401. Errors: as TokenSource; Unauthorized
/// also when the refused token belongs to somebody who is not signed in any more.
using TokenRenewal = std::function<core::Task<core::Result<core::SecretString>>(core::SecretString refused)>;

/// Bytes in a result that a task may carry.
struct Body
{
    QByteArray bytes;
};

struct PurchasePage
{
    QList<contract::Purchase> purchases;
    QString next; ///< for the next page; empty at the end
    bool simulated = false;
};

struct NumberChoice
{
    QString phoneNumber; ///< E.164
    QString location;
};

/// Every call of our own API that the desktop makes, typed. Stateless but for its references; GUI thread. Errors are
/// those of the contract (Error::detail is a sentence for people, Error::providerCode the request id to quote), or
/// Offline/Timeout from the way there. Reads are retried by HttpClient, writes are not.
class ApiClient
{
public:
    /// With a @p renewal, a signed-in call that is answered 401 is repeated once with the renewed token.
    ApiClient(net::HttpClient &http, QUrl server, TokenSource tokens, TokenRenewal renewal = {});

    void setServer(const QUrl &server) { m_server = server; }
    [[nodiscard]] const QUrl &server() const { return m_server; }

    using Json = core::Task<core::Result<QJsonObject>>;
    using Query = QList<std::pair<QString, QString>>;
    enum class From { Screen, Palette };

    // Signed in, for the classes that hold the calls of one mode (AdminApi).
    [[nodiscard]] Json read(QString path, Query query = {});
    /// A POST: never repeated by itself.
    /// The audit log is told @p from where in the program.
    [[nodiscard]] Json change(QString path, QJsonObject body, From from = From::Screen);
    /// A PUT and a DELETE: as change().
    [[nodiscard]] Json replace(QString path, QJsonObject body);
    [[nodiscard]] Json remove(QString path);
    /// What is no JSON; @p path as read().
    [[nodiscard]] core::Task<core::Result<Body>> readBytes(QString path);

    // Public.
    [[nodiscard]] core::Task<core::Result<contract::ServiceInfo>> serviceInfo();
    [[nodiscard]] core::Task<core::Result<contract::Session>> signIn(QString email, core::SecretString password);
    [[nodiscard]] core::Task<core::Result<contract::Session>> signUp(QString email, core::SecretString password,
                                                                     QString displayName);
    [[nodiscard]] core::Task<core::Result<contract::Session>> signInDemo(QString role);
    [[nodiscard]] core::Task<core::Result<contract::Session>> refresh(core::SecretString refreshToken);
    [[nodiscard]] core::Task<core::Outcome> resetPassword(QString email);
    /// Of an entry of the public catalog, in USD.
    [[nodiscard]] core::Task<core::Result<core::Money>> servicePrice(QString serviceId);

    // Signed in.
    [[nodiscard]] core::Task<core::Outcome> registerPerson(QString displayName);
    [[nodiscard]] core::Task<core::Result<contract::Account>> currentUser();
    /// Starts or goes on with an activation; see POST /api/esim/activations.
    [[nodiscard]] core::Task<core::Result<contract::Activation>> activate(QString areaCode, QString phoneNumber);
    [[nodiscard]] core::Task<core::Result<QList<contract::Activation>>> activations();
    [[nodiscard]] core::Task<core::Result<contract::Activation>> activation(QString id);
    [[nodiscard]] core::Task<core::Result<contract::Activation>> cancelActivation(QString id);
    [[nodiscard]] core::Task<core::Result<contract::Activation>> resendMail(QString id);
    [[nodiscard]] core::Task<core::Result<PurchasePage>> purchases(QString after);
    [[nodiscard]] core::Task<core::Result<QList<NumberChoice>>> availableNumbers(QString areaCode);
    [[nodiscard]] core::Task<core::Result<QStringList>> areaCodes();

private:
    [[nodiscard]] net::HttpRequest get(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;
    [[nodiscard]] net::HttpRequest post(const QString &path, const QJsonObject &body) const;
    [[nodiscard]] net::HttpRequest changing(const QByteArray &method, const QString &path, const QJsonObject &body,
                                            From from) const;
    [[nodiscard]] Json send(net::HttpRequest request);
    [[nodiscard]] Json sendSignedIn(net::HttpRequest request);
    [[nodiscard]] core::Task<core::Result<Body>> fetch(net::HttpRequest request);
    [[nodiscard]] core::Task<core::Result<Body>> fetchSignedIn(net::HttpRequest request);

    net::HttpClient &m_http;
    QUrl m_server;
    TokenSource m_tokens;
    TokenRenewal m_renewal;
};

} // namespace dotm::client
