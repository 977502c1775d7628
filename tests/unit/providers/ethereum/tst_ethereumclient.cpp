// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "fakenode.h"

#include "ethereum/abi.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/keccak.h"
#include "providers/ethereum/contractprobe.h"
#include "providers/ethereum/ethereumparser.h"
#include "providers/ethereum/rpcerror.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::ethereum;
using core::ErrorCode;
using core::Uint256;
using dotmtoken::Function;

namespace {

const Address kHolder = *Address::parse(u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const Address kToken = *Address::parse(u"0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D");

QString hashText(char fill)
{
    return toHexData(QByteArray(32, fill));
}

QJsonObject logObject(quint64 block, quint64 index)
{
    return {{u"address"_s, kToken.lower()},
            {u"topics"_s, QJsonArray{toHexData(dotmtoken::transferTopic()), toHexData(QByteArray(32, '\0')),
                                     toHexData(abi::word(kHolder))}},
            {u"data"_s, toHexData(Uint256(1000).toBytes32())},
            {u"blockNumber"_s, Uint256(block).toQuantity()},
            {u"blockHash"_s, hashText('b')},
            {u"transactionHash"_s, hashText('t')},
            {u"transactionIndex"_s, u"0x0"_s},
            {u"logIndex"_s, Uint256(index).toQuantity()},
            {u"removed"_s, false}};
}

QJsonObject receiptObject()
{
    return {{u"transactionHash"_s, hashText('t')}, {u"blockNumber"_s, u"0x64"_s},
            {u"blockHash"_s, hashText('b')},       {u"status"_s, u"0x1"_s},
            {u"gasUsed"_s, u"0xd2f0"_s},           {u"effectiveGasPrice"_s, u"0x3b9aca00"_s},
            {u"contractAddress"_s, QJsonValue()},  {u"logs"_s, QJsonArray{logObject(100, 3)}}};
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    if (value.isUndefined()) {
        object.remove(name);
    } else {
        object.insert(name, value);
    }
    return object;
}

/// What contracts answer to eth_call, by the selector asked for; the rest has no such function.
class FakeContract
{
public:
    explicit FakeContract(test::ProviderBench &bench)
    {
        bench.transport.setResponder([this](const net::HttpRequest &request) {
            const QJsonDocument document = QJsonDocument::fromJson(request.body);
            if (document.isObject()) {
                return test::FakeTransport::answer(200, QJsonDocument(reply(document.object())).toJson());
            }
            QJsonArray all;
            for (const QJsonValue &each : document.array()) {
                all.append(reply(each.toObject()));
            }
            return test::FakeTransport::answer(200, QJsonDocument(all).toJson());
        });
    }

    std::map<Function, QByteArray> answers;
    std::map<Function, QByteArray> reverts;
    QString code = u"0x6080"_s;
    QStringList callers;

private:
    QJsonObject reply(const QJsonObject &call)
    {
        const QString method = call.value("method"_L1).toString();
        QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, call.value("id"_L1)}};
        if (method == "eth_chainId"_L1) {
            object.insert(u"result"_s, u"0xaa36a7"_s);
        } else if (method == "eth_getCode"_L1) {
            object.insert(u"result"_s, code);
        } else {
            addCall(object, call.value("params"_L1).toArray().at(0).toObject());
        }
        return object;
    }

    void addCall(QJsonObject &object, const QJsonObject &request)
    {
        callers.append(request.value("from"_L1).toString());
        const QByteArray selector = fromHexData(request.value("data"_L1).toString()).value().first(4);
        for (const auto &[function, bytes] : answers) {
            if (dotmtoken::selectorOf(function) == selector) {
                object.insert(u"result"_s, toHexData(bytes));
                return;
            }
        }
        QJsonObject error{{u"code"_s, 3}, {u"message"_s, u"execution reverted"_s}, {u"data"_s, u"0x"_s}};
        for (const auto &[function, bytes] : reverts) {
            if (dotmtoken::selectorOf(function) == selector) {
                error.insert(u"data"_s, toHexData(bytes));
            }
        }
        object.insert(u"error"_s, error);
    }
};

