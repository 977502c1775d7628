// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ethereum/abi.h"
#include "ethereum/address.h"
#include "ethereum/contractsignature.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/keccak.h"
#include "ethereum/paymenturi.h"
#include "ethereum/revert.h"
#include "ethereum/rlp.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::ethereum;
using dotm::core::Uint256;

namespace {

constexpr auto kHolder = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_L1;
constexpr auto kHolderWord = "0000000000000000000000005aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
constexpr auto kRewardWord = "0000000000000000000000000000000000000000000000008f5b8844f1c90000";
constexpr auto kToken = "0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D"_L1;

Address address(QLatin1StringView text)
{
    return Address::parse(QString(text)).value();
}

QByteArray hex(const QByteArray &digits)
{
    return QByteArray::fromHex(digits);
}

/// A word that holds @p value.
QByteArray wordOf(quint64 value)
{
    return abi::word(Uint256(value));
}

QString textOf(const std::optional<QString> &text)
{
    return text.value_or(u"none"_s);
}

} // namespace

class EthereumFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keccak_isNotSha3();
    void hexData_isStrict();
    void address_checksum_isEip55_data();
    void address_checksum_isEip55();
    void address_wrong_isRefused_data();
    void address_wrong_isRefused();
    void rlp_value_hasOneForm_data();
    void rlp_value_hasOneForm();
    void rlp_list_isReadBack();
    void rlp_notCanonical_isRefused_data();
    void rlp_notCanonical_isRefused();
    void function_selector_isKnown_data();
    void function_selector_isKnown();
    void events_topics_areKnown();
    void calls_encode_asWorked();
    void contractSignature_isAskedAndAnsweredAsErc1271Says();
    void answer_string_isReadWithBounds();
    void answer_text_bytes32_isRead();
    void answer_words_areStrict();
    void revert_reason_isRead_data();
    void revert_reason_isRead();
    void transferLog_isRead();
    void otherLog_isNoTransfer();
    void paymentUri_isExact();
    void paymentUri_read_data();
    void paymentUri_read();
    void paymentUri_wrong_isRefused_data();
    void paymentUri_wrong_isRefused();
};

void EthereumFormatsTest::keccak_isNotSha3()
{
    QCOMPARE(keccak256({}).toHex(), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    QCOMPARE(keccak256("abc").toHex(), "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
}

void EthereumFormatsTest::hexData_isStrict()
{
    QCOMPARE(fromHexData(u"0x"), std::optional(QByteArray()));
    QCOMPARE(fromHexData(u"0x00fF"), std::optional(hex("00ff")));
    QCOMPARE(toHexData(hex("00ff")), u"0x00ff"_s);
    QCOMPARE(fromHexData(u"00ff"), std::optional<QByteArray>());
    QCOMPARE(fromHexData(u"0x0"), std::optional<QByteArray>());
    QCOMPARE(fromHexData(u"0x0g"), std::optional<QByteArray>());
    QCOMPARE(fromHexData(u"0x 00"), std::optional<QByteArray>());
    QCOMPARE(fromHexData(u"0x00ff", 1), std::optional<QByteArray>());
    QCOMPARE(fromHexData(u"0x00ff", 2), std::optional(hex("00ff")));
}

void EthereumFormatsTest::address_checksum_isEip55_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &each :
         {"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_L1, "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"_L1,
          "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB"_L1, "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"_L1,
          "0x52908400098527886E0F7030069857D2E4169EE7"_L1, "0xde709f2102306220921060314715629080e2fb77"_L1,
          "0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D"_L1}) {
        QTest::newRow(each.data()) << QString(each);
    }
}

void EthereumFormatsTest::address_checksum_isEip55()
{
    QFETCH(const QString, text);
    const auto parsed = Address::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->checksummed(), text);
    QCOMPARE(parsed->lower(), text.toLower());
    QVERIFY(Address::parse(text.toLower()) == parsed);
    QVERIFY(Address::parse("0x"_L1 + text.sliced(2).toUpper()) == parsed);
    QVERIFY(Address::fromBytes(parsed->bytes()) == parsed);
}

