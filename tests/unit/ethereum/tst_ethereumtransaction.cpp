// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/recover.h"
#include "ethereum/rlp.h"
#include "ethereum/signer.h"
#include "ethereum/siwe.h"
#include "ethereum/transaction.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::ethereum;
using core::Uint256;

namespace {

// Key material of EIP-155's example, in public for years.
const Signer &exampleSigner()
{
    static const Signer signer = Signer::fromKey(Signer::Key(QByteArray(32, '\x46'))).value();
    return signer;
}

constexpr auto kExampleAddress = "0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_L1;

constexpr auto kUnsigned =
    "02f87083aa36a7078459682f008509502f900082fde894f57ab8dee7ebe3686db8bf89e8acc15e94b97a8d80b844"
    "a9059cbb0000000000000000000000005aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
    "0000000000000000000000000000000000000000000000008f5b8844f1c90000c0";
constexpr auto kSigned = "02f8b383aa36a7078459682f008509502f900082fde894f57ab8dee7ebe3686db8bf89e8acc15e94b97a8d80b844"
                         "a9059cbb0000000000000000000000005aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
                         "0000000000000000000000000000000000000000000000008f5b8844f1c90000c0"
                         "80a0df87099c85bdea106edd2c8087410b98feb282baa30557b6ea3535eb876de4b7"
                         "a032ab68822f0e47760b729e76c2a51c4f655e5b2f7fda600dd31920b44e4ae247";

Transaction exampleTransaction()
{
    const Address holder = Address::parse(u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").value();
    return {.chainId = 11155111,
            .nonce = 7,
            .maxPriorityFeePerGas = Uint256(1'500'000'000),
            .maxFeePerGas = Uint256(40'000'000'000),
            .gasLimit = 65000,
            .to = Address::parse(u"0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D"),
            .value = {},
            .data = dotmtoken::transfer(holder, Uint256::fromDecimal(u"10330000000000000000").value())};
}

const auto kMessage = u"app.example.org wants you to sign in with your Ethereum account:\n"
                      "0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F\n"
                      "\n"
                      "Sign in to the desktop console.\n"
                      "\n"
                      "URI: https://app.example.org/login\n"
                      "Version: 1\n"
                      "Chain ID: 11155111\n"
                      "Nonce: k3Yp9QzT7mAa\n"
                      "Issued At: 2026-01-15T09:30:00Z\n"
                      "Expiration Time: 2026-01-15T09:40:00Z"_s;
const auto kMessageSignature = u"0xd0561189f680d6a41b4a7a2bce1df4eceb8114449697b5c73e1615946e915fd7"
                               "471244e6f59cf1c151a05affd45902fe744228d801f1e6c0df86d53adc12a4c91c"_s;

const core::TimePoint kIssued = core::fromMs(1768469400000); // 2026-01-15T09:30:00Z

SiweMessage exampleMessage()
{
    SiweMessage message;
    message.domain = u"app.example.org"_s;
    message.address = exampleSigner().address();
    message.statement = u"Sign in to the desktop console."_s;
    message.uri = u"https://app.example.org/login"_s;
    message.chainId = 11155111;
    message.nonce = u"k3Yp9QzT7mAa"_s;
    message.issuedAt = kIssued;
    message.expirationTime = kIssued + std::chrono::minutes(10);
    return message;
}

SiweExpectation expectation()
{
    return {u"app.example.org"_s, u"https://app.example.org/login"_s, 11155111, u"k3Yp9QzT7mAa"_s};
}

/// The fields of the example's signed form, changed by @p change, written again.
QByteArray changed(const std::function<void(QList<QByteArray> &)> &change)
{
    const auto list = rlp::decode(QByteArray::fromHex(kSigned).sliced(1));
    QList<QByteArray> fields;
    for (const rlp::Item &each : list->items) {
        fields.append(each.isList ? rlp::list({}) : rlp::bytes(each.bytes));
    }
    change(fields);
    return '\x02' + rlp::list(fields);
}

} // namespace

class EthereumTransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transaction_signed_isTheVector();
    void transaction_signed_isReadBack();
    void transaction_contractCreation_isReadBack();
    void transaction_everyFormOfNumbers_isReadBack();
    void transaction_notOurs_isRefused_data();
    void transaction_notOurs_isRefused();
    void transaction_anyByteChanged_isNotOfTheSigner();
    void transaction_worstCost_isExact();
    void key_wrong_isRefused_data();
    void key_wrong_isRefused();
    void key_text_isReadWithAndWithoutPrefix();
    void key_made_signs();
    void key_printed_isHidden();
    void signature_highS_isRefused();
    void signature_anyForm_isRecovered();
    void siwe_text_isTheVector();
    void siwe_withoutStatement_isReadBack();
    void siwe_everyField_isReadBack();
    void siwe_wrong_isRefused_data();
    void siwe_wrong_isRefused();
    void siwe_otherThanExpected_isRefused_data();
    void siwe_otherThanExpected_isRefused();
    void siwe_signature_ofAnother_isRefused();
};

void EthereumTransactionTest::transaction_signed_isTheVector()
{
    const Transaction transaction = exampleTransaction();
    QCOMPARE(unsignedBytes(transaction).toHex(), QByteArray(kUnsigned));
    QCOMPARE(signingDigest(transaction).toHex(), "37970b5113f01aa174b0f198ca817584b87d885bccde7a806e26769e2ae84d57");
    const SignedTransaction made = signTransaction(transaction, exampleSigner());
    QVERIFY(!made.signature.yIsOdd);
    QCOMPARE(made.signature.r.toQuantity(), u"0xdf87099c85bdea106edd2c8087410b98feb282baa30557b6ea3535eb876de4b7"_s);
    QCOMPARE(made.signature.s.toQuantity(), u"0x32ab68822f0e47760b729e76c2a51c4f655e5b2f7fda600dd31920b44e4ae247"_s);
    QCOMPARE(made.raw.toHex(), QByteArray(kSigned));
    QCOMPARE(made.hash.toHex(), "76c1916fb9c8d830bb882024bc9ef3340c878daf45143fbaa4c8d5b0f2ad97ec");
    QCOMPARE(made.from.checksummed(), QString(kExampleAddress));
}

void EthereumTransactionTest::transaction_signed_isReadBack()
{
    const auto read = decodeTransaction(QByteArray::fromHex(kSigned));
    QVERIFY(read);
    QVERIFY(*read == signTransaction(exampleTransaction(), exampleSigner()));
}

void EthereumTransactionTest::transaction_contractCreation_isReadBack()
{
    Transaction creation = exampleTransaction();
    creation.to.reset();
    const SignedTransaction made = signTransaction(creation, exampleSigner());
    QVERIFY(decodeTransaction(made.raw) == made);
}

void EthereumTransactionTest::transaction_everyFormOfNumbers_isReadBack()
{
    // Among so many signatures are some whose halves begin with a zero byte.
    Transaction transaction = exampleTransaction();
    for (quint64 nonce = 0; nonce < 600; ++nonce) {
        transaction.nonce = nonce;
        transaction.value = Uint256(nonce * nonce);
        const SignedTransaction made = signTransaction(transaction, exampleSigner());
        QVERIFY(made.signature.isCanonical());
        QVERIFY(decodeTransaction(made.raw) == made);
    }
}

void EthereumTransactionTest::transaction_notOurs_isRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray good = QByteArray::fromHex(kSigned);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("type alone") << QByteArray("\x02");
    QTest::newRow("other type") << '\x01' + good.sliced(1);
    QTest::newRow("no type") << good.sliced(1);
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("one byte more") << good + '\0';
    QTest::newRow("unsigned") << QByteArray::fromHex(kUnsigned);
    QTest::newRow("not a list") << '\x02' + rlp::bytes("x");
    QTest::newRow("nonce with leading zero")
        << changed([](QList<QByteArray> &fields) { fields[1] = rlp::bytes(QByteArray("\0\7", 2)); });
    QTest::newRow("nonce of zero as a byte")
        << changed([](QList<QByteArray> &fields) { fields[1] = rlp::bytes(QByteArray("\0", 1)); });
    QTest::newRow("nonce too large") << changed(
        [](QList<QByteArray> &fields) { fields[1] = rlp::bytes(QByteArray(9, '\1')); });
    QTest::newRow("fee of 33 bytes") << changed(
        [](QList<QByteArray> &fields) { fields[3] = rlp::bytes(QByteArray(33, '\1')); });
    QTest::newRow("receiver of 19 bytes")
        << changed([](QList<QByteArray> &fields) { fields[5] = rlp::bytes(QByteArray(19, '\1')); });
    QTest::newRow("data as list") << changed([](QList<QByteArray> &fields) { fields[7] = rlp::list({}); });
    QTest::newRow("access list as text") << changed([](QList<QByteArray> &fields) { fields[8] = rlp::bytes({}); });
    QTest::newRow("access list with entry")
        << changed([](QList<QByteArray> &fields) { fields[8] = rlp::list({rlp::list({})}); });
    QTest::newRow("parity 2") << changed([](QList<QByteArray> &fields) { fields[9] = rlp::integer(Uint256(2)); });
    QTest::newRow("r zero") << changed([](QList<QByteArray> &fields) { fields[10] = rlp::integer({}); });
    QTest::newRow("s zero") << changed([](QList<QByteArray> &fields) { fields[11] = rlp::integer({}); });
    QTest::newRow("r above the order") << changed(
        [](QList<QByteArray> &fields) { fields[10] = rlp::bytes(QByteArray(32, '\xff')); });
    QTest::newRow("field missing") << changed([](QList<QByteArray> &fields) { fields.removeLast(); });
    QTest::newRow("field more") << changed([](QList<QByteArray> &fields) { fields.append(rlp::integer({})); });
}

void EthereumTransactionTest::transaction_notOurs_isRefused()
{
    QFETCH(const QByteArray, raw);
    QVERIFY(!decodeTransaction(raw));
}

void EthereumTransactionTest::transaction_anyByteChanged_isNotOfTheSigner()
{
    const QByteArray good = QByteArray::fromHex(kSigned);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad.at(i) ^ 0x01);
        const auto read = decodeTransaction(bad);
        QVERIFY(!read || read->from != exampleSigner().address());
    }
}

