// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/stepkeys.h"
#include "services/backoffice/activationdesk.h"
#include "storage/repositories/rateslots.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::ActivationState;
using services::ActivationDesk;
using services::Identity;
using services::RetryMove;
using storage::Activation;
using storage::Engine;
namespace stepkeys = services::stepkeys;

/// Activations as administrators see them and set them going again, on both engines. The worker is never started: what
/// would happen next stays to be looked at.
class ActivationDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_groups_shareNoRow_data() { test::TestEngines::addRows(); }
    void page_groups_shareNoRow();
    void page_tenMinutes_isTheBoundaryOfStuck_data() { test::TestEngines::addRows(); }
    void page_tenMinutes_isTheBoundaryOfStuck();
    void page_equalTimes_everyRowOnce_data() { test::TestEngines::addRows(); }
    void page_equalTimes_everyRowOnce();
    void row_saysWhereItHangsAndWhy_data() { test::TestEngines::addRows(); }
    void row_saysWhereItHangsAndWhy();
    void queue_tellsPlacesAndWaits_data() { test::TestEngines::addRows(); }
    void queue_tellsPlacesAndWaits();
    void plan_changesNothing_data() { test::TestEngines::addRows(); }
    void plan_changesNothing();
    void retry_eachKind_wakesItsStep_data();
    void retry_eachKind_wakesItsStep();
    void retry_slowStep_isHurried();
    void retry_lostMail_isSentAgain();
    void retry_twice_isOnce_data() { test::TestEngines::addRows(); }
    void retry_twice_isOnce();
    void retry_notStuck_isConflictWithTheReason_data();
    void retry_notStuck_isConflictWithTheReason();
    void everything_belowAdmin_isForbidden();

private:
    using Change = std::function<void(Activation &)>;

    void open(Engine engine)
    {
        m_desk.reset();
        m_worker.reset();
        m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine), 1);
        m_bench->clock.set(core::fromMs(1768469400000));
        m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                          m_bench->changes, services::StepWorkerOptions());
        m_desk = std::make_unique<ActivationDesk>(*m_bench->database, m_bench->limiter, *m_worker, m_bench->changes,
                                                  m_bench->clock);
    }
    void open()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    [[nodiscard]] static Identity admin(domain::Role role = domain::Role::Admin)
    {
        Identity who;
        who.uid = u"ann"_s;
        who.email = u"ann@example.com"_s;
        who.role = role;
        return who;
    }
    Activation add(const QString &uid, ActivationState state, const Change &more = {})
    {
        return m_bench->activation(m_bench->person(uid), state, more);
    }
    Activation addPaid(const QString &uid, ActivationState state, core::TimePoint paidAt)
    {
        return add(uid, state, [paidAt](Activation &it) { it.paidAt = paidAt; });
    }
    void addStep(const QString &kind, const QString &key, const Activation &about, const QString &state,
                 const QString &error = {}, std::chrono::milliseconds delay = {})
    {
        const bool isOfPerson = kind == stepkeys::kOxioEndUser || kind == stepkeys::kStripeCustomer;
        m_bench->change([&](storage::Connection &db) {
            return m_bench->queue.add(db, kind, key, isOfPerson ? about.uid : about.id, about.uid, {}, delay);
        });
        m_bench->inside([&](storage::Connection &db) {
            return db.execute(u"UPDATE steps SET state = $2, error = $3, attempts = 7 WHERE idempotency_key = $1"_s,
                              {key, state, error});
        });
    }
    [[nodiscard]] services::ActivationsPage page(const QString &group, int limit = 100,
                                                 const std::optional<storage::ActivationMark> &after = {})
    {
        return test::must(QCoro::waitFor(m_desk->page(admin(), group, limit, after)));
    }
    [[nodiscard]] QStringList uids(const QString &group)
    {
        QStringList list;
        for (const services::ActivationRow &row : page(group).rows) {
            list.append(row.activation.uid);
        }
        list.sort();
        return list;
    }
    [[nodiscard]] core::Result<services::Retry> retry(const QString &id)
    {
        return QCoro::waitFor(m_desk->retry(admin(), id));
    }
    [[nodiscard]] QString everything()
    {
        return m_bench->inside([](storage::Connection &db) -> core::Result<QString> {
            QString all;
            for (const QString &sql : {u"SELECT id, state, problem, updated_at FROM activations ORDER BY id"_s,
                                       u"SELECT id, state, error, due_at FROM steps ORDER BY id"_s}) {
                const auto rows = db.query(sql);
                if (!rows) {
                    return core::fail(rows.error());
                }
                for (const storage::Row &row : *rows) {
                    all += row.text(0) + row.text(1) + row.text(2) + QString::number(row.integer(3)) + u'\n';
                }
            }
            const auto entries = db.one(u"SELECT COUNT(*) FROM audit_entries"_s);
            return entries ? core::Result<QString>(all + QString::number(entries->integer(0)))
                           : core::fail(entries.error());
        });
    }
    [[nodiscard]] QStringList entries()
    {
        return m_bench->inside([](storage::Connection &db) -> core::Result<QStringList> {
            const auto rows = db.query(u"SELECT action, actor_mail, subject, state_before, state_after FROM "
                                       "audit_entries ORDER BY sequence"_s);
            QStringList list;
            for (const storage::Row &row : *rows) {
                list.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u' ' + row.text(3) + row.text(4));
            }
            return list;
        });
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::StepWorker> m_worker;
    std::unique_ptr<ActivationDesk> m_desk;
};