void EthereumFormatsTest::address_wrong_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no prefix") << u"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("upper prefix") << u"0X5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("wrong case") << u"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("one letter flipped") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed"_s;
    QTest::newRow("short") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe"_s;
    QTest::newRow("long") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed0"_s;
    QTest::newRow("not hex") << u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeg"_s;
    QTest::newRow("space") << u" 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("name") << u"vitalik.eth"_s;
}

void EthereumFormatsTest::address_wrong_isRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!Address::parse(text));
}

void EthereumFormatsTest::rlp_value_hasOneForm_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("encoded");
    const auto integer = [](quint64 value) {
        return rlp::integer(Uint256(value));
    };
    QTest::newRow("0") << integer(0) << QByteArray("80");
    QTest::newRow("1") << integer(1) << QByteArray("01");
    QTest::newRow("127") << integer(127) << QByteArray("7f");
    QTest::newRow("128") << integer(128) << QByteArray("8180");
    QTest::newRow("256") << integer(256) << QByteArray("820100");
    QTest::newRow("Sepolia") << integer(11155111) << QByteArray("83aa36a7");
    QTest::newRow("empty") << rlp::bytes({}) << QByteArray("80");
    QTest::newRow("zero byte") << rlp::bytes(hex("00")) << QByteArray("00");
    QTest::newRow("dog") << rlp::bytes("dog") << QByteArray("83646f67");
    QTest::newRow("55 bytes") << rlp::bytes(QByteArray(55, 'a')) << "b7" + QByteArray(55, 'a').toHex();
    QTest::newRow("56 bytes") << rlp::bytes(QByteArray(56, 'a')) << "b838" + QByteArray(56, 'a').toHex();
    QTest::newRow("1024 bytes") << rlp::bytes(QByteArray(1024, 'a')) << "b90400" + QByteArray(1024, 'a').toHex();
    QTest::newRow("empty list") << rlp::list({}) << QByteArray("c0");
    QTest::newRow("cat and dog") << rlp::list({rlp::bytes("cat"), rlp::bytes("dog")})
                                 << QByteArray("c88363617483646f67");
    QTest::newRow("sets") << rlp::list({rlp::list({}), rlp::list({rlp::list({})}),
                                        rlp::list({rlp::list({}), rlp::list({rlp::list({})})})})
                          << QByteArray("c7c0c1c0c3c0c1c0");
}

void EthereumFormatsTest::rlp_value_hasOneForm()
{
    QFETCH(const QByteArray, made);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(made.toHex(), encoded);
    QVERIFY(rlp::decode(made));
}

void EthereumFormatsTest::rlp_list_isReadBack()
{
    const QByteArray longText(300, 'x');
    const QByteArray encoded = rlp::list({rlp::integer(Uint256(1024)), rlp::bytes(longText), rlp::list({})});
    const auto item = rlp::decode(encoded);
    QVERIFY(item && item->isList);
    QCOMPARE(item->items.size(), 3);
    QCOMPARE(item->items.at(0).integer64(), std::optional<quint64>(1024));
    QCOMPARE(item->items.at(1).bytes, longText);
    QVERIFY(!item->items.at(1).integer());
    QVERIFY(item->items.at(2).isList && !item->items.at(2).integer());
}

void EthereumFormatsTest::rlp_notCanonical_isRefused_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes behind it") << QByteArray("8000");
    QTest::newRow("small byte with a length") << QByteArray("8101");
    QTest::newRow("cut string") << QByteArray("83646f");
    QTest::newRow("cut list") << QByteArray("c883636174");
    QTest::newRow("long form of a short string") << QByteArray("b801ff");
    QTest::newRow("length with leading zero") << "b90038" + QByteArray(56, 'a').toHex();
    QTest::newRow("length missing") << QByteArray("b8");
    QTest::newRow("length of length cut") << QByteArray("bfffffff");
    QTest::newRow("length beyond 63 bits") << QByteArray("bfffffffffffffffff00");
    QTest::newRow("list beyond the end") << QByteArray("ffffffffffffffffff");
    QTest::newRow("wrong inside") << QByteArray("c28101");
    QTest::newRow("nested too deep") << []() {
        QByteArray made = rlp::list({});
        for (int i = 0; i < rlp::kDeepest + 1; ++i) {
            made = rlp::list({made});
        }
        return made.toHex();
    }();
}

