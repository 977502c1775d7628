// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The simulated chain, spoken to with our own client's formats: two readings of them.

#include "bench.h"
#include "core/tokenamount.h"
#include "ethereum/abi.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/revert.h"
#include "ethereum/signer.h"
#include "ethereum/transaction.h"
#include "sandbox/ethereum.h"
#include "sandbox/ethereumtoken.h"
#include "sandbox/ethereumtransaction.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;
using core::Uint256;
namespace token = dotm::ethereum::dotmtoken;

namespace {

constexpr quint64 kChain = 1'033'133;
constexpr quint64 kGwei = 1'000'000'000;

ethereum::Signer signerOf(char byte)
{
    return ethereum::Signer::fromKey(ethereum::Signer::Key(QByteArray(32, byte))).value();
}

Uint256 units(QStringView text)
{
    return core::tokenUnits(text).value();
}

} // namespace

class EthereumSandboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void chain_fresh_hasOwnerEtherAndContract();
    void reward_ofTwentyDollars_isTwoPointZeroSixSix();
    void rewards_haveTheirAmounts_data();
    void rewards_haveTheirAmounts();
    void cap_reached_cutsPurchasesAndRefusesTheRest();
    void owner_another_isRefused();
    void transfer_moreThanHeld_isRefused();
    void allowance_spent_isCounted();
    void revert_mined_hasStatusZeroAndCostsGas();
    void gas_tooLittle_spendsAllOfIt();

    void send_faults_haveGethsWords_data();
    void send_faults_haveGethsWords();
    void decode_everyByteChangedOrCut_isNeverTheSameSender();
    void send_twice_isKnownOrTooLow();
    void send_replacement_needsTenPercentMore();
    void nonce_gap_waitsUntilFilled();
    void baseFee_aboveCap_keepsWaiting();

    void blocks_countedByTime_keepTheirHashes();
    void reorganisation_minesAnewUnderAnotherHash();
    void reorganisation_dropped_givesTheNonceBack();
    void balance_ofEarlierBlock_isAsItWas();
    void restart_keepsEverything();

    void logs_filteredByParty_data();
    void logs_filteredByParty();
    void logs_beyondLimits_areRefused();
    void feeHistory_lastBaseFee_isTheNextBlocks();
    void envelope_malformed_hasItsCode_data();
    void envelope_malformed_hasItsCode();
    void batch_mixed_answersEachButNotifications();
    void page_showsHoldersEscaped();
    void faucet_givesEther();

private:
    struct Sent
    {
        QString hash;
        QString error;
    };
    [[nodiscard]] QJsonObject rpc(const QString &method, const QJsonArray &params = {})
    {
        const QJsonObject body{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}};
        return m_bench->callJson("POST", u"/ethereum"_s, body, {{"Content-Type", "application/json"}}).json;
    }
    [[nodiscard]] QJsonValue result(const QString &method, const QJsonArray &params = {})
    {
        return rpc(method, params)["result"_L1];
    }
    [[nodiscard]] QString message(const QJsonObject &answer) { return answer["error"_L1]["message"_L1].toString(); }
    [[nodiscard]] Reply control(const QJsonObject &body)
    {
        return m_bench->callJson("PUT", u"/ethereum/control"_s, body);
    }
    [[nodiscard]] static ethereum::Address contract()
    {
        return ethereum::Address::parse(sandbox::ethereum::tokenAddress()).value();
    }
    [[nodiscard]] quint64 nonceOf(const ethereum::Signer &signer, const QString &tag = u"pending"_s)
    {
        const QString text = result(u"eth_getTransactionCount"_s, {signer.address().lower(), tag}).toString();
        return Uint256::fromQuantity(text).value().toU64().value();
    }
    [[nodiscard]] ethereum::Transaction call(const QByteArray &data, quint64 nonce)
    {
        return {.chainId = kChain,
                .nonce = nonce,
                .maxPriorityFeePerGas = Uint256(kGwei),
                .maxFeePerGas = Uint256(3 * kGwei),
                .gasLimit = 200'000,
                .to = contract(),
                .value = {},
                .data = data};
    }
    [[nodiscard]] Sent send(const ethereum::Transaction &transaction, const ethereum::Signer &signer)
    {
        const ethereum::SignedTransaction made = ethereum::signTransaction(transaction, signer);
        const QJsonObject answer = rpc(u"eth_sendRawTransaction"_s, {ethereum::toHexData(made.raw)});
        const QString hash = answer["result"_L1].toString();
        if (!hash.isEmpty() && hash != ethereum::toHexData(made.hash)) {
            return {{}, u"another hash: "_s + hash};
        }
        return {hash, message(answer)};
    }
    /// Sends from the owner; the receipt.
    [[nodiscard]] QJsonObject mined(const QByteArray &data) { return mined(data, m_owner); }
    [[nodiscard]] QJsonObject mined(const QByteArray &data, const ethereum::Signer &signer)
    {
        const Sent sent = send(call(data, nonceOf(signer)), signer);
        return result(u"eth_getTransactionReceipt"_s, {sent.hash}).toObject();
    }
    [[nodiscard]] QByteArray read(const QByteArray &data, const QString &from = {}, const QString &tag = u"latest"_s)
    {
        QJsonObject object{{u"to"_s, contract().lower()}, {u"data"_s, ethereum::toHexData(data)}};
        if (!from.isEmpty()) {
            object[u"from"_s] = from;
        }
        const QJsonObject answer = rpc(u"eth_call"_s, {object, tag});
        const QJsonValue reason = answer["error"_L1]["data"_L1];
        m_revert = ethereum::decodeRevert(ethereum::fromHexData(reason.toString()).value_or(QByteArray())).text;
        return ethereum::fromHexData(answer["result"_L1].toString()).value_or(QByteArray());
    }
    [[nodiscard]] QString held(const ethereum::Address &address, const QString &tag = u"latest"_s)
    {
        return core::tokenText(ethereum::abi::onlyUint256(read(token::balanceOf(address), {}, tag)).value());
    }
    [[nodiscard]] qint64 head()
    {
        return qint64(Uint256::fromQuantity(result(u"eth_blockNumber"_s).toString()).value().toU64().value());
    }
    [[nodiscard]] QJsonArray logs(const QJsonObject &filter) { return result(u"eth_getLogs"_s, {filter}).toArray(); }
    [[nodiscard]] static QString topic(const ethereum::Address &address)
    {
        return ethereum::toHexData(ethereum::abi::word(address));
    }
    [[nodiscard]] QString ofBlock(const QString &tag, QLatin1StringView field)
    {
        return result(u"eth_getBlockByNumber"_s, {tag, false})[field].toString();
    }

    std::unique_ptr<Bench> m_bench;
    ethereum::Signer m_owner = signerOf('\x46');
    ethereum::Signer m_member = signerOf('\x47');
    ethereum::Signer m_other = signerOf('\x48');
    QString m_revert;
};

