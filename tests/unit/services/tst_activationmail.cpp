// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/activationmail.h"
#include "services/activation/mailstep.h"
#include "services/mailtext.h"
#include "services/qrpng.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryFile>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using domain::ActivationState;
using services::StepContext;
using services::StepResult;
using storage::Engine;

namespace {

const QString kCode = u"LPA:1$consumer.e-sim.global$TN20260115"_s;

storage::User ada(const QString &name = u"Ada Lovelace"_s)
{
    storage::User user = test::personNamed(u"uid-1"_s);
    user.displayName = name;
    return user;
}

domain::MailDraft text()
{
    return test::must(services::mailtext::builtIn(domain::MailKind::Activation));
}

storage::Activation active(const QString &code = kCode)
{
    storage::Activation a;
    a.activationCode = code;
    a.phoneNumber = u"+12125550147"_s;
    return a;
}

QString decoded(const QByteArray &png)
{
    QTemporaryFile file(QDir::tempPath() + u"/dotm-qr-XXXXXX.png"_s);
    if (!file.open()) {
        return {};
    }
    file.write(png);
    file.close();
    QProcess zbar;
    zbar.start(u"zbarimg"_s,
               {u"--nodbus"_s, u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file.fileName()});
    return zbar.waitForFinished() ? QString::fromUtf8(zbar.readAllStandardOutput()).trimmed() : QString();
}

} // namespace

class ActivationMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void message_holdsEverythingAPhoneNeeds();
    void hostileName_isEscapedInHtmlAndPlainInText_data();
    void hostileName_isEscapedInHtmlAndPlainInText();
    void picture_decodesToTheCode();
    void simulated_saysSoInSubjectAndText();
    void confirmationCode_isMentioned();
    void unusableCode_isInvalid();
    void qrPng_tooLongOrEmpty_isInvalid();
    void step_sends_settles_andFails();

private:
    test::TestEngines m_engines;
};

void ActivationMailTest::message_holdsEverythingAPhoneNeeds()
{
    const auto message = services::activationMail(text(), ada(), active(), false);
    QVERIFY(message);
    QCOMPARE(message->to, QStringList{u"uid-1@example.com"_s});
    QCOMPARE(message->subject, u"Your eSIM is ready"_s);
    for (const QString &body : {message->html, message->text}) {
        QVERIFY(body.contains("Ada Lovelace"_L1));
        QVERIFY(body.contains("consumer.e-sim.global"_L1));
        QVERIFY(body.contains("TN20260115"_L1));
        QVERIFY(body.contains("esimsetup.apple.com/esim_qrcode_provisioning?carddata="_L1));
        QVERIFY(body.contains("555"_L1));
        QVERIFY(!body.contains("{{"_L1));
        QVERIFY(!body.contains("imulated"_L1));
    }
    QCOMPARE(message->attachments.size(), 1);
    QCOMPARE(message->attachments.first().contentType, u"image/png"_s);
    QVERIFY(message->html.contains(u"cid:"_s + message->attachments.first().contentId));
}

void ActivationMailTest::hostileName_isEscapedInHtmlAndPlainInText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("inHtml");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("attribute") << u"\"><img src=x onerror=y>"_s << u"&quot;&gt;&lt;img src=x onerror=y&gt;"_s;
    QTest::newRow("a place of the template") << u"{{matching_id}}"_s << u"{{matching_id}}"_s;
    QTest::newRow("ampersand") << u"A & B"_s << u"A &amp; B"_s;
    QTest::newRow("percent") << u"%1 %2"_s << u"%1 %2"_s;
}

void ActivationMailTest::hostileName_isEscapedInHtmlAndPlainInText()
{
    QFETCH(const QString, name);
    QFETCH(const QString, inHtml);
    const auto message = services::activationMail(text(), ada(name), active(), false);
    QVERIFY(message);
    QVERIFY(message->html.contains(u"Hello %1,"_s.arg(inHtml)));
    QVERIFY(message->text.contains(u"Hello %1,"_s.arg(name)));
}

