// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "fakenode.h"

#include "providers/ethereum/ethereumparser.h"
#include "providers/ethereum/rpcerror.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::ethereum;
using core::ErrorCode;
using core::Uint256;

namespace {

constexpr auto kOne = "one.example"_L1;
constexpr auto kTwo = "two.example"_L1;

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().at(0);
}

QString meaning(const core::Error &error)
{
    return error.providerCode;
}

QJsonObject feeHistory(const QStringList &bases, const QStringList &medians)
{
    QJsonArray rewards;
    for (const QString &each : medians) {
        rewards.append(QJsonArray{u"0x1"_s, each, u"0xffffffffff"_s});
    }
    return {{u"oldestBlock"_s, u"0x1"_s},
            {u"baseFeePerGas"_s, QJsonArray::fromStringList(bases)},
            {u"gasUsedRatio"_s, QJsonArray{0.5}},
            {u"reward"_s, rewards}};
}

} // namespace

class EthereumRpcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_isReadStrictly_data();
    void answer_isReadStrictly();
    void batch_isReadInAnyOrder();
    void batch_thatDoesNotFit_isRefused_data();
    void batch_thatDoesNotFit_isRefused();
    void nodeError_meansTheSame_data();
    void nodeError_meansTheSame();
    void revert_reasonIsSaid();
    void node_away_isPassedOver_data();
    void node_away_isPassedOver();
    void node_thatDecides_isFinal();
    void node_ofAnotherChain_isPassedOver();
    void allNodes_ofAnotherChain_isWrongChain();
    void failedNode_rests_andIsAskedAgain();
    void allNodes_away_areTriedTwice();
    void unclearAnswer_staysUnclear_whenTheNextIsAway();
    void addressOfANode_isInNoError();
    void userInfo_becomesAHeader();
    void noNode_isDisabled();
    void batch_isSplitAtTwenty();
    void batch_refused_isAskedOneByOne();
    void fees_areTwiceTheBaseAndTheMedianTip();
    void fees_overTheCeiling_areRefused();
    void fees_hostile_areRefused_data();
    void fees_hostile_areRefused();
    void fees_ofReplacement_areRaised();
};

void EthereumRpcTest::answer_isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &body, const QString &outcome) {
        QTest::newRow(name) << body << outcome;
    };
    row("result", R"({"jsonrpc":"2.0","id":7,"result":"0x1"})", u"good"_s);
    row("null", R"({"jsonrpc":"2.0","id":7,"result":null})", u"good"_s);
    row("null error beside it", R"({"jsonrpc":"2.0","id":7,"result":"0x1","error":null})", u"good"_s);
    row("error", R"({"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":"nonce too low"}})", u"Conflict"_s);
    row("error beside null", R"({"jsonrpc":"2.0","id":7,"result":null,"error":{"code":3,"message":"x"}})",
        u"Conflict"_s);
    row("error without id", R"({"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"limit"}})",
        u"RateLimited"_s);
    row("result without id", R"({"jsonrpc":"2.0","id":null,"result":"0x1"})", u"Protocol"_s);
    row("other id", R"({"jsonrpc":"2.0","id":8,"result":"0x1"})", u"Protocol"_s);
    row("id as text", R"({"jsonrpc":"2.0","id":"7","result":"0x1"})", u"Protocol"_s);
    row("no version", R"({"id":7,"result":"0x1"})", u"Protocol"_s);
    row("neither", R"({"jsonrpc":"2.0","id":7})", u"Protocol"_s);
    row("both", R"({"jsonrpc":"2.0","id":7,"result":"0x1","error":{"code":3,"message":"x"}})", u"Protocol"_s);
    row("error as text", R"({"jsonrpc":"2.0","id":7,"error":"no"})", u"Protocol"_s);
    row("list", R"([{"jsonrpc":"2.0","id":7,"result":"0x1"}])", u"Protocol"_s);
    row("page", "<html>busy</html>", u"Protocol"_s);
    row("nothing", "", u"Protocol"_s);
    row("without end", test::nestedWithoutEnd(), u"Protocol"_s);
}

void EthereumRpcTest::answer_isReadStrictly()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, outcome);
    const rpc::Answer answer = rpc::answerFrom(body, 7);
    QCOMPARE(answer ? u"good"_s : core::errorCodeName(answer.error().code), outcome);
}

