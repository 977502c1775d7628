// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/mcp/activationtool.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::domain::ActivationState;
using dotm::server::mcp::ActivationTool;
using dotm::services::ActivationView;

namespace {

const QString kEmail = u"ada@example.com"_s;

ActivationView viewIn(ActivationState state)
{
    ActivationView view;
    view.activation.id = u"a1"_s;
    view.activation.state = state;
    view.activation.amount = {100, u"USD"_s};
    view.activation.invoiceId = u"in_1"_s;
    view.activation.invoiceUrl = u"https://pay.example/in_1"_s;
    view.activation.lineId = u"line_1"_s;
    view.activation.phoneNumber = u"+12125550147"_s;
    view.activation.activationCode = u"LPA:1$smdp.example$SECRET"_s;
    view.activation.iccid = u"8901000000000000001"_s;
    view.activation.problem = u"The carrier refused."_s;
    return view;
}

} // namespace

class McpActivationToolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openInvoice_isSentInTheDocumentsShape();
    void limitReached_tellsPositionAndWait();
    void newLine_isASuccessWithDetailsAndNextSteps();
    void oldLine_isAlreadyActive();
    void lineWithoutNumber_saysWhoAssignsIt();
    void everyState_hasAnAnswerWithoutSecrets();
    void failures_hideWhatIsInternal_data();
    void failures_hideWhatIsInternal();
};

void McpActivationToolTest::openInvoice_isSentInTheDocumentsShape()
{
    const QJsonObject answer =
        ActivationTool::answerFor(viewIn(ActivationState::AwaitingPayment), kEmail, false, false);
    QCOMPARE(answer.keys(), QStringList({u"amount_due"_s, u"invoice_id"_s, u"invoice_url"_s, u"message"_s,
                                         u"next_steps"_s, u"status"_s, u"success"_s}));
    QCOMPARE(answer.value("success"_L1), QJsonValue(false));
    QCOMPARE(answer.value("status"_L1).toString(), u"invoice_sent"_s);
    QCOMPARE(answer.value("message"_L1).toString(),
             u"I've sent a $1 invoice to ada@example.com for eSIM activation. Please check your email and pay the "
             "invoice, then ask me to activate again."_s);
    QCOMPARE(answer.value("amount_due"_L1).toDouble(), 1.0);
    QCOMPARE(answer.value("next_steps"_L1).toArray().size(), 3);
}

void McpActivationToolTest::limitReached_tellsPositionAndWait()
{
    ActivationView view = viewIn(ActivationState::Queued);
    view.queue = dotm::services::RateDecision{.allowed = false,
                                              .currentUsage = 100,
                                              .limit = 100,
                                              .position = 12,
                                              .wait = std::chrono::seconds(450),
                                              .waitMinutes = 8,
                                              .readAt = {}};
    const QJsonObject answer = ActivationTool::answerFor(view, kEmail, false, false);
    QCOMPARE(answer.value("status"_L1).toString(), u"rate_limited"_s);
    QCOMPARE(answer.value("error"_L1).toString(), u"Rate limit reached"_s);
    QVERIFY(answer.value("message"_L1).toString().contains(u"#12"_s));
    QVERIFY(answer.value("message"_L1).toString().contains(u"8 minutes"_s));
    QCOMPARE(answer.value("rate_limit_info"_L1).toObject(), QJsonObject({{u"current_usage"_s, 100},
                                                                         {u"limit"_s, 100},
                                                                         {u"estimated_wait_minutes"_s, 8},
                                                                         {u"queue_position"_s, 12}}));
}

