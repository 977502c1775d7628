// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../storage/repositorybench.h"
#include "services/audit/auditcheckup.h"
#include "services/audit/auditlog.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::AuditAction;
using domain::AuditVia;
using services::audit::ChainVerdict;
using services::audit::Note;
using storage::AuditEntry;
using storage::Connection;
using storage::Engine;
namespace audit = services::audit;
namespace entries = storage::auditentries;

/// The audit log: what an entry keeps, that nobody changes one, and that the chain tells when somebody did.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_keepsWhoWhatAndFromWhere_data() { test::TestEngines::addRows(); }
    void entry_keepsWhoWhatAndFromWhere();
    void secrets_areNeverKept();
    void rolledBack_leavesNoEntry_data() { test::TestEngines::addRows(); }
    void rolledBack_leavesNoEntry();
    void changeOrRemoval_isRefusedByTheTables_data() { test::TestEngines::addRows(); }
    void changeOrRemoval_isRefusedByTheTables();
    void manyAtOnce_makeOneSoundChain_data() { test::TestEngines::addRows(); }
    void manyAtOnce_makeOneSoundChain();
    void emptyLog_isSound_data() { test::TestEngines::addRows(); }
    void emptyLog_isSound();
    void tampering_isFoundWhereItBegins_data();
    void tampering_isFoundWhereItBegins();
    void seal_movedBoundary_isAnotherSeal();
    void manyPortions_areAllChecked();
    void ensure_whenServiceWrote_addsNothing_data() { test::TestEngines::addRows(); }
    void ensure_whenServiceWrote_addsNothing();
    void page_filtersAndGoesOn_data() { test::TestEngines::addRows(); }
    void page_filtersAndGoesOn();
    void names_ofActionsAndWays_areThereAndBack();

