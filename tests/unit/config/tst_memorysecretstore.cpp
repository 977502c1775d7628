// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/memorysecretstore.h"

#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using core::ErrorCode;
using core::SecretString;

class MemorySecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenSecret_isReadReplacedAndRemoved();
    void badName_isInvalid();
};

void MemorySecretStoreTest::writtenSecret_isReadReplacedAndRemoved()
{
    config::MemorySecretStore store;
    QVERIFY(!store.isPersistent());
    QCOMPARE(QCoro::waitFor(store.read(u"key"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(QCoro::waitFor(store.write(u"key"_s, SecretString(u"one"_s))).has_value());
    QVERIFY(QCoro::waitFor(store.write(u"key"_s, SecretString(u"two"_s))).has_value());
    QCOMPARE(QCoro::waitFor(store.read(u"key"_s))->reveal(), u"two"_s);
    QVERIFY(QCoro::waitFor(store.remove(u"key"_s)).has_value());
    QVERIFY(QCoro::waitFor(store.remove(u"key"_s)).has_value());
    QCOMPARE(QCoro::waitFor(store.read(u"key"_s)).error().code, ErrorCode::NotFound);
}

void MemorySecretStoreTest::badName_isInvalid()
{
    config::MemorySecretStore store;
    const SecretString value(u"one"_s);
    QCOMPARE(QCoro::waitFor(store.write(u"../key"_s, value)).error().code, ErrorCode::Invalid);
    QCOMPARE(QCoro::waitFor(store.read(u"../key"_s)).error().code, ErrorCode::Invalid);
    QCOMPARE(QCoro::waitFor(store.remove(u"../key"_s)).error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(MemorySecretStoreTest)
#include "tst_memorysecretstore.moc"