void EthereumSandboxTest::init()
{
    m_bench = std::make_unique<Bench>();
    const core::Outcome made =
        sandbox::installEthereum(m_bench->router, m_bench->world, m_owner.address().checksummed());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
}

void EthereumSandboxTest::chain_fresh_hasOwnerEtherAndContract()
{
    QCOMPARE(result(u"eth_chainId"_s).toString(), u"0xfc3ad"_s);
    QCOMPARE(result(u"net_version"_s).toString(), u"1033133"_s);
    QVERIFY(result(u"web3_clientVersion"_s).toString().contains("simulated"_L1));
    QCOMPARE(ethereum::abi::onlyAddress(read(token::getter(token::Function::Owner))), m_owner.address());
    QCOMPARE(ethereum::abi::onlyText(read(token::getter(token::Function::Symbol))), u"DOTM"_s);
    QCOMPARE(core::tokenText(ethereum::abi::onlyUint256(read(token::getter(token::Function::MaxSupply))).value()),
             u"10333333"_s);
    QCOMPARE(result(u"eth_getBalance"_s, {m_owner.address().lower(), u"latest"_s}).toString(),
             u"0x3635c9adc5dea00000"_s);
    QVERIFY(result(u"eth_getCode"_s, {contract().lower(), u"latest"_s}).toString().size() > 2);
    QCOMPARE(result(u"eth_getCode"_s, {m_member.address().lower(), u"latest"_s}).toString(), u"0x"_s);
    (void)read(token::getter(token::Function::InitialSupply)); // the published ABI has it, the contract has not
    QVERIFY(m_revert.isEmpty());
    QCOMPARE(message(rpc(u"eth_call"_s,
                         {QJsonObject{{u"to"_s, contract().lower()}, {u"data"_s, u"0x2ff2e9dc"_s}}, u"latest"_s})),
             u"execution reverted"_s);
}

void EthereumSandboxTest::reward_ofTwentyDollars_isTwoPointZeroSixSix()
{
    const QJsonObject receipt = mined(token::rewardDataPurchase(m_member.address(), units(u"20")));
    QCOMPARE(receipt["status"_L1].toString(), u"0x1"_s);
    QCOMPARE(held(m_member.address()), u"2.066"_s);
    const QJsonArray logs = receipt["logs"_L1].toArray();
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs[0]["topics"_L1].toArray(),
             QJsonArray({ethereum::toHexData(token::transferTopic()), topic({}), topic(m_member.address())}));
    QCOMPARE(logs[0]["data"_L1].toString(), ethereum::toHexData(units(u"2.066").toBytes32()));
    QCOMPARE(logs[0]["address"_L1].toString(), contract().lower());
    QCOMPARE(logs[0]["blockHash"_L1].toString(), ofBlock(u"latest"_s, "hash"_L1));
    const quint64 gas = Uint256::fromQuantity(receipt["gasUsed"_L1].toString()).value().toU64().value();
    const Uint256 fee = Uint256(gas).times(Uint256(2 * kGwei)).value(); // 1 gwei of base fee, 1 gwei of tip
    const Uint256 left = units(u"1000").minus(fee).value();
    QCOMPARE(result(u"eth_getBalance"_s, {m_owner.address().lower(), u"latest"_s}).toString(), left.toQuantity());
}

