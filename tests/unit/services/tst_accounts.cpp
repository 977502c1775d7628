// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providers/firebase/signingkey.h"
#include "servicebench.h"
#include "services/accounts.h"
#include "services/activation/stepkeys.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::Role;
using services::Accounts;
using services::Identity;
using storage::Engine;

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stranger_getsARowOnce();
    void stranger_withoutName_isNamedAfterTheAddress();
    void stranger_withoutEmail_isForbidden();
    void letterCaseOfTheAddress_doesNotCount();
    void changedEmail_isTakenOver();
    void emailOfAnotherAccount_isConflictForStrangersAndKnown();
    void roles_comeFromClaimOrTable_data();
    void roles_comeFromClaimOrTable();
    void owner_onlyByVerifiedEmail_data();
    void owner_onlyByVerifiedEmail();
    void badToken_isUnauthorized();
    void keysOutOfReach_isUnavailable();
    void registerPerson_storesAndStartsTheProvidersOnce();
    void registerPerson_unknown_isNotFound();
    void demoAccounts_onlyTheOfferedOnes();

private:
    [[nodiscard]] QJsonObject claims(const QString &uid, const QString &email, bool verified = true) const
    {
        const qint64 now = core::toMs(m_bench->clock.now()) / 1000;
        return {{u"iss"_s, u"https://securetoken.google.com/dotm-test"_s},
                {u"aud"_s, u"dotm-test"_s},
                {u"sub"_s, uid},
                {u"auth_time"_s, now - 100},
                {u"iat"_s, now - 50},
                {u"exp"_s, now + 3550},
                {u"email"_s, email},
                {u"email_verified"_s, verified},
                {u"name"_s, u"Ada"_s},
                {u"firebase"_s, QJsonObject{{u"sign_in_provider"_s, u"password"_s}}}};
    }
    [[nodiscard]] core::Result<Identity> identify(const QJsonObject &body)
    {
        const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"k1"_s}, {u"typ"_s, u"JWT"_s}};
        return QCoro::waitFor(m_accounts->identify(test::signedToken(m_key, header, body)));
    }
    [[nodiscard]] std::optional<storage::User> user(const QString &uid)
    {
        return m_bench->inside([&](storage::Connection &db) { return storage::users::byUid(db, uid); });
    }
    [[nodiscard]] static firebase::FirebaseConfig config()
    {
        firebase::FirebaseConfig result;
        result.identityUrl = QUrl(u"https://identity.example"_s);
        result.tokenUrl = QUrl(u"https://token.example"_s);
        result.certificateUrl = QUrl(u"https://certs.example/x509"_s);
        result.projectId = u"dotm-test"_s;
        result.apiKey = core::SecretString(u"web-key"_s);
        return result;
    }

    test::SigningKey m_key;
    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::StepWorker> m_worker;
    std::unique_ptr<firebase::FirebaseClient> m_firebase;
    std::unique_ptr<firebase::IdTokenVerifier> m_verifier;
    std::unique_ptr<Accounts> m_accounts;
};

void AccountsTest::init()
{
    m_accounts.reset();
    m_worker.reset();
    m_verifier.reset();
    m_firebase.reset();
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(Engine::Sqlite));
    const QByteArray certificates = test::jsonBytes({{u"k1"_s, QString::fromLatin1(m_key.certificate())}});
    m_bench->transport.setResponder([certificates](const net::HttpRequest &) {
        return test::FakeTransport::answer(200, certificates, {{"Cache-Control", "max-age=3600"}});
    });
    m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                      m_bench->changes, services::StepWorkerOptions());
    m_firebase = std::make_unique<firebase::FirebaseClient>(m_bench->http, m_bench->clock, config());
    m_verifier = std::make_unique<firebase::IdTokenVerifier>(m_bench->http, m_bench->clock, config());
    Accounts::Options options;
    options.ownerEmail = u"Owner@Example.com"_s;
    options.demoAccounts = {{u"customer"_s, u"c@example.com"_s, u"C"_s, core::SecretString(u"pw"_s)}};
    m_accounts = std::make_unique<Accounts>(*m_bench->database, *m_firebase, *m_verifier, *m_worker, m_bench->changes,
                                            m_bench->clock, options);
}