void EthereumRpcTest::batch_isReadInAnyOrder()
{
    const auto answers = rpc::batchFrom(R"([{"jsonrpc":"2.0","id":6,"error":{"code":3,"message":"no"}},
                           {"jsonrpc":"2.0","id":5,"result":"0x5"}])",
                                        5, 3);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 3);
    QCOMPARE(answers->at(0)->toString(), u"0x5"_s);
    QVERIFY(answers->at(1).error().code == ErrorCode::Conflict);
    QVERIFY(answers->at(2).error().code == ErrorCode::Protocol);
}

void EthereumRpcTest::batch_thatDoesNotFit_isRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("twice") << QByteArray(
        R"([{"jsonrpc":"2.0","id":5,"result":1},{"jsonrpc":"2.0","id":5,"result":2}])");
    QTest::newRow("unasked") << QByteArray(R"([{"jsonrpc":"2.0","id":7,"result":1}])");
    QTest::newRow("before the first") << QByteArray(R"([{"jsonrpc":"2.0","id":4,"result":1}])");
    QTest::newRow("no id") << QByteArray(R"([{"jsonrpc":"2.0","result":1}])");
    QTest::newRow("no objects") << QByteArray("[1,2]");
    QTest::newRow("one object") << QByteArray(R"({"jsonrpc":"2.0","id":5,"result":1})");
    QTest::newRow("page") << QByteArray("<html>");
}

void EthereumRpcTest::batch_thatDoesNotFit_isRefused()
{
    QFETCH(const QByteArray, body);
    const auto answers = rpc::batchFrom(body, 5, 2);
    QVERIFY(!answers);
    QVERIFY(answers.error().code == ErrorCode::Protocol);
}

