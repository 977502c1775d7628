// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// From a signed-in stranger to an active line, with nothing but HTTP.
class ActivationFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void unpaidCustomer_getsOneInvoiceHoweverOftenAsked();
    void lookingAtTheInvoicePage_paysNothing();
    void paidCustomer_getsLineCodeMailAndPurchase();
    void qrCode_decodesToTheStoredCode();
    void secondRequest_answersWithTheExistingLine();
    void restart_showsTheSame();
    void mailResent_sendsAnotherOne();
    void cancelledInvoice_endsTheActivationAndAnotherCanStart();
    void chosenNumber_isTheOneThatComes();
    void carrierFault_keepsThePaymentAndGoesOn();
    void lostCarrierAnswer_makesOneLine();
    void mailFault_keepsTheActivation();
    void wrongEmail_isRefusedWithoutAnInvoice();
    void log_holdsNoSecret();

private:
    [[nodiscard]] QJsonObject activation(const QByteArray &token);
    [[nodiscard]] bool waitForState(const QByteArray &token, const QString &state);
    [[nodiscard]] Answer activate(const QByteArray &token, const QJsonObject &wish = {});
    void setFault(const QJsonObject &fault);
    [[nodiscard]] int linesAtCarrier(const QString &email);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    QByteArray m_token;
    QStringList m_secrets;
};

void ActivationFlowTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_token = m_api.demoToken(m_dotmd.sandbox(), u"customer"_s);
    QVERIFY(!m_token.isEmpty());
    m_secrets.append(QString::fromLatin1(m_token));
}

QJsonObject ActivationFlowTest::activation(const QByteArray &token)
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/api/esim/activations"_s), token);
    return answer.json().value("activations"_L1).toArray().at(0).toObject();
}

bool ActivationFlowTest::waitForState(const QByteArray &token, const QString &state)
{
    return m_api.waitUntil([&] { return activation(token).value("state"_L1).toString() == state; });
}

Answer ActivationFlowTest::activate(const QByteArray &token, const QJsonObject &wish)
{
    return m_api.post(at(m_dotmd.url(), u"/api/esim/activations"_s), wish, token);
}

void ActivationFlowTest::setFault(const QJsonObject &fault)
{
    const Answer answer = m_api.send("PUT", at(m_dotmd.sandbox(), u"/faults"_s), QJsonDocument(fault).toJson(),
                                     {{"Content-Type", "application/json"}});
    QVERIFY2(answer.status == 200 || answer.status == 204, answer.body.constData());
}

int ActivationFlowTest::linesAtCarrier(const QString &email)
{
    const QList<std::pair<QByteArray, QByteArray>> basic{{"Authorization", "Basic " + QByteArray("a:b").toBase64()}};
    const Answer users = m_api.send(
        "GET",
        at(m_dotmd.sandbox(), u"/oxio/v2/end-users?email="_s + QString::fromLatin1(QUrl::toPercentEncoding(email))), {},
        basic);
    const QString id = users.json().value("endUsers"_L1).toArray().at(0).toObject().value("endUserId"_L1).toString();
    const Answer lines =
        m_api.send("GET", at(m_dotmd.sandbox(), u"/oxio/v3/end-users/"_s + id + u"/lines"_s), {}, basic);
    return static_cast<int>(lines.json().value("lines"_L1).toArray().size());
}

void ActivationFlowTest::unpaidCustomer_getsOneInvoiceHoweverOftenAsked()
{
    const Answer first = activate(m_token);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value("status"_L1).toString(), u"invoice_sent"_s);
    QCOMPARE(first.json().value("amount_due"_L1).toDouble(), 1.0);
    const QString invoice = first.json().value("invoice_id"_L1).toString();
    QVERIFY(!invoice.isEmpty());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(activate(m_token).json().value("invoice_id"_L1).toString(), invoice);
    }
}

void ActivationFlowTest::lookingAtTheInvoicePage_paysNothing()
{
    const QUrl page(activation(m_token).value("invoice_url"_L1).toString());
    QVERIFY(page.isValid());
    QCOMPARE(m_api.get(page).status, 200);
    QCOMPARE(m_api.send("HEAD", page, {}, {}).status, 200);
    QCOMPARE(activate(m_token).json().value("status"_L1).toString(), u"invoice_sent"_s);
}