void EthereumSandboxTest::rewards_haveTheirAmounts_data()
{
    const ethereum::Address to = m_member.address();
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("amount");
    QTest::newRow("joining") << token::awardNewMember(to) << u"10.33"_s;
    QTest::newRow("first purchase") << token::awardFirstTransactionBonusRegular(to) << u"10.33"_s;
    QTest::newRow("founder's first purchase") << token::awardFirstTransactionBonusFounding(to) << u"100.33"_s;
    QTest::newRow("mint") << token::mint(to, units(u"100")) << u"100"_s;
    QTest::newRow("a cent") << token::rewardDataPurchase(to, units(u"0.01")) << u"0.001033"_s;
    QTest::newRow("19 units") << token::rewardDataPurchase(to, Uint256(19)) << u"0.000000000000000001"_s;
}

void EthereumSandboxTest::rewards_haveTheirAmounts()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, amount);
    QCOMPARE(mined(data)["status"_L1].toString(), u"0x1"_s);
    QCOMPARE(held(m_member.address()), amount);
    QCOMPARE(core::tokenText(ethereum::abi::onlyUint256(read(token::getter(token::Function::TotalSupply))).value()),
             amount);
}

void EthereumSandboxTest::cap_reached_cutsPurchasesAndRefusesTheRest()
{
    (void)mined(token::mint(m_other.address(), units(u"10333332")));
    QCOMPARE(mined(token::awardNewMember(m_member.address()))["status"_L1].toString(), u"0x0"_s);
    (void)read(token::awardNewMember(m_member.address()), m_owner.address().lower());
    QVERIFY(!m_revert.isEmpty());
    QCOMPARE(mined(token::rewardDataPurchase(m_member.address(), units(u"20")))["status"_L1].toString(), u"0x1"_s);
    QCOMPARE(held(m_member.address()), u"1"_s);
    const QJsonObject nothingLeft = mined(token::rewardDataPurchase(m_member.address(), units(u"20")));
    QCOMPARE(nothingLeft["logs"_L1][0]["data"_L1].toString(), ethereum::toHexData(Uint256().toBytes32()));
    QCOMPARE(held(m_member.address()), u"1"_s);
}

void EthereumSandboxTest::owner_another_isRefused()
{
    for (const QByteArray &data :
         {token::mint(m_member.address(), Uint256(1)), token::awardNewMember(m_member.address()),
          token::rewardDataPurchase(m_member.address(), Uint256(1)), token::setDataRewardPercentage(5)}) {
        (void)read(data, m_member.address().lower());
        QVERIFY(m_revert.startsWith("OwnableUnauthorizedAccount"_L1));
    }
    (void)mined(ethereum::abi::call("transferOwnership(address)", {ethereum::abi::word(m_member.address())}));
    QCOMPARE(mined(token::awardNewMember(m_member.address()))["status"_L1].toString(), u"0x0"_s);
    QCOMPARE(ethereum::abi::onlyAddress(read(token::getter(token::Function::Owner))), m_member.address());
}

void EthereumSandboxTest::transfer_moreThanHeld_isRefused()
{
    (void)mined(token::mint(m_owner.address(), Uint256(10)));
    const QJsonObject done = mined(token::transfer(m_member.address(), Uint256(4)));
    QCOMPARE(done["status"_L1].toString(), u"0x1"_s);
    QCOMPARE(held(m_owner.address()), u"0.000000000000000006"_s);
    (void)read(token::transfer(m_member.address(), Uint256(7)), m_owner.address().lower());
    QVERIFY(m_revert.startsWith("ERC20InsufficientBalance"_L1));
    (void)read(token::transfer({}, Uint256(1)), m_owner.address().lower());
    QVERIFY(m_revert.startsWith("ERC20InvalidReceiver"_L1));
    QCOMPARE(mined(token::transfer(m_owner.address(), Uint256(6)))["status"_L1].toString(), u"0x1"_s);
    QCOMPARE(held(m_owner.address()), u"0.000000000000000006"_s); // to oneself
}

