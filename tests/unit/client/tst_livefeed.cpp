// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/livefeed.h"
#include "clientworld.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using client::LiveFeed;
using test::ClientWorld;

namespace {

/// The service's side of /live: keeps what each connection said first.
class FeedServer final : public QObject
{
public:
    bool isReady = true; ///< answers the first message as if the token verified

    FeedServer() : m_server(u"test"_s, QWebSocketServer::NonSecureMode)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, &FeedServer::accept);
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("no port on loopback");
        }
    }
    ~FeedServer() override { qDeleteAll(m_sockets); }
    Q_DISABLE_COPY_MOVE(FeedServer)

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    [[nodiscard]] const QStringList &hellos() const { return m_hellos; }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    [[nodiscard]] int openSockets() const
    {
        return static_cast<int>(
            std::ranges::count_if(m_sockets, [](const QWebSocket *each) { return each->isValid(); }));
    }
    void say(const QString &text) { m_sockets.last()->sendTextMessage(text); }
    void close(int code) { m_sockets.last()->close(static_cast<QWebSocketProtocol::CloseCode>(code), u"test"_s); }
    void cut() { m_sockets.last()->abort(); }

private:
    void accept()
    {
        QWebSocket *socket = m_server.nextPendingConnection();
        m_sockets.append(socket);
        m_paths.append(socket->requestUrl().path());
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
            m_hellos.append(QJsonDocument::fromJson(text.toUtf8()).object().value("token"_L1).toString());
            if (isReady) {
                socket->sendTextMessage(uR"({"topic":"ready"})"_s);
            }
        });
    }

    QWebSocketServer m_server;
    QList<QWebSocket *> m_sockets;
    QStringList m_hellos;
    QStringList m_paths;
};

constexpr client::LiveFeedPauses kQuick{1ms, 4ms, 25s};

} // namespace

class LiveFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reconnectPause_grows_upToTheLongestWithJitter();
    void start_signedIn_connectsAndSignsInByItsFirstMessage();
    void start_signedOut_waitsForTheSignIn();
    void message_change_isTold();
    void message_nonsense_isIgnored();
    void lost_connectsAgainAndSaysThatEverythingMayHaveChanged();
    void closed4401_comesBackWithAnotherToken();
    void refusedForever_backsOff();
    void silentServer_isGivenUp();
    void serverGone_isTriedAgain();
    void start_otherServer_leavesTheFirst();
    void signOut_closes();
    void otherPerson_connectsAnew();
    void stop_staysAway();
    void destroyed_whileWaitingForAToken_isClean();

private:
    std::unique_ptr<ClientWorld> m_world;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<LiveFeed> m_feed;
};

void LiveFeedTest::init()
{
    m_world = std::make_unique<ClientWorld>();
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_server = std::make_unique<FeedServer>();
    m_feed = std::make_unique<LiveFeed>(m_world->session, m_world->random, kQuick);
}

void LiveFeedTest::cleanup()
{
    m_feed.reset();
    m_server.reset();
    m_world.reset();
}

void LiveFeedTest::reconnectPause_grows_upToTheLongestWithJitter()
{
    const client::LiveFeedPauses usual;
    QCOMPARE(client::reconnectPause(usual, 0, 0.0), 500ms);
    QCOMPARE(client::reconnectPause(usual, 0, 0.5), 750ms);
    QCOMPARE(client::reconnectPause(usual, 1, 0.0), 1000ms);
    QCOMPARE(client::reconnectPause(usual, 4, 0.0), 8000ms);
    QCOMPARE(client::reconnectPause(usual, 5, 0.0), 15'000ms);
    QCOMPARE(client::reconnectPause(usual, 1'000'000, 0.0), 15'000ms);
    QVERIFY(client::reconnectPause(usual, 1'000'000, 0.999) <= 30'000ms);
}

void LiveFeedTest::start_signedIn_connectsAndSignsInByItsFirstMessage()
{
    QSignalSpy connected(m_feed.get(), &LiveFeed::connectedChanged);
    QSignalSpy everything(m_feed.get(), &LiveFeed::everythingMayHaveChanged);
    m_feed->start(m_server->url());
    m_feed->start(m_server->url()); // once more changes nothing
    QVERIFY(!m_feed->isConnected());
    QTRY_VERIFY(m_feed->isConnected());
    QCOMPARE(m_server->hellos(), QStringList(u"t1"_s));
    QCOMPARE(m_server->paths(), QStringList(u"/live"_s));
    QCOMPARE(connected.size(), 1);
    QCOMPARE(everything.size(), 1);
}

void LiveFeedTest::start_signedOut_waitsForTheSignIn()
{
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    m_feed->start(m_server->url());
    QCoreApplication::processEvents();
    QVERIFY(m_server->paths().isEmpty());
    m_world->signIn(u"bob"_s, u"b1"_s);
    QTRY_VERIFY(m_feed->isConnected());
    QCOMPARE(m_server->hellos(), QStringList(u"b1"_s));
}

void LiveFeedTest::message_change_isTold()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    QSignalSpy changes(m_feed.get(), &LiveFeed::changed);
    m_server->say(uR"({"topic":"activation","id":"a-1"})"_s);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first(), QVariantList({u"activation"_s, u"a-1"_s}));
}

void LiveFeedTest::message_nonsense_isIgnored()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    QSignalSpy changes(m_feed.get(), &LiveFeed::changed);
    const QString texts[] = {u""_s, u"hello"_s, u"[]"_s, u"{}"_s, uR"({"topic":7})"_s, uR"({"id":"a"})"_s};
    for (const QString &text : texts) {
        m_server->say(text);
    }
    m_server->say(uR"({"topic":"last"})"_s);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first(), QVariantList({u"last"_s, QString()}));
    QVERIFY(m_feed->isConnected());
}

