// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "activationservice.h"
#include "paymentservice.h"
#include "peopleservice.h"

#include "ui/admin/activationsexport.h"
#include "ui/admin/connectionsexport.h"
#include "ui/admin/keysexport.h"
#include "ui/admin/paymentsexport.h"
#include "ui/admin/peopleexport.h"
#include "ui/admin/subscriberwords.h"
#include "ui/admin/textsexport.h"

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::ActivationService;
using test::PaymentService;
using test::PeopleService;
using ui::Decimal;
using ui::ExportCell;
using ui::ExportColumn;
using ui::ExportRow;

namespace {

const QByteArray kMark = "\xEF\xBB\xBF";

/// The cell of @p row under a name of the CSV, or under a title.
ExportCell cellOf(const QList<ExportColumn> &columns, const ExportRow &row, const QString &name)
{
    const auto found = std::ranges::find_if(columns, [&name](const ExportColumn &each) {
        return each.name.isEmpty() ? each.title == name : each.name == name;
    });
    return found == columns.end() ? ExportCell(u"no such column"_s) : row.value(found - columns.begin());
}

/// The newest note about an export.
QJsonObject noteIn(const test::AdminWorld &world)
{
    QJsonObject note;
    for (const net::HttpRequest &each : world.transport.requests()) {
        if (each.url.path() == "/api/admin/exports"_L1) {
            note = QJsonDocument::fromJson(each.body).object();
        }
    }
    return note;
}

QString listOf(const QJsonObject &note)
{
    return note.value("list"_L1).toString();
}

QString filteredBy(const QJsonObject &note, const QString &name)
{
    return note.value("filter"_L1).toObject().value(name).toString();
}

/// Of a list that comes in one page.
QList<ExportRow> rowsOf(const admin::ListToExport &list)
{
    QList<ExportRow> rows;
    list.read({}, [&rows](const core::Result<ui::ExportPage> &page) { rows = page->rows; });
    return rows;
}

} // namespace

class TstListExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void activation_isInItsColumns_coveredAsOnThePage();
    void payment_isInItsColumns_coveredAsOnThePage();
    void person_isInItsColumns_coveredAsOnThePage();
    void key_isInItsColumns_coveredAsOnThePage();
    void activations_everyPageIsWritten_afterTheNote();
    void payments_everyPageOfTheKindIsWritten_afterTheNote();
    void people_everyPageIsWritten_afterTheNote();
    void keys_everyPageIsWritten_afterTheNote();
    void connections_sayWhatIsMissing_andNoValue();
    void texts_sayWhoseIsInUse_inEveryLanguage();
    void nothing_stillHasItsHeader();
    void hostileText_staysText();
    void failing_leavesNoFile();

    void init();
    void cleanup() { QLocale::setDefault(QLocale::c()); }

private:
    /// The file as CSV, whole; empty when there is none.
    QByteArray csvOf(admin::AdminExport *file);

    QTemporaryDir m_dir;
    int m_number = 0;
};

void TstListExports::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
}

