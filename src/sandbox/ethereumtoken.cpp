// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumtoken.h"

#include "sandbox/ethereumabi.h"
#include "sandbox/ethereumhex.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr quint64 kWhole = 10'000;
constexpr quint64 kFirstPercentage = 1'033;
constexpr quint64 kPanicOverflow = 0x11;

// About what the compiled contract takes.
constexpr quint64 kReadGas = 2'600;
constexpr quint64 kRevertGas = 3'000;
constexpr quint64 kWriteGas = 26'000;
constexpr quint64 kMintGas = 52'000;
constexpr quint64 kMoveGas = 30'000;

const QByteArray kTransfer = "Transfer(address,address,uint256)";

/// One call at work.
struct Run
{
    State &state;
    QString sender;
    Words arguments;
};

Execution returned(const QByteArray &output, quint64 gas = kReadGas, const QList<Log> &logs = {})
{
    return {true, output, logs, gas};
}

Execution reverted(const QByteArray &reason = {})
{
    return {false, reason, {}, kRevertGas};
}

Execution panic(quint64 code)
{
    return reverted(selectorOf("Panic(uint256)") + wordOf(Uint256(code)));
}

Uint256 ether(const QString &text)
{
    return Uint256::fromDecimal(text).value_or(Uint256());
}

QString allowanceKey(const QString &owner, const QString &spender)
{
    return u"allowance:"_s + owner + u':' + spender;
}

QString padded(const QString &address)
{
    return hexData(wordOf(address));
}

Log transferLog(const QString &from, const QString &to, const Uint256 &amount)
{
    return {{topicOf(kTransfer), padded(from), padded(to)}, wordOf(amount)};
}

QString ownerOf(const State &state)
{
    const QString owner = state.text(kOwnerKey);
    return owner.isEmpty() ? QString(kNobody) : owner;
}

Uint256 percentageOf(const State &state)
{
    const QString text = state.text(kPercentageKey);
    return text.isEmpty() ? Uint256(kFirstPercentage) : ether(text);
}

Uint256 leftOf(const State &state)
{
    return tokenCap().minus(state.number(kSupplyKey)).value_or(Uint256());
}

Uint256 newMemberReward()
{
    return ether(u"10330000000000000000"_s);
}

Uint256 foundingBonus()
{
    return ether(u"100330000000000000000"_s);
}

/// Why @p run may not do what is the owner's; nothing when it may.
std::optional<Execution> strangerRefused(const Run &run)
{
    if (run.sender == ownerOf(run.state)) {
        return std::nullopt;
    }
    return reverted(selectorOf("OwnableUnauthorizedAccount(address)") + wordOf(run.sender));
}

Execution minted(Run &run, const QString &to, const Uint256 &amount)
{
    if (to == kNobody) {
        return reverted(selectorOf("ERC20InvalidReceiver(address)") + wordOf(to));
    }
    const std::optional<Uint256> supply = run.state.number(kSupplyKey).plus(amount);
    if (!supply) {
        return panic(kPanicOverflow);
    }
    if (*supply > tokenCap()) {
        return reverted(selectorOf("ERC20ExceededCap(uint256,uint256)") + wordOf(*supply) + wordOf(tokenCap()));
    }
    run.state.set(kSupplyKey, *supply);
    run.state.set(balanceKey(to), run.state.number(balanceKey(to)).plus(amount).value_or(*supply));
    return returned({}, kMintGas, {transferLog(kNobody, to, amount)});
}

Execution moved(Run &run, const QString &from, const QString &to, const Uint256 &amount)
{
    if (to == kNobody) {
        return reverted(selectorOf("ERC20InvalidReceiver(address)") + wordOf(to));
    }
    const Uint256 balance = run.state.number(balanceKey(from));
    const std::optional<Uint256> rest = balance.minus(amount);
    if (!rest) {
        return reverted(selectorOf("ERC20InsufficientBalance(address,uint256,uint256)") + wordOf(from) +
                        wordOf(balance) + wordOf(amount));
    }
    run.state.set(balanceKey(from), *rest);
    run.state.set(balanceKey(to), run.state.number(balanceKey(to)).plus(amount).value_or(amount));
    return returned(wordOf(Uint256(1)), kMoveGas, {transferLog(from, to, amount)});
}