void ActivationDeskTest::page_groups_shareNoRow()
{
    open();
    const core::TimePoint now = m_bench->clock.now();
    add(u"preparing"_s, ActivationState::PreparingInvoice);
    add(u"awaiting"_s, ActivationState::AwaitingPayment);
    addPaid(u"paid-slow"_s, ActivationState::Paid, now - 11min);
    addPaid(u"paid-new"_s, ActivationState::Paid, now - 1min);
    addPaid(u"queued"_s, ActivationState::Queued, now - 40min);
    addPaid(u"line-slow"_s, ActivationState::Provisioning, now - 30min);
    add(u"line-new"_s, ActivationState::Provisioning, [now](Activation &it) {
        it.paidAt = now - 40min; // waited in the queue; its line is young
        it.provisionedAt = now - 1min;
    });
    addPaid(u"given-up"_s, ActivationState::Stuck, now - 1min);
    add(u"no-invoice"_s, ActivationState::Stuck);
    add(u"no-mail"_s, ActivationState::Active, [now](Activation &it) {
        it.paidAt = it.activeAt = now;
        it.mailState = u"failed"_s;
    });
    addPaid(u"active"_s, ActivationState::Active, now);
    add(u"cancelled"_s, ActivationState::Cancelled);
    QCOMPARE(uids(u"stuck"_s), QStringList({u"given-up"_s, u"line-slow"_s, u"paid-slow"_s}));
    QCOMPARE(uids(u"waiting"_s), QStringList({u"line-new"_s, u"paid-new"_s, u"queued"_s}));
    QCOMPARE(uids(u"done"_s), QStringList({u"active"_s, u"no-mail"_s}));
    QCOMPARE(uids(u"failed"_s), QStringList({u"no-invoice"_s, u"no-mail"_s}));
    QCOMPARE(uids(u"awaiting_payment"_s), QStringList{u"awaiting"_s});
    QCOMPARE(uids(u"cancelled"_s), QStringList{u"cancelled"_s});
    QCOMPARE(page(u"done"_s).stuck, 3);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->page(admin(), u"all"_s, 10, {}))), ErrorCode::Invalid);
}

void ActivationDeskTest::page_tenMinutes_isTheBoundaryOfStuck()
{
    open();
    const Activation a = addPaid(u"uid-1"_s, ActivationState::Paid, m_bench->clock.now());
    m_bench->clock.advance(10min);
    QCOMPARE(uids(u"stuck"_s), QStringList());
    QCOMPARE(uids(u"waiting"_s), QStringList{u"uid-1"_s});
    QCOMPARE(page(u"waiting"_s).rows.first().isStuck, false);
    QCOMPARE(test::codeOf(retry(a.id)), ErrorCode::Conflict);
    m_bench->clock.advance(1ms);
    QCOMPARE(uids(u"stuck"_s), QStringList{u"uid-1"_s});
    QCOMPARE(uids(u"waiting"_s), QStringList());
    QCOMPARE(page(u"stuck"_s).rows.first().isStuck, true);
    QCOMPARE(page(u"stuck"_s).rows.first().since, *a.paidAt);
    QVERIFY(retry(a.id));
}