QByteArray TstListExports::csvOf(admin::AdminExport *file)
{
    QSignalSpy exported(file, &admin::AdminExport::exported);
    QSignalSpy failed(file, &admin::AdminExport::failed);
    const QString path = m_dir.filePath(u"list-%1.csv"_s.arg(++m_number));
    file->begin(path, u"csv"_s);
    if (!QTest::qWaitFor([&] { return exported.count() + failed.count() > 0; })) {
        return "neither written nor failed";
    }
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

// Rows and columns.

void TstListExports::activation_isInItsColumns_coveredAsOnThePage()
{
    ActivationService service;
    service.add(1);
    contract::AdminActivation given = service.rows.first();
    given.activation.amount = {1290, u"CAD"_s};
    given.activation.lineId = u"line-1"_s;
    given.activation.phoneNumber = u"+12125550147"_s;
    given.activation.iccid = u"8901260852291234567"_s;
    given.activation.activationCode = u"LPA:1$smdp$secret"_s;
    const QList<ExportColumn> columns = admin::activationColumns();
    const ExportRow row = admin::activationRow(given);
    QCOMPARE(row.size(), columns.size());
    const auto cell = [&](const QString &name) {
        return cellOf(columns, row, name);
    };
    QCOMPARE(std::get<QString>(cell(u"id"_s)), u"a-1"_s);
    QCOMPARE(std::get<core::TimePoint>(cell(u"since_utc"_s)), given.since);
    QCOMPARE(std::get<QString>(cell(u"email"_s)), u"p•••@example.com"_s);
    QCOMPARE(std::get<QString>(cell(u"state"_s)), u"stuck"_s);
    QCOMPARE(std::get<QString>(cell(u"State"_s)), admin::lineStateText(domain::ActivationState::Stuck));
    QCOMPARE(std::get<QString>(cell(u"stuck"_s)), u"true"_s);
    QCOMPARE(std::get<qint64>(cell(u"tries"_s)), 12);
    QCOMPARE(std::get<Decimal>(cell(u"amount"_s)).text, u"12.90"_s);
    QCOMPARE(std::get<QString>(cell(u"currency"_s)), u"CAD"_s);
    QCOMPARE(std::get<core::TimePoint>(cell(u"paid_at_utc"_s)), *given.activation.paidAt);
    QVERIFY(std::holds_alternative<std::monostate>(cell(u"active_at_utc"_s)));
    QVERIFY(!std::get<QString>(cell(u"phone_number"_s)).contains(u"5550"_s));
    QCOMPARE(std::get<QString>(cell(u"iccid"_s)), u"•••• 4567"_s);
    for (const ExportCell &each : row) {
        QVERIFY(!std::holds_alternative<QString>(each) || !std::get<QString>(each).contains(u"LPA"_s));
    }
    given.activation.lineId.clear(); // now the number is only a wish
    const ExportRow wish = admin::activationRow(given);
    QVERIFY(std::get<QString>(cellOf(columns, wish, u"phone_number"_s)).isEmpty());
}

void TstListExports::payment_isInItsColumns_coveredAsOnThePage()
{
    PaymentService service;
    contract::AdminPayment given = service.add(domain::PaymentMatch::NoLine, domain::PaymentCause::Late);
    const QList<ExportColumn> columns = admin::paymentColumns();
    const ExportRow row = admin::paymentRow(given);
    QCOMPARE(row.size(), columns.size());
    const auto cell = [&](const QString &name) {
        return cellOf(columns, row, name);
    };
    QCOMPARE(std::get<QString>(cell(u"id"_s)), u"p-1"_s);
    QCOMPARE(std::get<core::TimePoint>(cell(u"at_utc"_s)), given.at);
    QCOMPARE(std::get<QString>(cell(u"email"_s)), u"a•••@example.com"_s);
    QCOMPARE(std::get<QString>(cell(u"Who"_s)), u"a•••@example.com"_s);
    QCOMPARE(std::get<Decimal>(cell(u"amount"_s)).text, u"1.00"_s);
    QCOMPARE(std::get<QString>(cell(u"currency"_s)), u"USD"_s);
    QCOMPARE(std::get<QString>(cell(u"match"_s)), u"no_line"_s);
    QCOMPARE(std::get<QString>(cell(u"cause"_s)), u"late"_s);
    QCOMPARE(std::get<QString>(cell(u"test"_s)), u"true"_s);
    given.amount.reset();
    given.isTest.reset();
    const ExportRow unknown = admin::paymentRow(given);
    QVERIFY(std::holds_alternative<std::monostate>(cellOf(columns, unknown, u"amount"_s)));
    QVERIFY(std::get<QString>(cellOf(columns, unknown, u"currency"_s)).isEmpty());
    QVERIFY(std::holds_alternative<std::monostate>(cellOf(columns, unknown, u"test"_s)));
}

void TstListExports::person_isInItsColumns_coveredAsOnThePage()
{
    PeopleService service;
    service.add(1, domain::Role::Admin);
    const QList<ExportColumn> columns = admin::peopleColumns();
    const ExportRow row = admin::personRow(service.people.first());
    QCOMPARE(row.size(), columns.size());
    const auto cell = [&](const QString &name) {
        return cellOf(columns, row, name);
    };
    QCOMPARE(std::get<QString>(cell(u"uid"_s)), u"u-1"_s);
    QCOMPARE(std::get<QString>(cell(u"email"_s)), u"u•••@example.com"_s);
    QCOMPARE(std::get<QString>(cell(u"role"_s)), u"admin"_s);
    QCOMPARE(std::get<QString>(cell(u"role_from"_s)), u"table"_s);
    QCOMPARE(std::get<QString>(cell(u"Role"_s)), u"Administrator"_s);
    QCOMPARE(std::get<core::TimePoint>(cell(u"since_utc"_s)), service.people.first().since);
    QVERIFY(std::get<QString>(cell(u"proposed_by"_s)).isEmpty());
}

void TstListExports::key_isInItsColumns_coveredAsOnThePage()
{
    PeopleService service;
    service.addKeys(1);
    contract::ApiKey given = service.keys.first();
    given.ownerUid = u"u-1"_s;
    given.ownerEmail = u"maria@example.com"_s;
    given.totalRequests = 1'234;
    given.isActive = false;
    given.revokedAt = service.world.clock.now();
    const QList<ExportColumn> columns = admin::keyColumns();
    const ExportRow row = admin::keyRow(given);
    QCOMPARE(row.size(), columns.size());
    const auto cell = [&](const QString &name) {
        return cellOf(columns, row, name);
    };
    QCOMPARE(std::get<QString>(cell(u"key_name"_s)), u"Key 1"_s);
    QCOMPARE(std::get<QString>(cell(u"owner_email"_s)), u"m•••@example.com"_s);
    QCOMPARE(std::get<qint64>(cell(u"rate_limit"_s)), 1'000);
    QCOMPARE(std::get<qint64>(cell(u"total_requests"_s)), 1'234);
    QCOMPARE(std::get<QString>(cell(u"is_active"_s)), u"false"_s);
    QCOMPARE(std::get<core::TimePoint>(cell(u"revoked_at_utc"_s)), *given.revokedAt);
    QVERIFY(std::holds_alternative<std::monostate>(cell(u"last_used_at_utc"_s)));
}

// Files.

void TstListExports::activations_everyPageIsWritten_afterTheNote()
{
    ActivationService service;
    service.add(5);
    const auto models = service.world.open();
    QTRY_VERIFY(!models->activations()->isReading()); // it reads for the rail
    service.calls.clear();
    const QByteArray csv = csvOf(models->activations()->file());
    QCOMPARE(csv.count('\n'), 6);
    QVERIFY(csv.contains("\r\na-5,") && csv.contains("\r\na-1,"));
    service.calls.removeIf(
        [](const QString &call) { return !call.contains("/activations"_L1) && !call.contains("/exports"_L1); });
    QCOMPARE(service.calls,
             QStringList({u"POST /api/admin/exports?"_s, u"GET /api/admin/activations?state=stuck&limit=100"_s,
                          u"GET /api/admin/activations?state=stuck&after=a-3&limit=100"_s}));
    QCOMPARE(listOf(noteIn(service.world)), u"activations"_s);
    QCOMPARE(filteredBy(noteIn(service.world), u"state"_s), u"stuck"_s);
}

void TstListExports::payments_everyPageOfTheKindIsWritten_afterTheNote()
{
    PaymentService service;
    service.addMatched(4);
    service.add(domain::PaymentMatch::NoLine, domain::PaymentCause::Late);
    const auto models = service.world.open();
    QCOMPARE(csvOf(models->payments()->file()).count('\n'), 2); // the one that needs attention
    QCOMPARE(filteredBy(noteIn(service.world), u"kind"_s), u"attention"_s);
    models->payments()->setKind(u"all"_s);
    service.calls.clear();
    const QByteArray csv = csvOf(models->payments()->file());
    QCOMPARE(csv.count('\n'), 6);
    QVERIFY(csv.contains("\r\np-5,") && csv.contains("\r\np-1,"));
    QVERIFY(csv.contains(",1.00,USD,"));
    QCOMPARE(service.callsOf(u"GET /api/admin/payments?kind=all&after="_s), 1);
    QCOMPARE(listOf(noteIn(service.world)), u"payments"_s);
    QCOMPARE(filteredBy(noteIn(service.world), u"kind"_s), u"all"_s);
}

void TstListExports::people_everyPageIsWritten_afterTheNote()
{
    PeopleService service;
    service.add(5);
    const auto models = service.world.open();
    const QByteArray csv = csvOf(models->people()->file());
    QCOMPARE(csv.count('\n'), 6);
    QVERIFY(csv.contains("\r\nu-1,") && csv.contains("\r\nu-5,"));
    QVERIFY(!csv.contains("u-1@example.com"));
    QCOMPARE(listOf(noteIn(service.world)), u"people"_s);
    QVERIFY(noteIn(service.world).value("filter"_L1).toObject().isEmpty());
    models->people()->setRoleFilter(u"agent"_s);
    (void)csvOf(models->people()->file());
    QCOMPARE(filteredBy(noteIn(service.world), u"role"_s), u"agent"_s);
    QCOMPARE(QUrlQuery(service.world.transport.requests().last().url).queryItemValue(u"role"_s), u"agent"_s);
}

void TstListExports::keys_everyPageIsWritten_afterTheNote()
{
    PeopleService service;
    service.addKeys(5);
    const auto models = service.world.open();
    const QByteArray csv = csvOf(models->keys()->file());
    QCOMPARE(csv.count('\n'), 6);
    QVERIFY(csv.contains("\r\nk-1,") && csv.contains("\r\nk-5,"));
    QCOMPARE(listOf(noteIn(service.world)), u"keys"_s);
    models->keys()->setStateFilter(u"revoked"_s);
    (void)csvOf(models->keys()->file());
    QCOMPARE(filteredBy(noteIn(service.world), u"state"_s), u"revoked"_s);
    QCOMPARE(QUrlQuery(service.world.transport.requests().last().url).queryItemValue(u"state"_s), u"revoked"_s);
}

void TstListExports::connections_sayWhatIsMissing_andNoValue()
{
    contract::Connection stripe;
    stripe.name = u"stripe"_s;
    stripe.mode = u"test"_s;
    stripe.state = u"failing"_s;
    stripe.settings = {{u"STRIPE_SECRET_KEY"_s, false, {}, true, true}, {u"STRIPE_TAX"_s, false, {}, false, false}};
    stripe.fault = contract::ConnectionFault{core::fromMs(0), u"unavailable"_s, 503, u"Stripe answered 503."_s};
    contract::ConnectionList list;
    list.connections = {stripe};
    const admin::ListToExport out = admin::connectionsList(list);
    const ExportRow row = rowsOf(out).value(0);
    QCOMPARE(row.size(), out.head.columns.size());
    QCOMPARE(std::get<QString>(cellOf(out.head.columns, row, u"provider"_s)), u"stripe"_s);
    QCOMPARE(std::get<QString>(cellOf(out.head.columns, row, u"missing_settings"_s)), u"STRIPE_SECRET_KEY"_s);
    QVERIFY(std::holds_alternative<std::monostate>(cellOf(out.head.columns, row, u"last_good_answer_utc"_s)));
    QCOMPARE(std::get<QString>(cellOf(out.head.columns, row, u"fault_code"_s)), u"unavailable"_s);
}

void TstListExports::texts_sayWhoseIsInUse_inEveryLanguage()
{
    contract::MailText english;
    english.type = u"beta_rejected"_s;
    english.language = u"en"_s;
    english.version = 2;
    english.savedBy = u"Olga"_s;
    contract::MailTexts texts;
    texts.languages = {u"en"_s, u"fr"_s};
    texts.types = {{u"activation"_s, {}}, {u"beta_rejected"_s, {}}};
    texts.saved = {english};
    const admin::ListToExport out = admin::textsList(texts);
    const QList<ExportRow> rows = rowsOf(out);
    QCOMPARE(rows.size(), 4);
    QStringList used;
    for (const ExportRow &row : rows) {
        QCOMPARE(row.size(), out.head.columns.size());
        used.append(std::get<QString>(cellOf(out.head.columns, row, u"in_use"_s)));
    }
    QCOMPARE(used, QStringList({u"built_in"_s, u"built_in"_s, u"own"_s, u"english"_s}));
    QCOMPARE(std::get<qint64>(cellOf(out.head.columns, rows.at(2), u"version"_s)), 2);
}

void TstListExports::nothing_stillHasItsHeader()
{
    const auto isOnly = [](const QByteArray &csv, const QByteArray &header) {
        return csv.startsWith(kMark + header) && csv.count('\n') == 1;
    };
    ActivationService activations;
    QVERIFY(isOnly(csvOf(activations.world.open()->activations()->file()),
                   "id,since_utc,email,product_name,problem,amount,currency,created_at_utc,paid_at_utc,uid,state,"));
    PaymentService payments;
    QVERIFY(isOnly(csvOf(payments.world.open()->payments()->file()),
                   "id,at_utc,product_name,amount,currency,invoice_id,line_id,uid,email,name,"));
    PeopleService people;
    const auto models = people.world.open();
    QVERIFY(isOnly(csvOf(models->people()->file()), "uid,name,email,since_utc,proposed_by,role,role_from,"));
    QVERIFY(isOnly(csvOf(models->keys()->file()), "id,key_name,owner_email,rate_limit,total_requests,created_at_utc,"));
}

void TstListExports::hostileText_staysText()
{
    const QString hostile = u"=HYPERLINK(\"http://x\")"_s;
    const QByteArray harmless = "\"'=HYPERLINK(\"\"http://x\"\")\"";
    ActivationService activations;
    activations.add(1);
    activations.rows.first().activation.problem = hostile;
    QVERIFY(csvOf(activations.world.open()->activations()->file()).contains(harmless));
    PaymentService payments;
    payments.add(domain::PaymentMatch::NoLine).name = hostile;
    QVERIFY(csvOf(payments.world.open()->payments()->file()).contains(harmless));
    PeopleService people;
    people.add(1);
    people.people.first().name = hostile;
    people.addKeys(1);
    people.keys.first().name = hostile;
    people.keys.first().description = u"+1,\r\n2"_s;
    const auto models = people.world.open();
    QVERIFY(csvOf(models->people()->file()).contains(harmless));
    const QByteArray keys = csvOf(models->keys()->file());
    QVERIFY(keys.contains(harmless));
    QVERIFY(keys.contains("\"'+1,"));
}

void TstListExports::failing_leavesNoFile()
{
    PeopleService service;
    service.add(5);
    service.failFrom = 2;
    const auto models = service.world.open();
    QVERIFY(csvOf(models->people()->file()).isEmpty());
    QVERIFY(!models->people()->file()->isRunning());
}

QTEST_GUILESS_MAIN(TstListExports)
#include "tst_listexports.moc"
