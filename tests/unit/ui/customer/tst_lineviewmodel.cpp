// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using customer::LineViewModel;
using domain::ActivationState;
using test::CustomerWorld;

class LineViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void active_isFresh_numberCovered()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        const LineViewModel &line = *models->line();
        QCOMPARE(line.stage(), u"fresh"_s);
        QCOMPARE(line.statusWord(), u"Active"_s);
        QCOMPARE(line.provenanceNow().certainty, u"confirmed"_s);
        QCOMPARE(line.numberCovered(), u"+1 212 ••• ••47"_s);
        QCOMPARE(line.number(), u"+1 212 555 0147"_s);
        QVERIFY(!line.iccidCovered().contains(u"012345"_s));
        QVERIFY(line.reservedNumber().isEmpty());
        QCOMPARE(line.mailWord(), u"Sent"_s);
    }

    void numberWithoutLineId_isReservedOnly()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.activations.first().lineId.clear();
        world.signIn();
        const auto models = world.models();
        QVERIFY(models->line()->number().isEmpty());
        QVERIFY(models->line()->numberCovered().isEmpty());
        QVERIFY(models->line()->reservedNumber().contains(u"reserved, not confirmed"_s));
        QVERIFY(!models->line()->reservedNumber().contains(u"555"_s));
        QVERIFY(!models->codeSheet()->hasNumber());
    }

    void offline_losesTheYellow_andSaysWhenItWasSeen()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        world.isReachable = false;
        models->refresh();
        QCOMPARE(models->line()->stage(), u"saved"_s);
        QCOMPARE(models->line()->statusWord(), u"Active when last seen"_s);
        QCOMPARE(models->line()->provenanceNow().certainty, u"cached"_s);
        QVERIFY(!models->line()->savedAt().isEmpty());
        QVERIFY(!models->line()->mailReason().isEmpty());
        QVERIFY(!models->activation()->payReason().isEmpty());
    }

    void error_losesTheYellow_andAgeTurnsOld()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        world.status = 503;
        models->refresh();
        QCOMPARE(models->line()->stage(), u"saved"_s);
        QCOMPARE(models->line()->statusWord(), u"Line not readable"_s);
        QVERIFY(!models->line()->provenanceNow().isOld);
        QVERIFY(!models->line()->number().isEmpty());
        world.clock.advance(11min);
        QVERIFY(models->line()->provenanceNow().isOld);
    }

    void resendMail_isDone_onlyWhenReadBack()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models({2ms, 1h, 1h, 1h});
        QSignalSpy told(models->line(), &LineViewModel::mailTold);
        world.onPost = [&world](const QString &) {
            world.activations.first().mailState = u"queued"_s;
        };
        models->line()->resendMail();
        QCOMPARE(models->line()->mailWord(), u"Being sent"_s);
        QVERIFY(!models->line()->mailReason().isEmpty()); // not twice
        QCOMPARE(told.count(), 0);
        world.activations.first().mailState = u"failed"_s;
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(models->line()->mailWord(), u"Could not be sent"_s);
        QCOMPARE(world.callsTo(u"/api/esim/activations/a-1/resend-mail"_s), 1);
    }

    void resendMail_refused_saysWhy_andNothingElseChanges()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        world.transport.enqueue(429, R"({"error":"s","code":"rate_limited","request_id":"r-2","retry_after":60})");
        models->line()->resendMail();
        QVERIFY(models->line()->mailError().code.contains(u"r-2"_s));
        QCOMPARE(models->line()->mailWord(), u"Sent"_s);
    }

    void destroyedWhileSending_doesNothing()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        auto models = world.models();
        world.transport.setDeferred(true);
        models->line()->resendMail();
        models.reset();
        QTest::qWait(10);
        QCOMPARE(world.callsTo(u"/api/esim/activations/a-1/resend-mail"_s), 1);
    }
};

QTEST_GUILESS_MAIN(LineViewModelTest)
#include "tst_lineviewmodel.moc"