void EthereumFormatsTest::rlp_notCanonical_isRefused()
{
    QFETCH(const QByteArray, encoded);
    QVERIFY(!rlp::decode(hex(encoded)));
}

void EthereumFormatsTest::function_selector_isKnown_data()
{
    using enum dotmtoken::Function;
    QTest::addColumn<int>("function");
    QTest::addColumn<QByteArray>("selector");
    const std::pair<dotmtoken::Function, const char *> known[]{
        {Name, "06fdde03"},
        {Symbol, "95d89b41"},
        {Decimals, "313ce567"},
        {TotalSupply, "18160ddd"},
        {BalanceOf, "70a08231"},
        {Transfer, "a9059cbb"},
        {Owner, "8da5cb5b"},
        {Mint, "40c10f19"},
        {MaxSupply, "32cb6b0c"},
        {InitialSupply, "2ff2e9dc"},
        {RemainingMintableTokens, "e2e5c15c"},
        {NewMemberReward, "28499c8e"},
        {FirstTransactionBonusRegular, "8beee916"},
        {FirstTransactionBonusFounding, "9d0a8e98"},
        {DataRewardPercentage, "f2a6bf1d"},
        {SetDataRewardPercentage, "f2c3cdff"},
        {AwardNewMember, "0c8d32fa"},
        {AwardFirstTransactionBonusRegular, "ac0c4392"},
        {AwardFirstTransactionBonusFounding, "c6c48f22"},
        {RewardDataPurchase, "52d8d94d"},
    };
    QCOMPARE(std::size(known), dotmtoken::allFunctions().size());
    for (const auto &[function, selector] : known) {
        QTest::newRow(dotmtoken::signatureOf(function).constData()) << int(function) << QByteArray(selector);
    }
}

void EthereumFormatsTest::function_selector_isKnown()
{
    QFETCH(const int, function);
    QFETCH(const QByteArray, selector);
    QCOMPARE(dotmtoken::selectorOf(static_cast<dotmtoken::Function>(function)).toHex(), selector);
    QCOMPARE(int(dotmtoken::allFunctions()[std::size_t(function)]), function);
}

