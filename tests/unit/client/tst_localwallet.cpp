// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientworld.h"
#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/siwe.h"
#include "localwallet/localwallet.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using localwallet::LocalWallet;

namespace {

const QString kDomain = u"dotm.example"_s;

QString signInOf(const ethereum::Address &account, const QString &domain = kDomain)
{
    ethereum::SiweMessage message;
    message.domain = domain;
    message.address = account;
    message.uri = u"https://"_s + domain;
    message.chainId = 1;
    message.nonce = u"32891756aB"_s;
    return ethereum::siweText(message);
}

template <typename T>
std::optional<ErrorCode> codeOf(const core::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

/// The wallet on this computer over a keychain that is sometimes broken.
class LocalWalletTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_keychain = std::make_unique<test::FakeKeychain>();
        m_wallet = std::make_unique<LocalWallet>(*m_keychain, m_random);
    }

    void create_keepsAKeyOfItsOwnForEachPerson()
    {
        QVERIFY(!addressOf(u"ada"_s));
        const auto ada = create(u"ada"_s);
        const auto bob = create(u"b/o.b"_s); // a uid is no name for a secret
        QVERIFY(ada && bob && *ada != *bob);
        QCOMPARE(addressOf(u"ada"_s), *ada);
        QCOMPARE(*create(u"ada"_s), *ada); // what is there stays
        QCOMPARE(m_keychain->writes, 2);
        QVERIFY(!addressOf(u"eve"_s));
        QCOMPARE(codeOf(create(QString())), ErrorCode::Unauthorized);
    }

    void create_whereAKeyWouldBeForgotten_isRefused()
    {
        m_keychain->isKept = false;
        QCOMPARE(codeOf(create(u"ada"_s)), ErrorCode::Unavailable);
        QCOMPARE(m_keychain->writes, 0);
        m_keychain->isKept = true;
        m_keychain->fault = ErrorCode::Forbidden; // locked: something may be there
        QCOMPARE(codeOf(create(u"ada"_s)), ErrorCode::Forbidden);
        QCOMPARE(m_keychain->writes, 0);
    }

    void brokenKey_isNeverReplaced()
    {
        const core::SecretString broken(u"nonsense"_s);
        QVERIFY(QCoro::waitFor(m_keychain->write(LocalWallet::secretName(u"ada"_s), broken)));
        QCOMPARE(codeOf(create(u"ada"_s)), ErrorCode::Invalid);
        QCOMPARE(m_keychain->kept(LocalWallet::secretName(u"ada"_s)), u"nonsense"_s);
    }

    void otherTexts_areNotSigned()
    {
        const auto ada = *create(u"ada"_s);
        const auto bob = *create(u"bob"_s);
        const auto sign = [&](const QString &text, const QString &domain) {
            return codeOf(QCoro::waitFor(m_wallet->signSignIn(u"ada"_s, ada, text, domain)));
        };
        QCOMPARE(sign(u"hello"_s, {}), ErrorCode::Invalid);
        QCOMPARE(sign(signInOf(bob), kDomain), ErrorCode::Invalid);
        QCOMPARE(sign(signInOf(ada, u"elsewhere.example"_s), kDomain), ErrorCode::Invalid);
        QCOMPARE(sign(signInOf(ada, u"elsewhere.example"_s), {}), std::nullopt);
    }

    void signatures_areOfTheAccountThatIsNamed()
    {
        const auto ada = *create(u"ada"_s);
        const auto bob = *create(u"bob"_s);
        const auto sign = [this](const QString &uid, const ethereum::Address &account, const QString &text) {
            return QCoro::waitFor(m_wallet->signSignIn(uid, account, text, kDomain));
        };
        const auto signature = sign(u"ada"_s, ada, signInOf(ada));
        QVERIFY(signature);
        QCOMPARE(ethereum::personalMessageSigner(signInOf(ada).toUtf8(), *signature), ada);
        QCOMPARE(codeOf(sign(u"ada"_s, bob, signInOf(bob))), ErrorCode::NotFound);
        QCOMPARE(codeOf(sign(u"eve"_s, ada, signInOf(ada))), ErrorCode::NotFound);
        const ethereum::Transaction transaction{5, 1, core::Uint256(1), core::Uint256(2), 21'000, bob, {}, {}};
        const auto raw = QCoro::waitFor(m_wallet->signTransaction(u"ada"_s, ada, transaction));
        QVERIFY(raw);
        const auto read = ethereum::decodeTransaction(*ethereum::fromHexData(*raw));
        QVERIFY(read && read->from == ada && read->transaction == transaction);
        QCOMPARE(codeOf(QCoro::waitFor(m_wallet->signTransaction(u"bob"_s, ada, transaction))), ErrorCode::NotFound);
    }

    void reveal_isTheKeyItself_andRemoveForgetsIt()
    {
        const auto ada = *create(u"ada"_s);
        const auto key = QCoro::waitFor(m_wallet->reveal(u"ada"_s));
        QVERIFY(key);
        QCOMPARE(ethereum::Signer::fromText(*key)->address(), ada);
        QString printed;
        QDebug(&printed) << *key;
        QVERIFY(!printed.contains(key->reveal().mid(2, 8)));
        QVERIFY(QCoro::waitFor(m_wallet->remove(u"ada"_s)));
        QVERIFY(!addressOf(u"ada"_s));
        QCOMPARE(codeOf(QCoro::waitFor(m_wallet->reveal(u"ada"_s))), ErrorCode::NotFound);
    }

private:
    [[nodiscard]] core::Result<ethereum::Address> create(const QString &uid)
    {
        return QCoro::waitFor(m_wallet->create(uid));
    }
    [[nodiscard]] std::optional<ethereum::Address> addressOf(const QString &uid)
    {
        const auto found = QCoro::waitFor(m_wallet->address(uid));
        return found ? *found : std::nullopt;
    }

    core::SystemRandom m_random;
    std::unique_ptr<test::FakeKeychain> m_keychain;
    std::unique_ptr<LocalWallet> m_wallet;
};

QTEST_GUILESS_MAIN(LocalWalletTest)
#include "tst_localwallet.moc"