void EthereumSandboxTest::allowance_spent_isCounted()
{
    using ethereum::abi::word;
    (void)mined(token::mint(m_owner.address(), Uint256(10)));
    (void)mined(ethereum::abi::call("approve(address,uint256)", {word(m_member.address()), word(Uint256(5))}));
    QVERIFY(control({{u"fund"_s,
                      QJsonObject{{u"address"_s, m_member.address().lower()}, {u"wei"_s, u"1000000000000000000"_s}}}})
                .status == 200);
    const auto take = [&](quint64 amount) {
        return ethereum::abi::call("transferFrom(address,address,uint256)",
                                   {word(m_owner.address()), word(m_other.address()), word(Uint256(amount))});
    };
    QCOMPARE(mined(take(3), m_member)["status"_L1].toString(), u"0x1"_s);
    QCOMPARE(mined(take(3), m_member)["status"_L1].toString(), u"0x0"_s);
    const QByteArray left =
        read(ethereum::abi::call("allowance(address,address)", {word(m_owner.address()), word(m_member.address())}));
    QCOMPARE(ethereum::abi::onlyUint256(left), Uint256(2));
    QCOMPARE(held(m_other.address()), u"0.000000000000000003"_s);
}

void EthereumSandboxTest::revert_mined_hasStatusZeroAndCostsGas()
{
    const QJsonObject receipt = mined(token::mint({}, Uint256(1)));
    QCOMPARE(receipt["status"_L1].toString(), u"0x0"_s);
    QVERIFY(receipt["logs"_L1].toArray().isEmpty());
    QCOMPARE(nonceOf(m_owner, u"latest"_s), quint64(1));
    QVERIFY(result(u"eth_getBalance"_s, {m_owner.address().lower(), u"latest"_s}) != u"0x3635c9adc5dea00000"_s);
}

void EthereumSandboxTest::gas_tooLittle_spendsAllOfIt()
{
    ethereum::Transaction transaction = call(token::awardNewMember(m_member.address()), 0);
    transaction.gasLimit = 30'000;
    const Sent sent = send(transaction, m_owner);
    const QJsonValue receipt = result(u"eth_getTransactionReceipt"_s, {sent.hash});
    QCOMPARE(receipt["status"_L1].toString(), u"0x0"_s);
    QCOMPARE(receipt["gasUsed"_L1].toString(), u"0x7530"_s);
    QCOMPARE(held(m_member.address()), u"0"_s);
}

void EthereumSandboxTest::send_faults_haveGethsWords_data()
{
    const ethereum::Transaction good = call(token::awardNewMember(m_member.address()), 0);
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("words");
    const auto row = [&](const char *name, const ethereum::Transaction &made, const ethereum::Signer &by,
                         const QString &words) {
        QTest::newRow(name) << ethereum::signTransaction(made, by).raw << words;
    };
    ethereum::Transaction bad = good;
    bad.chainId = 1;
    row("other chain", bad, m_owner, u"invalid chain id for signer: have 1 want 1033133"_s);
    bad = good;
    bad.gasLimit = 21'100;
    row("little gas", bad, m_owner, u"intrinsic gas too low: gas 21100"_s);
    bad.gasLimit = 30'000'001;
    row("much gas", bad, m_owner, u"exceeds block gas limit"_s);
    bad.gasLimit = 16'777'217;
    row("more than one may", bad, m_owner, u"transaction gas limit too high"_s);
    bad = good;
    bad.maxPriorityFeePerGas = Uint256(4 * kGwei);
    row("tip above cap", bad, m_owner, u"max priority fee per gas higher than max fee per gas"_s);
    bad = good;
    bad.to.reset();
    row("contract", bad, m_owner, u"makes no contracts"_s);
    bad = good;
    bad.value = units(u"1001");
    row("no funds", bad, m_owner, u"insufficient funds for gas * price + value"_s);
    row("empty account", good, m_member, u"insufficient funds for gas * price + value: balance 0"_s);
    const QByteArray raw = ethereum::signTransaction(good, m_owner).raw;
    QTest::newRow("legacy") << raw.sliced(1) << u"transaction type not supported"_s;
    QTest::newRow("cut") << raw.chopped(1) << u"rlp:"_s;
    QTest::newRow("more") << raw + '\0' << u"rlp:"_s;
    QTest::newRow("nothing") << QByteArray() << u"typed transaction too short"_s;
    QByteArray high = raw;
    high[high.size() - 32] = '\xfe'; // s above half the order
    QTest::newRow("high s") << high << u"invalid transaction v, r, s values"_s;
}

void EthereumSandboxTest::send_faults_haveGethsWords()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, words);
    const QJsonObject answer = rpc(u"eth_sendRawTransaction"_s, {ethereum::toHexData(raw)});
    QCOMPARE(answer["error"_L1]["code"_L1].toInt(), -32000);
    QVERIFY2(message(answer).contains(words), qPrintable(message(answer)));
    QCOMPARE(head(), 0);
}