void ActivationFlowTest::paidCustomer_getsLineCodeMailAndPurchase()
{
    const QUrl page(activation(m_token).value("invoice_url"_L1).toString());
    QVERIFY(m_api.pay(page).status < 400);
    QVERIFY2(waitForState(m_token, u"active"_s), m_dotmd.log().constData());
    const QJsonObject done = activation(m_token);
    QVERIFY(done.value("phone_number"_L1).toString().startsWith(u"+1"_s));
    QVERIFY(done.value("activation_code"_L1).toString().startsWith(u"LPA:1$"_s));
    QVERIFY(done.value("simulated"_L1).toBool());
    m_secrets.append(done.value("activation_code"_L1).toString());

    const QJsonArray purchases =
        m_api.get(at(m_dotmd.url(), u"/api/user-purchases"_s), m_token).json().value("purchases"_L1).toArray();
    QCOMPARE(purchases.size(), 1);
    QCOMPARE(purchases.at(0).toObject().value("product_id"_L1).toString(), u"esim_beta"_s);
    QCOMPARE(purchases.at(0).toObject().value("amount"_L1).toInt(), 100);
    QVERIFY(m_api.waitUntil([this] { return activation(m_token).value("mail_state"_L1).toString() == "sent"_L1; }));
    const QByteArray mails = m_api.get(at(m_dotmd.sandbox(), u"/mailbox.json?to=customer@demo.dotm.example"_s)).body;
    QVERIFY(mails.contains("Your eSIM is ready"));
    QVERIFY(mails.contains("esim-qr-code.png"));
}

void ActivationFlowTest::qrCode_decodesToTheStoredCode()
{
    const QJsonArray lines =
        m_api.get(at(m_dotmd.url(), u"/api/user-phone-numbers"_s), m_token).json().value("phone_numbers"_L1).toArray();
    QCOMPARE(lines.size(), 1);
    const QJsonObject line = lines.at(0).toObject();
    QCOMPARE(line.value("status"_L1).toString(), u"activated"_s);
    const QByteArray png = QByteArray::fromBase64(line.value("qr_code"_L1).toString().toLatin1());
    QVERIFY(QImage::fromData(png, "PNG").width() >= 600);
    QTemporaryFile file(QDir::tempPath() + u"/dotm-qr-XXXXXX.png"_s);
    QVERIFY(file.open());
    file.write(png);
    file.close();
    QProcess zbar;
    zbar.start(u"zbarimg"_s,
               {u"--nodbus"_s, u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file.fileName()});
    QVERIFY(zbar.waitForFinished());
    QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), line.value("lpa_code"_L1).toString());
}

void ActivationFlowTest::secondRequest_answersWithTheExistingLine()
{
    const Answer again = activate(m_token);
    QCOMPARE(again.json().value("status"_L1).toString(), u"already_active"_s);
    QVERIFY(again.json().value("success"_L1).toBool());
    QCOMPARE(linesAtCarrier(u"customer@demo.dotm.example"_s), 1);
}

void ActivationFlowTest::restart_showsTheSame()
{
    const QJsonObject before = activation(m_token);
    QCOMPARE(m_dotmd.terminate(), 0);
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    QJsonObject after = activation(m_token);
    QCOMPARE(after.value("activation_code"_L1), before.value("activation_code"_L1));
    QCOMPARE(after.value("phone_number"_L1), before.value("phone_number"_L1));
    QCOMPARE(after.value("state"_L1).toString(), u"active"_s);
}

void ActivationFlowTest::mailResent_sendsAnotherOne()
{
    const QString id = activation(m_token).value("id"_L1).toString();
    const auto mails = [this] {
        const Answer box = m_api.get(at(m_dotmd.sandbox(), u"/mailbox.json?to=customer@demo.dotm.example"_s));
        return QJsonDocument::fromJson(box.body).array().size();
    };
    const auto before = mails();
    QCOMPARE(m_api.post(at(m_dotmd.url(), u"/api/esim/activations/"_s + id + u"/resend-mail"_s), {}, m_token).status,
             200);
    QVERIFY(m_api.waitUntil([&] { return mails() == before + 1; }));
}

