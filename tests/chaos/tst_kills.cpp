// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// kill -9 at random instants of activations while providers lose answers. Afterwards the books are compared: every
/// person has exactly one line, one charge, one purchase and one mail. DOTM_CHAOS_KILLS sets how many kills,
/// DOTM_CHAOS_SEED repeats a run.
class KillsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomInstants_everyPersonHasExactlyOneOfEach();

private:
    struct Person
    {
        QString email;
        QByteArray token;
        bool paid = false;
    };
    void setFaults();
    void clearFaults();
    void liveALittle(QRandomGenerator &random);
    void step(Person &person);
    [[nodiscard]] QJsonObject activation(const Person &person);
    [[nodiscard]] bool isDone(const Person &person);
    [[nodiscard]] qsizetype linesOf(const Person &person);
    [[nodiscard]] qsizetype paidInvoicesOf(const Person &person);
    [[nodiscard]] qsizetype mailsOf(const Person &person);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    QList<Person> m_people;
};

namespace {

constexpr int kDefaultKills = 50;
constexpr int kKillsPerPerson = 2;
constexpr int kLongestLifeMs = 1'400;

int fromEnvironment(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : fallback;
}

} // namespace

void KillsTest::setFaults()
{
    const struct
    {
        QString provider;
        QString fault;
        double probability;
    } faults[] = {{u"oxio"_s, u"answer_lost"_s, 0.25},
                  {u"stripe"_s, u"answer_lost"_s, 0.1},
                  {u"stripe"_s, u"server_error"_s, 0.05},
                  {u"resend"_s, u"answer_lost"_s, 0.2}};
    for (const auto &fault : faults) {
        const QJsonObject body{
            {u"provider"_s, fault.provider}, {u"fault"_s, fault.fault}, {u"probability"_s, fault.probability}};
        const Answer answer = m_api.send("PUT", at(m_dotmd.sandbox(), u"/faults"_s), QJsonDocument(body).toJson(),
                                         {{"Content-Type", "application/json"}});
        QVERIFY2(answer.status < 300, answer.body.constData());
    }
}

void KillsTest::clearFaults()
{
    QVERIFY(m_api.send("DELETE", at(m_dotmd.sandbox(), u"/faults"_s), {}, {}).status < 300);
}

QJsonObject KillsTest::activation(const Person &person)
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/api/esim/activations"_s), person.token);
    return answer.json().value("activations"_L1).toArray().at(0).toObject();
}

bool KillsTest::isDone(const Person &person)
{
    const QJsonObject now = activation(person);
    return now.value("state"_L1).toString() == "active"_L1 && now.value("mail_state"_L1).toString() == "sent"_L1;
}

/// Moves one person on by one request, as an impatient customer would: asks again and again, pays when there is
/// something to pay.
void KillsTest::step(Person &person)
{
    const Answer answer = m_api.post(at(m_dotmd.url(), u"/api/esim/activations"_s), {}, person.token);
    const QString page = answer.json().value("invoice_url"_L1).toString();
    if (!person.paid && !page.isEmpty()) {
        const Answer paid = m_api.pay(QUrl(page));
        person.paid = paid.status > 0 && paid.status < 400;
    }
}

void KillsTest::liveALittle(QRandomGenerator &random)
{
    QElapsedTimer life;
    life.start();
    const int end = random.bounded(20, kLongestLifeMs);
    while (life.elapsed() < end) {
        step(m_people[random.bounded(static_cast<int>(m_people.size()))]);
    }
}

