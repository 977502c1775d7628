// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../storage/repositorybench.h"
#include "services/audit/audit.h"
#include "services/backoffice/subscribers.h"
#include "storage/repositories/purchases.h"

#include <qcoro/qcorotask.h>

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using services::Subscribers;
using services::SubscriberSearch;
using services::TimelineEvent;
using services::TimelineMark;
using storage::Connection;
using storage::Engine;

/// The search of the back office and a subscriber's timeline, on both engines.
class SubscribersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void find_byEverything_findsThePerson_data() { test::TestEngines::addRows(); }
    void find_byEverything_findsThePerson();
    void find_startOfAMail_isNotATemplate_data() { test::TestEngines::addRows(); }
    void find_startOfAMail_isNotATemplate();
    void find_tooMany_saysSo();
    void find_nobody_saysWhereItLooked();
    void byUid_nobody_isNotFound();
    void timeline_isWholeAndInOrder_inPagesOfAnySize_data();
    void timeline_isWholeAndInOrder_inPagesOfAnySize();
    void timeline_ofAnother_isNotMixedIn();
    void mark_isThereAndBack();

private:
    void open(Engine engine)
    {
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine);
    }
    void addLine(const QString &uid, const QString &number);
    void addPurchase(const QString &uid, const QString &id);
    void note(const QString &about);
    [[nodiscard]] SubscriberSearch find(const QString &text)
    {
        Subscribers subscribers(*m_database);
        return test::must(QCoro::waitFor(subscribers.find(text)));
    }
    [[nodiscard]] QList<TimelineEvent> page(int limit, const std::optional<TimelineMark> &after = {})
    {
        Subscribers subscribers(*m_database);
        return test::must(QCoro::waitFor(subscribers.timeline(u"ada"_s, limit, after)));
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    std::map<QString, storage::User> m_people;
};

void SubscribersTest::addLine(const QString &uid, const QString &number)
{
    storage::Activation line;
    line.id = u"act-"_s + uid;
    line.uid = uid;
    line.userId = m_people.at(uid).id;
    line.productId = u"esim_beta"_s;
    line.amount = {100, u"USD"_s};
    line.state = domain::ActivationState::Active;
    line.createdAt = m_clock.now();
    line.invoicedAt = line.paidAt = m_clock.now();
    line.activeAt = m_clock.now() + std::chrono::seconds(5);
    line.invoiceId = u"in_"_s + uid;
    line.invoiceNumber = u"DOTM-"_s + uid;
    line.lineId = u"line-"_s + uid;
    line.phoneNumber = number;
    line.iccid = u"8901410321111851072"_s + number.back();
    test::must(test::within(*m_database, [&](Connection &db) { return storage::activations::insert(db, line); }));
    test::must(test::within(*m_database,
                            [&](Connection &db) { return storage::activations::update(db, line, m_clock.now()); }));
}

void SubscribersTest::addPurchase(const QString &uid, const QString &id)
{
    const storage::Purchase purchase{
        id, m_people.at(uid).id, uid,           u"in_"_s + uid, u"il_"_s + id, u"esim_beta"_s,
        {}, {100, u"USD"_s},     u"pi_"_s + id, m_clock.now()};
    test::must(test::within(*m_database, [&](Connection &db) { return storage::purchases::record(db, purchase); }));
}

void SubscribersTest::note(const QString &about)
{
    services::audit::Note note;
    note.actor = services::audit::unknownPerson({domain::AuditVia::Link, {}, u"request-"_s + about});
    note.action = domain::AuditAction::BetaApprove;
    note.subjectUid = about;
    test::must(
        test::within(*m_database, [&](Connection &db) { return services::audit::append(db, note, m_clock.now()); }));
}

void SubscribersTest::find_byEverything_findsThePerson()
{
    QFETCH(const Engine, engine);
    open(engine);
    for (const QString &uid : {u"ada"_s, u"bob"_s}) {
        m_people[uid] = test::addPerson(*m_database, uid, m_clock.now());
    }
    addLine(u"ada"_s, u"+12125550147"_s);
    addLine(u"bob"_s, u"+12125550148"_s);
    addPurchase(u"ada"_s, u"p-1"_s);
    note(u"ada"_s);
    const QList<std::pair<QString, QString>> ways{{u"ada@exam"_s, u"mail"_s},
                                                  {u"ADA@example.com"_s, u"mail"_s},
                                                  {u"+1 212-555-0147"_s, u"number"_s},
                                                  {u"2125550147"_s, u"number"_s},
                                                  {u"89014103211118510727"_s, u"iccid"_s},
                                                  {u"line-ada"_s, u"line"_s},
                                                  {u"act-ada"_s, u"activation"_s},
                                                  {u"in_ada"_s, u"payment"_s},
                                                  {u"DOTM-ada"_s, u"payment"_s},
                                                  {u"pi_p-1"_s, u"payment"_s},
                                                  {u"request-ada"_s, u"request"_s}};
    for (const auto &[text, by] : ways) {
        const SubscriberSearch search = find(text);
        QVERIFY2(search.matches.size() == 1, qPrintable(text));
        QCOMPARE(search.matches.first().person.uid, u"ada"_s);
        QCOMPARE(search.matches.first().by, by);
        QVERIFY(!search.isCut);
    }
    const SubscriberSearch both = find(u"+1212555"_s);
    QCOMPARE(both.matches.size(), 2);
    const SubscriberSearch byUid = find(u"ada"_s); // the uid, and a mail that starts with it
    QCOMPARE(byUid.matches.size(), 2);
    QCOMPARE(byUid.matches.first().by, u"uid"_s);
}