Execution award(Run &run, const Uint256 &amount)
{
    const QString member = run.arguments.address();
    if (!run.arguments.ok()) {
        return reverted();
    }
    const std::optional<Execution> refused = strangerRefused(run);
    return refused ? *refused : minted(run, member, amount);
}

Execution mint(Run &run)
{
    const QString to = run.arguments.address();
    const Uint256 amount = run.arguments.number();
    if (!run.arguments.ok()) {
        return reverted();
    }
    const std::optional<Execution> refused = strangerRefused(run);
    return refused ? *refused : minted(run, to, amount);
}

Execution rewardPurchase(Run &run)
{
    const QString member = run.arguments.address();
    const Uint256 purchase = run.arguments.number();
    if (!run.arguments.ok()) {
        return reverted();
    }
    if (const std::optional<Execution> refused = strangerRefused(run)) {
        return *refused;
    }
    const std::optional<Uint256> product = purchase.times(percentageOf(run.state));
    if (!product) {
        return panic(kPanicOverflow);
    }
    const Uint256 reward = product->dividedBy(Uint256(kWhole)).value_or(Uint256());
    return minted(run, member, std::min(reward, leftOf(run.state)));
}

Execution setPercentage(Run &run)
{
    const Uint256 percentage = run.arguments.number();
    if (!run.arguments.ok()) {
        return reverted();
    }
    if (const std::optional<Execution> refused = strangerRefused(run)) {
        return *refused;
    }
    if (percentage > Uint256(kWhole)) {
        return reverted(selectorOf("DataRewardPercentageTooHigh(uint256,uint256)") + wordOf(percentage) +
                        wordOf(Uint256(kWhole)));
    }
    const QByteArray data = wordOf(percentageOf(run.state)) + wordOf(percentage);
    run.state.set(kPercentageKey, percentage);
    return returned({}, kWriteGas, {{{topicOf("DataRewardPercentageChanged(uint256,uint256)")}, data}});
}

Execution ownerSet(Run &run, const QString &owner)
{
    const QString before = ownerOf(run.state);
    run.state.set(kOwnerKey, owner);
    const QStringList topics{topicOf("OwnershipTransferred(address,address)"), padded(before), padded(owner)};
    return returned({}, kWriteGas, {{topics, {}}});
}

Execution transferOwnership(Run &run)
{
    const QString owner = run.arguments.address();
    if (!run.arguments.ok()) {
        return reverted();
    }
    if (const std::optional<Execution> refused = strangerRefused(run)) {
        return *refused;
    }
    return owner == kNobody ? reverted(selectorOf("OwnableInvalidOwner(address)") + wordOf(owner))
                            : ownerSet(run, owner);
}

Execution renounceOwnership(Run &run)
{
    const std::optional<Execution> refused = strangerRefused(run);
    return refused ? *refused : ownerSet(run, kNobody);
}

Execution transfer(Run &run)
{
    const QString to = run.arguments.address();
    const Uint256 amount = run.arguments.number();
    return run.arguments.ok() ? moved(run, run.sender, to, amount) : reverted();
}

Execution approve(Run &run)
{
    const QString spender = run.arguments.address();
    const Uint256 amount = run.arguments.number();
    if (!run.arguments.ok()) {
        return reverted();
    }
    if (spender == kNobody) {
        return reverted(selectorOf("ERC20InvalidSpender(address)") + wordOf(spender));
    }
    run.state.set(allowanceKey(run.sender, spender), amount);
    const QStringList topics{topicOf("Approval(address,address,uint256)"), padded(run.sender), padded(spender)};
    return returned(wordOf(Uint256(1)), kWriteGas, {{topics, wordOf(amount)}});
}

Execution transferFrom(Run &run)
{
    const QString from = run.arguments.address();
    const QString to = run.arguments.address();
    const Uint256 amount = run.arguments.number();
    if (!run.arguments.ok()) {
        return reverted();
    }
    const QString key = allowanceKey(from, run.sender);
    const Uint256 allowed = run.state.number(key);
    const std::optional<Uint256> rest = allowed.minus(amount);
    if (!rest) {
        return reverted(selectorOf("ERC20InsufficientAllowance(address,uint256,uint256)") + wordOf(run.sender) +
                        wordOf(allowed) + wordOf(amount));
    }
    Execution done = moved(run, from, to, amount);
    if (done.ok && allowed != Uint256::fromBytes(QByteArray(32, '\xff'))) { // the greatest one is for ever
        run.state.set(key, *rest);
    }
    return done;
}