qsizetype KillsTest::linesOf(const Person &person)
{
    const QList<std::pair<QByteArray, QByteArray>> basic{{"Authorization", "Basic " + QByteArray("a:b").toBase64()}};
    const QString query = u"/oxio/v2/end-users?email="_s + QString::fromLatin1(QUrl::toPercentEncoding(person.email));
    const QJsonArray users =
        m_api.send("GET", at(m_dotmd.sandbox(), query), {}, basic).json().value("endUsers"_L1).toArray();
    if (users.size() != 1) {
        return -users.size();
    }
    const QString id = users.at(0).toObject().value("endUserId"_L1).toString();
    return m_api.send("GET", at(m_dotmd.sandbox(), u"/oxio/v3/end-users/"_s + id + u"/lines"_s), {}, basic)
        .json()
        .value("lines"_L1)
        .toArray()
        .size();
}

qsizetype KillsTest::paidInvoicesOf(const Person &person)
{
    const QList<std::pair<QByteArray, QByteArray>> key{{"Authorization", "Bearer sk_test_books"}};
    const auto list = [&](const QString &path) {
        return m_api.send("GET", at(m_dotmd.sandbox(), path), {}, key).json().value("data"_L1).toArray();
    };
    const QJsonArray customers =
        list(u"/stripe/v1/customers?limit=100&email="_s + QString::fromLatin1(QUrl::toPercentEncoding(person.email)));
    if (customers.size() != 1) {
        return -customers.size();
    }
    const QString id = customers.at(0).toObject().value("id"_L1).toString();
    const QJsonArray invoices = list(u"/stripe/v1/invoices?limit=100&customer="_s + id);
    qsizetype paid = 0;
    for (const QJsonValue &invoice : invoices) {
        paid += invoice.toObject().value("amount_paid"_L1).toInt() == 100 ? 1 : 0;
    }
    return invoices.size() == 1 ? paid : 100 + invoices.size();
}

qsizetype KillsTest::mailsOf(const Person &person)
{
    const Answer answer = m_api.get(at(m_dotmd.sandbox(), u"/mailbox.json?to="_s + person.email));
    return QJsonDocument::fromJson(answer.body).array().size();
}

void KillsTest::killedAtRandomInstants_everyPersonHasExactlyOneOfEach()
{
    const int kills = fromEnvironment("DOTM_CHAOS_KILLS", kDefaultKills);
    const auto seed = static_cast<quint32>(
        fromEnvironment("DOTM_CHAOS_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
    qInfo("kills: %d, seed: %u", kills, seed);
    QRandomGenerator random(seed);
    const QStringList limit{u"--profile"_s, u"demo"_s};
    QProcessEnvironment environment;
    environment.insert(u"DOTM_ACTIVATIONS_PER_HOUR"_s, u"100000"_s);
    QVERIFY2(m_dotmd.start(limit, environment), m_dotmd.log().constData());
    setFaults();
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % kKillsPerPerson == 0) {
            const QString email = u"person%1@example.com"_s.arg(kill);
            const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), email);
            QVERIFY(!token.isEmpty());
            m_people.append({email, token});
        }
        liveALittle(random);
        m_dotmd.kill();
        QVERIFY2(m_dotmd.start(limit, environment), m_dotmd.log().right(3000).constData());
    }
    clearFaults();
    for (Person &person : m_people) {
        const bool settled = m_api.waitUntil(
            [&] {
                if (!person.paid) {
                    step(person);
                }
                return isDone(person);
            },
            60'000);
        QVERIFY2(settled, QJsonDocument(activation(person)).toJson().constData());
    }
    for (const Person &person : std::as_const(m_people)) {
        QCOMPARE(linesOf(person), 1);
        QCOMPARE(paidInvoicesOf(person), 1);
        QCOMPARE(mailsOf(person), 1);
        const Answer purchases = m_api.get(at(m_dotmd.url(), u"/api/user-purchases"_s), person.token);
        QCOMPARE(purchases.json().value("count"_L1).toInt(), 1);
    }
    qInfo("%d kills, %lld people: 0 double charges, 0 double lines, 0 double mails, 0 lost payments", kills,
          static_cast<long long>(m_people.size()));
    QVERIFY(!m_dotmd.log().contains("AddressSanitizer"));
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
