// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "openstream.h"
#include "server/mcp/streams.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;
using dotm::test::OpenStream;

/// Streams: how many are open, and who among them is told what.
class McpSeatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void room_endsWithTheLastSeatAndComesBackWithIt();
    void streamThatEnds_givesItsSeatBack();
    void keepAlive_reachesSeatedStreamsOnly();
    void listener_hearsWhatItAskedFor();
    void droppedListener_hearsNothing();
};

void McpSeatsTest::room_endsWithTheLastSeatAndComesBackWithIt()
{
    Streams streams(2);
    const auto channel = std::make_shared<Channel>(QByteArray());
    const Streams::Seat first = streams.seat(channel);
    QVERIFY(streams.hasRoom());
    Streams::Seat second = streams.seat(channel); // the same stream, taken up by a new connection
    QVERIFY(!streams.hasRoom());
    const Streams::Seat again = second;
    second.reset();
    QVERIFY(!streams.hasRoom());
}

void McpSeatsTest::streamThatEnds_givesItsSeatBack()
{
    Streams streams(1);
    const auto channel = std::make_shared<Channel>(QByteArray());
    OpenStream client([seat = streams.seat(channel)] {});
    QVERIFY(!streams.hasRoom());
    client.leave();
    QVERIFY(streams.hasRoom());
}

void McpSeatsTest::keepAlive_reachesSeatedStreamsOnly()
{
    Streams streams(8);
    const OpenStream seated;
    const OpenStream standing;
    const auto one = std::make_shared<Channel>(QByteArray());
    const auto other = std::make_shared<Channel>(QByteArray());
    one->attach(seated.events());
    other->attach(standing.events());
    const Streams::Seat kept = streams.seat(one);
    streams.seat(other).reset();
    streams.keepAlive();
    QCOMPARE(seated.taken(), QByteArray(": ka\n\n"));
    QCOMPARE(standing.taken(), QByteArray());
}

void McpSeatsTest::listener_hearsWhatItAskedFor()
{
    Streams streams(8);
    const OpenStream client;
    const auto channel = std::make_shared<Channel>(QByteArray());
    channel->attach(client.events());
    (void)streams.listen(channel, u"sub"_s, {{Change::Prompts}, {u"dotm://pricing/summary"_s}});
    streams.announce(Change::Tools);
    streams.announceUpdate(u"dotm://other"_s);
    QCOMPARE(client.taken(), QByteArray());
    streams.announce(Change::Prompts);
    streams.announceUpdate(u"dotm://pricing/summary"_s);
    const QByteArray heard = client.taken();
    QVERIFY(heard.contains("notifications/prompts/list_changed"));
    QVERIFY(heard.contains("notifications/resources/updated"));
    QCOMPARE(heard.count(R"("io.modelcontextprotocol/subscriptionId":"sub")"), 2);
}

void McpSeatsTest::droppedListener_hearsNothing()
{
    Streams streams(8);
    const OpenStream client;
    const auto channel = std::make_shared<Channel>(QByteArray());
    channel->attach(client.events());
    streams.drop(streams.listen(channel, 7, {{Change::Tools}, {}}));
    streams.announce(Change::Tools);
    QCOMPARE(client.taken(), QByteArray());
}

QTEST_GUILESS_MAIN(McpSeatsTest)
#include "tst_mcpseats.moc"