void EthereumFormatsTest::events_topics_areKnown()
{
    QCOMPARE(dotmtoken::transferTopic().toHex(), "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
    QCOMPARE(dotmtoken::approvalTopic().toHex(), "8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925");
    QCOMPARE(dotmtoken::ownershipTransferredTopic().toHex(),
             "8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0");
}

void EthereumFormatsTest::calls_encode_asWorked()
{
    using namespace dotmtoken;
    const Address holder = address(kHolder);
    const Uint256 reward = Uint256::fromDecimal(u"10330000000000000000").value();
    const QByteArray words = QByteArray(kHolderWord) + kRewardWord;
    QCOMPARE(balanceOf(holder).toHex(), QByteArray("70a08231") + kHolderWord);
    QCOMPARE(transfer(holder, reward).toHex(), "a9059cbb" + words);
    QCOMPARE(mint(holder, reward).toHex(), "40c10f19" + words);
    QCOMPARE(rewardDataPurchase(holder, reward).toHex(), "52d8d94d" + words);
    QCOMPARE(awardNewMember(holder).toHex(), QByteArray("0c8d32fa") + kHolderWord);
    QCOMPARE(awardFirstTransactionBonusRegular(holder).toHex(), QByteArray("ac0c4392") + kHolderWord);
    QCOMPARE(awardFirstTransactionBonusFounding(holder).toHex(), QByteArray("c6c48f22") + kHolderWord);
    QCOMPARE(setDataRewardPercentage(1033).toHex(), "f2c3cdff" + wordOf(1033).toHex());
    QCOMPARE(getter(Function::TotalSupply).toHex(), "18160ddd");
}

void EthereumFormatsTest::contractSignature_isAskedAndAnsweredAsErc1271Says()
{
    const QByteArray hash(32, '\x22');
    const QByteArray call = isValidSignatureCall(hash, QByteArray(65, '\x33'));
    QCOMPARE(toHexData(call), u"0x1626ba7e"_s + u"22"_s.repeated(32) + u"0"_s.repeated(62) + u"40"_s +
                                  u"0"_s.repeated(62) + u"41"_s + u"33"_s.repeated(65) + u"0"_s.repeated(62));
    QCOMPARE(isValidSignatureCall(hash, {}).size(), 4 + 3 * 32);
    const QByteArray yes = QByteArray::fromHex("1626ba7e") + QByteArray(28, '\0');
    QVERIFY(isValidSignatureAnswer(yes));
    QVERIFY(!isValidSignatureAnswer(yes.first(4)));
    QVERIFY(!isValidSignatureAnswer(yes + '\0'));
    QVERIFY(!isValidSignatureAnswer(QByteArray(31, '\0') + '\x01'));
    QVERIFY(!isValidSignatureAnswer({}));
}

void EthereumFormatsTest::answer_string_isReadWithBounds()
{
    const QByteArray symbol = QByteArray("DOTM").leftJustified(32, '\0');
    QCOMPARE(textOf(abi::onlyText(wordOf(32) + wordOf(4) + symbol)), u"DOTM"_s);
    QCOMPARE(textOf(abi::onlyText(wordOf(32) + wordOf(0))), QString());
    QCOMPARE(textOf(abi::onlyText(wordOf(32) + wordOf(33) + symbol)), u"none"_s);
    QCOMPARE(textOf(abi::onlyText(wordOf(96) + wordOf(4) + symbol)), u"none"_s);
    QCOMPARE(textOf(abi::onlyText(wordOf(97) + wordOf(4) + symbol)), u"none"_s);
    QCOMPARE(textOf(abi::onlyText(QByteArray(32, '\xff') + wordOf(4) + symbol)), u"none"_s);
    QCOMPARE(textOf(abi::onlyText(wordOf(32) + QByteArray(32, '\xff') + symbol)), u"none"_s);
    QCOMPARE(textOf(abi::onlyText(wordOf(32) + wordOf(1) + QByteArray(32, '\xff'))), u"none"_s);
    QCOMPARE(textOf(abi::onlyText({})), u"none"_s);
}

void EthereumFormatsTest::answer_text_bytes32_isRead()
{
    QCOMPARE(textOf(abi::onlyText(QByteArray("DOTM").leftJustified(32, '\0'))), u"DOTM"_s);
    QCOMPARE(textOf(abi::onlyText(QByteArray(32, 'a'))), QString(32, u'a'));
    QCOMPARE(textOf(abi::onlyText(QByteArray("a\0b", 3).leftJustified(32, '\0'))), u"none"_s);
}

void EthereumFormatsTest::answer_words_areStrict()
{
    const QByteArray holder = hex(kHolderWord);
    QVERIFY(abi::onlyAddress(holder) == address(kHolder));
    QVERIFY(!abi::onlyAddress(QByteArray(32, '\xff')));
    QVERIFY(!abi::onlyAddress(holder + holder));
    QVERIFY(abi::addressAt(wordOf(1) + holder, 1) == address(kHolder));
    QVERIFY(abi::onlyUint256(wordOf(7)) == Uint256(7));
    QVERIFY(!abi::onlyUint256({}));
    QVERIFY(!abi::onlyUint256(wordOf(7) + '\0'));
    QVERIFY(!abi::uint256At(wordOf(7), 1));
    QVERIFY(!abi::uint256At(wordOf(7), -1));
    QVERIFY(abi::flagAt(wordOf(1), 0) == true);
    QVERIFY(abi::flagAt(wordOf(0), 0) == false);
    QVERIFY(!abi::flagAt(wordOf(2), 0));
    QVERIFY(abi::bytes32At(holder, 0) == holder);
}

void EthereumFormatsTest::revert_reason_isRead_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &data, Revert::Kind kind, const QString &text) {
        QTest::newRow(name) << data << int(kind) << text;
    };
    const QByteArray sentence = QByteArray("Exceeds maximum supply").leftJustified(32, '\0');
    row("message", hex("08c379a0") + wordOf(32) + wordOf(22) + sentence, Revert::Kind::Message,
        u"Exceeds maximum supply"_s);
    row("message cut", hex("08c379a0") + wordOf(32) + wordOf(99) + sentence, Revert::Kind::None, {});
    row("panic", hex("4e487b71") + wordOf(0x11), Revert::Kind::Panic, u"panic 0x11"_s);
    row("balance", hex("e450d38c") + wordOf(1), Revert::Kind::Custom,
        u"ERC20InsufficientBalance(address,uint256,uint256)"_s);
    row("allowance", hex("fb8f41b2"), Revert::Kind::Custom, u"ERC20InsufficientAllowance(address,uint256,uint256)"_s);
    row("receiver", hex("ec442f05"), Revert::Kind::Custom, u"ERC20InvalidReceiver(address)"_s);
    row("sender", hex("96c6fd1e"), Revert::Kind::Custom, u"ERC20InvalidSender(address)"_s);
    row("not the owner", hex("118cdaa7") + hex(kHolderWord), Revert::Kind::Custom,
        u"OwnableUnauthorizedAccount(address)"_s);
    row("no owner", hex("1e4fbdf7"), Revert::Kind::Custom, u"OwnableInvalidOwner(address)"_s);
    row("unknown", hex("deadbeef"), Revert::Kind::Custom, u"0xdeadbeef"_s);
    row("nothing", {}, Revert::Kind::None, {});
    row("too short", hex("08c379"), Revert::Kind::None, {});
}