private:
    void open(Engine engine, int connections = 4)
    {
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, connections);
    }
    void open()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    [[nodiscard]] static Note note(const QString &uid = u"uid-1"_s, const QString &request = u"r"_s)
    {
        services::Identity who;
        who.uid = uid;
        who.email = uid + u"@example.com"_s;
        who.role = domain::Role::Admin;
        who.origin = {AuditVia::Screen, u"127.0.0.1"_s, request};
        Note one;
        one.actor = audit::actorOf(who);
        one.action = AuditAction::KeyRevoke;
        one.subjectKind = u"key"_s;
        one.subject = u"k-1"_s;
        one.subjectUid = u"owner"_s;
        one.before = {{u"active"_s, true}};
        one.after = {{u"active"_s, false}};
        return one;
    }
    void append(const Note &one)
    {
        test::must(test::within(*m_database, [&](Connection &db) { return audit::append(db, one, m_clock.now()); }));
    }
    [[nodiscard]] QList<AuditEntry> all()
    {
        return test::must(test::within(*m_database, [](Connection &db) { return entries::after(db, 0, 1'000); }));
    }
    [[nodiscard]] ChainVerdict check()
    {
        return test::must(test::within(*m_database, [](Connection &db) { return audit::checkChain(db); }));
    }
    /// What somebody with the database's own password can do.
    void force(const QString &sql)
    {
        const bool postgres = m_database->engine() == Engine::Postgres;
        test::must(test::within(*m_database, [&](Connection &db) -> core::Outcome {
            const QString open = postgres ? u"DROP TRIGGER audit_entries_no_change ON audit_entries"_s
                                          : u"DROP TRIGGER audit_entries_no_update"_s;
            test::must(db.execute(open));
            test::must(postgres ? db.execute(u"DROP TRIGGER audit_head_no_removal ON audit_head"_s)
                                : db.execute(u"DROP TRIGGER audit_entries_no_delete"_s));
            if (!postgres) {
                test::must(db.execute(u"DROP TRIGGER audit_head_no_delete"_s));
            }
            test::must(db.script(sql));
            return {};
        }));
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void AuditTest::entry_keepsWhoWhatAndFromWhere()
{
    open();
    append(note());
    Note stranger;
    stranger.actor = audit::unknownPerson({AuditVia::Link, u"203.0.113.7"_s, u"r2"_s});
    stranger.action = AuditAction::BetaReject;
    append(stranger);
    Note clockwork;
    clockwork.actor = audit::platform();
    append(clockwork);
    const QList<AuditEntry> kept = all();
    QCOMPARE(kept.size(), 3);
    const AuditEntry &first = kept.at(0);
    QCOMPARE(first.sequence, 1);
    QCOMPARE(first.previousHash, audit::firstHash());
    QCOMPARE(first.at, m_clock.now());
    QCOMPARE(first.actorUid, u"uid-1"_s);
    QCOMPARE(first.actorMail, u"u\u2022\u2022\u2022@e\u2022\u2022\u2022.com"_s);
    QCOMPARE(first.actorRole, u"admin"_s);
    QCOMPARE(first.action, u"key.revoke"_s);
    QCOMPARE(first.subject, u"k-1"_s);
    QCOMPARE(first.subjectUid, u"owner"_s);
    QCOMPARE(first.before, u"{\"active\":true}"_s);
    QCOMPARE(first.after, u"{\"active\":false}"_s);
    QCOMPARE(first.via, u"screen"_s);
    QCOMPARE(first.address, u"loopback"_s);
    QCOMPARE(first.outcome, audit::kDone);
    const AuditEntry &second = kept.at(1);
    QCOMPARE(second.actorRole, u"unknown"_s);
    QVERIFY(second.actorUid.isEmpty() && second.actorMail.isEmpty());
    QCOMPARE(second.via, u"link"_s);
    QCOMPARE(second.address.size(), 16);
    QVERIFY(!second.address.contains(u"203"_s));
    QCOMPARE(second.previousHash, first.hash);
    QCOMPARE(kept.at(2).via, u"system"_s);
    QVERIFY(check().isSound());
    QCOMPARE(check().headHash, kept.at(2).hash);
}

void AuditTest::secrets_areNeverKept()
{
    open(Engine::Sqlite);
    Note one = note();
    one.after = {{u"api_key"_s, u"mcp_1"_s},
                 {u"Password"_s, u"p"_s},
                 {u"activation_code"_s, u"LPA:1$x$y"_s},
                 {u"idToken"_s, u"ey.ey.ey"_s},
                 {u"name"_s, u"Desk"_s}};
    one.subject = u"a"_s + QChar(u'\0') + u"b"_s;
    one.before = {{u"text"_s, QString(10'000, u'x')}};
    append(one);
    QCOMPARE(all().at(0).after, u"{\"name\":\"Desk\"}"_s);
    QCOMPARE(all().at(0).before, u"{\"bytes\":10011}"_s);
    QCOMPARE(all().at(0).subject, u"ab"_s);
}

void AuditTest::rolledBack_leavesNoEntry()
{
    open();
    append(note());
    const core::Outcome failed = test::within(*m_database, [&](Connection &db) -> core::Outcome {
        test::must(audit::append(db, note(), m_clock.now()));
        return core::fail(core::ErrorCode::Conflict, {});
    });
    QVERIFY(!failed);
    append(note());
    QCOMPARE(all().size(), 2);
    QVERIFY(check().isSound());
}

void AuditTest::changeOrRemoval_isRefusedByTheTables()
{
    open();
    append(note());
    for (const QString &sql :
         {u"UPDATE audit_entries SET outcome = 'x'"_s, u"DELETE FROM audit_entries"_s, u"DELETE FROM audit_head"_s}) {
        const core::Outcome done = test::within(*m_database, [&](Connection &db) -> core::Outcome {
            const auto rows = db.execute(sql);
            return rows ? core::Outcome() : core::fail(rows.error());
        });
        QVERIFY2(!done, qPrintable(sql));
    }
    QCOMPARE(all().size(), 1);
    QVERIFY(check().isSound());
}

void AuditTest::manyAtOnce_makeOneSoundChain()
{
    QFETCH(const Engine, engine);
    open(engine, 8);
    test::atOnce(8, [&](int thread) {
        for (int i = 0; i < 10; ++i) {
            append(note(u"uid-%1"_s.arg(thread)));
        }
    });
    QCOMPARE(all().size(), 80);
    QVERIFY(check().isSound());
    QCOMPARE(check().entries, 80);
}

void AuditTest::emptyLog_isSound()
{
    open();
    QVERIFY(check().isSound());
    QCOMPARE(check().entries, 0);
}

void AuditTest::tampering_isFoundWhereItBegins_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("brokenAt");
    const QString swap = u"UPDATE audit_entries SET sequence = 99 WHERE sequence = 2; "
                         "UPDATE audit_entries SET sequence = 2 WHERE sequence = 3; "
                         "UPDATE audit_entries SET sequence = 3 WHERE sequence = 99"_s;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const QByteArray name = engine == Engine::Sqlite ? "sqlite " : "postgres ";
        const auto add = [&](const char *what, const QString &sql, int brokenAt) {
            QTest::newRow(name + what) << engine << sql << brokenAt;
        };
        add("changed", u"UPDATE audit_entries SET actor_uid = 'other' WHERE sequence = 3"_s, 3);
        add("changed time", u"UPDATE audit_entries SET at = at + 1 WHERE sequence = 1"_s, 1);
        add("resealed", u"UPDATE audit_entries SET hash = previous_hash WHERE sequence = 4"_s, 4);
        add("removed", u"DELETE FROM audit_entries WHERE sequence = 2"_s, 2);
        add("first removed", u"DELETE FROM audit_entries WHERE sequence = 1"_s, 1);
        add("reordered", swap, 2);
        add("cut tail", u"DELETE FROM audit_entries WHERE sequence > 3"_s, 4);
        add("all removed", u"DELETE FROM audit_entries"_s, 1);
        add("head moved back",
            u"UPDATE audit_head SET sequence = 4, hash = (SELECT hash FROM audit_entries WHERE "
            "sequence = 4)"_s,
            5);
        add("head without its hash", u"UPDATE audit_head SET hash = 'x'"_s, 5);
        add("head removed", u"DELETE FROM audit_head"_s, 1);
    }
}

void AuditTest::tampering_isFoundWhereItBegins()
{
    QFETCH(const QString, sql);
    QFETCH(const int, brokenAt);
    open();
    for (int i = 0; i < 5; ++i) {
        append(note(u"uid-%1"_s.arg(i)));
    }
    QVERIFY(check().isSound());
    force(sql);
    const ChainVerdict verdict = check();
    QVERIFY(!verdict.isSound());
    QCOMPARE(verdict.brokenAt, brokenAt);
}

void AuditTest::seal_movedBoundary_isAnotherSeal()
{
    AuditEntry one;
    one.subjectKind = u"ab"_s;
    one.subject = u"c"_s;
    AuditEntry other = one;
    other.subjectKind = u"a"_s;
    other.subject = u"bc"_s;
    QVERIFY(audit::sealOf(one) != audit::sealOf(other));
    other = one;
    other.hash = u"anything"_s; // the seal is over everything else
    QCOMPARE(audit::sealOf(one), audit::sealOf(other));
    QCOMPARE(audit::sealOf(one).size(), 64);
}

void AuditTest::manyPortions_areAllChecked()
{
    open(Engine::Sqlite);
    constexpr int kMany = 4'500;
    test::must(test::within(*m_database, [&](Connection &db) -> core::Outcome {
        for (int i = 0; i < kMany; ++i) {
            test::must(audit::append(db, note(), m_clock.now()));
        }
        return {};
    }));
    services::AuditCheckup checkup(*m_database, m_clock);
    QVERIFY(!checkup.state().endedAt);
    QSignalSpy ended(&checkup, &services::AuditCheckup::ended);
    checkup.begin();
    checkup.begin(); // one at a time
    QVERIFY(checkup.state().isRunning);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(checkup.state().verdict.isSound());
    QCOMPARE(checkup.state().verdict.entries, kMany);
    QCOMPARE(checkup.state().checked, kMany);
    QCOMPARE(checkup.state().total, kMany);
    QCOMPARE(checkup.state().endedAt, m_clock.now());
    force(u"UPDATE audit_entries SET outcome = 'other' WHERE sequence = 4321"_s);
    checkup.begin();
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(checkup.state().verdict.brokenAt, 4321);
    QVERIFY(!checkup.state().isRunning);
}

void AuditTest::ensure_whenServiceWrote_addsNothing()
{
    open();
    services::AuditLog log(*m_database, m_clock);
    append(note(u"uid-1"_s, u"request-1"_s));
    test::must(QCoro::waitFor(log.ensure(note(u"uid-1"_s, u"request-1"_s))));
    QCOMPARE(all().size(), 1);
    test::must(QCoro::waitFor(log.ensure(note(u"uid-1"_s, u"request-2"_s))));
    QCOMPARE(all().size(), 2);
    QVERIFY(check().isSound());
}

void AuditTest::page_filtersAndGoesOn()
{
    open();
    (void)test::addPerson(*m_database, u"uid-1"_s, m_clock.now());
    for (int i = 0; i < 6; ++i) {
        Note one = note(i % 2 == 0 ? u"uid-1"_s : u"uid-2"_s);
        one.action = i == 5 ? AuditAction::KeyCreate : AuditAction::KeyRevoke;
        one.subject = u"k-%1"_s.arg(i);
        append(one);
        m_clock.advance(1min);
    }
    services::AuditLog log(*m_database, m_clock);
    const auto sequences = [&](const storage::AuditFilter &filter, qint64 before = 0, int limit = 100) {
        QList<qint64> list;
        for (const AuditEntry &entry : test::must(QCoro::waitFor(log.page(filter, before, limit)))) {
            list.append(entry.sequence);
        }
        return list;
    };
    QCOMPARE(sequences({}), QList<qint64>({6, 5, 4, 3, 2, 1}));
    QCOMPARE(sequences({}, 0, 2), QList<qint64>({6, 5}));
    QCOMPARE(sequences({}, 5, 2), QList<qint64>({4, 3}));
    QCOMPARE(sequences({.person = u"uid-1"_s}), QList<qint64>({5, 3, 1}));
    QCOMPARE(sequences({.person = u"UID-1@example.com"_s}), QList<qint64>({5, 3, 1}));
    QCOMPARE(sequences({.person = u"nobody@example.com"_s}), QList<qint64>());
    QCOMPARE(sequences({.action = u"key.create"_s}), QList<qint64>({6}));
    QCOMPARE(sequences({.subject = u"k-2"_s}), QList<qint64>({3}));
    QCOMPARE(sequences({.subject = u"owner"_s}, 4), QList<qint64>({3, 2, 1}));
    const core::TimePoint begin = core::fromMs(1768469400000);
    QCOMPARE(sequences({.from = begin + 4min}), QList<qint64>({6, 5}));
    QCOMPARE(sequences({.from = begin + 1min, .until = begin + 3min}), QList<qint64>({3, 2}));
}

void AuditTest::names_ofActionsAndWays_areThereAndBack()
{
    QSet<QString> seen;
    for (const AuditAction action : domain::auditActions()) {
        const QString name = domain::auditActionName(action);
        QVERIFY(!seen.contains(name));
        seen.insert(name);
        QCOMPARE(domain::auditActionFromName(name), action);
    }
    QVERIFY(!domain::auditActionFromName(u"anything"_s));
    QCOMPARE(domain::auditViaFromName(u"palette"_s), AuditVia::Palette);
    QVERIFY(!domain::auditViaFromName(QString()));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