void EthereumSandboxTest::decode_everyByteChangedOrCut_isNeverTheSameSender()
{
    const QByteArray raw = ethereum::signTransaction(call(token::awardNewMember(m_member.address()), 0), m_owner).raw;
    const QString sender = m_owner.address().lower();
    QCOMPARE(sandbox::ethereum::decodeTransaction(raw, kChain)->sender, sender);
    for (qsizetype n = 0; n < raw.size(); ++n) {
        QVERIFY(!sandbox::ethereum::decodeTransaction(raw.first(n), kChain));
        for (const char change : {'\x01', '\x80', '\xff'}) {
            QByteArray bad = raw;
            bad[n] = static_cast<char>(bad.at(n) ^ change);
            const auto read = sandbox::ethereum::decodeTransaction(bad, kChain);
            QVERIFY2(!read || read->sender != sender, qPrintable(QString::number(n)));
        }
    }
    QVERIFY(!sandbox::ethereum::decodeTransaction(QByteArray(1, '\x02') + QByteArray(100'000, '\xf8'), kChain));
}

void EthereumSandboxTest::send_twice_isKnownOrTooLow()
{
    const ethereum::Transaction transaction = call(token::awardNewMember(m_member.address()), 0);
    QCOMPARE(control({{u"hold"_s, true}}).status, 200);
    const Sent first = send(transaction, m_owner);
    QCOMPARE(first.error, QString());
    QCOMPARE(send(transaction, m_owner).error, u"already known"_s);
    QVERIFY(result(u"eth_getTransactionReceipt"_s, {first.hash}).isNull());
    QVERIFY(result(u"eth_getTransactionByHash"_s, {first.hash})["blockNumber"_L1].isNull());
    QCOMPARE(nonceOf(m_owner, u"latest"_s), quint64(0));
    QCOMPARE(nonceOf(m_owner), quint64(1));
    QCOMPARE(control({{u"hold"_s, false}}).status, 200);
    QCOMPARE(send(transaction, m_owner).error, u"nonce too low: next nonce 1, tx nonce 0"_s);
    QCOMPARE(held(m_member.address()), u"10.33"_s);
}

void EthereumSandboxTest::send_replacement_needsTenPercentMore()
{
    QCOMPARE(control({{u"hold"_s, true}}).status, 200);
    ethereum::Transaction transaction = call(token::awardNewMember(m_member.address()), 0);
    const Sent first = send(transaction, m_owner);
    transaction.maxFeePerGas = Uint256(4 * kGwei);
    QCOMPARE(send(transaction, m_owner).error, u"replacement transaction underpriced"_s); // the tip is what it was
    transaction.maxPriorityFeePerGas = Uint256(kGwei + kGwei / 10);
    const Sent second = send(transaction, m_owner);
    QCOMPARE(second.error, QString());
    QVERIFY(result(u"eth_getTransactionByHash"_s, {first.hash}).isNull());
    QCOMPARE(control({{u"drop"_s, second.hash}}).status, 200);
    QVERIFY(result(u"eth_getTransactionByHash"_s, {second.hash}).isNull());
    QCOMPARE(nonceOf(m_owner), quint64(0));
    QCOMPARE(control({{u"drop"_s, second.hash}}).status, 400);
}

void EthereumSandboxTest::nonce_gap_waitsUntilFilled()
{
    const Sent later = send(call(token::awardNewMember(m_member.address()), 1), m_owner);
    QCOMPARE(later.error, QString());
    QCOMPARE(nonceOf(m_owner), quint64(0));
    QVERIFY(result(u"eth_getTransactionReceipt"_s, {later.hash}).isNull());
    const Sent first = send(call(token::awardNewMember(m_member.address()), 0), m_owner);
    const QJsonValue a = result(u"eth_getTransactionReceipt"_s, {first.hash});
    const QJsonValue b = result(u"eth_getTransactionReceipt"_s, {later.hash});
    QCOMPARE(b["blockHash"_L1].toString(), a["blockHash"_L1].toString());
    QCOMPARE(b["transactionIndex"_L1].toString(), u"0x1"_s);
    QCOMPARE(b["logs"_L1][0]["logIndex"_L1].toString(), u"0x1"_s);
    QVERIFY(b["cumulativeGasUsed"_L1] != b["gasUsed"_L1]);
    QCOMPARE(held(m_member.address()), u"20.66"_s);
}

void EthereumSandboxTest::baseFee_aboveCap_keepsWaiting()
{
    QCOMPARE(control({{u"base_fee"_s, u"5000000000"_s}}).status, 200);
    const Sent sent = send(call(token::awardNewMember(m_member.address()), 0), m_owner);
    QCOMPARE(sent.error, QString());
    QVERIFY(result(u"eth_getTransactionReceipt"_s, {sent.hash}).isNull());
    QCOMPARE(control({{u"mine"_s, 3}}).json["waiting"_L1].toArray().size(), 1);
    QCOMPARE(control({{u"base_fee"_s, u"2000000000"_s}}).status, 200);
    QCOMPARE(result(u"eth_getTransactionReceipt"_s, {sent.hash})["effectiveGasPrice"_L1].toString(),
             Uint256(3 * kGwei).toQuantity());
}

void EthereumSandboxTest::blocks_countedByTime_keepTheirHashes()
{
    (void)mined(token::awardNewMember(m_member.address()));
    QCOMPARE(head(), 1);
    m_bench->clock.advance(std::chrono::seconds(36));
    QCOMPARE(head(), 4);
    const QString third = ofBlock(u"0x3"_s, "hash"_L1);
    const QString time = ofBlock(u"0x3"_s, "timestamp"_L1);
    QCOMPARE(ofBlock(u"0x4"_s, "parentHash"_L1), third);
    (void)mined(token::awardNewMember(m_other.address()));
    QCOMPARE(head(), 5);
    QCOMPARE(ofBlock(u"0x3"_s, "hash"_L1), third);
    QCOMPARE(ofBlock(u"0x3"_s, "timestamp"_L1), time);
    QCOMPARE(ofBlock(u"0x5"_s, "parentHash"_L1), ofBlock(u"0x4"_s, "hash"_L1));
    QCOMPARE(result(u"eth_getBlockByHash"_s, {third, false})["number"_L1].toString(), u"0x3"_s);
    QVERIFY(result(u"eth_getBlockByNumber"_s, {u"0x6"_s, false}).isNull());
    QCOMPARE(ofBlock(u"finalized"_s, "number"_L1), u"0x0"_s);
    QCOMPARE(control({{u"mine"_s, 100}}).json["head"_L1].toInteger(), 105);
    QCOMPARE(ofBlock(u"safe"_s, "number"_L1), u"0x49"_s);
    QCOMPARE(ofBlock(u"finalized"_s, "number"_L1), u"0x29"_s);
}

void EthereumSandboxTest::reorganisation_minesAnewUnderAnotherHash()
{
    const QJsonObject before = mined(token::awardNewMember(m_member.address()));
    QCOMPARE(control({{u"mine"_s, 2}}).json["head"_L1].toInteger(), 3);
    const QString second = ofBlock(u"0x2"_s, "hash"_L1);
    QCOMPARE(control({{u"reorg"_s, QJsonObject{{u"depth"_s, 3}}}}).json["head"_L1].toInteger(), 4);
    const QJsonValue after = result(u"eth_getTransactionReceipt"_s, {before["transactionHash"_L1]});
    QCOMPARE(after["status"_L1].toString(), u"0x1"_s);
    QVERIFY(after["blockHash"_L1] != before["blockHash"_L1]);
    QVERIFY(ofBlock(u"0x2"_s, "hash"_L1) != second);
    QVERIFY(result(u"eth_getBlockByHash"_s, {second, false}).isNull());
    QCOMPARE(held(m_member.address()), u"10.33"_s);
    QCOMPARE(logs({{u"fromBlock"_s, u"0x0"_s}}).size(), 1);
    QCOMPARE(message(rpc(u"eth_getLogs"_s, {QJsonObject{{u"blockHash"_s, before["blockHash"_L1]}}})),
             u"unknown block"_s);
    QCOMPARE(logs({{u"blockHash"_s, after["blockHash"_L1]}}).size(), 1);
}

void EthereumSandboxTest::reorganisation_dropped_givesTheNonceBack()
{
    const QJsonObject kept = mined(token::awardNewMember(m_member.address()));
    const QJsonObject gone = mined(token::awardNewMember(m_member.address()));
    const QJsonArray dropped{gone["transactionHash"_L1]};
    QCOMPARE(control({{u"reorg"_s, QJsonObject{{u"depth"_s, 1}, {u"drop"_s, dropped}}}}).status, 200);
    QVERIFY(result(u"eth_getTransactionByHash"_s, {gone["transactionHash"_L1]}).isNull());
    QCOMPARE(result(u"eth_getTransactionReceipt"_s, {kept["transactionHash"_L1]})["blockHash"_L1].toString(),
             kept["blockHash"_L1].toString());
    QCOMPARE(held(m_member.address()), u"10.33"_s);
    QCOMPARE(nonceOf(m_owner), quint64(1));
    QCOMPARE(send(call(token::awardNewMember(m_member.address()), 1), m_owner).hash,
             gone["transactionHash"_L1].toString());
    QCOMPARE(held(m_member.address()), u"20.66"_s);
}

void EthereumSandboxTest::balance_ofEarlierBlock_isAsItWas()
{
    (void)mined(token::awardNewMember(m_member.address()));
    (void)mined(token::awardNewMember(m_member.address()));
    QCOMPARE(held(m_member.address(), u"0x0"_s), u"0"_s);
    QCOMPARE(held(m_member.address(), u"0x1"_s), u"10.33"_s);
    QCOMPARE(held(m_member.address(), u"0x2"_s), u"20.66"_s);
    QCOMPARE(result(u"eth_getTransactionCount"_s, {m_owner.address().lower(), u"0x1"_s}).toString(), u"0x1"_s);
    QCOMPARE(message(rpc(u"eth_getBalance"_s, {m_owner.address().lower(), u"0x3"_s})), u"header not found"_s);
}

void EthereumSandboxTest::restart_keepsEverything()
{
    (void)mined(token::awardNewMember(m_member.address()));
    const QString hash = ofBlock(u"latest"_s, "hash"_L1);
    m_bench->router = {};
    QVERIFY(sandbox::installEthereum(m_bench->router, m_bench->world, m_other.address().lower()).has_value());
    QCOMPARE(ofBlock(u"latest"_s, "hash"_L1), hash);
    QCOMPARE(held(m_member.address()), u"10.33"_s);
    QCOMPARE(ethereum::abi::onlyAddress(read(token::getter(token::Function::Owner))), m_other.address()); // a new key
    QCOMPARE(mined(token::awardNewMember(m_member.address()), m_other)["status"_L1].toString(), u"0x1"_s);
}

void EthereumSandboxTest::logs_filteredByParty_data()
{
    const QString transfer = ethereum::toHexData(token::transferTopic());
    const QString member = topic(m_member.address());
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QJsonArray &topics, int count, const QJsonObject &more = {}) {
        QJsonObject filter{{u"fromBlock"_s, u"0x0"_s}, {u"topics"_s, topics}};
        filter = more.isEmpty() ? filter : more;
        QTest::newRow(name) << filter << count;
    };
    row("all", {}, 3);
    row("in", {transfer, QJsonValue(), member}, 2);
    row("out", {transfer, member}, 0);
    row("either", {transfer, QJsonValue(), QJsonArray{member, topic(m_other.address())}}, 3);
    row("another event", {ethereum::toHexData(token::approvalTopic())}, 0);
    row("a fourth topic", {QJsonValue(), QJsonValue(), QJsonValue(), member}, 0);
    row("our contract", {}, 3, {{u"fromBlock"_s, u"earliest"_s}, {u"address"_s, contract().checksummed()}});
    row("another contract", {}, 0, {{u"fromBlock"_s, u"0x0"_s}, {u"address"_s, m_member.address().lower()}});
    row("one of two contracts", {}, 3,
        {{u"fromBlock"_s, u"0x0"_s}, {u"address"_s, QJsonArray{m_member.address().lower(), contract().lower()}}});
    row("the latest block", {}, 1, {{u"topics"_s, QJsonArray()}});
    row("two blocks", {}, 2, {{u"fromBlock"_s, u"0x1"_s}, {u"toBlock"_s, u"0x2"_s}});
}

void EthereumSandboxTest::logs_filteredByParty()
{
    QFETCH(const QJsonObject, filter);
    QFETCH(const int, count);
    (void)mined(token::awardNewMember(m_member.address()));
    (void)mined(token::awardNewMember(m_other.address()));
    (void)mined(token::rewardDataPurchase(m_member.address(), units(u"1")));
    const QJsonObject answer = rpc(u"eth_getLogs"_s, {filter});
    QVERIFY2(!answer.contains("error"_L1), qPrintable(message(answer)));
    QCOMPARE(answer["result"_L1].toArray().size(), count);
}

void EthereumSandboxTest::logs_beyondLimits_areRefused()
{
    (void)mined(token::awardNewMember(m_member.address()));
    (void)mined(token::awardNewMember(m_member.address()));
    const QJsonObject all{{u"fromBlock"_s, u"0x0"_s}, {u"toBlock"_s, u"latest"_s}};
    QCOMPARE(control({{u"log_results"_s, 1}}).status, 200);
    const QJsonObject many = rpc(u"eth_getLogs"_s, {all});
    QCOMPARE(many["error"_L1]["code"_L1].toInt(), -32005);
    QVERIFY(message(many).startsWith("query returned more than 1 results"_L1));
    QCOMPARE(control({{u"log_range"_s, 2}, {u"log_results"_s, 0}}).status, 200);
    QCOMPARE(rpc(u"eth_getLogs"_s, {all})["error"_L1]["code"_L1].toInt(), -32614);
    QCOMPARE(logs({{u"fromBlock"_s, u"0x1"_s}, {u"toBlock"_s, u"0x2"_s}}).size(), 2);
    const QJsonObject backwards{{u"fromBlock"_s, u"0x2"_s}, {u"toBlock"_s, u"0x1"_s}};
    QCOMPARE(message(rpc(u"eth_getLogs"_s, {backwards})), u"invalid block range params"_s);
}

void EthereumSandboxTest::feeHistory_lastBaseFee_isTheNextBlocks()
{
    (void)mined(token::awardNewMember(m_member.address()));
    QCOMPARE(control({{u"base_fee"_s, u"7"_s}}).status, 200);
    const QJsonValue history = result(u"eth_feeHistory"_s, {u"0x14"_s, u"latest"_s, QJsonArray{10, 50, 90}});
    QCOMPARE(history["oldestBlock"_L1].toString(), u"0x0"_s);
    QCOMPARE(history["baseFeePerGas"_L1].toArray(), QJsonArray({u"0x3b9aca00"_s, u"0x3b9aca00"_s, u"0x7"_s}));
    QCOMPARE(history["reward"_L1].toArray().size(), 2);
    QCOMPARE(history["reward"_L1][1][1].toString(), u"0x3b9aca00"_s);
    QCOMPARE(history["reward"_L1][0][1].toString(), u"0x0"_s);
    QCOMPARE(message(rpc(u"eth_feeHistory"_s, {u"0x1"_s, u"latest"_s, QJsonArray{50, 10}})),
             u"invalid reward percentile"_s);
    QCOMPARE(result(u"eth_gasPrice"_s).toString(), u"0x3b9aca07"_s);
}

void EthereumSandboxTest::envelope_malformed_hasItsCode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("{\"jsonrpc\":") << -32700;
    QTest::newRow("empty batch") << QByteArray("[]") << -32600;
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"eth_chainId"})") << -32600;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << -32600;
    QTest::newRow("id is an object") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"eth_chainId"})") << -32600;
    QTest::newRow("unknown") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"eth_sign"})") << -32601;
    QTest::newRow("named params") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"eth_call","params":{"to":"0x"}})")
                                  << -32602;
    QTest::newRow("missing param") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"eth_getBalance"})") << -32602;
    QTest::newRow("short address")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"eth_getBalance","params":["0x12","latest"]})") << -32602;
    QTest::newRow("no tag")
        << QByteArray(
               R"({"jsonrpc":"2.0","id":1,"method":"eth_getBalance","params":["0x0000000000000000000000000000000000000001"]})")
        << -32602;
    QTest::newRow("odd data") << QByteArray(
                                     R"({"jsonrpc":"2.0","id":1,"method":"eth_sendRawTransaction","params":["0x123"]})")
                              << -32602;
}

