// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "tokenbench.h"

#include <QRegularExpression>
#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace test;
using core::ErrorCode;
using firebase::VerifiedToken;

class CertificateStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TokenBench>(m_keys); }
    void verify_fiftyAtOnce_fetchOnce();
    void verify_fiftyAtOnceAndFetchFails_allAreUnavailableWithDetail();
    void verify_withinMaxAge_doesNotFetchAgain();
    void verify_afterMaxAge_fetchesAgain();
    void verify_cacheHeaders_areHonoured_data();
    void verify_cacheHeaders_areHonoured();
    void verify_rotatedKey_isFoundByRefetch();
    void verify_unknownKeys_refetchAtMostOnceAMinute();
    void verify_withdrawnKey_isRefusedAfterRefetch();
    void verify_certificatesUnavailable_isUnavailable_data();
    void verify_certificatesUnavailable_isUnavailable();
    void verify_staleCertificatesAndNoNewOnes_isUnavailable();
    void verify_failedFetch_isTriedAgainAfterFiveSeconds();
    void verify_oneBrokenCertificate_doesNotSpoilTheOthers();
    void verify_weakKey_isNotUsed();

private:
    const TokenKeys m_keys;
    std::unique_ptr<TokenBench> m_bench;
};

void CertificateStoreTest::verify_fiftyAtOnce_fetchOnce()
{
    m_bench->base.transport.setDeferred(true);
    std::vector<QCoro::Task<core::Result<VerifiedToken>>> tasks;
    for (int i = 0; i < 50; ++i) {
        const QByteArray token = signedToken(m_keys.key, header(), with(claims(), u"sub"_s, u"u%1"_s.arg(i)));
        tasks.push_back(m_bench->verifier->verify(token));
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        const auto result = QCoro::waitFor(std::move(tasks[i]));
        QVERIFY(result.has_value());
        QCOMPARE(result->uid, u"u%1"_s.arg(i));
    }
    QCOMPARE(m_bench->fetches(), 1);
}

void CertificateStoreTest::verify_fiftyAtOnceAndFetchFails_allAreUnavailableWithDetail()
{
    m_bench->base.transport.setDeferred(true);
    m_bench->base.transport.setResponder([](const net::HttpRequest &) { return FakeTransport::answer(500, "down"); });
    std::vector<QCoro::Task<core::Result<VerifiedToken>>> tasks;
    for (int i = 0; i < 50; ++i) {
        const QByteArray token = signedToken(m_keys.key, header(), with(claims(), u"sub"_s, u"u%1"_s.arg(i)));
        tasks.push_back(m_bench->verifier->verify(token));
    }
    for (auto &task : tasks) {
        const auto result = QCoro::waitFor(std::move(task));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Unavailable);
        QVERIFY(result.error().detail.contains(u"500"_s));
    }
    QCOMPARE(m_bench->fetches(), 1);
}

void CertificateStoreTest::verify_withinMaxAge_doesNotFetchAgain()
{
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    m_bench->base.clock.advance(3540s);
    QVERIFY(m_bench->verify(signedToken(m_keys.otherKey, header(u"k2"_s), claims())).has_value());
    QCOMPARE(m_bench->fetches(), 1);
}

void CertificateStoreTest::verify_afterMaxAge_fetchesAgain()
{
    m_bench->serve({{u"k1"_s, m_keys.key.certificate()}}, "public, max-age=600");
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    m_bench->base.clock.advance(600s);
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"sub"_s, u"b"_s))).has_value());
    QCOMPARE(m_bench->fetches(), 2);
}

void CertificateStoreTest::verify_cacheHeaders_areHonoured_data()
{
    QTest::addColumn<QList<net::Header>>("headers");
    QTest::addColumn<int>("life");
    const auto only = [](const QByteArray &value) {
        return QList<net::Header>{{"Cache-Control", value}};
    };
    QTest::newRow("max-age") << only("public, max-age=300, must-revalidate") << 300;
    QTest::newRow("upper case") << only("Public, MAX-AGE=300") << 300;
    QTest::newRow("none") << QList<net::Header>() << 60;
    QTest::newRow("no-store") << only("no-store, max-age=300") << 60;
    QTest::newRow("no-cache") << only("no-cache") << 60;
    QTest::newRow("zero") << only("max-age=0") << 60;
    QTest::newRow("negative") << only("max-age=-5") << 60;
    QTest::newRow("garbage") << only("max-age=soon") << 60;
    QTest::newRow("age spent on the way")
        << QList<net::Header>{{"Cache-Control", "max-age=300"}, {"Age", "100"}} << 200;
    QTest::newRow("age beyond max-age") << QList<net::Header>{{"Cache-Control", "max-age=300"}, {"Age", "900"}} << 60;
}

void CertificateStoreTest::verify_cacheHeaders_areHonoured()
{
    QFETCH(QList<net::Header>, headers);
    QFETCH(int, life);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"k1"_s, QString::fromLatin1(m_keys.key.certificate())}}).toJson();
    m_bench->base.transport.setResponder(
        [body, headers](const net::HttpRequest &) { return FakeTransport::answer(200, body, headers); });
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    m_bench->base.clock.advance(std::chrono::seconds(life - 1));
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"sub"_s, u"b"_s))).has_value());
    QCOMPARE(m_bench->fetches(), 1);
    m_bench->base.clock.advance(1s);
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"sub"_s, u"c"_s))).has_value());
    QCOMPARE(m_bench->fetches(), 2);
}

