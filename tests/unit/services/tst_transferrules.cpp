// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/tokenamount.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/signer.h"
#include "services/tokens/transferrules.h"

#include <QTest>

#include <functional>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Uint256;
using ethereum::Transaction;
using storage::TokenTransfer;
namespace dotmtoken = ethereum::dotmtoken;
namespace rules = services::transferrules;

namespace {

ethereum::Signer keyOf(char digit)
{
    return std::move(*ethereum::Signer::fromText(core::SecretString(QString(64, QLatin1Char(digit)))));
}

std::optional<ErrorCode> refusalOf(const core::Result<ethereum::SignedTransaction> &read)
{
    return read ? std::nullopt : std::optional(read.error().code);
}

Transaction transactionFor(const TokenTransfer &t)
{
    return {static_cast<quint64>(t.chainId),
            static_cast<quint64>(t.nonce),
            *Uint256::fromDecimal(t.priorityFee),
            *Uint256::fromDecimal(t.maxFee),
            static_cast<quint64>(t.gasLimit),
            ethereum::Address::parse(t.token),
            {},
            dotmtoken::transfer(*ethereum::Address::parse(t.to), *Uint256::fromDecimal(t.units))};
}

QString signedBy(const Transaction &transaction, char digit = '7')
{
    return ethereum::toHexData(ethereum::signTransaction(transaction, keyOf(digit)).raw);
}

TokenTransfer preparedOne()
{
    TokenTransfer t;
    t.chainId = 1;
    t.token = keyOf('1').address().lower();
    t.from = keyOf('7').address().lower();
    t.to = keyOf('8').address().lower();
    t.units = u"2066000000000000000"_s;
    t.nonce = 4;
    t.gasLimit = 65'000;
    t.maxFee = u"40000000000"_s;
    t.priorityFee = u"1500000000"_s;
    return t;
}

} // namespace

/// Whether what was signed is what was prepared: every field, and nothing beside them.
class TransferRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signed_asPrepared_isTaken();
    void signed_withAnythingElse_isRefused_data();
    void signed_withAnythingElse_isRefused();
    void underWay_holdsItsNonceAndItsTokens();
    void checksum_isMissedWhereThereAreNoCapitals();
};

void TransferRulesTest::signed_asPrepared_isTaken()
{
    const TokenTransfer t = preparedOne();
    QCOMPARE(rules::readSigned(signedBy(transactionFor(t)), t).value().from.lower(), t.from);
    Transaction cheaper = transactionFor(t);
    cheaper.maxFeePerGas = Uint256(30'000'000'000);
    QVERIFY(rules::readSigned(signedBy(cheaper), t));
    QCOMPARE(rules::feeCeiling(t).toDecimal(), u"2600000000000000"_s);
}

void TransferRulesTest::signed_withAnythingElse_isRefused_data()
{
    using Change = std::function<void(Transaction &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<char>("key");
    const auto row = [](const char *name, const Change &change, char key = '7') {
        QTest::newRow(name) << change << key;
    };
    const TokenTransfer t = preparedOne();
    const ethereum::Address other = keyOf('9').address();
    const ethereum::Address to = *ethereum::Address::parse(t.to);
    row("signer", [](Transaction &) {}, '9');
    row("chain", [](Transaction &made) { made.chainId = 2; });
    row("nonce", [](Transaction &made) { made.nonce = 5; });
    row("contract", [other](Transaction &made) { made.to = other; });
    row("no contract", [](Transaction &made) { made.to.reset(); });
    row("value", [](Transaction &made) { made.value = Uint256(1); });
    row("receiver",
        [other](Transaction &made) { made.data = dotmtoken::transfer(other, Uint256(2'066'000'000'000'000'000)); });
    row("amount", [to](Transaction &made) { made.data = dotmtoken::transfer(to, Uint256(2'066'000'000'000'000'001)); });
    row("function", [](Transaction &made) { made.data[0] = '\x09'; });
    row("more data", [](Transaction &made) { made.data += '\0'; });
    row("gas", [](Transaction &made) { made.gasLimit += 1; });
    row("less gas", [](Transaction &made) { made.gasLimit -= 1; });
    row("fee", [](Transaction &made) { made.maxFeePerGas = *made.maxFeePerGas.plus(Uint256(1)); });
    row("tip", [](Transaction &made) { made.maxPriorityFeePerGas = *made.maxPriorityFeePerGas.plus(Uint256(1)); });
    row("tip above fee", [](Transaction &made) { made.maxFeePerGas = Uint256(1'000); });
}

void TransferRulesTest::signed_withAnythingElse_isRefused()
{
    using Change = std::function<void(Transaction &)>;
    QFETCH(const Change, change);
    QFETCH(const char, key);
    const TokenTransfer t = preparedOne();
    Transaction made = transactionFor(t);
    change(made);
    QCOMPARE(refusalOf(rules::readSigned(signedBy(made, key), t)), ErrorCode::Invalid);
    QCOMPARE(refusalOf(rules::readSigned(u"0x02c0"_s, t)), ErrorCode::Invalid);
    QCOMPARE(refusalOf(rules::readSigned(u"nothing"_s, t)), ErrorCode::Invalid);
}

void TransferRulesTest::underWay_holdsItsNonceAndItsTokens()
{
    TokenTransfer waiting = preparedOne();
    TokenTransfer mined = preparedOne();
    mined.nonce = 3;
    const Uint256 ten = *core::tokenUnits(u"10");
    QCOMPARE(rules::available(ten, 4, {mined, waiting}), core::tokenUnits(u"7.934"));
    QCOMPARE(rules::available(ten, 3, {mined, waiting}), core::tokenUnits(u"5.868"));
    QVERIFY(!rules::available(Uint256(1), 0, {waiting}));
    QCOMPARE(rules::nextNonce(3, {mined, waiting}), 5ULL);
    QCOMPARE(rules::nextNonce(9, {mined, waiting}), 9ULL);
}

void TransferRulesTest::checksum_isMissedWhereThereAreNoCapitals()
{
    const ethereum::Address address = keyOf('8').address();
    QVERIFY(!rules::lacksChecksum(address.checksummed()));
    QVERIFY(rules::lacksChecksum(address.lower()));
    QVERIFY(!rules::lacksChecksum(u"0x12"_s));
}

QTEST_GUILESS_MAIN(TransferRulesTest)
#include "tst_transferrules.moc"