void EthereumFormatsTest::revert_reason_isRead()
{
    QFETCH(const QByteArray, data);
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    const Revert revert = decodeRevert(data);
    QCOMPARE(int(revert.kind), kind);
    QCOMPARE(revert.text, text);
    QVERIFY(revertSentence(revert).contains(text));
}

void EthereumFormatsTest::transferLog_isRead()
{
    Log log;
    log.topics = {dotmtoken::transferTopic(), QByteArray(32, '\0'), hex(kHolderWord)};
    log.data = hex(kRewardWord);
    const auto transfer = dotmtoken::transferOf(log);
    QVERIFY(transfer);
    QVERIFY(transfer->from.isZero());
    QCOMPARE(transfer->to.checksummed(), QString(kHolder));
    QCOMPARE(transfer->units.toDecimal(), u"10330000000000000000"_s);
}

void EthereumFormatsTest::otherLog_isNoTransfer()
{
    Log log;
    log.topics = {dotmtoken::transferTopic(), hex(kHolderWord), hex(kHolderWord)};
    log.data = hex(kRewardWord);
    QVERIFY(dotmtoken::transferOf(log));
    Log other = log;
    other.topics[0] = dotmtoken::approvalTopic();
    QVERIFY(!dotmtoken::transferOf(other));
    other = log;
    other.topics.append(wordOf(1)); // a token of ERC-721
    QVERIFY(!dotmtoken::transferOf(other));
    other = log;
    other.topics[1] = QByteArray(32, '\x01');
    QVERIFY(!dotmtoken::transferOf(other));
    other = log;
    other.data.clear();
    QVERIFY(!dotmtoken::transferOf(other));
    other = log;
    other.topics.clear();
    QVERIFY(!dotmtoken::transferOf(other));
}

