// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../unit/providers/firebase/signingkey.h"
#include "mcpcaller.h"
#include "support/dotmdprocess.h"

#include <QTcpServer>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::at;
using dotm::test::DotmdProcess;
using dotm::test::EventReader;
using dotm::test::Headers;
using dotm::test::McpCaller;
using dotm::test::SigningKey;

namespace {

const QString kProject = u"demo-dotm"_s;
const QString kIssuer = u"https://securetoken.google.com/"_s;
const QString kEmail = u"victim@example.com"_s;
const QString kUid = u"victim-uid-1"_s;

/// Google's list of certificates, with a key of ours in it.
class KeyList : public QTcpServer
{
public:
    explicit KeyList(const QByteArray &certificate)
    {
        const QByteArray body = QJsonDocument(QJsonObject{{u"known"_s, QString::fromLatin1(certificate)}}).toJson();
        m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nCache-Control: max-age=3600\r\n"
                   "Connection: close\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n\r\n" + body;
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (socket->readAll().contains("\r\n\r\n")) {
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

private:
    QByteArray m_answer;
};

QJsonObject claims(const QJsonObject &change = {})
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject result{{u"iss"_s, kIssuer + kProject},
                       {u"aud"_s, kProject},
                       {u"sub"_s, kUid},
                       {u"auth_time"_s, now - 10},
                       {u"iat"_s, now - 10},
                       {u"exp"_s, now + 3600},
                       {u"email"_s, kEmail},
                       {u"email_verified"_s, true},
                       {u"firebase"_s, QJsonObject{{u"sign_in_provider"_s, u"password"_s}}}};
    for (auto it = change.begin(); it != change.end(); ++it) {
        result.insert(it.key(), it.value());
    }
    return result;
}

QJsonObject header(const QString &kid = u"known"_s)
{
    return {{u"alg"_s, u"RS256"_s}, {u"kid"_s, kid}, {u"typ"_s, u"JWT"_s}};
}

} // namespace

/// Tokens that are not to be believed, and tokens in places where none is looked for, on every way in which the one
/// tool that acts for a person can be called. The person they name gets no invoice.
class McpHostileTokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void badToken_isRefusedOnEveryWay_data();
    void badToken_isRefusedOnEveryWay();
    void tokenElsewhere_isNotLookedAt_data();
    void tokenElsewhere_isNotLookedAt();
    void theirs_isNoTokenForSomebodyElse();
    void person_gotNothingFromAllThis();
    void goodToken_isBelievedOnEveryWay();
    void log_holdsNoToken();
    void cleanupTestCase() { m_dotmd.kill(); }

private:
    using Outcomes = std::map<QByteArray, int>; ///< by way: 401, 200 or what else was answered
    [[nodiscard]] QByteArray token(const QJsonObject &change = {}) const
    {
        return dotm::test::signedToken(m_key, header(), claims(change));
    }
    [[nodiscard]] static QJsonObject params();
    [[nodiscard]] Outcomes callEverywhere(const Headers &headers);
    [[nodiscard]] int callOlder(const Headers &headers);

    SigningKey m_key;
    SigningKey m_stranger;
    std::unique_ptr<KeyList> m_keys;
    DotmdProcess m_dotmd;
    std::unique_ptr<McpCaller> m_mcp;
    QByteArrayList m_used;
};

void McpHostileTokensTest::initTestCase()
{
    m_keys = std::make_unique<KeyList>(m_key.certificate());
    QProcessEnvironment environment;
    environment.insert(u"DOTM_FIREBASE_URL"_s, m_keys->url());
    QVERIFY2(m_dotmd.start({}, environment), m_dotmd.log().constData());
    m_mcp = std::make_unique<McpCaller>(at(m_dotmd.url(), u"/mcp"_s));
}

QJsonObject McpHostileTokensTest::params()
{
    return {{u"name"_s, u"activate_esim"_s},
            {u"arguments"_s, QJsonObject{{u"email"_s, kEmail}, {u"firebase_uid"_s, kUid}}}};
}