Execution balanceOf(Run &run)
{
    const QString account = run.arguments.address();
    return run.arguments.ok() ? returned(wordOf(run.state.number(balanceKey(account)))) : reverted();
}

Execution allowance(Run &run)
{
    const QString owner = run.arguments.address();
    const QString spender = run.arguments.address();
    return run.arguments.ok() ? returned(wordOf(run.state.number(allowanceKey(owner, spender)))) : reverted();
}

using Function = Execution (*)(Run &);

const QHash<QByteArray, Function> &functions()
{
    static const QHash<QByteArray, Function> kFunctions{
        {selectorOf("name()"),
         [](Run &) {
             return returned(stringResult("DOTM Token"));
         }},
        {selectorOf("symbol()"),
         [](Run &) {
             return returned(stringResult("DOTM"));
         }},
        {selectorOf("decimals()"),
         [](Run &) {
             return returned(wordOf(Uint256(18)));
         }},
        {selectorOf("totalSupply()"),
         [](Run &run) {
             return returned(wordOf(run.state.number(kSupplyKey)));
         }},
        {selectorOf("balanceOf(address)"), balanceOf},
        {selectorOf("allowance(address,address)"), allowance},
        {selectorOf("transfer(address,uint256)"), transfer},
        {selectorOf("approve(address,uint256)"), approve},
        {selectorOf("transferFrom(address,address,uint256)"), transferFrom},
        {selectorOf("owner()"),
         [](Run &run) {
             return returned(wordOf(ownerOf(run.state)));
         }},
        {selectorOf("transferOwnership(address)"), transferOwnership},
        {selectorOf("renounceOwnership()"), renounceOwnership},
        {selectorOf("cap()"),
         [](Run &) {
             return returned(wordOf(tokenCap()));
         }},
        {selectorOf("MAX_SUPPLY()"),
         [](Run &) {
             return returned(wordOf(tokenCap()));
         }},
        {selectorOf("remainingMintableTokens()"),
         [](Run &run) {
             return returned(wordOf(leftOf(run.state)));
         }},
        {selectorOf("dataRewardPercentage()"),
         [](Run &run) {
             return returned(wordOf(percentageOf(run.state)));
         }},
        {selectorOf("setDataRewardPercentage(uint256)"), setPercentage},
        {selectorOf("NEW_MEMBER_REWARD()"),
         [](Run &) {
             return returned(wordOf(newMemberReward()));
         }},
        {selectorOf("FIRST_TRANSACTION_BONUS_REGULAR()"),
         [](Run &) {
             return returned(wordOf(newMemberReward()));
         }},
        {selectorOf("FIRST_TRANSACTION_BONUS_FOUNDING()"),
         [](Run &) {
             return returned(wordOf(foundingBonus()));
         }},
        {selectorOf("mint(address,uint256)"), mint},
        {selectorOf("awardNewMember(address)"),
         [](Run &run) {
             return award(run, newMemberReward());
         }},
        {selectorOf("awardFirstTransactionBonusRegular(address)"),
         [](Run &run) {
             return award(run, newMemberReward());
         }},
        {selectorOf("awardFirstTransactionBonusFounding(address)"),
         [](Run &run) {
             return award(run, foundingBonus());
         }},
        {selectorOf("rewardDataPurchase(address,uint256)"), rewardPurchase},
    };
    return kFunctions;
}

} // namespace

Execution callToken(State &state, const QString &sender, const Uint256 &value, const QByteArray &input)
{
    const auto function = functions().constFind(input.left(4));
    if (function == functions().cend() || !value.isZero()) { // none of them takes ether
        return reverted();
    }
    Run run{state, sender, Words(QByteArrayView(input).sliced(4))};
    return (*function)(run);
}

QString tokenAddress()
{
    static const QString kAddress = hexData(keccak("the DOTM token of the demo").last(20));
    return kAddress;
}

QByteArray tokenCode()
{
    return "\xfe"
           "DOTM, simulated";
}

Uint256 tokenCap()
{
    static const Uint256 kCap = ether(u"10333333000000000000000000"_s);
    return kCap;
}

QString balanceKey(const QString &address)
{
    return u"token:"_s + address;
}

} // namespace dotm::sandbox::ethereum
