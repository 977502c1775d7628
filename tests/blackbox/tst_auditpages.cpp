// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include "contract/auditentry.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using contract::AuditCheck;
using contract::AuditEntry;
using test::Answer;
using test::at;

/// What an administrator reads of the audit log over HTTP.
class AuditPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list_newestFirst_withBeforeAndAfter();
    void list_goesOnWhereThePageEnded();
    void list_filters();
    void list_badFilter_isRefused_data();
    void list_badFilter_isRefused();
    void check_runsAndSaysWhatItFound();
    void exporting_isNotedFirst();
    void exporting_whatIsNoList_isRefused();

private:
    [[nodiscard]] Answer read(const QString &query)
    {
        return m_api.get(m_desk.service(u"/api/admin/audit"_s + query), m_desk.admin());
    }
    [[nodiscard]] QList<AuditEntry> entries(const QString &query = {})
    {
        QList<AuditEntry> list;
        const QJsonArray lines = read(query).json().value("entries"_L1).toArray();
        for (const auto line : lines) {
            list.append(*AuditEntry::fromJson(line.toObject()));
        }
        return list;
    }
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body = {})
    {
        return m_api.post(m_desk.service(path), body, m_desk.admin());
    }

    test::ApiCaller m_api;
    test::DotmdProcess m_dotmd;
    test::KeyDesk m_desk{m_api};
    test::KeyOwner m_owner;
};

void AuditPagesTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    m_owner = m_desk.newOwner(u"listed@example.com"_s);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!m_desk.key(m_owner.uid).isEmpty());
    }
}

void AuditPagesTest::list_newestFirst_withBeforeAndAfter()
{
    const QList<AuditEntry> all = entries();
    QCOMPARE(all.size(), 6);
    for (qsizetype i = 1; i < all.size(); ++i) {
        QCOMPARE(all.at(i).sequence, all.at(i - 1).sequence - 1);
    }
    QCOMPARE(all.first().action, u"key.create"_s);
    QCOMPARE(all.first().actorRole, u"admin"_s);
    QCOMPARE(all.first().subjectUid, m_owner.uid);
    QVERIFY(all.first().before.isEmpty());
    QCOMPARE(all.first().after.value("active"_L1), QJsonValue(true));
    QCOMPARE(all.last().action, u"account.register"_s);
}

void AuditPagesTest::list_goesOnWhereThePageEnded()
{
    QList<qint64> seen;
    QString query = u"?limit=4"_s;
    while (!query.isEmpty()) {
        const QJsonObject page = read(query).json();
        const QJsonArray lines = page.value("entries"_L1).toArray();
        QVERIFY(!lines.isEmpty() && lines.size() <= 4);
        for (const auto line : lines) {
            seen.append(line.toObject().value("sequence"_L1).toInteger());
        }
        const QJsonValue next = page.value("next"_L1);
        query = next.isNull() ? QString() : u"?limit=4&before=%1"_s.arg(next.toInteger());
    }
    QCOMPARE(seen, QList<qint64>({6, 5, 4, 3, 2, 1}));
}

void AuditPagesTest::list_filters()
{
    QCOMPARE(entries(u"?action=account.register"_s).size(), 1);
    QCOMPARE(entries(u"?person=listed@example.com"_s).size(), 1);
    QCOMPARE(entries(u"?person=nobody@example.com"_s).size(), 0);
    QCOMPARE(entries(u"?subject="_s + m_owner.uid).size(), 6);
    QCOMPARE(entries(u"?until=2026-01-01T00:00:00Z"_s).size(), 0);
    QCOMPARE(entries(u"?from=2026-01-01T00:00:00Z&action=key.create"_s).size(), 5);
}

void AuditPagesTest::list_badFilter_isRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("unknown action") << u"?action=key.steal"_s;
    QTest::newRow("no time") << u"?from=yesterday"_s;
    QTest::newRow("no number") << u"?before=x"_s;
    QTest::newRow("unknown parameter") << u"?salt=1"_s;
}

void AuditPagesTest::list_badFilter_isRefused()
{
    QFETCH(const QString, query);
    QCOMPARE(read(query).status, 400);
}

void AuditPagesTest::check_runsAndSaysWhatItFound()
{
    const QUrl address = m_desk.service(u"/api/admin/audit/check"_s);
    const auto look = [&] {
        return AuditCheck::fromJson(m_api.get(address, m_desk.admin()).json());
    };
    QVERIFY(look() && !look()->endedAt);
    QCOMPARE(post(u"/api/admin/audit/check"_s).status, 200);
    QVERIFY(m_api.waitUntil([&] { return look()->endedAt.has_value(); }));
    const AuditCheck found = *look();
    QVERIFY2(found.isSound, qPrintable(found.problem));
    QVERIFY(!found.isRunning && found.checked >= 6);
    QCOMPARE(found.headHash.size(), 64);
}

void AuditPagesTest::exporting_isNotedFirst()
{
    const QJsonObject filter{{u"action"_s, u"key.create"_s}};
    QCOMPARE(
        post(u"/api/admin/exports"_s, {{u"list"_s, u"audit"_s}, {u"format"_s, u"csv"_s}, {u"filter"_s, filter}}).status,
        200);
    const AuditEntry noted = entries(u"?action=list.export"_s).first();
    QCOMPARE(noted.subject, u"audit"_s);
    QCOMPARE(noted.outcome, u"done"_s);
    QCOMPARE(noted.after.value("filter"_L1).toObject(), filter);
    for (const QString &list : {u"approvals"_s, u"subscribers"_s, u"activations"_s, u"payments"_s, u"people"_s,
                                u"keys"_s, u"texts"_s, u"connections"_s, u"rewards"_s, u"listens"_s}) {
        QCOMPARE(post(u"/api/admin/exports"_s, {{u"list"_s, list}, {u"format"_s, u"pdf"_s}}).status, 200);
        QCOMPARE(entries(u"?action=list.export"_s).first().subject, list);
    }
}

void AuditPagesTest::exporting_whatIsNoList_isRefused()
{
    QCOMPARE(post(u"/api/admin/exports"_s, {{u"list"_s, u"secrets"_s}, {u"format"_s, u"csv"_s}}).status, 400);
    QCOMPARE(post(u"/api/admin/exports"_s, {{u"list"_s, u"audit"_s}, {u"format"_s, u"exe"_s}}).status, 400);
}

QTEST_GUILESS_MAIN(AuditPagesTest)
#include "tst_auditpages.moc"
