// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/demobooks.h"
#include "support/dotmdprocess.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DemoBooks;
using dotm::test::DemoPerson;
using dotm::test::DotmdProcess;

namespace {

constexpr int kSignInAgain = 4401;
constexpr int kWaitMs = 10'000;

/// A client of the push address that remembers what it was told.
class Listener : public QObject
{
public:
    explicit Listener(const QString &origin = {}) : m_socket(origin)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { messages.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
        connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] { ++errors; });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] { isClosed = true; });
    }
    void open(const QUrl &service, const QByteArray &headerToken = {})
    {
        QUrl url = at(service, u"/live"_s);
        url.setScheme(u"ws"_s);
        QNetworkRequest request(url);
        if (!headerToken.isEmpty()) {
            request.setRawHeader("Authorization", "Bearer " + headerToken);
        }
        m_socket.open(request);
    }
    void say(const QByteArray &text) { m_socket.sendTextMessage(QString::fromUtf8(text)); }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }
    [[nodiscard]] bool isReady() const { return has(u"ready"_s); }
    [[nodiscard]] bool has(const QString &topic, const QString &id = {}) const
    {
        return std::ranges::any_of(messages, [&](const QJsonObject &each) {
            return each.value("topic"_L1).toString() == topic && (id.isEmpty() || each.value("id"_L1).toString() == id);
        });
    }

    QList<QJsonObject> messages;
    int errors = 0; ///< of the handshake
    bool isClosed = false;

private:
    QWebSocket m_socket;
};

QByteArray tokenMessage(const QByteArray &token)
{
    return R"({"token":")" + token + R"("})";
}

} // namespace

/// What is pushed over /live, to whom, and to whom not.
class LiveUpdatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tokenInHeader_isReady();
    void tokenInFirstMessage_isReady();
    void badToken_isClosedToSignInAgain_data();
    void badToken_isClosedToSignInAgain();
    void plainRequest_isToldToUpgrade();
    void foreignOrigin_isRefused();
    void changes_reachTheirOwnerOnAllConnectionsAndNoStranger();
    void requestsForBeta_reachAdministratorsToo();

private:
    ApiCaller m_api;
    DemoBooks m_books{m_api};
    DotmdProcess m_dotmd;
    QByteArray m_token;
};

void LiveUpdatesTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_token = m_api.newPerson(m_dotmd.sandbox(), u"listener@example.com"_s);
    QVERIFY(!m_token.isEmpty());
}

void LiveUpdatesTest::tokenInHeader_isReady()
{
    Listener listener;
    listener.open(m_dotmd.url(), m_token);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isReady(), kWaitMs);
}

void LiveUpdatesTest::tokenInFirstMessage_isReady()
{
    Listener listener;
    listener.open(m_dotmd.url());
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(), kWaitMs);
    QVERIFY(listener.messages.isEmpty());
    listener.say(tokenMessage(m_token));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isReady(), kWaitMs);
    listener.say("not JSON"); // once signed in there is nothing else to say, and nothing to be closed for
    listener.say(tokenMessage("garbage"));
    Listener later;
    later.open(m_dotmd.url(), m_token);
    QTRY_VERIFY_WITH_TIMEOUT(later.isReady(), kWaitMs);
    QVERIFY(listener.isConnected());
    QCOMPARE(listener.messages.size(), 1);
}

void LiveUpdatesTest::badToken_isClosedToSignInAgain_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("message");
    QByteArray forged = m_token;
    const qsizetype middle = forged.lastIndexOf('.') + 10;
    forged[middle] = forged.at(middle) == 'A' ? 'B' : 'A';
    QTest::newRow("garbage in the header") << QByteArray("not.a.token") << QByteArray();
    QTest::newRow("forged in the header") << forged << QByteArray();
    QTest::newRow("forged in the message") << QByteArray() << tokenMessage(forged);
    QTest::newRow("not JSON") << QByteArray() << QByteArray("hello");
    QTest::newRow("no token in it") << QByteArray() << QByteArray("{}");
    QTest::newRow("token of another type") << QByteArray() << QByteArray(R"({"token":{"a":1}})");
    QTest::newRow("token that is no Latin text") << QByteArray() << tokenMessage("\xe6\x97\xa5\xe6\x9c\xac");
}

void LiveUpdatesTest::badToken_isClosedToSignInAgain()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, message);
    Listener listener;
    listener.open(m_dotmd.url(), header);
    if (!message.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(), kWaitMs);
        listener.say(message);
    }
    QTRY_VERIFY_WITH_TIMEOUT(listener.isClosed, kWaitMs);
    QCOMPARE(listener.closeCode(), kSignInAgain);
    QVERIFY(listener.messages.isEmpty());
}

void LiveUpdatesTest::plainRequest_isToldToUpgrade()
{
    const auto answer = m_api.get(at(m_dotmd.url(), u"/live"_s), m_token);
    QCOMPARE(answer.status, 426);
    QVERIFY(answer.json().contains("error"_L1));
}

