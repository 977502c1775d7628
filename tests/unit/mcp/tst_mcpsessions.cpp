// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "openstream.h"
#include "server/mcp/sessions.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;
using dotm::test::FakeClock;
using dotm::test::OpenStream;
using dotm::test::SeededRandom;

class McpSessionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void id_isVisibleAsciiAndSaysItsRevision();
    void anotherServerWithTheSameKey_goesOn();
    void changedForgedOrForeignId_isNotFound_data();
    void changedForgedOrForeignId_isNotFound();
    void oldId_isNotFound();
    void endedSession_isNotFoundAgain();
    void fullStore_dropsTheOneUsedLongestAgo();
    void fullStore_dropsNobodyWhoListens();
    void fullStore_ofListenersOnly_dropsTheFirst();
    void idleSession_losesItsStateAndGoesOn();
    void otherLists_areNoticedOnce();
    void secondPerson_doesNotOwnTheSession();
    void stream_isFoundOnlyWithItsCredential();
    void streams_areBounded();
    void key_isKeptAndReadableByItsOwnerOnly();
    void keyInAMissingFolder_isAnError();

private:
    [[nodiscard]] std::unique_ptr<Sessions> sessions(const QByteArray &lists = "aaaaaaaa", std::size_t most = 100)
    {
        return std::make_unique<Sessions>(SessionKey(QByteArray(32, 'k')), lists, m_clock, m_random,
                                          Sessions::Limits{most, 2, std::chrono::minutes(60)});
    }
    FakeClock m_clock;
    SeededRandom m_random;
};

void McpSessionsTest::id_isVisibleAsciiAndSaysItsRevision()
{
    const auto store = sessions();
    const auto session = store->open(*findRevision(u"2025-06-18"), {});
    for (const char c : session->id()) {
        QVERIFY(c >= 0x21 && c <= 0x7e);
    }
    QCOMPARE(store->find(session->id()), session);
    QVERIFY(store->open(newestLegacy(), {})->id() != session->id());
}

void McpSessionsTest::anotherServerWithTheSameKey_goesOn()
{
    const QByteArray id = sessions()->open(*findRevision(u"2025-03-26"), {})->id();
    const auto again = sessions()->find(id);
    QVERIFY(again);
    QCOMPARE(QString(again->revision().name), u"2025-03-26"_s);
}