void EthereumRpcTest::nodeError_meansTheSame_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("means");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *node, int code, const char *message, const char *means, const char *name) {
        QTest::addRow("%s %d %s", node, code, message)
            << code << QString::fromLatin1(message) << QString::fromLatin1(means) << QString::fromLatin1(name);
    };
    row("geth", -32000, "already known", rpc::kAlreadyKnown, "Conflict");
    row("old geth", -32000, "known transaction: 1a2b", rpc::kAlreadyKnown, "Conflict");
    row("anvil", -32003, "transaction already imported", rpc::kAlreadyKnown, "Conflict");
    row("hardhat", -32000, "Known transaction: 0xab", rpc::kAlreadyKnown, "Conflict");
    row("nethermind", -32010, "AlreadyKnown", rpc::kAlreadyKnown, "Conflict");
    row("catalogue", 1000, "", rpc::kAlreadyKnown, "Conflict");
    row("geth", -32000, "nonce too low: next nonce 5, tx nonce 3", rpc::kNonceTooLow, "Conflict");
    row("anvil", -32003, "nonce too low", rpc::kNonceTooLow, "Conflict");
    row("hardhat", -32000, "Nonce too low. Expected nonce to be 5 but got 3.", rpc::kNonceTooLow, "Conflict");
    row("catalogue", 1, "", rpc::kNonceTooLow, "Conflict");
    row("hardhat", -32000, "Nonce too high. Expected nonce to be 5 but got 9.", rpc::kNonceTooHigh, "Conflict");
    row("geth", -32000, "replacement transaction underpriced", rpc::kUnderpriced, "Conflict");
    row("geth", -32000, "transaction underpriced: tip needed 1, tip permitted 0", rpc::kUnderpriced, "Conflict");
    row("geth", -32000, "max fee per gas less than block base fee: address 0x1, maxFeePerGas: 1, baseFee: 7",
        rpc::kFeeBelowBase, "Conflict");
    row("hardhat", -32000,
        "Transaction maxFeePerGas (1) is too low for the next block, which has a baseFeePerGas of 875000000",
        rpc::kFeeBelowBase, "Conflict");
    row("geth", -32000, "insufficient funds for gas * price + value: balance 0, tx cost 9", rpc::kInsufficientFunds,
        "Conflict");
    row("anvil", -32003, "Insufficient funds for gas * price + value", rpc::kInsufficientFunds, "Conflict");
    row("hardhat", -32000, "Sender doesn't have enough funds to send tx. The max upfront cost is: 5",
        rpc::kInsufficientFunds, "Conflict");
    row("geth", -32000, "intrinsic gas too low: gas 20000, minimum needed 21000", rpc::kGasTooLow, "Conflict");
    row("hardhat", -32000, "Transaction requires at least 21644 gas but got 100", rpc::kGasTooLow, "Conflict");
    row("geth", -32000, "invalid sender: invalid chain id for signer: have 5 want 1", rpc::kWrongChain, "Conflict");
    row("hardhat", -32000, "Trying to send an incompatible EIP-155 transaction, signed for another chain.",
        rpc::kWrongChain, "Conflict");
    row("hardhat", -32602, "Trying to send a raw transaction with an invalid chainId. The expected chainId is 31337",
        rpc::kWrongChain, "Conflict");
    row("hardhat", -32603, "Error: Transaction reverted without a reason string", rpc::kRevertedSilently, "Conflict");
    row("contract that speaks like a node", 3, "execution reverted: nonce too low", rpc::kRevertedSilently, "Conflict");
    row("geth", 3, "execution reverted", rpc::kRevertedSilently, "Conflict");
    row("geth", -32000, "execution reverted", rpc::kRevertedSilently, "Conflict");
    row("hardhat", -32603, "Error: VM Exception while processing transaction: reverted", rpc::kRevertedSilently,
        "Conflict");
    row("infura", -32005, "query returned more than 10000 results", rpc::kRangeTooWide, "Invalid");
    row("alchemy", -32602, "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range",
        rpc::kRangeTooWide, "Invalid");
    row("quicknode", -32614, "eth_getLogs is limited to a 10,000 range", rpc::kRangeTooWide, "Invalid");
    row("provider", -32005, "rate limit exceeded", "-32005", "RateLimited");
    row("geth", 4444, "pruned history unavailable", rpc::kPruned, "NotFound");
    row("geth", -32000, "missing trie node 1a2b", rpc::kPruned, "NotFound");
    row("geth", -32601, "the method eth_x does not exist/is not available", rpc::kUnsupported, "Invalid");
    row("geth", -32700, "parse error", "-32700", "Internal");
    row("geth", -32602, "invalid argument 0", "-32602", "Invalid");
    row("node", -32002, "resource unavailable", "-32002", "Unavailable");
    row("node", -32603, "internal error", "-32603", "Unavailable");
    row("node", -32000, "header not found", "-32000", "Unavailable");
}

void EthereumRpcTest::nodeError_meansTheSame()
{
    QFETCH(const int, code);
    QFETCH(const QString, message);
    QFETCH(const QString, means);
    QFETCH(const QString, name);
    const core::Error error = rpc::errorFrom({{u"code"_s, code}, {u"message"_s, message}});
    QCOMPARE(meaning(error), means);
    QCOMPARE(core::errorCodeName(error.code), name);
}

void EthereumRpcTest::revert_reasonIsSaid()
{
    const QString data = u"0x08c379a0"
                         "0000000000000000000000000000000000000000000000000000000000000020"
                         "0000000000000000000000000000000000000000000000000000000000000016"
                         "45786365656473206d6178696d756d20737570706c7900000000000000000000"_s;
    const core::Error geth =
        rpc::errorFrom({{u"code"_s, 3}, {u"message"_s, u"execution reverted: x"_s}, {u"data"_s, data}});
    QCOMPARE(meaning(geth), QString::fromLatin1(rpc::kReverted));
    QCOMPARE(geth.detail, u"The contract refused: Exceeds maximum supply"_s);
    const core::Error hardhat = rpc::errorFrom({{u"code"_s, -32603},
                                                {u"message"_s, u"Error: VM Exception while processing transaction"_s},
                                                {u"data"_s, QJsonObject{{u"data"_s, data}}}});
    QCOMPARE(hardhat.detail, geth.detail);
    QVERIFY(rpc::isRevert(hardhat) && !rpc::mayAskAnother(hardhat));
}