void LiveUpdatesTest::foreignOrigin_isRefused()
{
    Listener listener(u"https://evil.example"_s);
    listener.open(m_dotmd.url(), m_token);
    QTRY_COMPARE_WITH_TIMEOUT(listener.errors, 1, kWaitMs);
    QVERIFY(!listener.isConnected() && listener.messages.isEmpty());
    QCOMPARE(m_api.send("GET", at(m_dotmd.url(), u"/live"_s), {}, {{"Origin", "https://evil.example"}}).status, 403);
}

void LiveUpdatesTest::changes_reachTheirOwnerOnAllConnectionsAndNoStranger()
{
    DemoPerson active{u"active@example.com"_s, m_api.newPerson(m_dotmd.sandbox(), u"active@example.com"_s)};
    Listener phone;
    Listener desktop;
    Listener stranger;
    Listener admin;
    phone.open(m_dotmd.url(), active.token);
    desktop.open(m_dotmd.url(), active.token);
    stranger.open(m_dotmd.url(), m_token);
    admin.open(m_dotmd.url(), m_api.demoToken(m_dotmd.sandbox(), u"admin"_s));
    for (const Listener *each : {&phone, &desktop, &stranger, &admin}) {
        QTRY_VERIFY_WITH_TIMEOUT(each->isReady(), kWaitMs);
    }
    QVERIFY(m_api.waitUntil([&] {
        m_books.moveOn(m_dotmd.url(), active);
        return active.paid;
    }));
    QVERIFY2(m_api.waitUntil([&] { return m_books.isDone(m_dotmd.url(), active); }), m_dotmd.log().constData());
    const QString id = m_books.activation(m_dotmd.url(), active).value("id"_L1).toString();
    for (const Listener *each : {&phone, &desktop}) {
        QTRY_VERIFY_WITH_TIMEOUT(each->has(u"activation"_s, id), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(each->has(u"purchase"_s), kWaitMs);
        for (const QJsonObject &message : each->messages) {
            const QStringList names = message.keys(); // what changed, never the new state
            QVERIFY(names == (QStringList{u"id"_s, u"topic"_s}) || names == QStringList{u"topic"_s});
        }
    }
    QCOMPARE(stranger.messages.size(), 1);                              // "ready" and nothing else
    QTRY_VERIFY_WITH_TIMEOUT(admin.has(u"activations"_s, id), kWaitMs); // by another name: it is not theirs
    QTRY_VERIFY_WITH_TIMEOUT(admin.has(u"purchases"_s), kWaitMs);
    QVERIFY(!admin.has(u"activation"_s) && !admin.has(u"purchase"_s));
}

void LiveUpdatesTest::requestsForBeta_reachAdministratorsToo()
{
    const QByteArray hopeful = m_api.newPerson(m_dotmd.sandbox(), u"hopeful@example.com"_s);
    const QByteArray adminToken = m_api.demoToken(m_dotmd.sandbox(), u"admin"_s);
    Listener own;
    Listener stranger;
    Listener agent;
    Listener admin;
    own.open(m_dotmd.url(), hopeful);
    stranger.open(m_dotmd.url(), m_token);
    agent.open(m_dotmd.url(), m_api.demoToken(m_dotmd.sandbox(), u"agent"_s));
    admin.open(m_dotmd.url(), adminToken);
    for (const Listener *each : {&own, &stranger, &agent, &admin}) {
        QTRY_VERIFY_WITH_TIMEOUT(each->isReady(), kWaitMs);
    }
    const QString id =
        m_api.post(at(m_dotmd.url(), u"/api/beta-request"_s), {}, hopeful).json().value("request_id"_L1).toString();
    for (const Listener *each : {&own, &admin}) {
        QTRY_VERIFY_WITH_TIMEOUT(each->has(u"beta"_s, id), kWaitMs);
    }
    const QJsonObject wish{{u"decision"_s, u"approve"_s}, {u"propose"_s, true}};
    const QUrl decide = at(m_dotmd.url(), u"/api/admin/beta-requests/%1/decide"_s.arg(id));
    QCOMPARE(m_api.post(decide, wish, adminToken).status, 200);
    const QUrl list = at(m_dotmd.url(), u"/api/admin/proposals"_s);
    const QString proposal = m_api.get(list, adminToken).json()["proposals"_L1][0]["id"_L1].toString();
    QTRY_VERIFY_WITH_TIMEOUT(admin.has(u"proposal"_s, proposal), kWaitMs);
    QCOMPARE(stranger.messages.size(), 1);
    QCOMPARE(agent.messages.size(), 1);
    QVERIFY(!own.has(u"proposal"_s)); // not the customer's business
}

QTEST_GUILESS_MAIN(LiveUpdatesTest)
#include "tst_liveupdates.moc"
