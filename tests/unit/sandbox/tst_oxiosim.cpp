// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxiosim.h"
#include "support/fakeclock.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class OxioSimTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newIccid_thousand_areDifferentAndHaveLuhn();
    void newMatchingId_thousand_areDifferentAndWellFormed();
};

void OxioSimTest::newIccid_thousand_areDifferentAndHaveLuhn()
{
    dotm::test::SeededRandom random;
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString iccid = dotm::sandbox::oxio::newIccid(random);
        QCOMPARE(iccid.size(), 20);
        QVERIFY(iccid.startsWith(u"8910"_s));
        QVERIFY(iccid.endsWith(u'F'));
        int sum = 0;
        for (int place = 0; place < 19; ++place) {
            const int digit = iccid.at(18 - place).digitValue();
            QVERIFY(digit >= 0);
            const int value = place % 2 == 1 ? digit * 2 : digit;
            sum += value / 10 + value % 10;
        }
        QCOMPARE(sum % 10, 0);
        seen.insert(iccid);
    }
    QCOMPARE(seen.size(), 1000);
}

void OxioSimTest::newMatchingId_thousand_areDifferentAndWellFormed()
{
    dotm::test::SeededRandom random;
    const QRegularExpression form(u"^DEMO-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$"_s);
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = dotm::sandbox::oxio::newMatchingId(random);
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(OxioSimTest)
#include "tst_oxiosim.moc"