void EthereumRpcTest::node_away_isPassedOver_data()
{
    QTest::addColumn<int>("status"); // 0: the transport failed, body says how
    QTest::addColumn<QByteArray>("body");
    const auto error = [](int code, const QByteArray &message) {
        // The first call of a test has the id 1.
        return R"({"jsonrpc":"2.0","id":1,"error":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message +
               "\"}}";
    };
    QTest::newRow("offline") << 0 << QByteArray::number(int(ErrorCode::Offline));
    QTest::newRow("time-out") << 0 << QByteArray::number(int(ErrorCode::Timeout));
    QTest::newRow("broken") << 0 << QByteArray::number(int(ErrorCode::Protocol));
    QTest::newRow("401") << 401 << QByteArray("{}");
    QTest::newRow("403") << 403 << QByteArray("{}");
    QTest::newRow("404") << 404 << QByteArray("not found");
    QTest::newRow("429") << 429 << error(-32005, "slow down");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("503") << 503 << QByteArray("<html>");
    QTest::newRow("page") << 200 << QByteArray("<html>busy</html>");
    QTest::newRow("limit") << 200 << error(-32005, "daily request count exceeded");
    QTest::newRow("unavailable") << 200 << error(-32002, "resource unavailable");
    QTest::newRow("unsupported") << 200 << error(-32601, "no such method");
    QTest::newRow("internal") << 200 << error(-32603, "internal error");
}

void EthereumRpcTest::node_away_isPassedOver()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto reply = status == 0 ? test::FakeTransport::Reply(core::fail(ErrorCode(body.toInt()), u"x"_s))
                                   : test::FakeTransport::answer(status, body);
    test::ChainBench bench;
    bench.node.answer("eth_blockNumber", u"0x10"_s);
    bench.node.fault(kOne, reply);
    const auto number = QCoro::waitFor(bench.client.blockNumber());
    QVERIFY(number);
    QCOMPARE(*number, quint64(16));
    QCOMPARE(bench.node.hosts(), QStringList({kOne, kTwo, kTwo}));
}

void EthereumRpcTest::node_thatDecides_isFinal()
{
    test::ChainBench bench;
    bench.node.refuse("eth_sendRawTransaction", -32000, u"nonce too low"_s);
    const auto sent = QCoro::waitFor(bench.client.sendRawTransaction("x"));
    QVERIFY(!sent);
    QVERIFY(sent.error().code == ErrorCode::Conflict);
    QCOMPARE(meaning(sent.error()), QString::fromLatin1(rpc::kNonceTooLow));
    QCOMPARE(bench.node.hosts(), QStringList({kOne, kOne}));
}

void EthereumRpcTest::node_ofAnotherChain_isPassedOver()
{
    test::ChainBench bench;
    bench.node.setChain(kOne, u"0x1"_s);
    bench.node.answer("eth_blockNumber", u"0x10"_s);
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    QCOMPARE(bench.node.hosts(), QStringList({kOne, kTwo, kTwo}));
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    QCOMPARE(bench.node.hosts().size(), 4); // not asked again at once
}

void EthereumRpcTest::allNodes_ofAnotherChain_isWrongChain()
{
    test::ChainBench bench;
    bench.node.setChain(kOne, u"0x1"_s);
    bench.node.setChain(kTwo, u"0x1"_s);
    const auto number = QCoro::waitFor(bench.client.blockNumber());
    QVERIFY(!number);
    QCOMPARE(meaning(number.error()), QString::fromLatin1(rpc::kWrongChain));
    QVERIFY(QCoro::waitFor(bench.client.contractState()) == ContractState::WrongChain);
    QVERIFY(bench.node.paramsOf("eth_blockNumber").isEmpty());
}

void EthereumRpcTest::failedNode_rests_andIsAskedAgain()
{
    test::ChainBench bench;
    bench.node.answer("eth_blockNumber", u"0x10"_s);
    bench.node.fault(kOne, core::fail(ErrorCode::Offline, u"x"_s));
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    QCOMPARE(bench.node.hosts(), QStringList({kOne, kTwo, kTwo, kTwo}));
    bench.base.clock.advance(std::chrono::seconds(16));
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    QCOMPARE(bench.node.hosts().mid(4), QStringList({kOne, kOne}));
}