void SubscribersTest::find_startOfAMail_isNotATemplate()
{
    QFETCH(const Engine, engine);
    open(engine);
    m_people[u"a_b"_s] = test::addPerson(*m_database, u"a_b"_s, m_clock.now());
    m_people[u"axb"_s] = test::addPerson(*m_database, u"axb"_s, m_clock.now());
    QCOMPARE(find(u"a_b@"_s).matches.size(), 1);
    QCOMPARE(find(u"a%b@"_s).matches.size(), 0);
    QCOMPARE(find(u"a'b"_s).matches.size(), 0);
}

void SubscribersTest::find_tooMany_saysSo()
{
    open(Engine::Sqlite);
    for (int i = 0; i < Subscribers::kMostMatches + 1; ++i) {
        (void)test::addPerson(*m_database, u"many%1"_s.arg(i), m_clock.now());
    }
    const SubscriberSearch search = find(u"many"_s);
    QCOMPARE(search.matches.size(), Subscribers::kMostMatches);
    QVERIFY(search.isCut);
}

void SubscribersTest::find_nobody_saysWhereItLooked()
{
    open(Engine::Sqlite);
    const SubscriberSearch search = find(u"+12125550199"_s);
    QVERIFY(search.matches.isEmpty());
    QVERIFY(search.looked.contains(u"number"_s));
    QVERIFY(!search.looked.contains(u"iccid"_s));
}

void SubscribersTest::byUid_nobody_isNotFound()
{
    open(Engine::Sqlite);
    Subscribers subscribers(*m_database);
    QCOMPARE(test::codeOf(QCoro::waitFor(subscribers.byUid(u"nobody"_s))), core::ErrorCode::NotFound);
}

void SubscribersTest::timeline_isWholeAndInOrder_inPagesOfAnySize_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7, 100}) {
        QTest::addRow("sqlite %d", limit) << Engine::Sqlite << limit;
    }
    QTest::newRow("postgres") << Engine::Postgres << 2;
}

void SubscribersTest::timeline_isWholeAndInOrder_inPagesOfAnySize()
{
    QFETCH(const Engine, engine);
    QFETCH(const int, limit);
    open(engine);
    m_people[u"ada"_s] = test::addPerson(*m_database, u"ada"_s, m_clock.now());
    addLine(u"ada"_s, u"+12125550147"_s); // four milestones, three of them at one moment
    for (int i = 0; i < 4; ++i) {
        addPurchase(u"ada"_s, u"p-%1"_s.arg(i)); // all at that moment, too
        note(u"ada"_s);
    }
    m_clock.set(m_clock.now() + std::chrono::seconds(60));
    for (int i = 0; i < 3; ++i) {
        note(u"ada"_s);
    }
    const qsizetype whole = 4 + 4 + 4 + 3;
    const QList<TimelineEvent> all = page(100);
    QCOMPARE(all.size(), whole);
    QStringList expected;
    for (const TimelineEvent &event : all) {
        expected.append(event.kind + u' ' + event.id);
    }
    QCOMPARE(QSet<QString>(expected.begin(), expected.end()).size(), whole);
    QStringList seen;
    std::optional<TimelineMark> mark;
    for (QList<TimelineEvent> part = page(limit); !part.isEmpty(); part = page(limit, mark)) {
        for (const TimelineEvent &event : std::as_const(part)) {
            seen.append(event.kind + u' ' + event.id);
        }
        mark = TimelineMark{part.last().at, part.last().kind, part.last().id};
    }
    QCOMPARE(seen, expected);
    for (qsizetype i = 1; i < all.size(); ++i) {
        QVERIFY(all.at(i - 1).at >= all.at(i).at);
    }
    QCOMPARE(all.first().who, u"unknown"_s);
}

void SubscribersTest::timeline_ofAnother_isNotMixedIn()
{
    open(Engine::Sqlite);
    for (const QString &uid : {u"ada"_s, u"bob"_s}) {
        m_people[uid] = test::addPerson(*m_database, uid, m_clock.now());
    }
    addLine(u"bob"_s, u"+12125550148"_s);
    addPurchase(u"bob"_s, u"p-1"_s);
    note(u"bob"_s);
    QVERIFY(page(10).isEmpty());
}

void SubscribersTest::mark_isThereAndBack()
{
    const TimelineMark mark{core::fromMs(1768469400123), u"purchase"_s, u"p-1"_s};
    const auto again = TimelineMark::fromText(mark.toText());
    QVERIFY(again && again->at == mark.at && again->kind == mark.kind && again->id == mark.id);
    for (const QString &wrong : {QString(), u"x/purchase/p"_s, u"1/purchase"_s, u"1//p"_s, u"1/a/b/c"_s}) {
        QVERIFY(!TimelineMark::fromText(wrong));
    }
}

QTEST_GUILESS_MAIN(SubscribersTest)
#include "tst_subscribers.moc"