void AccountsTest::stranger_getsARowOnce()
{
    for (int i = 0; i < 2; ++i) {
        const auto who = identify(claims(u"uid-1"_s, u"ada@example.com"_s));
        QVERIFY(who);
        QCOMPARE(who->uid, u"uid-1"_s);
        QCOMPARE(who->email, u"ada@example.com"_s);
        QCOMPARE(who->name, u"Ada"_s);
        QCOMPARE(who->role, Role::Customer);
        QVERIFY(who->expiresAt > m_bench->clock.now());
    }
    QVERIFY(user(u"uid-1"_s)->emailVerified);
    QVERIFY(!m_bench->stepRow(services::stepkeys::stripeCustomer(u"uid-1"_s))); // only registering starts that
}

void AccountsTest::stranger_withoutName_isNamedAfterTheAddress()
{
    QJsonObject body = claims(u"uid-1"_s, u"grace.hopper@example.com"_s);
    body.remove(u"name"_s);
    QCOMPARE(identify(body)->name, u"grace.hopper"_s);
}

void AccountsTest::stranger_withoutEmail_isForbidden()
{
    QJsonObject body = claims(u"uid-1"_s, QString());
    body.remove(u"email"_s);
    QVERIFY(test::codeOf(identify(body)) == ErrorCode::Forbidden);
    QVERIFY(!user(u"uid-1"_s));
}

void AccountsTest::letterCaseOfTheAddress_doesNotCount()
{
    QVERIFY(identify(claims(u"uid-1"_s, u"Ada@Example.COM"_s)));
    QCOMPARE(user(u"uid-1"_s)->email, u"ada@example.com"_s);
    QVERIFY(test::codeOf(identify(claims(u"uid-2"_s, u"ADA@example.com"_s))) == ErrorCode::Conflict);
}

void AccountsTest::changedEmail_isTakenOver()
{
    QVERIFY(identify(claims(u"uid-1"_s, u"old@example.com"_s)));
    const auto who = identify(claims(u"uid-1"_s, u"new@example.com"_s, false));
    QCOMPARE(who->email, u"new@example.com"_s);
    QCOMPARE(user(u"uid-1"_s)->email, u"new@example.com"_s);
    QVERIFY(!user(u"uid-1"_s)->emailVerified);                   // proof of the old address is none of the new one
    QVERIFY(identify(claims(u"uid-2"_s, u"old@example.com"_s))); // free again
}

void AccountsTest::emailOfAnotherAccount_isConflictForStrangersAndKnown()
{
    QVERIFY(identify(claims(u"uid-1"_s, u"ada@example.com"_s)));
    QVERIFY(identify(claims(u"uid-2"_s, u"bob@example.com"_s)));
    for (const QString &uid : {u"uid-2"_s, u"uid-3"_s}) {
        const auto refused = identify(claims(uid, u"ada@example.com"_s));
        QVERIFY(test::codeOf(refused) == ErrorCode::Conflict);
        QVERIFY(!refused.error().detail.contains("ada"_L1));
    }
    QCOMPARE(user(u"uid-2"_s)->email, u"bob@example.com"_s);
    QVERIFY(!user(u"uid-3"_s));
}

void AccountsTest::roles_comeFromClaimOrTable_data()
{
    QTest::addColumn<QJsonValue>("claim");
    QTest::addColumn<QString>("table");
    QTest::addColumn<Role>("role");
    QTest::newRow("neither") << QJsonValue() << u"customer"_s << Role::Customer;
    QTest::newRow("claim") << QJsonValue(u"admin"_s) << u"customer"_s << Role::Admin;
    QTest::newRow("table") << QJsonValue() << u"agent"_s << Role::Agent;
    QTest::newRow("the stronger of both") << QJsonValue(u"agent"_s) << u"admin"_s << Role::Admin;
    QTest::newRow("unknown word") << QJsonValue(u"emperor"_s) << u"customer"_s << Role::Customer;
    QTest::newRow("not a word") << QJsonValue(true) << u"customer"_s << Role::Customer;
}

