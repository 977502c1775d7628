// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/signer.h"
#include "ethereum/siwe.h"
#include "ethereum/transaction.h"
#include "net/qthttptransport.h"
#include "providers/ethereum/contractprobe.h"
#include "providers/ethereum/rpcerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::ethereum;
using core::ErrorCode;
using core::Uint256;

namespace {

const BlockId kLatest = BlockId::latest();

Uint256 number(const QJsonValue &value)
{
    return Uint256::fromDecimal(value.toString()).value();
}

/// One case of ethereumsignature.js, signed by us.
QJsonObject signedCase(const QJsonObject &given)
{
    const Signer signer = Signer::fromText(core::SecretString(given.value("key"_L1).toString())).value();
    const QJsonObject fields = given.value("transaction"_L1).toObject();
    const Transaction transaction{.chainId = number(fields.value("chainId"_L1)).toU64().value(),
                                  .nonce = number(fields.value("nonce"_L1)).toU64().value(),
                                  .maxPriorityFeePerGas = number(fields.value("tip"_L1)),
                                  .maxFeePerGas = number(fields.value("fee"_L1)),
                                  .gasLimit = number(fields.value("gas"_L1)).toU64().value(),
                                  .to = Address::parse(fields.value("to"_L1).toString()),
                                  .value = number(fields.value("value"_L1)),
                                  .data = fromHexData(fields.value("data"_L1).toString()).value()};
    const SignedTransaction made = signTransaction(transaction, signer);
    const QByteArray message = given.value("message"_L1).toString().toUtf8();
    const auto theirs = personalMessageSigner(message, given.value("signature"_L1).toString());
    const auto read = decodeTransaction(fromHexData(given.value("raw"_L1).toString()).value());
    return {{u"address"_s, signer.address().checksummed()},
            {u"raw"_s, toHexData(made.raw)},
            {u"hash"_s, toHexData(made.hash)},
            {u"signature"_s, toHexData(signer.sign(personalMessageHash(message)).toBytes65())},
            {u"recovered"_s, theirs ? theirs->checksummed() : QString()},
            {u"read"_s, read && *read == made}};
}

QString siweOf(const QJsonObject &given)
{
    SiweMessage message;
    message.scheme = given.value("scheme"_L1).toString();
    message.domain = given.value("domain"_L1).toString();
    message.address = Address::parse(given.value("address"_L1).toString()).value();
    message.statement = given.value("statement"_L1).toString();
    message.uri = given.value("uri"_L1).toString();
    message.chainId = static_cast<quint64>(given.value("chainId"_L1).toInteger());
    message.nonce = given.value("nonce"_L1).toString();
    message.issuedAt = core::fromMs(given.value("issuedAt"_L1).toInteger());
    message.expirationTime = core::fromMs(given.value("expirationTime"_L1).toInteger());
    for (const QJsonValue &each : given.value("resources"_L1).toArray()) {
        message.resources.append(each.toString());
    }
    return siweText(message);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Our signatures and our client beside what others wrote: ethereumsignature.js and ethereumnode.js start it, the first
/// with files of cases, the second with the address of a node (anvil, Hardhat) and the contract on it.
class TestEthereumOnNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_areSigned();
    void contract_isFound();
    void reward_isMinted_andFound();
    void refusals_haveTheirReasons();
    void waiting_isKnownAndReplaced();
    void contractWallet_saysWhatItSigned();
    void otherNode_isPassedOver();

private:
    [[nodiscard]] EthereumClient clientOf(const QString &nodes, quint64 chainId)
    {
        EthereumConfig config;
        config.endpoints = EthereumConfig::endpointsFrom(nodes);
        config.chainId = chainId;
        config.token = m_token;
        config.maxFeeGwei = 500;
        return EthereumClient(m_transport, m_clock, m_random, config);
    }
    /// The next transaction of @p signer, priced as the client says.
    [[nodiscard]] Transaction next(const Signer &signer, const QByteArray &data)
    {
        const FeeQuote fees = QCoro::waitFor(m_client->fees()).value();
        const quint64 nonce = QCoro::waitFor(m_client->transactionCount(signer.address(), BlockId::pending())).value();
        return {.chainId = m_chainId,
                .nonce = nonce,
                .maxPriorityFeePerGas = fees.maxPriorityFeePerGas,
                .maxFeePerGas = fees.maxFeePerGas,
                .gasLimit = 120'000,
                .to = m_token,
                .value = {},
                .data = data};
    }
    [[nodiscard]] core::Result<SentTransaction> send(const Transaction &transaction, const Signer &signer)
    {
        return QCoro::waitFor(m_client->sendRawTransaction(signTransaction(transaction, signer).raw));
    }
    [[nodiscard]] QString refusal(const Transaction &transaction, const Signer &signer)
    {
        const auto sent = send(transaction, signer);
        return sent ? u"sent"_s : sent.error().providerCode;
    }
    void control(const QString &method, const QJsonArray &params)
    {
        const auto answer = QCoro::waitFor(m_rpc->call({method, params}, {}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    }

    core::SystemClock m_clock;
    core::SystemRandom m_random;
    net::QtHttpTransport m_transport;
    QString m_url;
    quint64 m_chainId = 0;
    std::optional<Address> m_token;
    std::optional<Signer> m_owner;
    std::unique_ptr<EthereumClient> m_client;
    std::unique_ptr<JsonRpc> m_rpc; ///< for what only a test node understands
};

void TestEthereumOnNode::initTestCase()
{
    m_url = qEnvironmentVariable("DOTM_PEER_URL");
    if (m_url.isEmpty()) {
        return;
    }
    m_chainId = qEnvironmentVariable("DOTM_PEER_CHAIN").toULongLong();
    m_token = Address::parse(qEnvironmentVariable("DOTM_PEER_TOKEN"));
    auto owner = Signer::fromText(core::SecretString(qEnvironmentVariable("DOTM_PEER_KEY")));
    QVERIFY(m_token && owner);
    m_owner = *std::move(owner);
    m_client = std::make_unique<EthereumClient>(clientOf(m_url, m_chainId));
    m_rpc = std::make_unique<JsonRpc>(m_transport, m_clock, m_random, m_client->config());
}

void TestEthereumOnNode::cases_areSigned()
{
    const QString path = qEnvironmentVariable("DOTM_PEER_CASES");
    QVERIFY2(!path.isEmpty(), "ethereumsignature.js starts this function");
    const QJsonObject given = QJsonDocument::fromJson(contentOf(path)).object();
    QJsonArray cases;
    for (const QJsonValue &each : given.value("cases"_L1).toArray()) {
        cases.append(signedCase(each.toObject()));
    }
    QJsonArray messages;
    for (const QJsonValue &each : given.value("messages"_L1).toArray()) {
        messages.append(siweOf(each.toObject()));
    }
    QFile out(path + u".out"_s);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(QJsonObject{{u"cases"_s, cases}, {u"messages"_s, messages}}).toJson());
}

void TestEthereumOnNode::contract_isFound()
{
    QCOMPARE(*QCoro::waitFor(m_client->chainId()), m_chainId);
    QVERIFY(QCoro::waitFor(m_client->contractState()) == ContractState::Ok);
    const auto facts = QCoro::waitFor(probeContract(m_client.get()));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(facts->symbol, u"DOTM"_s);
    QVERIFY(facts->owner == m_owner->address());
    QCOMPARE(facts->maxSupply->toDecimal(), u"10333333000000000000000000"_s);
    QCOMPARE(facts->rewardBasisPoints, std::optional<quint64>(1033));
    for (const dotmtoken::Function each : dotmtoken::allFunctions()) {
        QCOMPARE(facts->has(each), each != dotmtoken::Function::InitialSupply);
    }
}

void TestEthereumOnNode::reward_isMinted_andFound()
{
    const Address member = Signer::fromKey(Signer::makeKey(m_random))->address();
    const QByteArray data =
        dotmtoken::rewardDataPurchase(member, Uint256::fromDecimal(u"20000000000000000000").value());
    const auto gas = QCoro::waitFor(m_client->estimateGas({m_owner->address(), m_token, data, {}}));
    QVERIFY2(gas, gas ? "" : qPrintable(gas.error().detail));
    Transaction transaction = next(*m_owner, data);
    transaction.gasLimit = *gas;
    const auto ether = QCoro::waitFor(m_client->balance(m_owner->address(), kLatest));
    QVERIFY(*ether > worstCost(transaction));
    const auto sent = send(transaction, *m_owner);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    std::optional<Receipt> receipt;
    QTRY_VERIFY((receipt = QCoro::waitFor(m_client->receipt(sent->hash)).value()));
    QVERIFY(receipt->isSuccess && receipt->gasUsed <= Uint256(*gas));
    QCOMPARE(receipt->logs.size(), 1);
    const auto transfer = dotmtoken::transferOf(receipt->logs.first());
    QVERIFY(transfer && transfer->from.isZero() && transfer->to == member);
    QCOMPARE(transfer->units.toDecimal(), u"2066000000000000000"_s);
    QCOMPARE(QCoro::waitFor(m_client->tokenBalance(member, kLatest))->toDecimal(), u"2066000000000000000"_s);
    const auto mined = QCoro::waitFor(m_client->transactionByHash(sent->hash));
    QVERIFY(*mined && (*mined)->from == m_owner->address() && (*mined)->blockNumber == receipt->blockNumber);
    const auto block = QCoro::waitFor(m_client->block(BlockId::at(receipt->blockNumber)));
    QVERIFY(*block && (*block)->hash == receipt->blockHash && (*block)->baseFeePerGas);
    const auto page = QCoro::waitFor(m_client->logPage(transfersTo(*m_token, member), 0, receipt->blockNumber, 2000));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->logs, receipt->logs);
    const auto none = QCoro::waitFor(m_client->logPage(transfersFrom(*m_token, member), 0, receipt->blockNumber, 2000));
    QVERIFY(none && none->logs.isEmpty());
}

void TestEthereumOnNode::refusals_haveTheirReasons()
{
    const Signer stranger = Signer::fromKey(Signer::makeKey(m_random)).value();
    const Address someone = stranger.address();
    const auto foreign =
        QCoro::waitFor(m_client->call({someone, m_token, dotmtoken::mint(someone, Uint256(1)), {}}, kLatest));
    QVERIFY(!foreign && rpc::isRevert(foreign.error()));
    QVERIFY2(foreign.error().detail.contains("OwnableUnauthorizedAccount"_L1), qPrintable(foreign.error().detail));
    const QByteArray over = dotmtoken::mint(someone, Uint256::fromDecimal(u"10333334000000000000000000").value());
    const auto cap = QCoro::waitFor(m_client->estimateGas({m_owner->address(), m_token, over, {}}));
    QVERIFY(!cap && cap.error().providerCode == QLatin1StringView(rpc::kReverted));
    QVERIFY2(cap.error().detail.contains("ERC20ExceededCap"_L1), qPrintable(cap.error().detail));
    const auto unknown = QCoro::waitFor(m_client->call({{}, m_token, QByteArray::fromHex("deadbeef"), {}}, kLatest));
    QCOMPARE(unknown.error().providerCode, QString::fromLatin1(rpc::kRevertedSilently));

    const QByteArray mint = dotmtoken::mint(someone, Uint256(1));
    QCOMPARE(refusal(next(stranger, mint), stranger), QString::fromLatin1(rpc::kInsufficientFunds));
    Transaction used = next(*m_owner, mint);
    --used.nonce;
    QCOMPARE(refusal(used, *m_owner), QString::fromLatin1(rpc::kNonceTooLow));
    Transaction elsewhere = next(*m_owner, mint);
    elsewhere.chainId = 1;
    QCOMPARE(refusal(elsewhere, *m_owner), QString::fromLatin1(rpc::kWrongChain));
    const auto missing = QCoro::waitFor(m_client->receipt(QByteArray(32, '\x07')));
    QVERIFY(missing && !*missing);
    const auto absent = QCoro::waitFor(m_client->transactionByHash(QByteArray(32, '\x07')));
    QVERIFY(absent && !*absent);
}

void TestEthereumOnNode::waiting_isKnownAndReplaced()
{
    control(u"evm_setAutomine"_s, {false});
    const QByteArray mint = dotmtoken::mint(m_owner->address(), Uint256(1));
    const Transaction first = next(*m_owner, mint);
    const auto sent = send(first, *m_owner);
    QVERIFY2(sent && !sent->wasKnown, sent ? "" : qPrintable(sent.error().detail));
    const auto again = send(first, *m_owner);
    QVERIFY2(again && again->wasKnown, again ? "not known" : qPrintable(again.error().detail));
    QCOMPARE(again->hash, sent->hash);
    QVERIFY(!*QCoro::waitFor(m_client->receipt(sent->hash)));
    QCOMPARE(*QCoro::waitFor(m_client->transactionCount(m_owner->address(), BlockId::pending())), first.nonce + 1);
    QCOMPARE(*QCoro::waitFor(m_client->transactionCount(m_owner->address(), kLatest)), first.nonce);

    Transaction little = first;
    little.value = {};
    little.data = dotmtoken::mint(m_owner->address(), Uint256(2));
    QCOMPARE(refusal(little, *m_owner), QString::fromLatin1(rpc::kUnderpriced));
    const FeeQuote before{{}, first.maxPriorityFeePerGas, first.maxFeePerGas};
    const FeeQuote raised = raisedFees(before, QCoro::waitFor(m_client->fees()).value(), 500).value();
    little.maxPriorityFeePerGas = raised.maxPriorityFeePerGas;
    little.maxFeePerGas = raised.maxFeePerGas;
    const auto replaced = send(little, *m_owner);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    control(u"evm_mine"_s, {});
    QTRY_VERIFY(QCoro::waitFor(m_client->receipt(replaced->hash)).value());
    QVERIFY(!*QCoro::waitFor(m_client->receipt(sent->hash)));
    control(u"evm_setAutomine"_s, {true});
}

void TestEthereumOnNode::contractWallet_saysWhatItSigned()
{
    const auto wallet = Address::parse(qEnvironmentVariable("DOTM_PEER_WALLET")); // takes the owner's signatures
    QVERIFY(wallet);
    const QByteArray hash = personalMessageHash("Link this wallet.");
    const QByteArray own = m_owner->sign(hash).toBytes65();
    const auto asked = [&](const Address &address, const QByteArray &signature) {
        const auto answer = QCoro::waitFor(m_client->isSignatureOf(address, hash, signature));
        return answer ? QString::number(*answer) : core::errorCodeName(answer.error().code);
    };
    QCOMPARE(asked(*wallet, own), u"1"_s);
    QCOMPARE(asked(*wallet, Signer::fromKey(Signer::makeKey(m_random))->sign(hash).toBytes65()), u"0"_s);
    QCOMPARE(asked(*wallet, QByteArray()), u"0"_s);   // it reverts
    QCOMPARE(asked(*m_token, own), u"0"_s);           // has no such function
    QCOMPARE(asked(m_owner->address(), own), u"0"_s); // no contract: a key proves itself
    QByteArray endless(65, '\x01');                   // it never ends: the gas does
    QCOMPARE(asked(*wallet, endless), u"0"_s);
}

void TestEthereumOnNode::otherNode_isPassedOver()
{
    EthereumClient second = clientOf(u"http://127.0.0.1:9, "_s + m_url, m_chainId);
    QVERIFY(QCoro::waitFor(second.blockNumber()));
    EthereumClient wrong = clientOf(m_url, m_chainId + 1);
    QVERIFY(QCoro::waitFor(wrong.contractState()) == ContractState::WrongChain);
}

QTEST_GUILESS_MAIN(TestEthereumOnNode)
#include "tst_ethereumonnode.moc"