void McpSessionsTest::changedForgedOrForeignId_isNotFound_data()
{
    QTest::addColumn<QByteArray>("id");
    const SessionFacts facts{&newestLegacy(), "aaaaaaaa", m_clock.now()};
    const QByteArray good = makeSessionId(facts, SessionKey(QByteArray(32, 'k')), m_random);
    QTest::newRow("another key") << makeSessionId(facts, SessionKey(QByteArray(32, 'x')), m_random);
    QTest::newRow("another revision") << QByteArray(good).replace("2025-11-25", "2024-11-05");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << good + 'A';
    QTest::newRow("no signature") << good.left(good.lastIndexOf('.'));
    QTest::newRow("empty signature") << good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("a.b.c.d.e");
    QTest::newRow("long") << QByteArray(100'000, 'a');
    const SessionFacts modern{&newestModern(), "aaaaaaaa", m_clock.now()};
    QTest::newRow("modern") << makeSessionId(modern, SessionKey(QByteArray(32, 'k')), m_random);
}

void McpSessionsTest::changedForgedOrForeignId_isNotFound()
{
    QFETCH(QByteArray, id);
    QCOMPARE(sessions()->find(id), nullptr);
}

void McpSessionsTest::oldId_isNotFound()
{
    const QByteArray id = sessions()->open(newestLegacy(), {})->id();
    m_clock.advance(std::chrono::days(31));
    QCOMPARE(sessions()->find(id), nullptr);
}

void McpSessionsTest::endedSession_isNotFoundAgain()
{
    const auto store = sessions();
    const QByteArray id = store->open(newestLegacy(), {})->id();
    QVERIFY(store->end(id));
    QCOMPARE(store->find(id), nullptr);
    QVERIFY(!store->end(id));
}

void McpSessionsTest::fullStore_dropsTheOneUsedLongestAgo()
{
    const auto store = sessions("aaaaaaaa", 2);
    const auto first = store->open(newestLegacy(), {});
    const auto second = store->open(newestLegacy(), {});
    QCOMPARE(store->find(first->id()), first); // used again: the second is now the oldest
    (void)store->open(newestLegacy(), {});
    QCOMPARE(store->all().size(), 2);
    QCOMPARE(store->find(first->id()), first);
    QVERIFY(store->find(second->id()) != second); // its state is new, the client goes on
    QCOMPARE(store->all().size(), 2);
}

void McpSessionsTest::fullStore_dropsNobodyWhoListens()
{
    const auto store = sessions("aaaaaaaa", 3);
    const auto listener = store->open(newestLegacy(), {});
    const OpenStream stream;
    listener->standing()->attach(stream.events());
    for (int i = 0; i < 10; ++i) {
        (void)store->open(newestLegacy(), {});
    }
    QCOMPARE(store->all().size(), 3);
    QCOMPARE(store->find(listener->id()), listener);
    QVERIFY(listener->standing()->isConnected());
}

void McpSessionsTest::fullStore_ofListenersOnly_dropsTheFirst()
{
    const auto store = sessions("aaaaaaaa", 2);
    const OpenStream streams[2];
    const std::shared_ptr<Session> listeners[2] = {store->open(newestLegacy(), {}), store->open(newestLegacy(), {})};
    listeners[0]->standing()->attach(streams[0].events());
    listeners[1]->standing()->attach(streams[1].events());
    (void)store->open(newestLegacy(), {});
    QCOMPARE(store->all().size(), 2);
    QVERIFY(!listeners[0]->standing()->isConnected());
    QVERIFY(listeners[1]->standing()->isConnected());
}

void McpSessionsTest::idleSession_losesItsStateAndGoesOn()
{
    const auto store = sessions();
    const auto session = store->open(newestLegacy(), {});
    session->subscribe(u"dotm://pricing/summary"_s);
    m_clock.advance(std::chrono::minutes(61));
    store->dropIdle();
    QVERIFY(store->all().isEmpty());
    const auto again = store->find(session->id());
    QVERIFY(again);
    QVERIFY(!again->isSubscribed(u"dotm://pricing/summary"_s));
}

void McpSessionsTest::otherLists_areNoticedOnce()
{
    const QByteArray id = sessions("aaaaaaaa")->open(newestLegacy(), {})->id();
    const auto store = sessions("bbbbbbbb");
    const auto session = store->find(id);
    QVERIFY(store->sawOtherLists(*session));
    QVERIFY(session->takeListNews());
    QVERIFY(!session->takeListNews());
    QVERIFY(!store->sawOtherLists(*store->open(newestLegacy(), {})));
}

void McpSessionsTest::secondPerson_doesNotOwnTheSession()
{
    const auto session = sessions()->open(newestLegacy(), {});
    QVERIFY(session->belongsTo(u"ada"_s));
    QVERIFY(session->belongsTo(u"ada"_s));
    QVERIFY(!session->belongsTo(u"bob"_s));
}

void McpSessionsTest::stream_isFoundOnlyWithItsCredential()
{
    const auto session = sessions()->open(newestLegacy(), {});
    const auto channel = session->openChannel("mine");
    QCOMPARE(session->findChannel(channel->name(), "mine"), channel);
    QCOMPARE(session->findChannel(channel->name(), "yours"), nullptr);
    QCOMPARE(session->findChannel("r99", "mine"), nullptr);
}

void McpSessionsTest::streams_areBounded()
{
    const auto session = sessions()->open(newestLegacy(), {});
    const auto first = session->openChannel("c");
    const auto finished = session->openChannel("c");
    finished->finish();
    for (int i = 0; i < 15; ++i) {
        (void)session->openChannel("c");
    }
    QCOMPARE(session->findChannel(finished->name(), "c"), nullptr); // finished ones go first
    QCOMPARE(session->findChannel(first->name(), "c"), first);
    (void)session->openChannel("c");
    QCOMPARE(session->findChannel(first->name(), "c"), nullptr);
}

void McpSessionsTest::key_isKeptAndReadableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mcp.key"_s);
    const auto made = loadSessionKey(path, m_random);
    QVERIFY(made);
    QCOMPARE(made->reveal().size(), 32);
    QVERIFY(*loadSessionKey(path, m_random) == *made);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void McpSessionsTest::keyInAMissingFolder_isAnError()
{
    const auto key = loadSessionKey(u"/nowhere/at/all/mcp.key"_s, m_random);
    QVERIFY(!key);
    QCOMPARE(key.error().code, dotm::core::ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(McpSessionsTest)
#include "tst_mcpsessions.moc"
