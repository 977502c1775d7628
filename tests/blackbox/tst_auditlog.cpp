// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include "services/audit/auditlog.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using storage::AuditEntry;
using test::Answer;
using test::at;

/// The audit log, seen from outside: every changing call leaves an entry, and "dotmd audit verify" tells the truth.
class AuditLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void changingCalls_leaveTheirOwnEntries();
    void refusedCall_leavesAnEntryThatSaysSo();
    void everyChangingRow_leavesAnEntry();
    void assistantsCall_isMarkedAsOne();
    void verify_soundLog_isZeroAndOneLine();
    void verify_wrongWords_isTwo();
    void verify_noDatabase_isThree();
    void verify_tamperedLog_isOneAndSaysWhere();

private:
    struct Run
    {
        int code = -1;
        QByteArray output;
    };
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(test::DotmdProcess::program(), arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput()};
    }
    [[nodiscard]] Run verify() const { return run({u"audit"_s, u"verify"_s, u"--data-dir"_s, m_dotmd.dataDir()}); }
    [[nodiscard]] std::unique_ptr<storage::Connection> database() const
    {
        auto opened = storage::openSqlite(m_dotmd.dataDir() + u"/dotm.sqlite"_s);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QList<AuditEntry> entries() const
    {
        const auto db = database();
        return storage::auditentries::after(*db, 0, 10'000).value_or(QList<AuditEntry>());
    }
    [[nodiscard]] AuditEntry newest() const
    {
        const QList<AuditEntry> all = entries();
        return all.isEmpty() ? AuditEntry() : all.last();
    }

    test::ApiCaller m_api;
    test::DotmdProcess m_dotmd;
    test::KeyDesk m_desk{m_api};
};

void AuditLogTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
}

void AuditLogTest::changingCalls_leaveTheirOwnEntries()
{
    const test::KeyOwner owner = m_desk.newOwner(u"audited@example.com"_s);
    AuditEntry entry = newest();
    QCOMPARE(entry.action, u"account.register"_s);
    QCOMPARE(entry.actorUid, owner.uid);
    QCOMPARE(entry.actorRole, u"customer"_s);
    QCOMPARE(entry.address, u"loopback"_s);
    QCOMPARE(entry.via, u"api"_s);

    const QByteArray key = m_desk.key(owner.uid);
    entry = newest();
    QCOMPARE(entry.action, u"key.create"_s);
    QCOMPARE(entry.actorRole, u"admin"_s);
    QCOMPARE(entry.subjectUid, owner.uid);
    QVERIFY(entry.after.contains(u"\"active\":true"_s));
    QVERIFY(!entry.after.contains(QString::fromLatin1(key)));

    const Answer revoked = m_api.send("POST", m_desk.service(u"/api/admin/mcp-keys/revoke/"_s + entry.subject), {},
                                      {{"Authorization", "Bearer " + m_desk.admin()}, {"X-Dotm-From", "screen"}});
    QCOMPARE(revoked.status, 200);
    entry = newest();
    QCOMPARE(entry.action, u"key.revoke"_s);
    QCOMPARE(entry.via, u"screen"_s);
    QVERIFY(entry.before.contains(u"\"active\":true"_s) && entry.after.contains(u"\"active\":false"_s));

    const qsizetype before = entries().size();
    const Answer begun =
        m_api.post(m_desk.service(u"/api/esim/activations"_s), {{u"areaCode"_s, u"212"_s}}, owner.token);
    QCOMPARE(begun.status, 200);
    QCOMPARE(newest().action, u"activation.request"_s);
    QCOMPARE(newest().subject, begun.json().value("activation"_L1).toObject().value("id"_L1).toString());
    QCOMPARE(
        m_api.post(m_desk.service(u"/api/esim/activations/%1/cancel"_s.arg(newest().subject)), {}, owner.token).status,
        200);
    QCOMPARE(newest().action, u"activation.cancel"_s);
    QCOMPARE(entries().size(), before + 2); // the plain entry is for those that write none
}

void AuditLogTest::refusedCall_leavesAnEntryThatSaysSo()
{
    const test::KeyOwner stranger = m_desk.newOwner(u"curious@example.com"_s);
    QCOMPARE(
        m_api.post(m_desk.service(u"/api/admin/mcp-keys/create"_s), {{u"key_name"_s, u"x"_s}}, stranger.token).status,
        403);
    QCOMPARE(newest().action, u"key.create"_s);
    QCOMPARE(newest().outcome, u"Forbidden"_s);
    QCOMPARE(newest().actorUid, stranger.uid);
    QCOMPARE(newest().subjectKind, u"POST /api/admin/mcp-keys/create"_s);
    const qsizetype before = entries().size();
    QCOMPARE(
        m_api.post(m_desk.service(u"/api/admin/mcp-keys/create"_s), {{u"key_name"_s, u"x"_s}}, "no.such.token").status,
        401);
    QCOMPARE(entries().size(), before); // nobody is nobody
}