void EthereumFormatsTest::paymentUri_isExact()
{
    const Uint256 reward = Uint256::fromDecimal(u"10330000000000000000").value();
    QCOMPARE(paymentUri({address(kHolder), address(kToken), 1, reward}),
             u"ethereum:0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D@1/"
             "transfer?address=0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed&uint256=10330000000000000000"_s);
    QCOMPARE(paymentUri({address(kHolder), address(kToken), 11155111, {}}),
             u"ethereum:0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D@11155111/"
             "transfer?address=0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s);
    QCOMPARE(paymentUri({address(kHolder), {}, 1, Uint256(5)}),
             u"ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@1?value=5"_s);
}

void EthereumFormatsTest::paymentUri_read_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isToken");
    QTest::addColumn<qint64>("chain");
    QTest::addColumn<QString>("units");
    const QString holder = kHolder;
    const QString transfer = "ethereum:"_L1 + kToken + "@1/transfer?address="_L1 + holder;
    QTest::newRow("ether") << "ethereum:"_L1 + holder + "@11155111?value=2.5e16"_L1 << false << qint64(11155111)
                           << u"25000000000000000"_s;
    QTest::newRow("tokens") << transfer + "&uint256=1.033e19"_L1 << true << qint64(1) << u"10330000000000000000"_s;
    QTest::newRow("other order") << "ethereum:"_L1 + kToken + "@1/transfer?uint256=5&address="_L1 + holder << true
                                 << qint64(1) << u"5"_s;
    QTest::newRow("no amount") << transfer << true << qint64(1) << u"none"_s;
    QTest::newRow("no chain") << "ethereum:pay-"_L1 + holder << false << qint64(-1) << u"none"_s;
    QTest::newRow("gas is left alone") << "ethereum:"_L1 + holder + "?gas=100&value=010"_L1 << false << qint64(-1)
                                       << u"10"_s;
    QTest::newRow("trailing zeros") << "ethereum:"_L1 + holder + "?value=1.500e2"_L1 << false << qint64(-1) << u"150"_s;
    QTest::newRow("whole fraction") << "ethereum:"_L1 + holder + "?value=7.000"_L1 << false << qint64(-1) << u"7"_s;
    QTest::newRow("nothing before the point")
        << "ethereum:"_L1 + holder + "?value=.5e1"_L1 << false << qint64(-1) << u"5"_s;
}

void EthereumFormatsTest::paymentUri_read()
{
    QFETCH(const QString, uri);
    QFETCH(const bool, isToken);
    QFETCH(const qint64, chain);
    QFETCH(const QString, units);
    const auto request = parsePaymentUri(uri);
    QVERIFY(request);
    QCOMPARE(request->receiver.checksummed(), QString(kHolder));
    QCOMPARE(request->token.has_value(), isToken);
    QCOMPARE(request->chainId ? qint64(*request->chainId) : -1, chain);
    QCOMPARE(request->units ? request->units->toDecimal() : u"none"_s, units);
    QVERIFY(parsePaymentUri(paymentUri(*request)) == request);
}

void EthereumFormatsTest::paymentUri_wrong_isRefused_data()
{
    QTest::addColumn<QString>("uri");
    const QString ether = "ethereum:"_L1 + kHolder;
    const QString token = "ethereum:"_L1 + kToken;
    QTest::newRow("empty") << QString();
    QTest::newRow("other scheme") << "bitcoin:"_L1 + kHolder;
    QTest::newRow("name") << u"ethereum:vitalik.eth"_s;
    QTest::newRow("wrong checksum") << u"ethereum:0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("chain too large") << ether + "@99999999999999999999"_L1;
    QTest::newRow("other function") << token + "/approve?address="_L1 + kHolder + "&uint256=1"_L1;
    QTest::newRow("no receiver") << token + "/transfer?uint256=1"_L1;
    QTest::newRow("two receivers") << token + "/transfer?address="_L1 + kHolder + "&address="_L1 + kToken;
    QTest::newRow("two amounts") << ether + "?value=1&value=2"_L1;
    QTest::newRow("fraction of a unit") << ether + "?value=1.5"_L1;
    QTest::newRow("fraction behind the exponent") << ether + "?value=1.23e1"_L1;
    QTest::newRow("less than a unit") << ether + "?value=0.05e1"_L1;
    QTest::newRow("negative") << ether + "?value=-1"_L1;
    QTest::newRow("too large") << ether + "?value=1e78"_L1;
    QTest::newRow("far too large") << ether + "?value=1e999"_L1;
    QTest::newRow("no digits") << ether + "?value="_L1;
    QTest::newRow("point alone") << ether + "?value=."_L1;
    QTest::newRow("very long") << ether + "?value="_L1 + QString(10'000, u'1');
}

void EthereumFormatsTest::paymentUri_wrong_isRefused()
{
    QFETCH(const QString, uri);
    QVERIFY(!parsePaymentUri(uri));
}

QTEST_GUILESS_MAIN(EthereumFormatsTest)
#include "tst_ethereumformats.moc"