void EthereumRpcTest::allNodes_away_areTriedTwice()
{
    test::ChainBench bench;
    for (int i = 0; i < 4; ++i) {
        bench.node.fault(kOne, core::fail(ErrorCode::Offline, u"x"_s));
        bench.node.fault(kTwo, core::fail(ErrorCode::Timeout, u"x"_s));
    }
    const auto number = QCoro::waitFor(bench.client.blockNumber());
    QVERIFY(!number && number.error().isTransient());
    QCOMPARE(bench.node.hosts().size(), 4);
    QVERIFY(QCoro::waitFor(bench.client.contractState()) == ContractState::Unreachable);
}

void EthereumRpcTest::unclearAnswer_staysUnclear_whenTheNextIsAway()
{
    test::ChainBench bench;
    bench.node.answer("eth_blockNumber", u"0x1"_s);
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    for (int i = 0; i < 2; ++i) {
        bench.node.fault(kOne, core::fail(ErrorCode::Timeout, u"x"_s));
        bench.node.fault(kTwo, core::fail(ErrorCode::Offline, u"x"_s));
    }
    bench.node.fault(kTwo, core::fail(ErrorCode::Offline, u"x"_s));
    const auto sent = QCoro::waitFor(bench.client.sendRawTransaction("x"));
    QVERIFY(!sent);
    QVERIFY(sent.error().isUnclear());
}

void EthereumRpcTest::addressOfANode_isInNoError()
{
    const std::vector<test::FakeTransport::Reply> replies{
        core::fail(ErrorCode::Offline, u"cannot reach https://one.example/v3/k3y"_s),
        test::FakeTransport::answer(401, "bad k3y"), test::FakeTransport::answer(500, "https://one.example/v3/k3y"),
        test::FakeTransport::answer(200, "https://one.example/v3/k3y")};
    for (const auto &each : replies) {
        test::ChainBench bench;
        for (int i = 0; i < 4; ++i) {
            bench.node.fault(kOne, each);
            bench.node.fault(kTwo, each);
        }
        const auto number = QCoro::waitFor(bench.client.blockNumber());
        QVERIFY(!number);
        QVERIFY(!number.error().detail.contains("k3y"_L1));
    }
}

void EthereumRpcTest::userInfo_becomesAHeader()
{
    test::ProviderBench base;
    test::FakeNode node(base.transport);
    node.answer("eth_blockNumber", u"0x1"_s);
    EthereumClient client(base.transport, base.clock, base.random,
                          test::chainConfig(u"https://user:pass@one.example/v3"_s), &test::noPause);
    QVERIFY(QCoro::waitFor(client.blockNumber()));
    QCOMPARE(base.transport.lastRequest().url, QUrl(u"https://one.example/v3"_s));
    QCOMPARE(test::headerOf(base.transport.lastRequest(), "Authorization"), "Basic dXNlcjpwYXNz");
}

void EthereumRpcTest::noNode_isDisabled()
{
    test::ProviderBench base;
    EthereumClient client(base.transport, base.clock, base.random, test::chainConfig({}), &test::noPause);
    const auto number = QCoro::waitFor(client.blockNumber());
    QVERIFY(!number && number.error().code == ErrorCode::Disabled);
    QVERIFY(QCoro::waitFor(client.contractState()) == ContractState::NotConfigured);
    QVERIFY(base.transport.requests().isEmpty());
}

void EthereumRpcTest::batch_isSplitAtTwenty()
{
    test::ChainBench bench;
    bench.node.answer("eth_call", u"0x01"_s);
    const QList<CallRequest> requests(45, CallRequest{{}, Address(), "x", {}});
    const auto answers = QCoro::waitFor(bench.client.callAll(requests, BlockId::latest()));
    QVERIFY(answers);
    QCOMPARE(answers->size(), 45);
    QCOMPARE(bench.node.paramsOf("eth_call").size(), 45);
    QCOMPARE(bench.base.transport.requests().size(), 4);
}

void EthereumRpcTest::batch_refused_isAskedOneByOne()
{
    test::ChainBench bench;
    bench.node.answer("eth_blockNumber", u"0x1"_s);
    QVERIFY(QCoro::waitFor(bench.client.blockNumber()));
    bench.node.answer("eth_call", u"0x01"_s);
    bench.node.fault(kOne, test::FakeTransport::answer(
                               200, R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}})"));
    const QList<CallRequest> requests(3, CallRequest{{}, Address(), "x", {}});
    const auto answers = QCoro::waitFor(bench.client.callAll(requests, BlockId::latest()));
    QVERIFY(answers);
    QCOMPARE(answers->size(), 3);
    QVERIFY(answers->at(2));
}