/// The older transport answers a refusal to the POST itself, and everything else on its stream.
int McpHostileTokensTest::callOlder(const Headers &headers)
{
    EventReader stream;
    stream.open("GET", at(m_dotmd.url(), u"/mcp/v2/sse"_s), {});
    if (!stream.waitFor("sessionId=") || !stream.waitFor("\n\n")) {
        return 0;
    }
    const QByteArray line = stream.received().mid(stream.received().indexOf("data: ") + 6);
    McpCaller messages(at(m_dotmd.url(), QString::fromLatin1(line.left(line.indexOf('\n')).trimmed())));
    const int status = messages.request(u"tools/call"_s, params(), headers).status;
    return status == 202 && stream.waitFor("invoice") ? 200 : status;
}

McpHostileTokensTest::Outcomes McpHostileTokensTest::callEverywhere(const Headers &headers)
{
    Outcomes outcomes;
    for (const QString &path : {u"/mcp"_s, u"/mcp/messages"_s, u"/mcp/v2/messages"_s}) {
        McpCaller mount(at(m_dotmd.url(), path));
        outcomes["plain " + path.toLatin1()] = mount.request(u"tools/call"_s, params(), headers).status;
    }
    const Headers session{{"Mcp-Session-Id", m_mcp->initialize(u"2025-11-25"_s)}};
    outcomes["session"] = m_mcp->request(u"tools/call"_s, params(), headers + session).status;
    outcomes["events"] =
        m_mcp->request(u"tools/call"_s, params(), headers + session + Headers{{"Accept", "text/event-stream"}}).status;
    QJsonObject modern = params();
    modern.insert("_meta"_L1, QJsonObject{{u"io.modelcontextprotocol/protocolVersion"_s, McpCaller::kModern},
                                          {u"io.modelcontextprotocol/clientCapabilities"_s, QJsonObject()}});
    outcomes["modern"] = m_mcp
                             ->request(u"tools/call"_s, modern,
                                       headers + Headers{{"MCP-Protocol-Version", McpCaller::kModern.toLatin1()},
                                                         {"Mcp-Method", "tools/call"},
                                                         {"Mcp-Name", "activate_esim"}})
                             .status;
    const QJsonObject call{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, u"tools/call"_s}, {u"params"_s, params()}};
    const Answer batch = m_mcp->post(QJsonDocument(QJsonArray{call}).toJson(), headers);
    const QJsonObject first = QJsonDocument::fromJson(batch.body).array().at(0).toObject();
    outcomes["batch"] = first.contains("result"_L1) ? 200 : first.value("error"_L1).toObject().value("code"_L1).toInt();
    outcomes["older"] = callOlder(headers);
    return outcomes;
}

