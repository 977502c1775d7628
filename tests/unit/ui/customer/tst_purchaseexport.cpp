// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/customer/purchaseexport.h"

#include "contract/json.h"
#include "ui/shared/csv.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using contract::Purchase;

class PurchaseExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void field_neverBecomesAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"eSIM Beta"_s << u"eSIM Beta"_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("formula and quote") << u"=\"x\",1"_s << u"\"'=\"\"x\"\",1\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void field_neverBecomesAFormula()
    {
        QFETCH(QString, text);
        QTEST(ui::csvField(text), "field");
    }

    void nothingBought_stillHasTheHeader()
    {
        const QByteArray csv = customer::purchasesCsv({}, false);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "date_utc,product"));
        QCOMPARE(csv.count('\n'), 1);
    }

    void rows_areTyped_andHostileNamesStayText()
    {
        Purchase purchase;
        purchase.productName = u"=HYPERLINK(\"http://x\")"_s;
        purchase.productId = u"esim_beta"_s;
        purchase.amount = {-100, u"USD"_s};
        purchase.date = core::fromMs(1768469400000);
        purchase.stripeId = u"in_1"_s;
        const QString csv = QString::fromUtf8(customer::purchasesCsv({purchase}, true));
        const QString row = csv.section(u"\r\n"_s, 1, 1);
        QCOMPARE(
            row,
            u"2026-01-15T09:30:00.000Z,\"'=HYPERLINK(\"\"http://x\"\")\",esim_beta,line,-1.00,USD,in_1,,simulated"_s);
    }
};

QTEST_GUILESS_MAIN(PurchaseExportTest)
#include "tst_purchaseexport.moc"