void McpActivationToolTest::newLine_isASuccessWithDetailsAndNextSteps()
{
    ActivationView view = viewIn(ActivationState::Active);
    view.activation.paidAt = dotm::core::TimePoint();
    const QJsonObject answer = ActivationTool::answerFor(view, kEmail, true, false);
    QCOMPARE(answer.keys(), QStringList({u"details"_s, u"message"_s, u"next_steps"_s, u"success"_s}));
    QCOMPARE(answer.value("message"_L1).toString(), u"eSIM activation successful!"_s);
    QCOMPARE(answer.value("details"_L1).toObject(), QJsonObject({{u"email"_s, kEmail},
                                                                 {u"phone_number"_s, u"+12125550147"_s},
                                                                 {u"plan"_s, u"OXIO Base Plan (Basic Membership)"_s},
                                                                 {u"status"_s, u"Active"_s},
                                                                 {u"activation_id"_s, u"line_1"_s},
                                                                 {u"purchase_verified"_s, true}}));
    QCOMPARE(answer.value("next_steps"_L1).toArray().size(), 3);
}

void McpActivationToolTest::oldLine_isAlreadyActive()
{
    const QJsonObject answer = ActivationTool::answerFor(viewIn(ActivationState::Active), kEmail, false, true);
    QCOMPARE(answer.value("success"_L1), QJsonValue(true));
    QCOMPARE(answer.value("status"_L1).toString(), u"already_active"_s);
    QCOMPARE(answer.value("details"_L1).toObject().value("simulated"_L1), QJsonValue(true));
}

void McpActivationToolTest::lineWithoutNumber_saysWhoAssignsIt()
{
    ActivationView view = viewIn(ActivationState::Active);
    view.activation.phoneNumber.clear();
    const QJsonObject answer = ActivationTool::answerFor(view, kEmail, true, false);
    QVERIFY(answer.value("details"_L1).toObject().value("phone_number"_L1).toString().contains(u"carrier"_s));
}

void McpActivationToolTest::everyState_hasAnAnswerWithoutSecrets()
{
    for (const ActivationState state : {ActivationState::PreparingInvoice, ActivationState::AwaitingPayment,
                                        ActivationState::Queued, ActivationState::Paid, ActivationState::Provisioning,
                                        ActivationState::Active, ActivationState::Stuck, ActivationState::Cancelled}) {
        const QJsonObject answer = ActivationTool::answerFor(viewIn(state), kEmail, true, false);
        QVERIFY(answer.value("success"_L1).isBool());
        QVERIFY(!answer.value("message"_L1).toString().isEmpty());
        const QByteArray text = dotm::server::mcp::compact(answer);
        QVERIFY(!text.contains("SECRET"));
        QVERIFY(!text.contains("8901000000000000001"));
    }
}

void McpActivationToolTest::failures_hideWhatIsInternal_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    using dotm::core::ErrorCode;
    const auto row = [](const char *name, ErrorCode code, const QString &error) {
        QTest::newRow(name) << static_cast<int>(code) << error;
    };
    row("database", ErrorCode::Storage, u"Activation error"_s);
    row("mistake", ErrorCode::Internal, u"Activation error"_s);
    row("provider", ErrorCode::Unavailable, u"Activation error"_s);
    row("address taken", ErrorCode::Conflict, u"User creation failed"_s);
}

void McpActivationToolTest::failures_hideWhatIsInternal()
{
    QFETCH(int, code);
    QFETCH(QString, error);
    const bool forPeople = static_cast<dotm::core::ErrorCode>(code) == dotm::core::ErrorCode::Conflict;
    const QString detail = forPeople ? u"For people."_s : u"SELECT broke in /srv/x.cpp"_s;
    const QJsonObject answer = ActivationTool::answerFor({static_cast<dotm::core::ErrorCode>(code), detail, {}, {}});
    QCOMPARE(answer.value("success"_L1), QJsonValue(false));
    QCOMPARE(answer.value("error"_L1).toString(), error);
    QCOMPARE(answer.value("message"_L1).toString().contains(u"SELECT"_s), false);
}

QTEST_GUILESS_MAIN(McpActivationToolTest)
#include "tst_mcpactivationtool.moc"
