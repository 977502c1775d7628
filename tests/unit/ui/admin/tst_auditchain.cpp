// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "auditservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::AuditService;

class TstAuditChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverChecked_saysSo();
    void begin_isFollowedToItsEnd_andTold();
    void broken_saysWhereAndWhy();
    void begin_refused_isShown();
};

void TstAuditChain::neverChecked_saysSo()
{
    AuditService service;
    const auto models = service.show();
    QTRY_VERIFY(!models->audit()->chain()->sentence().isEmpty());
    QCOMPARE(models->audit()->chain()->state(), u"none"_s);
    QVERIFY(models->audit()->chain()->headHash().isEmpty());
}

void TstAuditChain::begin_isFollowedToItsEnd_andTold()
{
    AuditService service;
    const auto models = service.show();
    admin::AuditChain &chain = *models->audit()->chain();
    QSignalSpy told(models->audit(), &admin::AuditViewModel::told);
    service.check.checked = 250;
    service.check.total = 1000;
    chain.begin();
    QTRY_COMPARE(chain.state(), u"running"_s);
    QCOMPARE(chain.progress(), 0.25);
    QVERIFY(chain.sentence().contains(u"250"_s));
    service.check = {false, 1000, 1000, service.world.clock.now(), true, 0, {}, u"abc"_s};
    chain.refresh();
    QTRY_COMPARE(chain.state(), u"sound"_s);
    QCOMPARE(chain.headHash(), u"abc"_s);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().startsWith(u"Sound: 1"_s));
    chain.refresh();
    QTRY_VERIFY(!chain.isReading());
    QCOMPARE(told.count(), 1);
}

void TstAuditChain::broken_saysWhereAndWhy()
{
    AuditService service;
    service.check = {false, 6, 9, service.world.clock.now(), false, 7, u"Entry 7 was changed."_s, u"abc"_s};
    const auto models = service.show();
    admin::AuditChain &chain = *models->audit()->chain();
    QTRY_COMPARE(chain.state(), u"broken"_s);
    QVERIFY(chain.sentence().contains(u"entry 7"_s));
    QVERIFY(chain.sentence().contains(u"changed"_s));
}

void TstAuditChain::begin_refused_isShown()
{
    AuditService service;
    const auto models = service.show();
    admin::AuditChain &chain = *models->audit()->chain();
    QTRY_VERIFY(!chain.sentence().isEmpty());
    QSignalSpy told(models->audit(), &admin::AuditViewModel::told);
    service.world.isReachable = false;
    chain.begin();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!chain.isAsking());
    QVERIFY(!chain.error().isEmpty());
    QVERIFY(!chain.offlineReason().isEmpty());
}

QTEST_GUILESS_MAIN(TstAuditChain)
#include "tst_auditchain.moc"