void EthereumSandboxTest::envelope_malformed_hasItsCode()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    const Reply reply = m_bench->call("POST", u"/ethereum"_s, body, {{"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json["error"_L1]["code"_L1].toInt(), code);
    QCOMPARE(m_bench->call("POST", u"/ethereum"_s, body, {{"Content-Type", "text/plain"}}).status, 415);
}

void EthereumSandboxTest::batch_mixed_answersEachButNotifications()
{
    const QByteArray body = R"([{"jsonrpc":"2.0","id":"a","method":"eth_chainId"},
        {"jsonrpc":"2.0","method":"eth_chainId"}, {"jsonrpc":"2.0","id":2,"method":"nonsense"}, 7])";
    const Reply reply = m_bench->call("POST", u"/ethereum"_s, body, {{"Content-Type", "application/json"}});
    const QJsonArray answers = QJsonDocument::fromJson(reply.response.body).array();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0]["id"_L1].toString(), u"a"_s);
    QCOMPARE(answers[1]["error"_L1]["message"_L1].toString(), u"the method nonsense does not exist/is not available"_s);
    QCOMPARE(answers[2]["error"_L1]["code"_L1].toInt(), -32600);
}

void EthereumSandboxTest::page_showsHoldersEscaped()
{
    QCOMPARE(control({{u"hold"_s, true}}).status, 200);
    (void)send(call(token::rewardDataPurchase(m_member.address(), units(u"20")), 0), m_owner);
    QVERIFY(m_bench->call("GET", u"/ethereum"_s).response.body.contains("Waiting"));
    QCOMPARE(control({{u"hold"_s, false}}).status, 200);
    const QByteArray page = m_bench->call("GET", u"/ethereum"_s).response.body;
    QVERIFY(page.contains("Simulated"));
    QVERIFY(page.contains(m_member.address().checksummed().toLatin1()));
    QVERIFY(page.contains(">2.066<"));
    QVERIFY(page.contains("newly minted"));
    QVERIFY(!page.contains("Waiting"));
}

void EthereumSandboxTest::faucet_givesEther()
{
    const QByteArray form = "address=" + m_member.address().checksummed().toLatin1();
    QCOMPARE(m_bench->call("POST", u"/ethereum/faucet"_s, form).status, 303);
    QCOMPARE(result(u"eth_getBalance"_s, {m_member.address().lower(), u"latest"_s}).toString(), u"0xde0b6b3a7640000"_s);
    QCOMPARE(m_bench->call("POST", u"/ethereum/faucet"_s, "address=<b>").status, 400);
    ethereum::Transaction gift = call({}, 0);
    gift.to = m_other.address();
    gift.value = units(u"0.25");
    gift.gasLimit = 21'000;
    QCOMPARE(send(gift, m_member).error, QString());
    QCOMPARE(result(u"eth_getBalance"_s, {m_other.address().lower(), u"latest"_s}).toString(), u"0x3782dace9d90000"_s);
}

QTEST_GUILESS_MAIN(EthereumSandboxTest)
#include "tst_ethereum.moc"