void EthereumRpcTest::fees_areTwiceTheBaseAndTheMedianTip()
{
    const auto fees =
        feesFrom(feeHistory({u"0x1"_s, u"0x3b9aca00"_s}, {u"0x77359400"_s, u"0x0"_s, u"0x59682f00"_s}), 1, 100);
    QVERIFY(fees);
    QCOMPARE(fees->baseFee.toDecimal(), u"1000000000"_s);
    QCOMPARE(fees->maxPriorityFeePerGas.toDecimal(), u"1500000000"_s);
    QCOMPARE(fees->maxFeePerGas.toDecimal(), u"3500000000"_s);
    const auto quiet = feesFrom(feeHistory({u"0x0"_s}, {}), 1, 100);
    QCOMPARE(quiet->maxPriorityFeePerGas.toDecimal(), u"10000000"_s);
    const auto sepolia = feesFrom(feeHistory({u"0x0"_s}, {u"0x0"_s}), 11155111, 100);
    QCOMPARE(sepolia->maxPriorityFeePerGas.toDecimal(), u"1000000000"_s);
}

void EthereumRpcTest::fees_overTheCeiling_areRefused()
{
    // 60 gwei base, 1.5 gwei tip.
    const QJsonObject history = feeHistory({u"0xdf8475800"_s}, {u"0x59682f00"_s});
    QCOMPARE(feesFrom(history, 1, 200)->maxFeePerGas.toDecimal(), u"121500000000"_s);
    QCOMPARE(feesFrom(history, 1, 100)->maxFeePerGas.toDecimal(), u"100000000000"_s);
    const auto refused = feesFrom(history, 1, 61);
    QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
    QCOMPARE(meaning(refused.error()), QString::fromLatin1(rpc::kFeeCeiling));
    QVERIFY(refused.error().detail.contains("DOTM_ETHEREUM_MAX_FEE_GWEI"_L1));
    const QJsonObject absurd = feeHistory({"0x"_L1 + QString(64, u'f')}, {u"0x1"_s});
    QVERIFY(!feesFrom(absurd, 1, 100));
}

void EthereumRpcTest::fees_hostile_areRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no base") << QByteArray(R"({"reward":[["0x1","0x1","0x1"]]})");
    QTest::newRow("empty base") << QByteArray(R"({"baseFeePerGas":[]})");
    QTest::newRow("number") << QByteArray(R"({"baseFeePerGas":[7]})");
    QTest::newRow("not a quantity") << QByteArray(R"({"baseFeePerGas":["0x01"]})");
    QTest::newRow("short reward") << QByteArray(R"({"baseFeePerGas":["0x1"],"reward":[["0x1"]]})");
}

void EthereumRpcTest::fees_hostile_areRefused()
{
    QFETCH(const QByteArray, text);
    const auto fees = feesFrom(json(text), 1, 100);
    QVERIFY(!fees && fees.error().code == ErrorCode::Protocol);
}

void EthereumRpcTest::fees_ofReplacement_areRaised()
{
    const FeeQuote before{Uint256(1), Uint256(80), Uint256(1000)};
    const auto raised = raisedFees(before, {Uint256(5), Uint256(1), Uint256(11)}, 100);
    QVERIFY(*raised == (FeeQuote{Uint256(5), Uint256(90), Uint256(1125)}));
    const auto dearer = raisedFees(before, {Uint256(5000), Uint256(100), Uint256(10'100)}, 100);
    QVERIFY(*dearer == (FeeQuote{Uint256(5000), Uint256(100), Uint256(10'100)}));
    const FeeQuote nearly{Uint256(1), Uint256(1), Uint256(99'000'000'000)};
    const auto refused = raisedFees(nearly, nearly, 100);
    QVERIFY(!refused && meaning(refused.error()) == QLatin1StringView(rpc::kFeeCeiling));
}

QTEST_GUILESS_MAIN(EthereumRpcTest)
#include "tst_ethereumrpc.moc"
