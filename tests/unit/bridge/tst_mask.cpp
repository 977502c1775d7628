// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/mask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;

class MaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_identifiers_areCovered_data();
    void text_identifiers_areCovered();
    void text_ordinaryWords_stay();
    void arguments_namedLikeSecrets_areCoveredWhateverTheyHold();
    void arguments_catalogWords_stay();
    void arguments_hugeAndDeep_areCut();
};

void MaskTest::text_identifiers_areCovered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("mail") << u"Sent to ada.lovelace@example.com today"_s << u"lovelace"_s;
    QTest::newRow("mail domain") << u"ada@example.com"_s << u"example"_s;
    QTest::newRow("phone") << u"+1 212 555 0147"_s << u"555"_s;
    QTest::newRow("phone with marks") << u"(212) 555-0147"_s << u"555-01"_s;
    QTest::newRow("iccid") << u"ICCID 8901234567890123456"_s << u"345678"_s;
    QTest::newRow("activation code") << u"LPA:1$smdp.example.com$ABC-123"_s << u"ABC-123"_s;
    QTest::newRow("invoice page") << u"https://pay.example.com/i/acct_1/live_YWNjdA"_s << u"acct_1"_s;
    QTest::newRow("token") << u"key tok_live_0123456789abcdefghij used"_s << u"0123456789"_s;
}

void MaskTest::text_identifiers_areCovered()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);

    const QString shown = maskedText(text);

    QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY(shown.contains(u"\u2022\u2022\u2022"_s));
}

void MaskTest::text_ordinaryWords_stay()
{
    const QString text = u"I've sent a $1 invoice; wait about 8 minutes, place 12 of 100."_s;
    QCOMPARE(maskedText(text), text);
}

void MaskTest::arguments_namedLikeSecrets_areCoveredWhateverTheyHold()
{
    const QJsonObject shown = masked({{u"firebase_uid"_s, u"u1"_s},
                                      {u"api_key"_s, 123},
                                      {u"Authorization"_s, QJsonObject{{u"x"_s, u"plain"_s}}},
                                      {u"nested"_s, QJsonObject{{u"password"_s, u"hunter2"_s}}}});
    const QByteArray text = QJsonDocument(shown).toJson();
    QVERIFY(!text.contains("u1\""));
    QVERIFY(!text.contains("123"));
    QVERIFY(!text.contains("hunter"));
    QVERIFY(shown.contains(u"firebase_uid"_s));
}

void MaskTest::arguments_catalogWords_stay()
{
    const QJsonObject arguments{{u"service_ids"_s, QJsonArray{u"basic_membership"_s, u"network_vpn_access"_s}},
                                {u"max_price"_s, 20},
                                {u"query"_s, u"travel"_s}};
    QCOMPARE(masked(arguments), arguments);
}

void MaskTest::arguments_hugeAndDeep_areCut()
{
    QJsonArray many;
    for (int i = 0; i < 1'000; ++i) {
        many.append(u"entry"_s);
    }
    QJsonValue deep = u"bottom"_s;
    for (int i = 0; i < 30; ++i) {
        deep = QJsonObject{{u"in"_s, deep}};
    }
    const QJsonObject shown = masked({{u"many"_s, many}, {u"deep"_s, deep}, {u"long"_s, QString(10'000, QChar(u' '))}});
    QVERIFY(QJsonDocument(shown).toJson(QJsonDocument::Compact).size() < 2'000);
    QVERIFY(!QJsonDocument(shown).toJson().contains("bottom"));
}

QTEST_GUILESS_MAIN(MaskTest)
#include "tst_mask.moc"