/// The contract of the published source.
void makeWhole(FakeContract &contract)
{
    for (const Function each : dotmtoken::allFunctions()) {
        contract.answers[each] = {};
    }
    contract.answers.erase(Function::InitialSupply);
    contract.answers[Function::Name] =
        abi::word(Uint256(32)) + abi::word(Uint256(10)) + QByteArray("DOTM Token").leftJustified(32, '\0');
    contract.answers[Function::Symbol] =
        abi::word(Uint256(32)) + abi::word(Uint256(4)) + QByteArray("DOTM").leftJustified(32, '\0');
    contract.answers[Function::Decimals] = abi::word(Uint256(18));
    contract.answers[Function::Owner] = abi::word(kHolder);
    contract.answers[Function::DataRewardPercentage] = abi::word(Uint256(1033));
    for (const Function each :
         {Function::TotalSupply, Function::BalanceOf, Function::MaxSupply, Function::RemainingMintableTokens,
          Function::NewMemberReward, Function::FirstTransactionBonusRegular, Function::FirstTransactionBonusFounding}) {
        contract.answers[each] = abi::word(Uint256(7));
    }
}

struct ContractBench
{
    test::ProviderBench base;
    FakeContract contract{base};
    EthereumClient client{base.transport, base.clock, base.random, test::chainConfig(u"https://one.example/key"_s),
                          &test::noPause};
};

} // namespace

class EthereumClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_askAsTheSpecificationSays();
    void tokenBalance_isExact();
    void tokenBalance_withoutContract_isNotZero();
    void estimate_hasAFifthMore();
    void send_answersItsOwnHash();
    void send_knownAlready_isSent();
    void send_otherHash_isUnclear();
    void receipt_isReadWhole();
    void receipt_notMined_isNothing();
    void receipt_hostile_isRefused_data();
    void receipt_hostile_isRefused();
    void transaction_waitingAndMined_areToldApart();
    void block_isRead();
    void block_hostile_isRefused_data();
    void block_hostile_isRefused();
    void logs_arePagedAndGrow();
    void logs_tooWide_areHalved();
    void logs_tooWideForOneBlock_giveUp();
    void logs_endOfRange_isKept();
    void logs_removedAndUnsorted_arePutInOrder();
    void logs_notAskedFor_areRefused_data();
    void logs_notAskedFor_areRefused();
    void probe_wholeContract_hasAll();
    void probe_olderContract_lacksRewards();
    void probe_functionThatRefuses_isThere();
    void probe_noToken_isRefused();
};

void EthereumClientTest::reads_askAsTheSpecificationSays()
{
    test::ChainBench bench;
    bench.node.answer("eth_getBalance", u"0xde0b6b3a7640000"_s);
    bench.node.answer("eth_getTransactionCount", u"0x5"_s);
    bench.node.answer("eth_getCode", u"0x6080"_s);
    QCOMPARE(QCoro::waitFor(bench.client.balance(kHolder, BlockId::latest()))->toDecimal(), u"1000000000000000000"_s);
    QCOMPARE(*QCoro::waitFor(bench.client.transactionCount(kHolder, BlockId::pending())), quint64(5));
    QCOMPARE(QCoro::waitFor(bench.client.code(kToken, BlockId::at(255)))->bytes.toHex(), "6080");
    QCOMPARE(*QCoro::waitFor(bench.client.chainId()), quint64(11155111));
    QCOMPARE(bench.node.paramsOf("eth_getBalance").first(), (QJsonArray{kHolder.lower(), u"latest"_s}));
    QCOMPARE(bench.node.paramsOf("eth_getTransactionCount").first(), (QJsonArray{kHolder.lower(), u"pending"_s}));
    QCOMPARE(bench.node.paramsOf("eth_getCode").first(), (QJsonArray{kToken.lower(), u"0xff"_s}));
    QVERIFY(QCoro::waitFor(bench.client.contractState()) == ContractState::Ok);
    const net::HttpRequest request = bench.base.transport.lastRequest();
    QCOMPARE(request.method, "POST");
    QCOMPARE(test::headerOf(request, "Content-Type"), "application/json");
}

void EthereumClientTest::tokenBalance_isExact()
{
    test::ChainBench bench;
    bench.node.answer("eth_call", toHexData(Uint256::fromDecimal(u"10333333000000000000000001")->toBytes32()));
    const auto units = QCoro::waitFor(bench.client.tokenBalance(kHolder, BlockId::latest()));
    QCOMPARE(units->toDecimal(), u"10333333000000000000000001"_s);
    const QJsonObject call = bench.node.paramsOf("eth_call").first().at(0).toObject();
    QCOMPARE(call.value("to"_L1).toString(), kToken.lower());
    QCOMPARE(call.value("data"_L1).toString(), toHexData(dotmtoken::balanceOf(kHolder)));
}