void McpHostileTokensTest::badToken_isRefusedOnEveryWay_data()
{
    QTest::addColumn<QByteArray>("bad");
    const qint64 past = QDateTime::currentSecsSinceEpoch() - 7'200;
    const qint64 future = past + 14'400;
    const QByteArray good = token();
    const QByteArrayList parts = good.split('.');
    QTest::newRow("expired") << token({{u"auth_time"_s, past}, {u"iat"_s, past}, {u"exp"_s, past + 3'600}});
    QTest::newRow("not yet") << token({{u"auth_time"_s, future}, {u"iat"_s, future}, {u"exp"_s, future + 3'600}});
    QTest::newRow("other project") << token({{u"aud"_s, u"other"_s}, {u"iss"_s, QString(kIssuer + u"other"_s)}});
    QTest::newRow("other audience") << token({{u"aud"_s, u"gorse-24e76"_s}});
    QTest::newRow("other issuer") << token({{u"iss"_s, u"https://evil.example/demo-dotm"_s}});
    QTest::newRow("nobody") << token({{u"sub"_s, QString()}});
    QByteArray flipped = good;
    const qsizetype middle = good.lastIndexOf('.') + 20;
    flipped[middle] = flipped.at(middle) == 'A' ? 'B' : 'A';
    QTest::newRow("flipped bit") << flipped;
    QTest::newRow("a stranger's key") << dotm::test::signedToken(m_stranger, header(), claims());
    QTest::newRow("unknown key") << dotm::test::signedToken(m_stranger, header(u"stranger"_s), claims());
    QTest::newRow("unsigned") << dotm::test::urlText(QJsonObject{{u"alg"_s, u"none"_s}}) + '.' + parts.at(1) + '.';
    QTest::newRow("no signature") << parts.at(0) + '.' + parts.at(1) + '.';
    QTest::newRow("another payload") << parts.at(0) + '.' +
                                            dotm::test::urlText(claims({{u"email"_s, u"boss@example.com"_s}})) + '.' +
                                            parts.at(2);
    QTest::newRow("long") << good + QByteArray(12'000, 'A');
}

void McpHostileTokensTest::badToken_isRefusedOnEveryWay()
{
    QFETCH(QByteArray, bad);
    m_used.append(bad);
    for (const auto &[way, status] : callEverywhere({{"Authorization", "Bearer " + bad}})) {
        QVERIFY2(status == 401, way + ": " + QByteArray::number(status));
    }
}

void McpHostileTokensTest::tokenElsewhere_isNotLookedAt_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Headers>("headers");
    const QByteArray good = token();
    for (const QByteArray &name : {QByteArray("access_token"), QByteArray("token"), QByteArray("id_token"),
                                   QByteArray("authorization"), QByteArray("Authorization"), QByteArray("key")}) {
        QTest::newRow(name + " in the address") << '?' + name + '=' + good << Headers();
    }
    QTest::newRow("bearer in the address") << "?authorization=Bearer%20" + good << Headers();
    QTest::newRow("cookie") << QByteArray() << Headers{{"Cookie", "token=" + good + "; __session=" + good}};
    QTest::newRow("another header") << QByteArray() << Headers{{"X-Authorization", "Bearer " + good}};
    QTest::newRow("of a proxy") << QByteArray() << Headers{{"Proxy-Authorization", "Bearer " + good}};
    QTest::newRow("basic") << QByteArray() << Headers{{"Authorization", "Basic " + (":" + good).toBase64()}};
    QTest::newRow("without its scheme") << QByteArray() << Headers{{"Authorization", good}};
}

void McpHostileTokensTest::tokenElsewhere_isNotLookedAt()
{
    QFETCH(QByteArray, query);
    QFETCH(Headers, headers);
    for (const QString &path : {u"/mcp"_s, u"/mcp/messages"_s, u"/mcp/v2/messages"_s}) {
        McpCaller mount(at(m_dotmd.url(), path + QString::fromLatin1(query)));
        QCOMPARE(mount.request(u"tools/call"_s, params(), headers).status, 401);
    }
}

void McpHostileTokensTest::theirs_isNoTokenForSomebodyElse()
{
    const QByteArray own = token({{u"sub"_s, u"mallory-uid"_s}, {u"email"_s, u"mallory@example.com"_s}});
    const Answer answer = m_mcp->request(u"tools/call"_s, params(), {{"Authorization", "Bearer " + own}});
    QCOMPARE(answer.status, 200);
    QVERIFY(McpCaller::result(answer).value("isError"_L1).toBool());
    QCOMPARE(McpCaller::toolText(answer).value("error"_L1).toString(), u"Email mismatch"_s);
    m_used.append(own);
}

void McpHostileTokensTest::person_gotNothingFromAllThis()
{
    const QByteArray good = token();
    const Answer list = m_mcp->api().get(at(m_dotmd.url(), u"/api/esim/activations"_s), good);
    QCOMPARE(list.status, 200);
    QVERIFY(list.json().value("activations"_L1).toArray().isEmpty());
    m_used.append(good);
}

void McpHostileTokensTest::goodToken_isBelievedOnEveryWay()
{
    const QByteArray good = token();
    m_used.append(good);
    for (const auto &[way, status] : callEverywhere({{"Authorization", "Bearer " + good}})) {
        QVERIFY2(status == 200, way + ": " + QByteArray::number(status));
    }
    const Answer list = m_mcp->api().get(at(m_dotmd.url(), u"/api/esim/activations"_s), good);
    QCOMPARE(list.json().value("activations"_L1).toArray().size(), 1); // all of these asked for the same one
}

void McpHostileTokensTest::log_holdsNoToken()
{
    const QByteArray log = m_dotmd.log();
    for (const QByteArray &token : std::as_const(m_used)) {
        QVERIFY(!log.contains(token));
        QVERIFY(!log.contains(token.split('.').value(1))); // nor what it says
    }
}

QTEST_GUILESS_MAIN(McpHostileTokensTest)
#include "tst_mcphostiletokens.moc"
