// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/eventstreamparser.h"

#include <QTest>

namespace dotm {
using namespace std::chrono_literals;
using net::EventStreamParser;
using net::ServerEvent;

class EventStreamParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void feed_streams_giveTheirEvents_data();
    void feed_streams_giveTheirEvents();
    void feed_streamCutAnywhere_givesTheSame_data();
    void feed_streamCutAnywhere_givesTheSame();
    void feed_eventWithoutEnd_isNotGiven();
    void feed_idOfAnUnfinishedEvent_isNotTheLastOne();
    void feed_idWithoutEvent_isTheLastOne();
    void feed_retry_isThePause_data();
    void feed_retry_isThePause();
    void feed_tooLongLine_isRefusedAndNothingComesAfter();
    void feed_tooManyLinesForOneEvent_areRefused();
    void feed_longestEvent_isTaken();
};

namespace {

using Events = QByteArrayList;

/// "event|data|id"
Events shown(const QList<ServerEvent> &events)
{
    Events result;
    for (const ServerEvent &each : events) {
        result.append(each.event + '|' + each.data + '|' + each.id);
    }
    return result;
}

void addStreams()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Events>("events");
    QTest::newRow("nothing") << QByteArray() << Events{};
    QTest::newRow("one") << QByteArray("data: one\n\n") << Events{"|one|"};
    QTest::newRow("no blank") << QByteArray("data:one\n\n") << Events{"|one|"};
    QTest::newRow("one blank of two") << QByteArray("data:  one\n\n") << Events{"| one|"};
    QTest::newRow("named") << QByteArray("event: message\ndata: one\n\ndata: two\n\n")
                           << Events{"message|one|", "|two|"};
    QTest::newRow("carriage returns") << QByteArray("event: a\rdata: one\r\rdata: two\r\r")
                                      << Events{"a|one|", "|two|"};
    QTest::newRow("both") << QByteArray("event: a\r\ndata: one\r\n\r\ndata: two\r\n\r\n") << Events{"a|one|", "|two|"};
    QTest::newRow("mixed") << QByteArray("data: one\n\rdata: two\r\n\ndata: three\r\r")
                           << Events{"|one|", "|two|", "|three|"};
    QTest::newRow("several lines") << QByteArray("data: one\ndata: two\ndata\ndata:\n\n") << Events{"|one\ntwo\n\n|"};
    QTest::newRow("comments") << QByteArray(": ka\n\ndata: one\n: within\n\n:\n\n") << Events{"|one|"};
    QTest::newRow("ids stay") << QByteArray("id: 7\ndata: one\n\ndata: two\n\nid\ndata: three\n\n")
                              << Events{"|one|7", "|two|7", "|three|"};
    QTest::newRow("id with NUL") << QByteArray("id: 7\ndata: one\n\nid: 8\0\ndata: two\n\n", 36)
                                 << Events{"|one|7", "|two|7"};
    QTest::newRow("empty data") << QByteArray("id: s7.0\nretry: 2000\ndata: \n\n") << Events{"||s7.0"};
    QTest::newRow("no data") << QByteArray("event: a\nid: 1\n\ndata: one\n\n") << Events{"|one|1"};
    QTest::newRow("unknown fields") << QByteArray("colour: red\nDATA: x\n data: y\ndata: one\n\n") << Events{"|one|"};
    QTest::newRow("colons") << QByteArray("data: {\"a\":\"b: c\"}\n\n") << Events{"|{\"a\":\"b: c\"}|"};
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "data: one\n\n\xEF\xBB\xBF"
                                        "data: two\n\n")
                          << Events{"|one|"};
    QTest::newRow("text of the world") << QByteArray("data: \xC3\xA9\xE2\x82\xAC\n\n")
                                       << Events{"|\xC3\xA9\xE2\x82\xAC|"};
}

} // namespace

void EventStreamParserTest::feed_streams_giveTheirEvents_data()
{
    addStreams();
}

void EventStreamParserTest::feed_streams_giveTheirEvents()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, events);
    EventStreamParser parser;
    QCOMPARE(shown(parser.feed(stream)), events);
    QVERIFY(!parser.isTooLong());
}

void EventStreamParserTest::feed_streamCutAnywhere_givesTheSame_data()
{
    addStreams();
}

void EventStreamParserTest::feed_streamCutAnywhere_givesTheSame()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, events);
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        EventStreamParser parser;
        QCOMPARE(shown(parser.feed(stream.first(cut)) + parser.feed(stream.sliced(cut))), events);
    }
    EventStreamParser parser;
    QList<ServerEvent> found;
    for (const char each : stream) {
        found += parser.feed(QByteArray(1, each));
    }
    QCOMPARE(shown(found), events);
}

void EventStreamParserTest::feed_eventWithoutEnd_isNotGiven()
{
    EventStreamParser parser;
    QVERIFY(parser.feed("data: one\ndata: two\n").isEmpty());
    QCOMPARE(shown(parser.feed("\n")), Events{"|one\ntwo|"});
}

void EventStreamParserTest::feed_idOfAnUnfinishedEvent_isNotTheLastOne()
{
    EventStreamParser parser;
    QCOMPARE(parser.feed("id: 1\ndata: one\n\nid: 2\ndata: two\n").size(), 1);
    QCOMPARE(parser.lastId(), "1");
    QCOMPARE(parser.feed("\n").size(), 1);
    QCOMPARE(parser.lastId(), "2");
}

void EventStreamParserTest::feed_idWithoutEvent_isTheLastOne()
{
    EventStreamParser parser;
    QVERIFY(parser.feed("id: 5\n\n").isEmpty());
    QCOMPARE(parser.lastId(), "5");
}

void EventStreamParserTest::feed_retry_isThePause_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("pause");
    QTest::newRow("milliseconds") << QByteArray("2500") << 2500;
    QTest::newRow("none") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("word") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << -1;
}

void EventStreamParserTest::feed_retry_isThePause()
{
    QFETCH(QByteArray, value);
    QFETCH(int, pause);
    EventStreamParser parser;
    QVERIFY(parser.feed("retry: " + value + "\n\n").isEmpty());
    QCOMPARE(parser.retry().value_or(-1ms).count(), pause);
}

void EventStreamParserTest::feed_tooLongLine_isRefusedAndNothingComesAfter()
{
    EventStreamParser parser;
    QCOMPARE(shown(parser.feed("data: one\n\ndata: ")), Events{"|one|"});
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 4; ++i) {
        QVERIFY(parser.feed(megabyte).isEmpty());
    }
    QVERIFY(parser.isTooLong());
    QVERIFY(parser.feed("\n\ndata: two\n\n").isEmpty());
}

void EventStreamParserTest::feed_tooManyLinesForOneEvent_areRefused()
{
    EventStreamParser parser;
    const QByteArray line = "data: " + QByteArray(1024 * 1024 - 1, 'x') + '\n';
    for (int i = 0; i < 5; ++i) {
        QVERIFY(parser.feed(line).isEmpty());
    }
    QVERIFY(parser.isTooLong());
    QVERIFY(parser.feed("\n").isEmpty());
}

void EventStreamParserTest::feed_longestEvent_isTaken()
{
    EventStreamParser parser;
    const QByteArray data(EventStreamParser::kLongestEvent - 6, 'x');
    const QList<ServerEvent> events = parser.feed("data: " + data + "\n\n");
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().data, data);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::EventStreamParserTest)
#include "tst_eventstreamparser.moc"