void ActivationDeskTest::page_equalTimes_everyRowOnce()
{
    open();
    const core::TimePoint paid = m_bench->clock.now() - 1h;
    for (int i = 0; i < 7; ++i) {
        addPaid(u"s%1"_s.arg(i), i % 2 == 0 ? ActivationState::Stuck : ActivationState::Paid, paid);
    }
    for (const int limit : {1, 2, 3, 7, 100}) {
        QStringList seen;
        std::optional<storage::ActivationMark> after;
        for (;;) {
            const services::ActivationsPage part = page(u"stuck"_s, limit, after);
            if (part.rows.isEmpty()) {
                break;
            }
            for (const services::ActivationRow &row : part.rows) {
                seen.append(row.activation.uid);
            }
            after = storage::ActivationMark{part.rows.last().activation.updatedAt, part.rows.last().activation.id};
        }
        QCOMPARE(seen, QStringList({u"s6"_s, u"s5"_s, u"s4"_s, u"s3"_s, u"s2"_s, u"s1"_s, u"s0"_s}));
    }
}

void ActivationDeskTest::row_saysWhereItHangsAndWhy()
{
    open();
    const Activation a = addPaid(u"uid-1"_s, ActivationState::Stuck, m_bench->clock.now());
    addStep(stepkeys::kOxioEndUser, u"e"_s, a, u"done"_s);
    addStep(stepkeys::kOxioLine, u"l"_s, a, u"failed"_s, u"Unavailable: The carrier answered 503."_s);
    m_bench->change([&](storage::Connection &db) {
        return m_bench->queue.add(db, u"meter.minute"_s, u"m"_s, a.uid, a.uid); // about the person, not about this
    });
    const auto row = QCoro::waitFor(m_desk->byId(admin(), a.id));
    QVERIFY(row);
    QCOMPARE(row->owner.email, u"uid-1@example.com"_s);
    QCOMPARE(row->steps.size(), 2);
    QCOMPARE(row->hangsAt->kind, stepkeys::kOxioLine);
    QCOMPARE(row->hangsAt->attempts, 7);
    QCOMPARE(row->hangsAt->error, u"Unavailable: The carrier answered 503."_s);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->byId(admin(), u"none"_s))), ErrorCode::NotFound);
}

void ActivationDeskTest::queue_tellsPlacesAndWaits()
{
    open();
    const auto ask = [this](const QString &uid) {
        m_bench->inside([&](storage::Connection &db) {
            return m_bench->limiter.ask(db, uid, uid + u"@example.com"_s, u"step-"_s + uid);
        });
    };
    ask(u"served"_s); // the hour holds one
    m_bench->clock.advance(10min);
    const Activation first = addPaid(u"first"_s, ActivationState::Queued, m_bench->clock.now());
    addPaid(u"second"_s, ActivationState::Queued, m_bench->clock.now());
    ask(u"first"_s);
    ask(u"second"_s);
    const auto queue = test::must(QCoro::waitFor(m_desk->queue(admin())));
    QCOMPARE(queue.places.size(), 2);
    QCOMPARE(queue.places.at(0).person.activationId, first.id);
    QCOMPARE(queue.places.at(0).person.name.email, u"first@example.com"_s);
    QCOMPARE(queue.places.at(0).place, 1);
    QCOMPARE(queue.places.at(0).wait, 50min);
    QCOMPARE(queue.places.at(1).place, 2);
    QCOMPARE(queue.places.at(1).wait, 110min);
    QVERIFY(!queue.isCut);
    QCOMPARE(queue.readAt, m_bench->clock.now());
}

