// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using customer::ProfileViewModel;
using customer::ViewModel;
using domain::BetaState;
using test::CustomerWorld;
using Beta = ProfileViewModel::Beta;

namespace {

const QString kAsk = u"/api/beta-request"_s;

} // namespace

class ProfileViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neverAsked_mayAsk_andShowsWhoOneIs()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        const ProfileViewModel &profile = *models->profile();
        QCOMPARE(profile.status(), ViewModel::Status::Ready);
        QCOMPARE(profile.beta(), Beta::NeverAsked);
        QCOMPARE(profile.email(), u"maria@example.com"_s);
        QCOMPARE(profile.memberNumber(), u"1042"_s);
        QVERIFY(profile.askReason().isEmpty());
        QVERIFY(profile.phoneQr().isEmpty());
    }

    void ask_isPending_onlyWhenASecondReadShowsIt()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        ProfileViewModel &profile = *models->profile();
        QSignalSpy told(&profile, &ProfileViewModel::told);
        world.onPost = [&](const QString &) {
            world.beta = world.betaStatus(BetaState::Pending);
        };
        world.transport.setDeferred(true);
        profile.ask();
        profile.ask();
        QVERIFY(profile.isAsking());
        QCOMPARE(profile.beta(), Beta::NeverAsked);
        QTRY_VERIFY(!profile.isAsking());
        QCOMPARE(world.callsTo(kAsk), 1);
        QCOMPARE(profile.beta(), Beta::Pending);
        QVERIFY(!profile.askedText().isEmpty());
        QVERIFY(!profile.askReason().isEmpty());
        QCOMPARE(told.count(), 1);
        profile.ask();
        QCOMPARE(world.callsTo(kAsk), 1);
    }

    void ask_answeredAlreadyPending_showsThePendingRequest_withoutAnError()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        world.askStatus = 409;
        world.beta = world.betaStatus(BetaState::Pending); // asked elsewhere meanwhile
        models->profile()->ask();
        QCOMPARE(models->profile()->beta(), Beta::Pending);
        QVERIFY(!models->profile()->isAsking());
        QVERIFY(models->profile()->askError().isEmpty());
    }

    void ask_thatFails_saysSo_andMayBeTriedAgain()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        ProfileViewModel &profile = *models->profile();
        world.askStatus = 503;
        profile.ask();
        QCOMPARE(profile.beta(), Beta::NeverAsked);
        QVERIFY(!profile.askError().isEmpty());
        world.askStatus = 200;
        world.beta.requestId = u"b-1"_s;
        world.onPost = [&](const QString &) {
            world.beta = world.betaStatus(BetaState::Pending);
        };
        profile.ask();
        QCOMPARE(profile.beta(), Beta::Pending);
        QVERIFY(profile.askError().isEmpty());
    }

    void decision_comesThroughTheFeed()
    {
        CustomerWorld world;
        world.beta = world.betaStatus(BetaState::Pending);
        world.signIn();
        const auto models = world.models();
        ProfileViewModel &profile = *models->profile();
        QSignalSpy told(&profile, &ProfileViewModel::told);
        QCOMPARE(profile.beta(), Beta::Pending);
        world.beta = world.betaStatus(BetaState::Rejected);
        Q_EMIT world.feed.changed(u"beta"_s, u"b-1"_s);
        QCOMPARE(profile.beta(), Beta::Rejected);
        QCOMPARE(profile.reason(), u"Your phone has no eSIM."_s);
        QVERIFY(!profile.decidedText().isEmpty());
        QVERIFY(profile.askReason().isEmpty());
        world.beta = world.betaStatus(BetaState::Approved);
        Q_EMIT world.feed.changed(u"beta"_s, u"b-1"_s);
        QCOMPARE(profile.beta(), Beta::Approved);
        QVERIFY(profile.reason().isEmpty());
        QCOMPARE(told.count(), 2);
    }

    void approved_hasNumberGroupAndBothCodes()
    {
        CustomerWorld world;
        world.beta = world.betaStatus(BetaState::Approved);
        world.signIn();
        const auto models = world.models();
        const ProfileViewModel &profile = *models->profile();
        QCOMPARE(profile.plainNumber(), u"+12125550147"_s);
        QCOMPARE(profile.phoneQr(), u"tel:+12125550147"_s);
        QVERIFY(!profile.isNumberConfirmed());
        QCOMPARE(profile.groupId(), world.beta.groupId);
        const QJsonObject resin = QJsonDocument::fromJson(profile.resinQr().toUtf8()).object();
        QCOMPARE(resin.value("type"_L1).toString(), u"DOTM_RESIN"_s);
        QCOMPARE(resin.value("group_id"_L1).toString(), world.beta.groupId);
        world.beta.isNumberConfirmed = true;
        models->refresh();
        QVERIFY(profile.isNumberConfirmed());
    }

    void offline_showsTheLastKnown_withItsAge_andAskingIsOff()
    {
        CustomerWorld world;
        world.beta = world.betaStatus(BetaState::Rejected);
        world.signIn();
        const auto models = world.models();
        ProfileViewModel &profile = *models->profile();
        world.isReachable = false;
        models->refresh();
        QCOMPARE(profile.status(), ViewModel::Status::Ready);
        QCOMPARE(profile.beta(), Beta::Rejected);
        QCOMPARE(profile.provenanceNow().certainty, u"cached"_s);
        QVERIFY(!profile.savedAt().isEmpty());
        QVERIFY(!profile.askReason().isEmpty());
        profile.ask();
        QCOMPARE(world.callsTo(kAsk), 0);
    }

    void saved_isShownInTheNextRun_beforeTheServiceAnswers()
    {
        CustomerWorld world;
        world.beta = world.betaStatus(BetaState::Pending);
        world.signIn();
        {
            const auto before = world.models();
            QCOMPARE(before->profile()->beta(), Beta::Pending);
        }
        world.isReachable = false;
        const auto models = world.models();
        QCOMPARE(models->profile()->beta(), Beta::Pending);
        QCOMPARE(models->profile()->provenanceNow().certainty, u"cached"_s);
    }

    void anotherPerson_seesNothingOfTheFirst()
    {
        CustomerWorld world;
        world.beta = world.betaStatus(BetaState::Approved);
        world.signIn();
        const auto models = world.models();
        world.beta = {};
        world.signIn(u"u-2"_s);
        QCOMPARE(models->profile()->beta(), Beta::NeverAsked);
        QVERIFY(models->profile()->plainNumber().isEmpty());
    }
};

QTEST_MAIN(ProfileViewModelTest)
#include "tst_profileviewmodel.moc"