void LiveFeedTest::lost_connectsAgainAndSaysThatEverythingMayHaveChanged()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    QSignalSpy connected(m_feed.get(), &LiveFeed::connectedChanged);
    QSignalSpy everything(m_feed.get(), &LiveFeed::everythingMayHaveChanged);
    m_server->cut();
    QTRY_COMPARE(everything.size(), 1);
    QCOMPARE(connected.size(), 2); // away and back
    QVERIFY(m_feed->isConnected());
    QCOMPARE(m_server->hellos(), QStringList({u"t1"_s, u"t1"_s}));
}

void LiveFeedTest::closed4401_comesBackWithAnotherToken()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    m_server->close(4401);
    QTRY_COMPARE(m_server->hellos(), QStringList({u"t1"_s, u"t2"_s}));
    QTRY_VERIFY(m_feed->isConnected());
    QCOMPARE(m_world->callsTo(u"/api/auth/refresh"_s), 1);
}

void LiveFeedTest::refusedForever_backsOff()
{
    m_feed = std::make_unique<LiveFeed>(m_world->session, m_world->random, client::LiveFeedPauses{1ms, 1h, 25s});
    m_server->isReady = false;
    m_feed->start(m_server->url());
    for (int i = 1; i <= 4; ++i) {
        QTRY_COMPARE(m_server->hellos().size(), i);
        m_server->close(1011);
    }
    QVERIFY(!m_feed->isConnected());
    m_server->isReady = true;
    QTRY_VERIFY(m_feed->isConnected());
}

void LiveFeedTest::silentServer_isGivenUp()
{
    QTcpServer deaf; // takes the connection and never says a word
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    QSignalSpy attempts(&deaf, &QTcpServer::newConnection);
    m_feed = std::make_unique<LiveFeed>(m_world->session, m_world->random, client::LiveFeedPauses{1ms, 4ms, 20ms});
    m_feed->start(QUrl(u"http://127.0.0.1:%1"_s.arg(deaf.serverPort())));
    QTRY_VERIFY(attempts.size() >= 3);
    QVERIFY(!m_feed->isConnected());
}

void LiveFeedTest::serverGone_isTriedAgain()
{
    QTcpServer other; // its port is taken over when the service comes back
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    other.close();
    m_feed->start(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    QCoreApplication::processEvents();
    QWebSocketServer late(u"late"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(late.listen(QHostAddress::LocalHost, port));
    QSignalSpy connections(&late, &QWebSocketServer::newConnection);
    QTRY_VERIFY(!connections.isEmpty());
}

void LiveFeedTest::start_otherServer_leavesTheFirst()
{
    FeedServer second;
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    m_feed->start(second.url());
    QVERIFY(!m_feed->isConnected());
    QTRY_VERIFY(m_feed->isConnected());
    QCOMPARE(second.hellos(), QStringList(u"t1"_s));
    QTRY_COMPARE(m_server->openSockets(), 0);
    QCOMPARE(m_server->hellos().size(), 1);
}

void LiveFeedTest::signOut_closes()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    QVERIFY(!m_feed->isConnected());
    QTRY_COMPARE(m_server->openSockets(), 0);
    QCOMPARE(m_server->hellos().size(), 1);
}

void LiveFeedTest::otherPerson_connectsAnew()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    m_world->signIn(u"bob"_s, u"b1"_s);
    QVERIFY(!m_feed->isConnected());
    QTRY_COMPARE(m_server->hellos(), QStringList({u"t1"_s, u"b1"_s}));
    QTRY_COMPARE(m_server->openSockets(), 1);
}

void LiveFeedTest::stop_staysAway()
{
    m_feed->start(m_server->url());
    QTRY_VERIFY(m_feed->isConnected());
    m_feed->stop();
    QVERIFY(!m_feed->isConnected());
    QTRY_COMPARE(m_server->openSockets(), 0);
    m_world->signIn(u"bob"_s, u"b1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->paths().size(), 1);
}

void LiveFeedTest::destroyed_whileWaitingForAToken_isClean()
{
    m_world->clock.advance(2h);
    m_world->transport.setDeferred(true);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    m_feed->start(m_server->url());
    m_feed.reset();
    QVERIFY(*QCoro::waitFor(m_world->session.token()) == core::SecretString(u"t2"_s));
    QCoreApplication::processEvents();
    QVERIFY(m_server->paths().isEmpty());
}

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "tst_livefeed.moc"
