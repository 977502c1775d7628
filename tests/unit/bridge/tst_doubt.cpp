// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/book.h"
#include "bridge/callrunner.h"
#include "bridge/mcpresult.h"
#include "config/memorysecretstore.h"
#include "doubtfulservice.h"
#include "net/qthttptransport.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using namespace dotm::bridge;
using test::DoubtfulService;
using Behaviour = DoubtfulService::Behaviour;

namespace {

const QJsonObject kInvoiceSent{
    {u"success"_s, false}, {u"status"_s, u"invoice_sent"_s}, {u"invoice_id"_s, u"in_1"_s}, {u"message"_s, u"Sent."_s}};

/// The bridge's core without its port.
struct World
{
    DoubtfulService service;
    QTemporaryDir folder;
    test::FakeClock clock;
    test::SeededRandom random;
    net::QtHttpTransport transport;
    net::HttpClient http{transport, clock, random, [](std::chrono::milliseconds) {
                             return done();
                         }};
    config::MemorySecretStore secrets;
    client::Session session{http, service.url(), secrets, clock};
    Book book{folder.filePath(u"kept"_s), clock, random};
    Consent consent{clock};
    Upstream upstream{session};
    ToolShelf shelf{upstream, clock};
    CallRunner runner{{book, consent, shelf, upstream, session, clock, random}};

    [[nodiscard]] static core::Task<void> done() { co_return; }
};

} // namespace

/// Success is reported only after a second read shows it: what the bridge makes of a service that errs or lies.
class DoubtTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void honestAnswer_isConfirmed();
    void successThatTheAccountDoesNotShow_isNotReported();
    void dearerInvoice_isNotReported();
    void accountUnreadable_isUnclear();
    void lostAnswer_tellsWhatTheAccountShows();
    void lostAnswerWithoutEffect_spendsNothing();
    void priceChangedWhileAsking_isRefused();
    void nothingCanBeWrittenDown_nothingIsDone();
    void changedDefinition_hasAnotherFingerprint();
    void cancelledWhileAsking_isMissed();

private:
    [[nodiscard]] QJsonObject activate(Answer answer = Answer::Once);
    [[nodiscard]] CallEntry entry() const { return m_world->book.log().entries().value(0); }

    std::unique_ptr<World> m_world;
};

void DoubtTest::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(QCoro::waitFor(m_world->session.signInDemo(u"customer"_s)));
    QVERIFY(QCoro::waitFor(m_world->book.open(u"uid-1"_s)));
    m_world->service.with([](Behaviour &now) {
        now.toolAnswer = kInvoiceSent;
        now.activationsAfter = {DoubtfulService::activation(u"awaiting_payment"_s)};
    });
}

QJsonObject DoubtTest::activate(Answer answer)
{
    QObject context;
    connect(&m_world->consent, &Consent::arrived, &context, [this, answer](const QString &id) {
        core::post(this, [this, id, answer] { m_world->consent.answer(id, answer); });
    });
    IncomingCall call;
    call.assistant = m_world->book.greet(u"test"_s);
    call.request.method = "POST";
    call.request.headers = {{"Accept", "application/json"}};
    call.message.id = 1;
    call.message.method = u"tools/call"_s;
    call.message.params = {{u"name"_s, u"activate_esim"_s}};
    call.request.body = contract::rpc::encodeRequest(1, call.message.method, call.message.params);
    return answerObject(QCoro::waitFor(m_world->runner.run(call)).body);
}

void DoubtTest::honestAnswer_isConfirmed()
{
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("status"_L1).toString(), u"invoice_sent"_s);
    QCOMPARE(answer.value("read_back"_L1).toObject().value("confirmed"_L1), QJsonValue(true));
    QCOMPARE(entry().readBack, ReadBack::Confirmed);
    QCOMPARE(entry().spent.minor, 100);
}

void DoubtTest::successThatTheAccountDoesNotShow_isNotReported()
{
    m_world->service.with([](Behaviour &now) {
        now.toolAnswer = {{u"success"_s, true}, {u"message"_s, u"Activated!"_s}};
        now.activationsAfter = {};
    });
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("success"_L1), QJsonValue(false));
    QCOMPARE(answer.value("status"_L1).toString(), u"unconfirmed"_s);
    QCOMPARE(entry().readBack, ReadBack::Differs);
    QCOMPARE(entry().state, CallState::Unclear);
    QCOMPARE(entry().spent.minor, 0);
}