void ActivationDeskTest::plan_changesNothing()
{
    open();
    const Activation a = addPaid(u"uid-1"_s, ActivationState::Stuck, m_bench->clock.now());
    addStep(stepkeys::kOxioLine, stepkeys::oxioLine(a.id), a, u"failed"_s, u"Timeout: no answer"_s);
    const QString before = everything();
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    const auto plan = QCoro::waitFor(m_desk->plan(admin(), a.id));
    QVERIFY(plan);
    QCOMPARE(plan->moves.size(), 3);
    QCOMPARE(plan->moves.at(0).step, stepkeys::kOxioLine);
    QCOMPARE(plan->moves.at(0).how, RetryMove::How::Again);
    QCOMPARE(plan->moves.at(0).tries, 7);
    QCOMPARE(plan->moves.at(1).step, stepkeys::kOxioWatch);
    QCOMPARE(plan->moves.at(1).how, RetryMove::How::Follows);
    QCOMPARE(plan->moves.at(2).step, stepkeys::kActivationMail);
    QCOMPARE(everything(), before);
    QCOMPARE(told.size(), 0);
}

void ActivationDeskTest::retry_eachKind_wakesItsStep_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QString>("line");
    QTest::addColumn<ActivationState>("after");
    const auto row = [](Engine engine, const QString &kind, bool isPaid, const QString &line, ActivationState after) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgres";
        QTest::addRow("%s, %s", name, qPrintable(kind)) << engine << kind << isPaid << line << after;
    };
    for (const Engine each : {Engine::Sqlite, Engine::Postgres}) {
        row(each, stepkeys::kStripeInvoice, false, {}, ActivationState::PreparingInvoice);
        row(each, stepkeys::kStripeCustomer, false, {}, ActivationState::PreparingInvoice);
        row(each, stepkeys::kOxioEndUser, true, {}, ActivationState::Paid);
        row(each, stepkeys::kOxioLine, true, {}, ActivationState::Paid);
        row(each, stepkeys::kOxioWatch, true, u"line-1"_s, ActivationState::Provisioning);
    }
}

void ActivationDeskTest::retry_eachKind_wakesItsStep()
{
    open();
    QFETCH(const QString, kind);
    QFETCH(const bool, paid);
    QFETCH(const QString, line);
    QFETCH(const ActivationState, after);
    const storage::User user = m_bench->person(u"uid-1"_s, kind != stepkeys::kOxioEndUser);
    if (kind == stepkeys::kStripeCustomer) {
        m_bench->inside(
            [](storage::Connection &db) { return db.execute(u"UPDATE users SET stripe_customer_id = NULL"_s); });
    }
    const Activation a = m_bench->activation(user, ActivationState::Stuck, [&](Activation &it) {
        it.paidAt = paid ? std::optional(m_bench->clock.now()) : std::nullopt;
        it.invoiceId = paid ? it.invoiceId : QString();
        it.lineId = line;
        it.problem = u"It could not be done."_s;
    });
    addStep(kind, u"key"_s, a, u"failed"_s, u"Unavailable: no"_s);
    const auto plan = QCoro::waitFor(m_desk->plan(admin(), a.id));
    QCOMPARE(plan->moves.first().step, kind);
    QCOMPARE(plan->moves.first().how, RetryMove::How::Again);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    const auto done = retry(a.id);
    QVERIFY(done);
    QCOMPARE(m_bench->stepRow(u"key"_s)->state, u"due"_s);
    QCOMPARE(m_bench->stepRow(u"key"_s)->attempts, 0);
    QCOMPARE(m_bench->stored(a.id).state, after);
    QCOMPARE(m_bench->stored(a.id).problem, QString());
    QCOMPARE(done->row.activation.state, after);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toString(), u"uid-1"_s);
    QCOMPARE(told.first().at(1).toString(), u"activation"_s);
    QCOMPARE(entries().size(), 1);
    const QString entry = entries().first();
    QVERIFY2(entry.startsWith(u"activation.retry "_s) && entry.contains(a.id), qPrintable(entry));
    QVERIFY2(entry.contains(kind) && entry.contains(u"stuck"_s), qPrintable(entry));
}