void AccountsTest::roles_comeFromClaimOrTable()
{
    QFETCH(const QJsonValue, claim);
    QFETCH(const QString, table);
    QFETCH(const Role, role);
    QJsonObject body = claims(u"uid-1"_s, u"ada@example.com"_s);
    QVERIFY(identify(body));
    m_bench->inside([&](storage::Connection &db) { return db.execute(u"UPDATE users SET role = $1"_s, {table}); });
    if (!claim.isNull()) {
        body.insert(u"role"_s, claim);
    }
    QCOMPARE(identify(body)->role, role);
}

void AccountsTest::owner_onlyByVerifiedEmail_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<bool>("isOwner");
    QTest::newRow("verified") << u"owner@example.com"_s << true << true;
    QTest::newRow("other letter case") << u"OWNER@example.com"_s << true << true;
    QTest::newRow("not verified") << u"owner@example.com"_s << false << false;
    QTest::newRow("another address") << u"owner@example.com.evil.example"_s << true << false;
}

void AccountsTest::owner_onlyByVerifiedEmail()
{
    QFETCH(const QString, email);
    QFETCH(const bool, verified);
    QFETCH(const bool, isOwner);
    const auto who = identify(claims(u"uid-1"_s, email, verified));
    QVERIFY(who);
    QCOMPARE(who->role == Role::Owner, isOwner);
}

void AccountsTest::badToken_isUnauthorized()
{
    QVERIFY(test::codeOf(QCoro::waitFor(m_accounts->identify("not.a.token"))) == ErrorCode::Unauthorized);
    QVERIFY(test::codeOf(QCoro::waitFor(m_accounts->identify({}))) == ErrorCode::Unauthorized);
    QJsonObject expired = claims(u"uid-1"_s, u"ada@example.com"_s);
    expired.insert(u"exp"_s, core::toMs(m_bench->clock.now()) / 1000 - 1'000);
    QVERIFY(test::codeOf(identify(expired)) == ErrorCode::Unauthorized);
    QVERIFY(!user(u"uid-1"_s));
}

void AccountsTest::keysOutOfReach_isUnavailable()
{
    m_bench->transport.setResponder({});
    QVERIFY(test::codeOf(identify(claims(u"uid-1"_s, u"ada@example.com"_s))) == ErrorCode::Unavailable);
    QVERIFY(!user(u"uid-1"_s));
}

void AccountsTest::registerPerson_storesAndStartsTheProvidersOnce()
{
    const auto who = identify(claims(u"uid-1"_s, u"ada@example.com"_s));
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    for (int i = 0; i < 2; ++i) {
        const auto stored = QCoro::waitFor(m_accounts->registerPerson(*who, u"Ada L."_s, u"https://x.example/a.png"_s));
        QVERIFY(stored);
    }
    QCOMPARE(user(u"uid-1"_s)->displayName, u"Ada L."_s);
    QCOMPARE(user(u"uid-1"_s)->photoUrl, u"https://x.example/a.png"_s);
    QCOMPARE(m_bench->stepRow(services::stepkeys::stripeCustomer(u"uid-1"_s))->state, u"due"_s);
    QCOMPARE(m_bench->stepRow(services::stepkeys::oxioEndUser(u"uid-1"_s))->state, u"due"_s);
    QCOMPARE(told.size(), 2);
    QVERIFY(QCoro::waitFor(m_accounts->registerPerson(*who, QString(), QString())));
    QCOMPARE(user(u"uid-1"_s)->displayName, u"Ada L."_s); // nothing said, nothing erased
}

void AccountsTest::registerPerson_unknown_isNotFound()
{
    Identity nobody;
    nobody.uid = u"nobody"_s;
    QVERIFY(test::codeOf(QCoro::waitFor(m_accounts->registerPerson(nobody, {}, {}))) == ErrorCode::NotFound);
    QVERIFY(test::codeOf(QCoro::waitFor(m_accounts->currentUser(nobody))) == ErrorCode::NotFound);
}

void AccountsTest::demoAccounts_onlyTheOfferedOnes()
{
    const auto before = m_bench->transport.requests().size();
    QVERIFY(test::codeOf(QCoro::waitFor(m_accounts->signInDemo(u"owner"_s))) == ErrorCode::NotFound);
    QCOMPARE(m_bench->transport.requests().size(), before);
    (void)QCoro::waitFor(m_accounts->signInDemo(u"customer"_s));
    QVERIFY(m_bench->transport.lastRequest().body.contains("c@example.com"));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
