// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpcaller.h"
#include "support/dotmdprocess.h"
#include "support/processstats.h"
#include "support/streamcrowd.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::at;
using dotm::test::DotmdProcess;
using dotm::test::McpCaller;
using dotm::test::openDescriptors;
using dotm::test::residentKib;
using dotm::test::StreamCrowd;
using dotm::test::threadsOf;
using Kind = StreamCrowd::Kind;

namespace {

constexpr int kMost = 10'000; ///< as many as the server lets in
constexpr int kEach[] = {3'334, 3'333, 3'333};
constexpr Kind kKinds[] = {Kind::Legacy, Kind::Modern, Kind::Older};
constexpr std::size_t kDescriptors = kMost + 500; ///< for this process; dotmd raises its own limit
constexpr int kPatienceMs = 90'000;
constexpr qint64 kCallMs = 2'000;
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
constexpr double kMostKib = 60; ///< red zones and what the sanitizer notes about each allocation
#else
constexpr double kMostKib = 20;
#endif

} // namespace

/// As many idle event streams as are let in, of all three kinds at once; each test begins where the last one ended.
class McpIdleStreamsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tenThousandStreams_areHeldInLittleMemory();
    void oneMore_isToldToComeLater_data();
    void oneMore_isToldToComeLater();
    void otherCallers_areAnsweredQuickly();
    void changedList_reachesEveryStream();
    void clientsThatLeft_giveEverythingBack();
    void secondCrowd_takesNoMoreMemory();

private:
    [[nodiscard]] bool openAll(StreamCrowd &crowd);
    [[nodiscard]] Answer price();

    DotmdProcess m_dotmd;
    std::unique_ptr<McpCaller> m_mcp;
    std::unique_ptr<StreamCrowd> m_crowd;
    qint64 m_before = 0; ///< KiB
    qint64 m_held = 0;
    qsizetype m_descriptors = 0;
};

void McpIdleStreamsTest::initTestCase()
{
    QVERIFY2(StreamCrowd::allowDescriptors(kDescriptors), "ulimit -Hn must be 10500 or more");
    QProcessEnvironment little; // what was freed is used again soon, as without a sanitizer
    little.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:quarantine_size_mb=4:thread_local_quarantine_size_kb=64"_s);
    QVERIFY2(m_dotmd.start({u"--conformance"_s}, little), m_dotmd.log().constData());
    m_mcp = std::make_unique<McpCaller>(at(m_dotmd.url(), u"/mcp"_s));
    StreamCrowd few(m_dotmd.url()); // everything has run once
    for (const Kind kind : kKinds) {
        QVERIFY2(few.open(kind, 20, kPatienceMs), few.problem().constData());
    }
    QCOMPARE(price().status, 200);
    few.leave();
    m_descriptors = openDescriptors(m_dotmd.pid());
    QVERIFY(m_mcp->api().waitUntil([this] {
        const qsizetype now = openDescriptors(m_dotmd.pid());
        return std::exchange(m_descriptors, now) == now;
    }));
    m_before = residentKib(m_dotmd.pid());
}

Answer McpIdleStreamsTest::price()
{
    return m_mcp->request(u"tools/call"_s,
                          {{u"name"_s, u"calculate_pricing"_s},
                           {u"arguments"_s, QJsonObject{{u"service_ids"_s, QJsonArray{u"basic_membership"_s}}}}});
}

bool McpIdleStreamsTest::openAll(StreamCrowd &crowd)
{
    for (int i = 0; i < 3; ++i) {
        if (!crowd.open(kKinds[i], kEach[i], kPatienceMs)) {
            return false;
        }
    }
    return true;
}