void ActivationFlowTest::cancelledInvoice_endsTheActivationAndAnotherCanStart()
{
    const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), u"undecided@example.com"_s);
    const QString first = activate(token).json().value("activation"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(m_api.post(at(m_dotmd.url(), u"/api/esim/activations/"_s + first + u"/cancel"_s), {}, token).status, 200);
    QVERIFY(waitForState(token, u"cancelled"_s));
    const Answer again = activate(token);
    QCOMPARE(again.json().value("status"_L1).toString(), u"invoice_sent"_s);
    QVERIFY(again.json().value("activation"_L1).toObject().value("id"_L1).toString() != first);
}

void ActivationFlowTest::chosenNumber_isTheOneThatComes()
{
    const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), u"chooser@example.com"_s);
    const QJsonArray numbers = m_api.get(at(m_dotmd.url(), u"/api/oxio/search-numbers?areaCode=415"_s), token)
                                   .json()
                                   .value("data"_L1)
                                   .toObject()
                                   .value("phoneNumbers"_L1)
                                   .toArray();
    QVERIFY(!numbers.isEmpty());
    const QString wanted = numbers.at(0).toObject().value("phoneNumber"_L1).toString();
    const Answer answer = activate(token, {{u"areaCode"_s, u"415"_s}, {u"phoneNumber"_s, wanted}});
    QVERIFY(m_api.pay(QUrl(answer.json().value("invoice_url"_L1).toString())).status < 400);
    QVERIFY(waitForState(token, u"active"_s));
    QCOMPARE(activation(token).value("phone_number"_L1).toString(), wanted);
}

void ActivationFlowTest::carrierFault_keepsThePaymentAndGoesOn()
{
    const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), u"patient@example.com"_s);
    const Answer answer = activate(token);
    setFault({{u"provider"_s, u"oxio"_s}, {u"fault"_s, u"server_error"_s}, {u"times"_s, 3}});
    QVERIFY(m_api.pay(QUrl(answer.json().value("invoice_url"_L1).toString())).status < 400);
    QVERIFY2(waitForState(token, u"active"_s), m_dotmd.log().right(4000).constData());
    QCOMPARE(linesAtCarrier(u"patient@example.com"_s), 1);
}

void ActivationFlowTest::lostCarrierAnswer_makesOneLine()
{
    const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), u"unlucky@example.com"_s);
    const Answer answer = activate(token);
    setFault(
        {{u"provider"_s, u"oxio"_s}, {u"fault"_s, u"answer_lost"_s}, {u"times"_s, 1}, {u"path"_s, u"lines/line"_s}});
    QVERIFY(m_api.pay(QUrl(answer.json().value("invoice_url"_L1).toString())).status < 400);
    QVERIFY2(waitForState(token, u"active"_s), m_dotmd.log().right(4000).constData());
    QCOMPARE(linesAtCarrier(u"unlucky@example.com"_s), 1);
}

void ActivationFlowTest::mailFault_keepsTheActivation()
{
    const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), u"unmailed@example.com"_s);
    const Answer answer = activate(token);
    setFault({{u"provider"_s, u"resend"_s}, {u"fault"_s, u"server_error"_s}, {u"times"_s, 2}});
    QVERIFY(m_api.pay(QUrl(answer.json().value("invoice_url"_L1).toString())).status < 400);
    QVERIFY2(waitForState(token, u"active"_s), m_dotmd.log().right(4000).constData());
    QVERIFY(m_api.waitUntil([&] { return activation(token).value("mail_state"_L1).toString() == "sent"_L1; }));
}

void ActivationFlowTest::wrongEmail_isRefusedWithoutAnInvoice()
{
    const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), u"careful@example.com"_s);
    QCOMPARE(activate(token, {{u"email"_s, u"other@example.com"_s}}).status, 403);
    QCOMPARE(activate(token, {{u"firebaseUid"_s, u"somebody-else"_s}}).status, 403);
    QVERIFY(activation(token).isEmpty());
}

void ActivationFlowTest::log_holdsNoSecret()
{
    const QByteArray log = m_dotmd.log();
    QVERIFY(log.contains("[ACTIVATION ALLOWED]"));
    for (const QString &secret : std::as_const(m_secrets)) {
        QVERIFY(!log.contains(secret.toUtf8()));
        QVERIFY(!log.contains(secret.section(u'$', -1).toUtf8()));
    }
    QVERIFY(!log.contains("sk_test"));
}

QTEST_GUILESS_MAIN(ActivationFlowTest)
#include "tst_activationflow.moc"
