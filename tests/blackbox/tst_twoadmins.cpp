// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include "config/memorysecretstore.h"
#include "net/httpclient.h"
#include "net/qthttptransport.h"
#include "ui/admin/adminmodels.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::ApiCaller;
using test::BetaDesk;
using test::DotmdProcess;
using test::KeyOwner;
namespace Approval = admin::Approval;

namespace {

constexpr int kWaitMs = 20'000; ///< well below the minute after which pages read again by themselves

/// The network, which knows how many calls wait for their answer.
class CountedNetwork final : public net::HttpTransport
{
public:
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request) override
    {
        ++m_waiting;
        auto answer = co_await m_network.send(request);
        --m_waiting;
        co_return answer;
    }

private:
    net::QtHttpTransport m_network;
    int m_waiting = 0;
};

/// All of an admin's window but the pixels.
struct AdminWindow
{
    explicit AdminWindow(const QUrl &service) : url(service), session(http, service, secrets, clock) {}

    [[nodiscard]] bool open(const core::Outcome &signedIn)
    {
        feed.start(url);
        models = std::make_unique<admin::AdminModels>(session, feed, clock);
        models->setOpen(true);
        return signedIn && QTest::qWaitFor([this] { return feed.isConnected(); }, kWaitMs);
    }
    [[nodiscard]] admin::ApprovalsViewModel &approvals() const { return *models->approvals(); }
    [[nodiscard]] admin::OverviewViewModel &overview() const { return *models->overview(); }
    /// How many of a kind wait, as the Overview shows it.
    [[nodiscard]] QString waiting(const QString &kind) const
    {
        const QVariantList work = overview().work();
        for (const QVariant &row : work) {
            if (row.toMap().value(u"kind"_s) == kind) {
                return row.toMap().value(u"count"_s).toString();
            }
        }
        return {};
    }

    QUrl url;
    core::SystemClock clock;
    core::SystemRandom random;
    CountedNetwork network;
    config::MemorySecretStore secrets;
    net::HttpClient http{network, clock, random, net::eventLoopSleeper()};
    client::Session session;
    client::LiveFeed feed{session, random};
    std::unique_ptr<admin::AdminModels> models;
};

} // namespace

/// Two admins at two windows of one service: what one does, the other sees without asking.
class TwoAdminsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameRequest_eachSeesTheOther_theSecondDecisionIsRefusedWithWhoAndWhen();
    void paymentWithoutLine_appearsInTheOverview();
    void cleanupTestCase();

private:
    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    std::unique_ptr<AdminWindow> m_one;
    std::unique_ptr<AdminWindow> m_two;
};

void TwoAdminsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
    const KeyOwner olga = m_desk.newAdmin(u"olga@example.com"_s);
    QVERIFY(!olga.uid.isEmpty());
    m_one = std::make_unique<AdminWindow>(m_dotmd.url());
    m_two = std::make_unique<AdminWindow>(m_dotmd.url());
    QVERIFY(m_one->open(QCoro::waitFor(m_one->session.signInDemo(u"admin"_s))));
    const core::SecretString password(u"sesame-123"_s);
    QVERIFY(m_two->open(QCoro::waitFor(m_two->session.signIn(olga.email, password))));
}

void TwoAdminsTest::sameRequest_eachSeesTheOther_theSecondDecisionIsRefusedWithWhoAndWhen()
{
    admin::ApprovalsViewModel &one = m_one->approvals();
    admin::ApprovalsViewModel &two = m_two->approvals();
    one.setShown(true);
    two.setShown(true);
    QTRY_COMPARE_WITH_TIMEOUT(one.view(), u"empty"_s, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(two.view(), u"empty"_s, kWaitMs);

    const QString id = m_desk.ask(m_desk.newOwner(u"hopeful@example.com"_s));
    QTRY_COMPARE_WITH_TIMEOUT(one.rows()->count(), 1, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(two.rows()->count(), 1, kWaitMs);

    one.setCurrentKey(id);
    QTRY_COMPARE_WITH_TIMEOUT(one.details()->view(), u"ready"_s, kWaitMs);
    two.setCurrentKey(id);
    QTRY_VERIFY_WITH_TIMEOUT(two.details()->othersText().contains(u"Demo admin"_s), kWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(one.details()->othersText().endsWith(u": olga"_s), kWaitMs);

    // Both decide; the first to be sent counts.
    QVERIFY(two.decide(Approval::Approve));
    QVERIFY(one.decide(Approval::Decline, u"We are full."_s));
    one.sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(one.rows()->count(), 0, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(two.rows()->count(), 0, kWaitMs); // its own decision is still held
    QCOMPARE(two.unsent(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(two.details()->standing().contains(u"Demo admin"_s), kWaitMs);

    two.sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(two.unsent() + two.underWay(), 0, kWaitMs);
    const QString sentence = two.refusal(); // stands on the page
    QVERIFY2(sentence.contains(u"Demo admin"_s), qPrintable(sentence));
    static const QRegularExpression kClock(u"\\d\\d:\\d\\d"_s);
    QVERIFY2(kClock.match(sentence).hasMatch(), qPrintable(sentence));
    QCOMPARE(m_desk.item(id).value("request"_L1)["status"_L1].toString(), u"rejected"_s);
}

void TwoAdminsTest::paymentWithoutLine_appearsInTheOverview()
{
    admin::OverviewViewModel &overview = m_one->overview();
    overview.setShown(true);
    QTRY_COMPARE_WITH_TIMEOUT(overview.revenue()->view(), u"ready"_s, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(overview.signups()->view(), u"ready"_s, kWaitMs);
    QVERIFY(!overview.revenue()->nothing().isEmpty());
    const int joined = overview.signups()->sum().toInt();
    // The carrier answers nonsense, so the platform gives the line up.
    QVERIFY(m_desk.setFault(
        {{u"provider"_s, u"oxio"_s}, {u"fault"_s, u"malformed"_s}, {u"path"_s, u"lines/line"_s}, {u"times"_s, 1'000}}));
    const KeyOwner customer = m_desk.newOwner(u"payer@example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(overview.signups()->sum().toInt(), joined + 1, kWaitMs);
    QString page;
    QVERIFY(m_api.waitUntil([&] {
        page = m_desk.post(u"/api/esim/activations"_s, {}, customer.token).json().value("invoice_url"_L1).toString();
        return !page.isEmpty();
    }));
    QVERIFY(m_api.pay(QUrl(page)).status < 400);
    QTRY_COMPARE_WITH_TIMEOUT(overview.revenue()->sum(), u"$1.00"_s, kWaitMs);
    QVERIFY(overview.revenue()->nothing().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_one->waiting(u"unprovisioned"_s), u"1"_s, kWaitMs);
    QVERIFY(m_desk.clearFaults());
}

/// What is under way is waited for: a call that is torn down leaves its coroutine.
void TwoAdminsTest::cleanupTestCase()
{
    for (const auto &window : {m_one.get(), m_two.get()}) {
        window->models->setOpen(false);
        QTRY_COMPARE_WITH_TIMEOUT(window->network.waiting(), 0, kWaitMs);
    }
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TwoAdminsTest)
#include "tst_twoadmins.moc"
