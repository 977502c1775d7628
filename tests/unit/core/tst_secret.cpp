// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printing_showsStarsOnly();
    void reveal_givesTheValue();
    void emptiness_isVisible();
};

void SecretTest::printing_showsStarsOnly()
{
    QString printed;
    QDebug(&printed) << SecretString(u"sk_live_hidden"_s) << Secret<QByteArray>("hidden") << SecretString();
    QVERIFY(!printed.contains(u"hidden"_s));
    QCOMPARE(printed.count(u"***"_s), 3);
}

void SecretTest::reveal_givesTheValue()
{
    const SecretString secret(u"value"_s);
    QCOMPARE(secret.reveal(), u"value"_s);
    QVERIFY(secret == SecretString(u"value"_s));
    QVERIFY(secret != SecretString(u"other"_s));
}

void SecretTest::emptiness_isVisible()
{
    QVERIFY(SecretString().isEmpty());
    QVERIFY(!SecretString(u" "_s).isEmpty());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
