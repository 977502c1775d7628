// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/activationcode.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::domain::ActivationCode;

class ActivationCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validCode_roundTrips_data();
    void validCode_roundTrips();
    void invalidCode_isRefusedWithASentence_data();
    void invalidCode_isRefusedWithASentence();
    void pastedText_isCleaned_data();
    void pastedText_isCleaned();
    void installLinks_carryTheEncodedCode();
    void codeMadeFromIccid_isRecognised();
    void maskedForm_hidesTheMiddle();
    void randomDollars_neverCrash();
};

void ActivationCodeTest::validCode_roundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with prefix") << u"LPA:1$smdp.example.com$AB12-CD34-EF56"_s
                                 << u"LPA:1$smdp.example.com$AB12-CD34-EF56"_s;
    QTest::newRow("lower-case prefix") << u"lpa:1$smdp.example.com$ab12"_s << u"LPA:1$smdp.example.com$ab12"_s;
    QTest::newRow("oid") << u"1$smdp.example.com$AB12$1.3.6.1.4.1.31746"_s
                         << u"LPA:1$smdp.example.com$AB12$1.3.6.1.4.1.31746"_s;
    QTest::newRow("oid and flag") << u"LPA:1$smdp.example.com$AB12$1.3.6.1.4.1.31746$1"_s
                                  << u"LPA:1$smdp.example.com$AB12$1.3.6.1.4.1.31746$1"_s;
    QTest::newRow("flag without oid") << u"LPA:1$smdp.example.com$AB12$$1"_s << u"LPA:1$smdp.example.com$AB12$$1"_s;
    QTest::newRow("empty matching id") << u"1$smdp.example.com$$1.3.6.1.4.1.31746"_s
                                       << u"LPA:1$smdp.example.com$$1.3.6.1.4.1.31746"_s;
    QTest::newRow("trailing delimiters go") << u"LPA:1$smdp.example.com$AB12$$"_s << u"LPA:1$smdp.example.com$AB12"_s;
}

void ActivationCodeTest::validCode_roundTrips()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto code = ActivationCode::parse(text);
    QVERIFY2(code.has_value(), code ? "" : qPrintable(code.error().detail));
    QCOMPARE(code->qrText(), expected);
    QCOMPARE(*ActivationCode::parse(code->qrText()), *code);
}

void ActivationCodeTest::invalidCode_isRefusedWithASentence_data()
{
    QTest::addColumn<QString>("text");
    const QStringList bad{QString(),
                          u"LPA:"_s,
                          u"LPA:1"_s,
                          u"LPA:1$"_s,
                          u"LPA:1$host.example.com"_s,
                          u"2$host.example.com$X"_s,
                          u"1$http://host.example.com$X"_s,
                          u"1$host$X"_s,
                          u"1$host.example.com$X Y"_s,
                          u"1$host.example.com$X$1234"_s,
                          u"1$host.example.com$X$$2"_s,
                          u"1$-host.example.com$X"_s,
                          u"1$host.example.123$X"_s,
                          u"1$host.example.com:443$X"_s,
                          u"1$hoﬆ.example.com$X"_s,
                          u"1＄host.example.com＄X"_s,
                          u"LPA:1$host.example.com$"_s + QString(240, u'A')};
    for (qsizetype i = 0; i < bad.size(); ++i) {
        QTest::newRow(qPrintable(QString::number(i))) << bad.at(i);
    }
}

void ActivationCodeTest::invalidCode_isRefusedWithASentence()
{
    QFETCH(QString, text);
    const auto code = ActivationCode::parse(text);
    QVERIFY(!code);
    QCOMPARE(code.error().code, dotm::core::ErrorCode::Invalid);
    QVERIFY(code.error().detail.endsWith(u'.'));
}

void ActivationCodeTest::pastedText_isCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blanks") << u"  LPA:1$smdp.example.com$AB12 \n"_s;
    QTest::newRow("line break inside") << u"LPA:1$smdp.example\n.com$AB12"_s;
    QTest::newRow("percent-encoded") << u"LPA%3A1%24smdp.example.com%24AB12"_s;
    QTest::newRow("short form") << u"$smdp.example.com$AB12"_s;
    QTest::newRow("install link")
        << u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24smdp.example.com%24AB12"_s;
}

void ActivationCodeTest::pastedText_isCleaned()
{
    QFETCH(QString, text);
    const auto code = ActivationCode::parsePasted(text);
    QVERIFY2(code.has_value(), code ? "" : qPrintable(code.error().detail));
    QCOMPARE(code->qrText(), u"LPA:1$smdp.example.com$AB12"_s);
}

void ActivationCodeTest::installLinks_carryTheEncodedCode()
{
    const auto code = ActivationCode::parse(u"LPA:1$smdp.example.com$AB12"_s);
    QCOMPARE(code->appleInstallLink().toString(QUrl::FullyEncoded),
             u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24smdp.example.com%24AB12"_s);
    QCOMPARE(*ActivationCode::parsePasted(code->androidInstallLink().toString(QUrl::FullyEncoded)), *code);
}

void ActivationCodeTest::codeMadeFromIccid_isRecognised()
{
    const auto made = ActivationCode::parse(u"LPA:1$smdp.example.com$8910990000000123459"_s);
    QVERIFY(made->isMadeFromIccid(u"8910990000000123459F"_s));
    const auto real = ActivationCode::parse(u"LPA:1$smdp.example.com$OX20260115000001"_s);
    QVERIFY(!real->isMadeFromIccid(u"8910990000000123459F"_s));
    const auto empty = ActivationCode::parse(u"LPA:1$smdp.example.com$"_s);
    QVERIFY(!empty->isMadeFromIccid(QString()));
}

void ActivationCodeTest::maskedForm_hidesTheMiddle()
{
    const auto code = ActivationCode::parse(u"LPA:1$smdp.example.com$AB12-CD34-EF56"_s);
    QCOMPARE(code->masked(), u"1$smdp.example.com$AB12...EF56"_s);
    QVERIFY(!code->masked().contains(u"CD34"_s));
}

void ActivationCodeTest::randomDollars_neverCrash()
{
    quint32 state = 1;
    const QString alphabet = u"LPA:1$.a-9 %24\n＄"_s;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 20; ++i) {
            state = state * 1664525U + 1013904223U;
            text += alphabet.at(static_cast<qsizetype>((state >> 16) % static_cast<quint32>(alphabet.size())));
        }
        const auto code = ActivationCode::parsePasted(text);
        if (code) {
            QCOMPARE(*ActivationCode::parse(code->qrText()), *code);
        }
    }
}

QTEST_GUILESS_MAIN(ActivationCodeTest)
#include "tst_activationcode.moc"