void EthereumTransactionTest::transaction_worstCost_isExact()
{
    Transaction transaction = exampleTransaction();
    transaction.value = Uint256(5);
    QCOMPARE(worstCost(transaction)->toDecimal(), u"2600000000000005"_s);
    transaction.maxFeePerGas = Uint256::fromBytes(QByteArray(32, '\xff')).value();
    QVERIFY(!worstCost(transaction));
}

void EthereumTransactionTest::key_wrong_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("zero") << QString(64, u'0');
    QTest::newRow("order") << u"fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"_s;
    QTest::newRow("all ones") << QString(64, u'f');
    QTest::newRow("short") << QString(62, u'4');
    QTest::newRow("long") << QString(66, u'4');
    QTest::newRow("not hex") << QString(63, u'4') + u'g';
}

void EthereumTransactionTest::key_wrong_isRefused()
{
    QFETCH(const QString, text);
    const auto signer = Signer::fromText(core::SecretString(text));
    QVERIFY(!signer);
    QVERIFY(signer.error().code == core::ErrorCode::Invalid);
    QVERIFY(text.isEmpty() || !signer.error().detail.contains(text));
    if (!text.endsWith(u'g')) {
        QVERIFY(!Signer::fromKey(Signer::Key(QByteArray::fromHex(text.toLatin1()))));
    }
}