void DoubtTest::dearerInvoice_isNotReported()
{
    m_world->service.with(
        [](Behaviour &now) { now.activationsAfter = {DoubtfulService::activation(u"awaiting_payment"_s, 101)}; });
    QCOMPARE(activate().value("status"_L1).toString(), u"unconfirmed"_s);
    QVERIFY(entry().result.contains(u"$1.01"_s));
}

void DoubtTest::accountUnreadable_isUnclear()
{
    m_world->service.with([](Behaviour &now) { now.hidesAccount = true; });
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("status"_L1).toString(), u"unconfirmed"_s);
    QCOMPARE(entry().readBack, ReadBack::Failed);
    QCOMPARE(entry().spent.minor, 100);
}

void DoubtTest::lostAnswer_tellsWhatTheAccountShows()
{
    m_world->service.with([](Behaviour &now) { now.losesAnswer = true; });
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("status"_L1).toString(), u"unconfirmed"_s);
    QVERIFY(answer.value("message"_L1).toString().contains(u"awaiting_payment"_s));
    QCOMPARE(entry().spent.minor, 100);
    QCOMPARE(m_world->service.with([](const Behaviour &now) { return now.toolCalls; }), 1);
}

void DoubtTest::lostAnswerWithoutEffect_spendsNothing()
{
    m_world->service.with([](Behaviour &now) {
        now.losesAnswer = true;
        now.activationsAfter = {};
    });
    (void)activate();
    QCOMPARE(entry().spent.minor, 0);
    QCOMPARE(entry().state, CallState::Unclear);
}

void DoubtTest::priceChangedWhileAsking_isRefused()
{
    connect(&m_world->consent, &Consent::arrived, this,
            [this] { m_world->service.with([](Behaviour &now) { now.price = 2.0; }); });
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("status"_L1).toString(), u"refused"_s);
    QCOMPARE(entry().reason, u"changed"_s);
    QCOMPARE(m_world->service.with([](const Behaviour &now) { return now.toolCalls; }), 0);
}

void DoubtTest::nothingCanBeWrittenDown_nothingIsDone()
{
    (void)m_world->book.greet(u"test"_s);
    // A file where the folder should be; what greet() writes down may make the folder once more meanwhile.
    QFile obstacle(m_world->folder.filePath(u"kept"_s));
    QTRY_VERIFY(obstacle.isOpen() ||
                (QDir(obstacle.fileName()).removeRecursively() && obstacle.open(QIODevice::WriteOnly)));
    QTest::ignoreMessage(QtWarningMsg, "the end of a call could not be written down");
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("success"_L1), QJsonValue(false));
    QCOMPARE(m_world->service.with([](const Behaviour &now) { return now.toolCalls; }), 0);
}

void DoubtTest::changedDefinition_hasAnotherFingerprint()
{
    QVERIFY(QCoro::waitFor(m_world->shelf.refresh()));
    const QString before = fingerprint(m_world->shelf.definition(u"activate_esim"_s));
    QSignalSpy changed(&m_world->shelf, &ToolShelf::definitionsChanged);
    m_world->service.with([](Behaviour &now) { now.activationText = u"Gets a line, and more."_s; });
    QVERIFY(QCoro::waitFor(m_world->shelf.refresh()));
    QCOMPARE(changed.size(), 0);
    m_world->clock.advance(ToolShelf::kFresh);
    QVERIFY(QCoro::waitFor(m_world->shelf.refresh()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(fingerprint(m_world->shelf.definition(u"activate_esim"_s)) != before);
}

void DoubtTest::cancelledWhileAsking_isMissed()
{
    const QString assistant = m_world->book.greet(u"test"_s).id;
    connect(&m_world->consent, &Consent::arrived, this,
            [this, assistant] { m_world->runner.cancel(assistant, {}, "1"); });
    const QJsonObject answer = activate();
    QCOMPARE(answer.value("status"_L1).toString(), u"not_now"_s);
    QCOMPARE(entry().decision, Decision::NoAnswer);
    QCOMPARE(m_world->consent.requests().size(), 1);
}

QTEST_GUILESS_MAIN(DoubtTest)
#include "tst_doubt.moc"