void ActivationMailTest::picture_decodesToTheCode()
{
    const auto message = services::activationMail(text(), ada(), active(), false);
    const QByteArray png = message->attachments.first().content;
    const QImage image = QImage::fromData(png, "PNG");
    QVERIFY(image.width() >= 600);
    QCOMPARE(image.pixel(0, 0), QColor(Qt::white).rgb()); // the quiet zone
    QCOMPARE(decoded(png), kCode);
}

void ActivationMailTest::simulated_saysSoInSubjectAndText()
{
    const auto message = services::activationMail(text(), ada(), active(), true);
    QVERIFY(message->subject.contains("[simulated]"_L1));
    QVERIFY(message->html.contains("Simulated: this code installs nothing."_L1));
    QVERIFY(message->text.contains("Simulated: this code installs nothing."_L1));
}

void ActivationMailTest::confirmationCode_isMentioned()
{
    QVERIFY(services::activationMail(text(), ada(), active(), false)->text.contains("Not needed"_L1));
    const auto needs = services::activationMail(text(), ada(), active(kCode + u"$$1"_s), false);
    QVERIFY(needs);
    QVERIFY(needs->text.contains("Sent to you separately"_L1));
}

void ActivationMailTest::unusableCode_isInvalid()
{
    QVERIFY(test::codeOf(services::activationMail(text(), ada(), active({}), false)) == ErrorCode::Invalid);
    QVERIFY(test::codeOf(services::activationMail(text(), ada(), active(u"nonsense"_s), false)) == ErrorCode::Invalid);
}

void ActivationMailTest::qrPng_tooLongOrEmpty_isInvalid()
{
    QVERIFY(test::codeOf(services::qrPng(QString())) == ErrorCode::Invalid);
    QVERIFY(test::codeOf(services::qrPng(QString(4'000, u'x'))) == ErrorCode::Invalid);
    QVERIFY(services::qrPng(QString(255, u'x')));
}

void ActivationMailTest::step_sends_settles_andFails()
{
    test::ServiceBench bench(m_engines.openFresh(Engine::Sqlite));
    const storage::Activation a = bench.activation(bench.person(u"uid-1"_s), ActivationState::Active,
                                                   [](storage::Activation &it) { it.activationCode = kCode; });
    services::MailStep mail(bench.deps);
    bench.transport.enqueue(200, R"({"id":"mail-1"})");
    const StepResult sent = QCoro::waitFor(mail.run(bench.step(a.id)));
    QCOMPARE(sent.kind, StepResult::Kind::Done);
    QCOMPARE(sent.value.value("id"_L1).toString(), u"mail-1"_s);
    QCOMPARE(test::headerOf(bench.transport.lastRequest(), "Idempotency-Key"), "key-of-" + a.id.toUtf8());
    test::must(bench.closing([&](const StepContext &context) { return mail.settle(context, bench.step(a.id), {}); }));
    QCOMPARE(bench.stored(a.id).mailState, u"sent"_s);
    QCOMPARE(bench.stored(a.id).state, ActivationState::Active);

    bench.transport.enqueue(500, R"({"message":"down"})");
    const StepResult failed = QCoro::waitFor(mail.run(bench.step(a.id)));
    QCOMPARE(failed.kind, StepResult::Kind::Failed);
    QVERIFY(failed.error.isTransient());
    test::must(bench.closing(
        [&](const StepContext &context) { return mail.giveUp(context, bench.step(a.id), failed.error); }));
    QCOMPARE(bench.stored(a.id).mailState, u"failed"_s);
    QCOMPARE(bench.stored(a.id).state, ActivationState::Active); // a mail that fails takes no line away
}

QTEST_GUILESS_MAIN(ActivationMailTest)
#include "tst_activationmail.moc"