void McpIdleStreamsTest::tenThousandStreams_areHeldInLittleMemory()
{
    const qsizetype threads = threadsOf(m_dotmd.pid());
    m_crowd = std::make_unique<StreamCrowd>(m_dotmd.url());
    QElapsedTimer time;
    time.start();
    QVERIFY2(openAll(*m_crowd), m_crowd->problem().constData());
    QCOMPARE(m_crowd->size(), std::size_t(kMost));
    m_held = residentKib(m_dotmd.pid());
    const double each = static_cast<double>(m_held - m_before) / kMost;
    qInfo("%d streams opened in %lld ms; memory %lld MB, then %lld MB: %.1f KiB each", kMost, time.elapsed(),
          m_before / 1024, m_held / 1024, each);
    QVERIFY2(each < kMostKib, qPrintable(u"%1 KiB each"_s.arg(each)));
    QCOMPARE(threadsOf(m_dotmd.pid()), threads);
}

void McpIdleStreamsTest::oneMore_isToldToComeLater_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("session") << static_cast<int>(Kind::Legacy);
    QTest::newRow("subscription") << static_cast<int>(Kind::Modern);
    QTest::newRow("older transport") << static_cast<int>(Kind::Older);
}

void McpIdleStreamsTest::oneMore_isToldToComeLater()
{
    QFETCH(int, kind);
    const QByteArray answer = m_crowd->answerToOneMore(static_cast<Kind>(kind), kPatienceMs);
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QVERIFY2(answer.contains("\r\nRetry-After: "), answer.constData());
    QVERIFY2(answer.contains(R"("jsonrpc":"2.0")"), answer.constData());
    QVERIFY(m_dotmd.isRunning());
}

void McpIdleStreamsTest::otherCallers_areAnsweredQuickly()
{
    QElapsedTimer time;
    qint64 longest = 0;
    for (int i = 0; i < 50; ++i) {
        time.start();
        QCOMPARE(price().status, 200);
        longest = std::max(longest, time.elapsed());
    }
    qInfo("the slowest of 50 calls took %lld ms", longest);
    QVERIFY2(longest < kCallMs, qPrintable(QString::number(longest)));
    QVERIFY(!m_mcp->initialize(u"2025-11-25"_s).isEmpty());
}

void McpIdleStreamsTest::changedList_reachesEveryStream()
{
    QCOMPARE(m_mcp->request(u"tools/call"_s, {{u"name"_s, u"test_trigger_tool_change"_s}}).status, 200);
    QElapsedTimer time;
    time.start();
    QVERIFY2(m_crowd->allHear("notifications/tools/list_changed", kPatienceMs), m_crowd->problem().constData());
    qInfo("all %d had heard after %lld ms", kMost, time.elapsed());
    QCOMPARE(m_crowd->lost(), 0);
}

void McpIdleStreamsTest::clientsThatLeft_giveEverythingBack()
{
    m_crowd->leave();
    QVERIFY(m_mcp->api().waitUntil([this] { return openDescriptors(m_dotmd.pid()) <= m_descriptors + 2; }));
    StreamCrowd few(m_dotmd.url());
    for (const Kind kind : kKinds) {
        QVERIFY2(few.open(kind, 20, kPatienceMs), few.problem().constData());
    }
}

void McpIdleStreamsTest::secondCrowd_takesNoMoreMemory()
{
    QVERIFY(m_mcp->api().waitUntil([this] { return openDescriptors(m_dotmd.pid()) <= m_descriptors + 2; }));
    QVERIFY2(openAll(*m_crowd), m_crowd->problem().constData());
    const qint64 again = residentKib(m_dotmd.pid());
    qInfo("memory with the first crowd %lld MB, with the second %lld MB", m_held / 1024, again / 1024);
    // What is more: the sessions of those who left, which may come back for them for a day.
    const double more = static_cast<double>(again - m_held) / kEach[0];
    QVERIFY2(more < kMostKib / 2, qPrintable(u"%1 KiB more for each session that was left"_s.arg(more)));
    m_crowd->leave();
    QVERIFY(m_dotmd.isRunning());
}

QTEST_GUILESS_MAIN(McpIdleStreamsTest)
#include "tst_mcpidlestreams.moc"