void CertificateStoreTest::verify_rotatedKey_isFoundByRefetch()
{
    m_bench->serve({{u"k1"_s, m_keys.key.certificate()}});
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    m_bench->serve({{u"k1"_s, m_keys.key.certificate()}, {u"k2"_s, m_keys.otherKey.certificate()}});
    m_bench->base.clock.advance(60s);
    QVERIFY(m_bench->verify(signedToken(m_keys.otherKey, header(u"k2"_s), claims())).has_value());
    QCOMPARE(m_bench->fetches(), 2);
}

void CertificateStoreTest::verify_unknownKeys_refetchAtMostOnceAMinute()
{
    for (int i = 0; i < 20; ++i) {
        const auto result = m_bench->verify(signedToken(m_keys.otherKey, header(u"made-up-%1"_s.arg(i)), claims()));
        QCOMPARE(result.error().code, ErrorCode::Unauthorized);
        m_bench->base.clock.advance(5s);
    }
    QCOMPARE(m_bench->fetches(), 2); // at 0 s and at 60 s of 95 s
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    QCOMPARE(m_bench->fetches(), 2);
}

void CertificateStoreTest::verify_withdrawnKey_isRefusedAfterRefetch()
{
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    m_bench->serve({{u"k2"_s, m_keys.otherKey.certificate()}});
    m_bench->base.clock.advance(3600s);
    const QJsonObject later = with(claims(), u"exp"_s, kNow + 7200);
    QCOMPARE(m_bench->verify(signedToken(m_keys.key, header(), later)).error().code, ErrorCode::Unauthorized);
    QVERIFY(m_bench->verify(signedToken(m_keys.otherKey, header(u"k2"_s), later)).has_value());
}

void CertificateStoreTest::verify_certificatesUnavailable_isUnavailable_data()
{
    QTest::addColumn<int>("status"); // 0: no connection
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("offline") << 0 << QByteArray();
    QTest::newRow("500") << 500 << QByteArray("oops");
    QTest::newRow("404") << 404 << QByteArray("{}");
    QTest::newRow("401") << 401 << QByteArray("{}");
    QTest::newRow("redirect") << 302 << QByteArray();
    QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    QTest::newRow("empty") << 200 << QByteArray("{}");
    QTest::newRow("cut short") << 200 << QByteArray("{\"k1\": \"-----BEGIN");
    QTest::newRow("not a certificate") << 200 << QByteArray("{\"k1\": \"hello\"}");
    QTest::newRow("not text") << 200 << QByteArray("{\"k1\": 5}");
}

void CertificateStoreTest::verify_certificatesUnavailable_isUnavailable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_bench->base.transport.setResponder([status, body](const net::HttpRequest &) {
        return status == 0 ? FakeTransport::Reply(core::fail(ErrorCode::Offline, u"no network"_s))
                           : FakeTransport::answer(status, body);
    });
    if (body.contains("hello")) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate k1 skipped"_s));
    }
    const auto result = m_bench->verify(signedToken(m_keys.key, header(), claims()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
}

void CertificateStoreTest::verify_staleCertificatesAndNoNewOnes_isUnavailable()
{
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
    m_bench->base.transport.setResponder({});
    m_bench->base.clock.advance(3600s);
    const QJsonObject later = with(claims(), u"exp"_s, kNow + 7200);
    QCOMPARE(m_bench->verify(signedToken(m_keys.key, header(), later)).error().code, ErrorCode::Unavailable);
}

void CertificateStoreTest::verify_failedFetch_isTriedAgainAfterFiveSeconds()
{
    m_bench->base.transport.setResponder([](const net::HttpRequest &) { return FakeTransport::answer(500, ""); });
    const QByteArray token = signedToken(m_keys.key, header(), claims());
    QCOMPARE(m_bench->verify(token).error().code, ErrorCode::Unavailable);
    m_bench->serve({{u"k1"_s, m_keys.key.certificate()}});
    QCOMPARE(m_bench->verify(token).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_bench->fetches(), 1);
    m_bench->base.clock.advance(5s);
    QVERIFY(m_bench->verify(token).has_value());
    QCOMPARE(m_bench->fetches(), 2);
}

void CertificateStoreTest::verify_oneBrokenCertificate_doesNotSpoilTheOthers()
{
    m_bench->serve({{u"bad"_s, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"},
                    {u"k1"_s, m_keys.key.certificate()}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate bad skipped"_s));
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
}

void CertificateStoreTest::verify_weakKey_isNotUsed()
{
    const SigningKey weak(1024);
    m_bench->serve({{u"weak"_s, weak.certificate()}, {u"k1"_s, m_keys.key.certificate()}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate weak skipped"_s));
    QCOMPARE(m_bench->verify(signedToken(weak, header(u"weak"_s), claims())).error().code, ErrorCode::Unauthorized);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::CertificateStoreTest)
#include "tst_certificatestore.moc"
