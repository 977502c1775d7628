// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeform.h"
#include "sandbox/stripespec.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::sandbox::stripe;

class StripeFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_nestedNames_areReadByTheirName();
    void parse_emptyBrackets_countUp();
    void parse_sameNameTwice_lastCounts();
    void parse_brokenInput_isRefused_data();
    void parse_brokenInput_isRefused();
    void fingerprint_orderOfParameters_doesNotMatter();
    void check_parameters_areHeldToTheSpec_data();
    void check_parameters_areHeldToTheSpec();
    void mergedMetadata_emptyValues_removeAndClear();
};

void StripeFormTest::parse_nestedNames_areReadByTheirName()
{
    const auto form =
        Form::parse("metadata%5Buser%20id%5D=a+b%2Bc&line_items[0][price]=p1&name=%C3%A9&flag=true&n=12&bare");
    QVERIFY(form);
    QCOMPARE(form->text(u"metadata[user id]"_s), u"a b+c"_s);
    QCOMPARE(form->map(u"metadata"_s).size(), 1);
    QCOMPARE(form->text(u"line_items[0][price]"_s), u"p1"_s);
    QCOMPARE(form->text(u"name"_s), u"é"_s);
    QVERIFY(form->flag(u"flag"_s));
    QCOMPARE(form->integer(u"n"_s), std::optional<qint64>(12));
    QVERIFY(form->has(u"bare"_s));
    QVERIFY(form->hasUnder(u"line_items"_s));
    QVERIFY(!form->has(u"line_items"_s));
}

void StripeFormTest::parse_emptyBrackets_countUp()
{
    const auto form = Form::parse("expand[]=customer&expand[]=payments&types[1]=b&types[0]=a");
    QVERIFY(form);
    QCOMPARE(form->list(u"expand"_s), QStringList({u"customer"_s, u"payments"_s}));
    QCOMPARE(form->list(u"types"_s), QStringList({u"a"_s, u"b"_s}));
}

void StripeFormTest::parse_sameNameTwice_lastCounts()
{
    const auto form = Form::parse("a=1&a=2");
    QVERIFY(form);
    QCOMPARE(form->text(u"a"_s), u"2"_s);
    QCOMPARE(form->entries().size(), 1);
}

void StripeFormTest::parse_brokenInput_isRefused_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("open bracket") << QByteArray("a[b=1");
    QTest::newRow("close bracket first") << QByteArray("a]b[=1");
    QTest::newRow("text after bracket") << QByteArray("a[b]c=1");
    QTest::newRow("bracket in bracket") << QByteArray("a[b[c]]=1");
    QTest::newRow("no name") << QByteArray("=1");
    QTest::newRow("bracket only") << QByteArray("[a]=1");
    QTest::newRow("cut percent") << QByteArray("a=%2");
    QTest::newRow("bad percent") << QByteArray("a=%zz");
    QTest::newRow("bad UTF-8") << QByteArray("a=%ff%fe");
    QTest::newRow("NUL") << QByteArray("a=%00");
    QTest::newRow("too deep") << QByteArray("a" + QByteArray("[b]").repeated(20) + "=1");
    QTest::newRow("too many") << QByteArray("a=1&").repeated(2000);
}

void StripeFormTest::parse_brokenInput_isRefused()
{
    QFETCH(QByteArray, encoded);
    const auto form = Form::parse(encoded);
    QVERIFY(!form);
    QCOMPARE(form.error().status, 400);
}

void StripeFormTest::fingerprint_orderOfParameters_doesNotMatter()
{
    const QByteArray one = Form::parse("a=1&b=2")->fingerprint();
    QCOMPARE(Form::parse("b=2&a=1")->fingerprint(), one);
    QVERIFY(Form::parse("a=1&b=3")->fingerprint() != one);
    QVERIFY(Form::parse("a=1b&=2").has_value() == false);
    QVERIFY(Form::parse("a=1%00b=2").has_value() == false);
}

void StripeFormTest::check_parameters_areHeldToTheSpec_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    QTest::newRow("all right") << QByteArray("customer=c&amount=5&on=true&metadata[a]=b&expand[]=x") << u"ok"_s
                               << QString();
    QTest::newRow("missing") << QByteArray("amount=5") << u"parameter_missing"_s << u"customer"_s;
    QTest::newRow("empty") << QByteArray("customer=") << u"parameter_invalid_empty"_s << u"customer"_s;
    QTest::newRow("unknown") << QByteArray("customer=c&foo=1") << u"parameter_unknown"_s << u"foo"_s;
    QTest::newRow("unknown below") << QByteArray("customer=c&metadata[a][b]=1") << u"parameter_unknown"_s
                                   << u"metadata[a][b]"_s;
    QTest::newRow("integer") << QByteArray("customer=c&amount=1.5") << u"parameter_invalid_integer"_s << u"amount"_s;
    QTest::newRow("boolean") << QByteArray("customer=c&on=yes") << QString() << u"on"_s;
    QTest::newRow("long key") << "customer=c&metadata[" + QByteArray(41, 'k') + "]=1" << QString()
                              << u"metadata[%1]"_s.arg(QString(41, u'k'));
    QTest::newRow("long value") << "customer=c&metadata[k]=" + QByteArray(501, 'v') << QString() << u"metadata[k]"_s;
}

void StripeFormTest::check_parameters_areHeldToTheSpec()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, code);
    QFETCH(QString, param);
    const Spec spec(u"customer! amount:int on:bool"_s + kMetadata);
    const auto checked = spec.check(*Form::parse(encoded));
    QCOMPARE(checked.has_value(), code == "ok"_L1);
    if (!checked) {
        QCOMPARE(checked.error().code, code);
        QCOMPARE(checked.error().param, param);
        QCOMPARE(checked.error().status, 400);
    }
}

void StripeFormTest::mergedMetadata_emptyValues_removeAndClear()
{
    const QJsonObject before{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    QCOMPARE(mergedMetadata(before, *Form::parse("metadata[a]=&metadata[c]=3")),
             QJsonObject({{u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}}));
    QCOMPARE(mergedMetadata(before, *Form::parse("metadata=")), QJsonObject());
    QCOMPARE(mergedMetadata(before, *Form::parse("name=x")), before);
}

QTEST_GUILESS_MAIN(StripeFormTest)
#include "tst_stripeform.moc"