/// Made from the rows' own description: a new changing row cannot forget its entry.
void AuditLogTest::everyChangingRow_leavesAnEntry()
{
    const QJsonObject paths = m_api.get(m_desk.service(u"/api/openapi.json"_s)).json().value("paths"_L1).toObject();
    int seen = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto verb = item.begin(); verb != item.end(); ++verb) {
            const QJsonObject row = verb.value().toObject();
            const QString access = row.value("x-access"_L1).toString();
            if (verb.key() == "get"_L1 || access == "public"_L1 || access == "mail link"_L1 ||
                access == "Stripe signature"_L1 || row.contains("x-unaudited"_L1)) {
                continue;
            }
            const QJsonArray required = row.value("requestBody"_L1)["content"_L1]["application/json"_L1]["schema"_L1]
                                            .toObject()
                                            .value("required"_L1)
                                            .toArray();
            QJsonObject body;
            for (const QJsonValue &name : required) {
                body.insert(name.toString(), u"nobody"_s);
            }
            QString address = path.key();
            address.replace(u"{"_s, QString()).replace(u"}"_s, QString());
            const qsizetype before = entries().size();
            const Answer answer = m_api.send(verb.key().toUpper().toLatin1(), m_desk.service(address),
                                             body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                                             test::KeyDesk::bearer(m_desk.admin()));
            if (answer.status == 400 && entries().size() == before) {
                continue; // the request was not even read: a field of another type
            }
            ++seen;
            QVERIFY2(entries().size() > before, qPrintable(verb.key() + u' ' + path.key()));
        }
    }
    QVERIFY(seen >= 6);
}

void AuditLogTest::assistantsCall_isMarkedAsOne()
{
    const test::KeyOwner owner = m_desk.newOwner(u"assisted@example.com"_s);
    test::McpCaller mcp(m_desk.service(u"/mcp/v2/messages"_s));
    const QJsonObject arguments{{u"email"_s, owner.email}, {u"firebase_uid"_s, owner.uid}};
    (void)mcp.request(u"tools/call"_s, {{u"name"_s, u"activate_esim"_s}, {u"arguments"_s, arguments}},
                      test::KeyDesk::bearer(owner.token));
    QCOMPARE(newest().action, u"activation.request"_s);
    QCOMPARE(newest().via, u"mcp"_s);
    QCOMPARE(newest().actorUid, owner.uid);
    const QJsonObject others{{u"email"_s, u"other@example.com"_s}, {u"firebase_uid"_s, owner.uid}};
    (void)mcp.request(u"tools/call"_s, {{u"name"_s, u"activate_esim"_s}, {u"arguments"_s, others}},
                      test::KeyDesk::bearer(owner.token));
    QCOMPARE(newest().action, u"tool.call"_s);
    QCOMPARE(newest().outcome, u"refused"_s);
}

void AuditLogTest::verify_soundLog_isZeroAndOneLine()
{
    const qsizetype count = entries().size();
    const Run beside = verify(); // the program runs
    QCOMPARE(beside.code, 0);
    QCOMPARE(beside.output.count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(beside.output).object();
    QCOMPARE(line.value("sound"_L1), QJsonValue(true));
    QCOMPARE(line.value("entries"_L1).toInteger(), count);
    QCOMPARE(line.value("head"_L1).toString(), newest().hash);
}

void AuditLogTest::verify_wrongWords_isTwo()
{
    QCOMPARE(run({u"audit"_s}).code, 2);
    QCOMPARE(run({u"audit"_s, u"erase"_s}).code, 2);
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"more"_s}).code, 2);
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"--help"_s}).code, 0);
}

void AuditLogTest::verify_noDatabase_isThree()
{
    const QTemporaryDir empty;
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"--data-dir"_s, empty.path()}).code, 3);
    QVERIFY(QDir(empty.path()).isEmpty());
}

void AuditLogTest::verify_tamperedLog_isOneAndSaysWhere()
{
    QCOMPARE(m_dotmd.terminate(), 0);
    const qsizetype count = entries().size();
    {
        const auto db = database();
        QVERIFY(db->script(u"DROP TRIGGER audit_entries_no_update; DROP TRIGGER audit_entries_no_delete; "
                           "DELETE FROM audit_entries WHERE sequence = (SELECT MAX(sequence) FROM audit_entries)"_s));
    }
    Run cut = verify();
    QCOMPARE(cut.code, 1);
    QCOMPARE(QJsonDocument::fromJson(cut.output).object().value("broken_at"_L1).toInteger(), count);
    {
        const auto db = database();
        QVERIFY(db->script(u"UPDATE audit_entries SET actor_uid = 'somebody else' WHERE sequence = 2"_s));
    }
    cut = verify();
    QCOMPARE(cut.code, 1);
    const QJsonObject line = QJsonDocument::fromJson(cut.output).object();
    QCOMPARE(line.value("sound"_L1), QJsonValue(false));
    QCOMPARE(line.value("broken_at"_L1).toInteger(), 2);
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