void EthereumClientTest::tokenBalance_withoutContract_isNotZero()
{
    test::ChainBench bench;
    bench.node.answer("eth_call", u"0x"_s);
    bench.node.answer("eth_getCode", u"0x"_s);
    const auto units = QCoro::waitFor(bench.client.tokenBalance(kHolder, BlockId::latest()));
    QVERIFY(!units && units.error().code == ErrorCode::NotFound);
    QVERIFY(QCoro::waitFor(bench.client.contractState()) == ContractState::NoCode);
    bench.node.forget("eth_call");
    bench.node.answer("eth_call", u"0x01"_s);
    const auto odd = QCoro::waitFor(bench.client.tokenBalance(kHolder, BlockId::latest()));
    QVERIFY(!odd && odd.error().code == ErrorCode::Protocol);
}

void EthereumClientTest::estimate_hasAFifthMore()
{
    test::ChainBench bench;
    bench.node.answer("eth_estimateGas", u"0xc350"_s); // 50000
    const CallRequest request{kHolder, kToken, dotmtoken::mint(kHolder, Uint256(1)), {}};
    QCOMPARE(*QCoro::waitFor(bench.client.estimateGas(request)), quint64(60'000));
    QCOMPARE(bench.node.paramsOf("eth_estimateGas").first().at(0).toObject().value("from"_L1).toString(),
             kHolder.lower());
    bench.node.forget("eth_estimateGas");
    bench.node.refuse("eth_estimateGas", 3, u"execution reverted"_s,
                      u"0x118cdaa7"_s + QString::fromLatin1(abi::word(kHolder).toHex()));
    const auto refused = QCoro::waitFor(bench.client.estimateGas(request));
    QCOMPARE(refused.error().providerCode, QString::fromLatin1(rpc::kReverted));
    QVERIFY(refused.error().detail.contains("OwnableUnauthorizedAccount"_L1));
}

void EthereumClientTest::send_answersItsOwnHash()
{
    test::ChainBench bench;
    bench.node.answer("eth_sendRawTransaction", toHexData(keccak256("raw")));
    const auto sent = QCoro::waitFor(bench.client.sendRawTransaction("raw"));
    QVERIFY(sent && !sent->wasKnown);
    QCOMPARE(sent->hash, keccak256("raw"));
    QCOMPARE(bench.node.paramsOf("eth_sendRawTransaction").first(), QJsonArray{u"0x726177"_s});
}

void EthereumClientTest::send_knownAlready_isSent()
{
    test::ChainBench bench;
    bench.node.refuse("eth_sendRawTransaction", -32000, u"already known"_s);
    const auto sent = QCoro::waitFor(bench.client.sendRawTransaction("raw"));
    QVERIFY(sent && sent->wasKnown);
    QCOMPARE(sent->hash, keccak256("raw"));
}

void EthereumClientTest::send_otherHash_isUnclear()
{
    test::ChainBench bench;
    bench.node.answer("eth_sendRawTransaction", hashText('x'));
    const auto sent = QCoro::waitFor(bench.client.sendRawTransaction("raw"));
    QVERIFY(!sent && sent.error().isUnclear());
}

void EthereumClientTest::receipt_isReadWhole()
{
    test::ChainBench bench;
    bench.node.answer("eth_getTransactionReceipt", receiptObject());
    const auto receipt = QCoro::waitFor(bench.client.receipt(QByteArray(32, 't')));
    QVERIFY(receipt && *receipt);
    QVERIFY((*receipt)->isSuccess);
    QCOMPARE((*receipt)->blockNumber, quint64(100));
    QCOMPARE((*receipt)->effectiveGasPrice->toDecimal(), u"1000000000"_s);
    QCOMPARE((*receipt)->logs.size(), 1);
    QCOMPARE(dotmtoken::transferOf((*receipt)->logs.first())->units.toDecimal(), u"1000"_s);
    const auto other = QCoro::waitFor(bench.client.receipt(QByteArray(32, 'u')));
    QVERIFY(!other && other.error().code == ErrorCode::Protocol);
}

void EthereumClientTest::receipt_notMined_isNothing()
{
    test::ChainBench bench;
    bench.node.answer("eth_getTransactionReceipt", QJsonValue());
    const auto receipt = QCoro::waitFor(bench.client.receipt(QByteArray(32, 't')));
    QVERIFY(receipt && !*receipt);
    const auto reverted = parser::receipt(with(receiptObject(), u"status"_s, u"0x0"_s));
    QVERIFY(reverted && !(*reverted)->isSuccess);
}

void EthereumClientTest::receipt_hostile_isRefused_data()
{
    QTest::addColumn<QJsonValue>("result");
    const QJsonObject good = receiptObject();
    QTest::newRow("text") << QJsonValue(u"0x1"_s);
    QTest::newRow("list") << QJsonValue(QJsonArray{good});
    QTest::newRow("empty") << QJsonValue(QJsonObject());
    QTest::newRow("no status") << QJsonValue(with(good, u"status"_s, QJsonValue(QJsonValue::Undefined)));
    QTest::newRow("status 2") << QJsonValue(with(good, u"status"_s, u"0x2"_s));
    QTest::newRow("block as number") << QJsonValue(with(good, u"blockNumber"_s, 100));
    QTest::newRow("block too large") << QJsonValue(with(good, u"blockNumber"_s, u"0x10000000000000000"_s));
    QTest::newRow("short hash") << QJsonValue(with(good, u"blockHash"_s, u"0xabcd"_s));
    QTest::newRow("no logs") << QJsonValue(with(good, u"logs"_s, QJsonValue()));
    QTest::newRow("log of numbers") << QJsonValue(with(good, u"logs"_s, QJsonArray{1}));
    QTest::newRow("five topics") << QJsonValue(
        with(good, u"logs"_s,
             QJsonArray{with(logObject(1, 1), u"topics"_s,
                             QJsonArray{hashText('1'), hashText('2'), hashText('3'), hashText('4'), hashText('5')})}));
    QTest::newRow("short topic") << QJsonValue(
        with(good, u"logs"_s, QJsonArray{with(logObject(1, 1), u"topics"_s, QJsonArray{u"0x00"_s})}));
    QTest::newRow("odd data") << QJsonValue(
        with(good, u"logs"_s, QJsonArray{with(logObject(1, 1), u"data"_s, u"0x0"_s)}));
    QTest::newRow("removed as text") << QJsonValue(
        with(good, u"logs"_s, QJsonArray{with(logObject(1, 1), u"removed"_s, u"no"_s)}));
}

void EthereumClientTest::receipt_hostile_isRefused()
{
    QFETCH(const QJsonValue, result);
    const auto receipt = parser::receipt(result);
    QVERIFY(!receipt && receipt.error().code == ErrorCode::Protocol);
}

void EthereumClientTest::transaction_waitingAndMined_areToldApart()
{
    const QJsonObject waiting{{u"hash"_s, hashText('t')},
                              {u"from"_s, kHolder.lower()},
                              {u"nonce"_s, u"0x7"_s},
                              {u"blockNumber"_s, QJsonValue()}};
    test::ChainBench bench;
    bench.node.answer("eth_getTransactionByHash", waiting);
    bench.node.answer("eth_getTransactionByHash", with(waiting, u"blockNumber"_s, u"0x5"_s));
    bench.node.answer("eth_getTransactionByHash", QJsonValue());
    const QByteArray hash(32, 't');
    const auto first = QCoro::waitFor(bench.client.transactionByHash(hash));
    QVERIFY(first && *first && !(*first)->blockNumber);
    QCOMPARE((*first)->nonce, quint64(7));
    const auto second = QCoro::waitFor(bench.client.transactionByHash(hash));
    QCOMPARE((*second)->blockNumber, std::optional<quint64>(5));
    const auto third = QCoro::waitFor(bench.client.transactionByHash(hash));
    QVERIFY(third && !*third);
}

void EthereumClientTest::block_isRead()
{
    test::ChainBench bench;
    bench.node.answer("eth_getBlockByNumber", QJsonObject{{u"number"_s, u"0x64"_s},
                                                          {u"hash"_s, hashText('b')},
                                                          {u"parentHash"_s, hashText('p')},
                                                          {u"timestamp"_s, u"0x6968b3d8"_s},
                                                          {u"baseFeePerGas"_s, u"0x7"_s}});
    const auto block = QCoro::waitFor(bench.client.block(BlockId::finalized()));
    QVERIFY(block && *block);
    QCOMPARE((*block)->number, quint64(100));
    QCOMPARE(core::toMs((*block)->time), qint64(1768469464000));
    QCOMPARE((*block)->baseFeePerGas->toDecimal(), u"7"_s);
    QCOMPARE(bench.node.paramsOf("eth_getBlockByNumber").first(), (QJsonArray{u"finalized"_s, false}));
}

void EthereumClientTest::block_hostile_isRefused_data()
{
    QTest::addColumn<QString>("time");
    QTest::newRow("no number") << u"soon"_s;
    QTest::newRow("beyond all years") << u"0xffffffffffffffff"_s;
}

void EthereumClientTest::block_hostile_isRefused()
{
    QFETCH(const QString, time);
    const auto block = parser::block(QJsonObject{{u"number"_s, u"0x64"_s},
                                                 {u"hash"_s, hashText('b')},
                                                 {u"parentHash"_s, hashText('p')},
                                                 {u"timestamp"_s, time}});
    QVERIFY(!block && block.error().code == ErrorCode::Protocol);
}

void EthereumClientTest::logs_arePagedAndGrow()
{
    test::ChainBench bench;
    bench.node.answer("eth_getLogs", QJsonArray{logObject(5, 0)});
    const LogQuery query = transfersTo(kToken, kHolder);
    const auto page = QCoro::waitFor(bench.client.logPage(query, 1, 100'000, logpages::kFirstSize));
    QVERIFY(page);
    QCOMPARE(page->logs.size(), 1);
    QCOMPARE(page->from, quint64(1));
    QCOMPARE(page->to, quint64(2000));
    QCOMPARE(page->nextSize, quint64(2500));
    const QJsonObject filter = bench.node.paramsOf("eth_getLogs").first().at(0).toObject();
    QCOMPARE(filter.value("fromBlock"_L1).toString(), u"0x1"_s);
    QCOMPARE(filter.value("toBlock"_L1).toString(), u"0x7d0"_s);
    QCOMPARE(filter.value("topics"_L1).toArray(),
             (QJsonArray{toHexData(dotmtoken::transferTopic()), QJsonValue(), toHexData(abi::word(kHolder))}));
    QCOMPARE(transfersFrom(kToken, kHolder).topics.size(), 2);
    QCOMPARE(logpages::grown(logpages::kLargestSize), logpages::kLargestSize);
}

void EthereumClientTest::logs_tooWide_areHalved()
{
    test::ChainBench bench;
    bench.node.refuse("eth_getLogs", -32005, u"query returned more than 10000 results"_s);
    bench.node.refuse("eth_getLogs", -32602, u"invalid params"_s);
    bench.node.answer("eth_getLogs", QJsonArray());
    const auto page = QCoro::waitFor(bench.client.logPage(transfersTo(kToken, kHolder), 1, 100'000, 2000));
    QVERIFY(page);
    QCOMPARE(page->to, quint64(500));
    QCOMPARE(page->nextSize, quint64(500));
}

void EthereumClientTest::logs_tooWideForOneBlock_giveUp()
{
    test::ChainBench bench;
    bench.node.refuse("eth_getLogs", -32005, u"query returned more than 10000 results"_s);
    const auto page = QCoro::waitFor(bench.client.logPage(transfersTo(kToken, kHolder), 1, 8, 8));
    QVERIFY(!page);
    QCOMPARE(bench.node.paramsOf("eth_getLogs").size(), 4); // 8, 4, 2, 1
}

void EthereumClientTest::logs_endOfRange_isKept()
{
    test::ChainBench bench;
    bench.node.answer("eth_getLogs", QJsonArray());
    const LogQuery query = transfersFrom(kToken, kHolder);
    QCOMPARE(QCoro::waitFor(bench.client.logPage(query, 10, 12, 2000))->to, quint64(12));
    QCOMPARE(QCoro::waitFor(bench.client.logPage(query, 12, 12, 0))->to, quint64(12));
    const auto last = std::numeric_limits<quint64>::max();
    QCOMPARE(QCoro::waitFor(bench.client.logPage(query, last - 1, last, 2000))->to, last);
    const auto backwards = QCoro::waitFor(bench.client.logPage(query, 12, 11, 2000));
    QVERIFY(!backwards && backwards.error().code == ErrorCode::Invalid);
}

void EthereumClientTest::logs_removedAndUnsorted_arePutInOrder()
{
    test::ChainBench bench;
    bench.node.answer("eth_getLogs", QJsonArray{logObject(7, 1), logObject(5, 9), logObject(7, 0),
                                                with(logObject(6, 0), u"removed"_s, true)});
    const auto page = QCoro::waitFor(bench.client.logPage(transfersTo(kToken, kHolder), 1, 10, 10));
    QVERIFY(page);
    QCOMPARE(page->logs.size(), 3);
    QCOMPARE(page->logs.at(0).blockNumber, quint64(5));
    QCOMPARE(page->logs.at(1).index, quint64(0));
    QCOMPARE(page->logs.at(2).index, quint64(1));
}

void EthereumClientTest::logs_notAskedFor_areRefused_data()
{
    QTest::addColumn<QJsonObject>("log");
    QTest::newRow("block before") << logObject(0, 0);
    QTest::newRow("block behind") << logObject(11, 0);
    QTest::newRow("other contract") << with(logObject(5, 0), u"address"_s, kHolder.lower());
    QTest::newRow("other topic") << with(
        logObject(5, 0), u"topics"_s, QJsonArray{toHexData(dotmtoken::approvalTopic()), hashText('a'), hashText('b')});
    QTest::newRow("fewer topics") << with(logObject(5, 0), u"topics"_s,
                                          QJsonArray{toHexData(dotmtoken::transferTopic())});
}

void EthereumClientTest::logs_notAskedFor_areRefused()
{
    QFETCH(const QJsonObject, log);
    test::ChainBench bench;
    bench.node.answer("eth_getLogs", QJsonArray{log});
    const auto page = QCoro::waitFor(bench.client.logPage(transfersTo(kToken, kHolder), 1, 10, 10));
    QVERIFY(!page && page.error().code == ErrorCode::Protocol);
}

void EthereumClientTest::probe_wholeContract_hasAll()
{
    ContractBench bench;
    makeWhole(bench.contract);
    const auto facts = QCoro::waitFor(probeContract(&bench.client));
    QVERIFY(facts);
    QCOMPARE(facts->symbol, u"DOTM"_s);
    QCOMPARE(facts->decimals, quint64(18));
    QVERIFY(facts->owner == kHolder);
    QCOMPARE(facts->rewardBasisPoints, std::optional<quint64>(1033));
    QVERIFY(facts->maxSupply == Uint256(7));
    QCOMPARE(facts->functions.size(), qsizetype(dotmtoken::allFunctions().size()) - 1);
    QVERIFY(facts->has(Function::RewardDataPurchase) && !facts->has(Function::InitialSupply));
    QCOMPARE(bench.contract.callers.last(), kHolder.lower());
    QCOMPARE(bench.base.transport.requests().size(), 4); // chain, code, owner, all functions
}

void EthereumClientTest::probe_olderContract_lacksRewards()
{
    ContractBench bench;
    makeWhole(bench.contract);
    for (const Function each : {Function::MaxSupply, Function::RewardDataPurchase, Function::AwardNewMember,
                                Function::DataRewardPercentage, Function::SetDataRewardPercentage}) {
        bench.contract.answers.erase(each);
    }
    bench.contract.answers[Function::InitialSupply] = abi::word(Uint256(7));
    const auto facts = QCoro::waitFor(probeContract(&bench.client));
    QVERIFY(facts);
    QVERIFY(facts->has(Function::Mint) && facts->has(Function::InitialSupply));
    QVERIFY(!facts->has(Function::RewardDataPurchase) && !facts->has(Function::AwardNewMember));
    QVERIFY(!facts->maxSupply && !facts->rewardBasisPoints);
}

void EthereumClientTest::probe_functionThatRefuses_isThere()
{
    ContractBench bench;
    makeWhole(bench.contract);
    bench.contract.answers.erase(Function::AwardNewMember);
    bench.contract.reverts[Function::AwardNewMember] = QByteArray::fromHex("118cdaa7") + abi::word(kHolder);
    // A fallback that takes everything answers a getter with nothing: it is none.
    bench.contract.answers[Function::InitialSupply] = {};
    const auto facts = QCoro::waitFor(probeContract(&bench.client));
    QVERIFY(facts);
    QVERIFY(facts->has(Function::AwardNewMember));
    QVERIFY(!facts->has(Function::InitialSupply));
}

void EthereumClientTest::probe_noToken_isRefused()
{
    ContractBench bench;
    const auto nothing = QCoro::waitFor(probeContract(&bench.client));
    QVERIFY(!nothing && nothing.error().code == ErrorCode::Invalid);
    makeWhole(bench.contract);
    bench.contract.answers[Function::Decimals] = abi::word(Uint256(6));
    const auto other = QCoro::waitFor(probeContract(&bench.client));
    QVERIFY(!other && other.error().code == ErrorCode::Invalid);
    bench.contract.code = u"0x"_s;
    const auto empty = QCoro::waitFor(probeContract(&bench.client));
    QVERIFY(!empty && empty.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(EthereumClientTest)
#include "tst_ethereumclient.moc"