void EthereumTransactionTest::key_text_isReadWithAndWithoutPrefix()
{
    const QString digits = QString(u"46"_s).repeated(32);
    for (const QString &text : {digits, "0x"_L1 + digits, u' ' + digits + u'\n'}) {
        const auto signer = Signer::fromText(core::SecretString(text));
        QVERIFY(signer);
        QCOMPARE(signer->address().checksummed(), QString(kExampleAddress));
    }
}

void EthereumTransactionTest::key_made_signs()
{
    core::SystemRandom random;
    const Signer::Key key = Signer::makeKey(random);
    const Signer signer = Signer::fromKey(key).value();
    QVERIFY(signer.address() != exampleSigner().address());
    const QByteArray digest(32, '\x07');
    QVERIFY(recoverAddress(digest, signer.sign(digest)) == signer.address());
}

void EthereumTransactionTest::key_printed_isHidden()
{
    QString shown;
    QDebug(&shown) << Signer::Key(QByteArray(32, '\x46'));
    QVERIFY(shown.startsWith("***"_L1) && !shown.contains(u'F'));
}

void EthereumTransactionTest::signature_highS_isRefused()
{
    const QByteArray digest(32, '\x01');
    const Signature low = exampleSigner().sign(digest);
    const Uint256 order =
        Uint256::fromQuantity(u"0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    const Signature high{low.r, order.minus(low.s).value(), !low.yIsOdd};
    QVERIFY(recoverAddress(digest, low) == exampleSigner().address());
    QVERIFY(!high.isCanonical());
    QVERIFY(!recoverAddress(digest, high));
    QVERIFY(!Signature::fromBytes65(high.toBytes65()));
    QVERIFY(!recoverAddress(digest.first(31), low));
}

void EthereumTransactionTest::signature_anyForm_isRecovered()
{
    const QByteArray bytes = fromHexData(kMessageSignature).value();
    QCOMPARE(int(bytes.back()), 28);
    const QByteArray modern = bytes.chopped(1) + '\x01';
    for (const QByteArray &each : {bytes, modern}) {
        const auto account = personalMessageSigner(kMessage.toUtf8(), toHexData(each));
        QVERIFY(account);
        QCOMPARE(account->checksummed(), QString(kExampleAddress));
    }
    for (const char v : {'\x02', '\x1a', '\x1d', '\x25'}) {
        QVERIFY(!Signature::fromBytes65(bytes.chopped(1) + v));
    }
    QVERIFY(!personalMessageSigner(kMessage.toUtf8(), u"0x"));
    QVERIFY(!personalMessageSigner(kMessage.toUtf8(), kMessageSignature.chopped(2)));
    QVERIFY(!personalMessageSigner(kMessage.toUtf8(), kMessageSignature.sliced(2)));
}

void EthereumTransactionTest::siwe_text_isTheVector()
{
    const QString text = siweText(exampleMessage());
    QCOMPARE(text, kMessage);
    QCOMPARE(text.toUtf8().size(), 296);
    QCOMPARE(personalMessageHash(text.toUtf8()).toHex(),
             "842cf690d63667e203b9f6b1b358272a6e532e2b39db5163460488c419e20071");
    QCOMPARE(toHexData(exampleSigner().sign(personalMessageHash(text.toUtf8())).toBytes65()), kMessageSignature);
    const auto verified = verifySiwe(text, kMessageSignature, expectation(), kIssued);
    QVERIFY(verified);
    QVERIFY(*verified == exampleMessage());
}

void EthereumTransactionTest::siwe_withoutStatement_isReadBack()
{
    SiweMessage message = exampleMessage();
    message.statement.clear();
    message.expirationTime.reset();
    const QString text = siweText(message);
    QVERIFY(text.contains("\n0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F\n\n\nURI: "_L1));
    QVERIFY(parseSiwe(text) == message);
}

void EthereumTransactionTest::siwe_everyField_isReadBack()
{
    SiweMessage message = exampleMessage();
    message.scheme = u"https"_s;
    message.domain = u"app.example.org:8443"_s;
    message.notBefore = kIssued;
    message.requestId = u"request 7"_s;
    message.resources = {u"https://example.org/terms"_s, u"ipfs://x"_s};
    QVERIFY(parseSiwe(siweText(message)) == message);
    const QString offset =
        siweText(message).replace(u"Issued At: 2026-01-15T09:30:00Z"_s, u"Issued At: 2026-01-15T10:30:00.000+01:00"_s);
    QVERIFY(parseSiwe(offset) == message);
}

void EthereumTransactionTest::siwe_wrong_isRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << QString(kMessage).replace(before, after);
    };
    QTest::newRow("empty") << QString();
    QTest::newRow("newline at the end") << kMessage + u'\n';
    QTest::newRow("line more") << kMessage + u"\nFoo: bar"_s;
    QTest::newRow("very long") << kMessage + QString(5000, u'x');
    row("carriage returns", u"\n"_s, u"\r\n"_s);
    row("no domain", u"app.example.org wants"_s, u" wants"_s);
    row("domain with a path", u"app.example.org wants"_s, u"app.example.org/x wants"_s);
    row("two schemes", u"app.example.org wants"_s, u"https://http://app.example.org wants"_s);
    row("empty scheme", u"app.example.org wants"_s, u"://app.example.org wants"_s);
    row("no uri", u"https://app.example.org/login"_s, {});
    row("resources with more", u"09:40:00Z"_s, u"09:40:00Z\nResources: x\n- https://x"_s);
    row("time before all", u"2026-01-15T09:30"_s, u"0001-01-15T09:30"_s);
    row("time behind all", u"2026-01-15T09:30:00Z"_s, u"9999-12-31T23:59:59-12:00"_s);
    row("other opening", u"Ethereum account:"_s, u"Bitcoin account:"_s);
    row("address without checksum", kExampleAddress, QString(kExampleAddress).toLower());
    row("two statements", u"console.\n"_s, u"console.\nAnd more.\n"_s);
    row("no version", u"Version: 1\n"_s, {});
    row("version 2", u"Version: 1"_s, u"Version: 2"_s);
    row("chain not a number", u"11155111"_s, u"sepolia"_s);
    row("chain with leading zero", u"11155111"_s, u"011155111"_s);
    row("nonce short", u"k3Yp9QzT7mAa"_s, u"k3Yp9Qz"_s);
    row("nonce with sign", u"k3Yp9QzT7mAa"_s, u"k3Yp9QzT7-Aa"_s);
    row("time without zone", u"09:30:00Z"_s, u"09:30:00"_s);
    row("no such day", u"2026-01-15T09:30"_s, u"2026-02-30T09:30"_s);
    row("order", u"Version: 1\nChain ID: 11155111"_s, u"Chain ID: 11155111\nVersion: 1"_s);
    row("resource without dash", u"09:40:00Z"_s, u"09:40:00Z\nResources:\nhttps://x"_s);
}