void ActivationDeskTest::retry_slowStep_isHurried()
{
    open(Engine::Sqlite);
    const Activation a = addPaid(u"uid-1"_s, ActivationState::Paid, m_bench->clock.now() - 1h);
    addStep(stepkeys::kOxioLine, stepkeys::oxioLine(a.id), a, u"due"_s, u"Disabled: no key"_s, 5min);
    QCOMPARE(QCoro::waitFor(m_desk->plan(admin(), a.id))->moves.first().how, RetryMove::How::Sooner);
    QVERIFY(retry(a.id));
    QCOMPARE(m_bench->stepRow(stepkeys::oxioLine(a.id))->dueAt, m_bench->clock.now());
}

void ActivationDeskTest::retry_lostMail_isSentAgain()
{
    open(Engine::Sqlite);
    const Activation a = add(u"uid-1"_s, ActivationState::Active, [this](Activation &it) {
        it.paidAt = it.activeAt = m_bench->clock.now();
        it.mailState = u"failed"_s;
        it.mailCount = 1;
    });
    addStep(stepkeys::kActivationMail, u"mail"_s, a, u"failed"_s, u"Unavailable: no"_s);
    const auto done = retry(a.id);
    QVERIFY(done);
    QCOMPARE(done->moves.size(), 1);
    QCOMPARE(m_bench->stepRow(u"mail"_s)->state, u"due"_s);
    QCOMPARE(m_bench->stored(a.id).mailState, u"queued"_s);
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Active);
    QCOMPARE(test::codeOf(retry(a.id)), ErrorCode::Conflict);
}

void ActivationDeskTest::retry_twice_isOnce()
{
    open();
    const Activation a = addPaid(u"uid-1"_s, ActivationState::Stuck, m_bench->clock.now() - 1h);
    addStep(stepkeys::kOxioLine, stepkeys::oxioLine(a.id), a, u"failed"_s, u"Unavailable: no"_s);
    QVERIFY(retry(a.id));
    const auto second = retry(a.id);
    QVERIFY(second); // still without a line after an hour
    QCOMPARE(second->moves.first().how, RetryMove::How::Already);
    const auto steps = m_bench->inside([](storage::Connection &db) { return db.query(u"SELECT id FROM steps"_s); });
    QCOMPARE(steps.size(), 1);
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
}

void ActivationDeskTest::retry_notStuck_isConflictWithTheReason_data()
{
    QTest::addColumn<ActivationState>("state");
    QTest::addColumn<QString>("part");
    QTest::newRow("active") << ActivationState::Active << u"its line is active"_s;
    QTest::newRow("queued") << ActivationState::Queued << u"the hourly limit"_s;
    QTest::newRow("open") << ActivationState::AwaitingPayment << u"waits to be paid"_s;
    QTest::newRow("new") << ActivationState::PreparingInvoice << u"being made"_s;
    QTest::newRow("young") << ActivationState::Provisioning << u"no longer than ten minutes"_s;
    QTest::newRow("cancelled") << ActivationState::Cancelled << u"cancelled"_s;
}

void ActivationDeskTest::retry_notStuck_isConflictWithTheReason()
{
    open(Engine::Sqlite);
    QFETCH(const ActivationState, state);
    QFETCH(const QString, part);
    const Activation a = addPaid(u"uid-1"_s, state, m_bench->clock.now());
    const QString before = everything();
    const auto refused = retry(a.id);
    QCOMPARE(test::codeOf(refused), ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains(part), qPrintable(refused.error().detail));
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->plan(admin(), a.id))), ErrorCode::Conflict);
    QCOMPARE(test::codeOf(retry(u"none"_s)), ErrorCode::NotFound);
    QCOMPARE(everything(), before);
}

void ActivationDeskTest::everything_belowAdmin_isForbidden()
{
    open(Engine::Sqlite);
    const Activation a = addPaid(u"uid-1"_s, ActivationState::Stuck, m_bench->clock.now());
    for (const domain::Role role : {domain::Role::Customer, domain::Role::Agent}) {
        const Identity who = admin(role);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->page(who, u"stuck"_s, 10, {}))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->byId(who, a.id))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->queue(who))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->plan(who, a.id))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->retry(who, a.id))), ErrorCode::Forbidden);
    }
    QVERIFY(QCoro::waitFor(m_desk->retry(admin(domain::Role::Owner), a.id)));
}

QTEST_GUILESS_MAIN(ActivationDeskTest)
#include "tst_activationdesk.moc"
