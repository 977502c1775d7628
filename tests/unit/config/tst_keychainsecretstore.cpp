// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using core::ErrorCode;
using core::SecretString;

/// Runs against a real keyring that with-keyring.sh starts on a private bus. A session bus is chosen once per process,
/// so the script runs this program three times: with a new keyring ("keyring"), with the same one after a restart
/// ("again"), and on a bus that has none ("none").
class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unlocked_readsBackWhatWasWritten();
    void unlocked_secondServiceSeesNothing();
    void locked_isForbidden();
    void unlockedAgain_nothingWasLost();
    void badName_isInvalid();
    void noService_isUnavailable();

private:
    core::Result<SecretString> read() { return QCoro::waitFor(m_store.read(u"OXIO_API_KEY"_s)); }
    core::Outcome write(const QString &value)
    {
        return QCoro::waitFor(m_store.write(u"OXIO_API_KEY"_s, SecretString(value)));
    }
    core::Outcome remove() { return QCoro::waitFor(m_store.remove(u"OXIO_API_KEY"_s)); }
    void lock();

    config::KeychainSecretStore m_store{u"dotm-test"_s};
    QString m_setting;
};

void KeychainSecretStoreTest::initTestCase()
{
    m_setting = qEnvironmentVariable("DOTM_TEST_KEYRING");
    if (m_setting.isEmpty()) {
        QSKIP("Needs a private keyring: run through ctest.");
    }
}

void KeychainSecretStoreTest::lock()
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    call.setArguments({QVariant::fromValue(collections)});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
}

void KeychainSecretStoreTest::unlocked_readsBackWhatWasWritten()
{
    if (m_setting != "keyring"_L1) {
        QSKIP("No keyring in this run.");
    }
    QCOMPARE(read().error().code, ErrorCode::NotFound);
    QVERIFY(write(u"first"_s).has_value());
    QVERIFY(write(u"zweit\u00e9 \U0001F511"_s).has_value());
    QCOMPARE(read()->reveal(), u"zweit\u00e9 \U0001F511"_s);
    QVERIFY(remove().has_value());
    QCOMPARE(read().error().code, ErrorCode::NotFound);
    QVERIFY(remove().has_value());
    QVERIFY(m_store.isPersistent());
}

void KeychainSecretStoreTest::unlocked_secondServiceSeesNothing()
{
    if (m_setting != "keyring"_L1) {
        QSKIP("No keyring in this run.");
    }
    QVERIFY(write(u"mine"_s).has_value());
    config::KeychainSecretStore other(u"dotm-test-other"_s);
    QCOMPARE(QCoro::waitFor(other.read(u"OXIO_API_KEY"_s)).error().code, ErrorCode::NotFound);
}

void KeychainSecretStoreTest::locked_isForbidden()
{
    if (m_setting != "keyring"_L1) {
        QSKIP("No keyring in this run.");
    }
    QVERIFY(write(u"kept"_s).has_value());
    lock();
    QCOMPARE(read().error().code, ErrorCode::Forbidden);
    QCOMPARE(write(u"other"_s).error().code, ErrorCode::Forbidden);
    QCOMPARE(remove().error().code, ErrorCode::Forbidden);
}

void KeychainSecretStoreTest::unlockedAgain_nothingWasLost()
{
    if (m_setting != "again"_L1) {
        QSKIP("Not the run after the locked one.");
    }
    const auto value = read();
    QVERIFY(value.has_value());
    QCOMPARE(value->reveal(), u"kept"_s);
}

void KeychainSecretStoreTest::badName_isInvalid()
{
    QCOMPARE(QCoro::waitFor(m_store.read(u"../key"_s)).error().code, ErrorCode::Invalid);
    QCOMPARE(QCoro::waitFor(m_store.remove(QString())).error().code, ErrorCode::Invalid);
}

void KeychainSecretStoreTest::noService_isUnavailable()
{
    if (m_setting != "none"_L1) {
        QSKIP("There is a keyring in this run.");
    }
    QCOMPARE(read().error().code, ErrorCode::Unavailable);
    QCOMPARE(write(u"value"_s).error().code, ErrorCode::Unavailable);
    QCOMPARE(remove().error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(KeychainSecretStoreTest)
#include "tst_keychainsecretstore.moc"