void EthereumTransactionTest::siwe_wrong_isRefused()
{
    QFETCH(const QString, text);
    const auto message = parseSiwe(text);
    QVERIFY(!message);
    QVERIFY(message.error().code == core::ErrorCode::Invalid);
}

void EthereumTransactionTest::siwe_otherThanExpected_isRefused_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<quint64>("chain");
    QTest::addColumn<QString>("nonce");
    QTest::addColumn<int>("seconds");
    const SiweExpectation good = expectation();
    QTest::newRow("domain") << u"evil.example.org"_s << good.uri << good.chainId << good.nonce << 0;
    QTest::newRow("uri") << good.domain << u"https://app.example.org/other"_s << good.chainId << good.nonce << 0;
    QTest::newRow("chain") << good.domain << good.uri << quint64(1) << good.nonce << 0;
    QTest::newRow("nonce") << good.domain << good.uri << good.chainId << u"k3Yp9QzT7mAb"_s << 0;
    QTest::newRow("expired") << good.domain << good.uri << good.chainId << good.nonce << 600;
    QTest::newRow("too early") << good.domain << good.uri << good.chainId << good.nonce << -1;
}

void EthereumTransactionTest::siwe_otherThanExpected_isRefused()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, uri);
    QFETCH(const quint64, chain);
    QFETCH(const QString, nonce);
    QFETCH(const int, seconds);
    SiweMessage message = exampleMessage();
    message.notBefore = kIssued;
    const core::TimePoint now = kIssued + std::chrono::seconds(seconds);
    const auto outcome = checkSiwe(message, {domain, uri, chain, nonce}, now);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code == core::ErrorCode::Invalid);
    QVERIFY(checkSiwe(message, expectation(), kIssued + std::chrono::seconds(599)));
}

void EthereumTransactionTest::siwe_signature_ofAnother_isRefused()
{
    const Signer other = Signer::fromKey(Signer::Key(QByteArray(32, '\x47'))).value();
    const QString foreign = toHexData(other.sign(personalMessageHash(kMessage.toUtf8())).toBytes65());
    QVERIFY(!verifySiwe(kMessage, foreign, expectation(), kIssued));
    QVERIFY(!verifySiwe(kMessage, u"0x"_s, expectation(), kIssued));
    QVERIFY(!verifySiwe(kMessage, QString(), expectation(), kIssued));
}

QTEST_GUILESS_MAIN(EthereumTransactionTest)
#include "tst_ethereumtransaction.moc"
