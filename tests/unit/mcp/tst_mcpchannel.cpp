// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/mcp/channel.h"

#include "server/mcp/outlet.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;

class McpChannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventId_isReadOrRefused_data();
    void eventId_isReadOrRefused();
    void channelWithoutConnection_isNotConnected();
    void finishedChannel_staysFinished();
    void accept_saysWhatAnswersAreAllowed_data();
    void accept_saysWhatAnswersAreAllowed();
};

void McpChannelTest::eventId_isReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("request stream") << QByteArray("r7.3") << true;
    QTest::newRow("standing stream") << QByteArray("s.0") << true;
    QTest::newRow("no name") << QByteArray(".3") << false;
    QTest::newRow("no number") << QByteArray("r7.") << false;
    QTest::newRow("negative") << QByteArray("r7.-1") << false;
    QTest::newRow("huge") << QByteArray("r7.99999999999999999999999") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("words") << QByteArray("hello") << false;
}

void McpChannelTest::eventId_isReadOrRefused()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, good);
    QCOMPARE(Channel::readEventId(id).has_value(), good);
}

void McpChannelTest::channelWithoutConnection_isNotConnected()
{
    Channel channel("r1");
    channel.send("{}");
    channel.comment("ka");
    QVERIFY(!channel.isConnected());
    QVERIFY(!channel.isFinished());
}

void McpChannelTest::finishedChannel_staysFinished()
{
    Channel channel("r1");
    channel.finish();
    channel.send("{}");
    QVERIFY(channel.isFinished());
}

void McpChannelTest::accept_saysWhatAnswersAreAllowed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("events");
    QTest::newRow("absent") << QByteArray() << true << true;
    QTest::newRow("anything") << QByteArray("*/*") << true << true;
    QTest::newRow("both") << QByteArray("application/json, text/event-stream") << true << true;
    QTest::newRow("weights") << QByteArray("application/json;q=0.9,text/event-stream;q=1") << true << true;
    QTest::newRow("json") << QByteArray("application/json") << true << false;
    QTest::newRow("events") << QByteArray("Text/Event-Stream") << false << true;
    QTest::newRow("family") << QByteArray("application/*") << true << false;
    QTest::newRow("neither") << QByteArray("image/png") << false << false;
}

void McpChannelTest::accept_saysWhatAnswersAreAllowed()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, json);
    QFETCH(bool, events);
    const Accepts accepts = readAccept(header);
    QCOMPARE(accepts.json, json);
    QCOMPARE(accepts.events, events);
}

QTEST_GUILESS_MAIN(McpChannelTest)
#include "tst_mcpchannel.moc"
