// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tokenanswers.h"

#include "core/tokenamount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::AdminReward;
using contract::RewardRate;
using contract::TokenOverview;
using core::Uint256;
using domain::RewardKind;
using domain::RewardState;

namespace {

constexpr qsizetype kMostRewards = 100;
constexpr const char *kMinter = "0x52908400098527886E0F7030069857D2E4169EE7";
constexpr const char *kContract = "0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D";
constexpr const char *kReceiver = "0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8";

struct RewardLine
{
    std::chrono::minutes ago;
    const char *name;
    const char *mail;
    RewardKind kind;
    RewardState state;
    const char *amount;
    const char *error = "";
};

constexpr std::array kRewardLines = {
    RewardLine{2min, "Amelie Laurent", "amelie@example.com", RewardKind::Purchase, RewardState::Sent, "0.1033"},
    RewardLine{4min, "", "kofi@example.com", RewardKind::Joined, RewardState::Claimable, "10.33"},
    RewardLine{31min, "Maria Keller", "maria@example.com", RewardKind::Purchase, RewardState::Failed, "2.066",
               "The minting account has not enough ether."},
    RewardLine{34min, "Maria Keller", "maria@example.com", RewardKind::FirstPurchase, RewardState::Pending, "10.33"},
    RewardLine{7h, "Sana Haddad", "sana@example.com", RewardKind::Purchase, RewardState::Confirmed, "2.4792"},
    RewardLine{26h, "", "jonas@example.com", RewardKind::Purchase, RewardState::Reversed, "2.4792"},
    RewardLine{52h, "Pia Lindqvist", "pia@example.com", RewardKind::FoundingGrant, RewardState::Confirmed, "100"},
    RewardLine{53h, "Mario Rossi", "mario@example.com", RewardKind::Joined, RewardState::Confirmed, "10.33"},
};

Uint256 unitsOfText(const char *amount)
{
    return core::tokenUnits(QString::fromLatin1(amount)).value_or(Uint256());
}

QString uidOfMail(QLatin1StringView mail)
{
    return mail == "maria@example.com"_L1   ? u"kWq3vR8tYbXz"_s
           : mail == "mario@example.com"_L1 ? u"pQ91xLm20aVe"_s
                                            : u"u-"_s + QString(mail).section(u'@', 0, 0);
}

AdminReward rewardOf(const RewardLine &line, int number, core::TimePoint now)
{
    AdminReward reward;
    reward.id = u"01937e10-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
    reward.uid = uidOfMail(QLatin1StringView(line.mail));
    reward.name = QString::fromUtf8(line.name);
    reward.email = QString::fromLatin1(line.mail);
    reward.kind = line.kind;
    reward.state = line.state;
    reward.amount = QString::fromLatin1(line.amount);
    reward.units = unitsOfText(line.amount).toDecimal();
    reward.createdAt = now - line.ago;
    reward.error = QString::fromLatin1(line.error);
    if (line.kind == RewardKind::Purchase) {
        reward.rateBp = domain::kStandardRateBp;
        reward.purchaseId = u"01937d00-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
        const auto basis = unitsOfText(line.amount).times(Uint256(10'000));
        reward.basisUnits = basis->dividedBy(Uint256(domain::kStandardRateBp))->toDecimal();
    }
    if (line.state != RewardState::Claimable && line.state != RewardState::Reversed) {
        reward.address = QString::fromLatin1(kReceiver);
    }
    if (line.state == RewardState::Sent || line.state == RewardState::Confirmed) {
        reward.nonce = 4200 - number;
        reward.txHash =
            u"0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3%1"_s.arg(number, 4, 16, QChar(u'0'));
        reward.sentAt = reward.createdAt + 1min;
        reward.explorerUrl = u"http://127.0.0.1:9/ethereum/tx/"_s + reward.txHash;
    }
    if (line.state == RewardState::Confirmed) {
        reward.confirmedAt = reward.createdAt + 4min;
        reward.blockNumber = 24'118'306 - line.ago.count() * 5;
    }
    reward.canRetry = line.state == RewardState::Failed;
    return reward;
}

RewardRate rateOf(const char *id, const char *name)
{
    RewardRate rate;
    rate.productId = QString::fromLatin1(id);
    rate.productName = QString::fromLatin1(name);
    return rate;
}

QJsonObject goodTokens(QJsonObject body)
{
    body.insert("success"_L1, true);
    return body;
}

bool isFitting(const AdminReward &reward, const QString &state, const QString &text)
{
    const bool isState = state.isEmpty() || domain::rewardStateName(reward.state) == state;
    const QStringList texts{reward.name, reward.email, reward.id, reward.txHash};
    return isState && (text.isEmpty() || std::ranges::any_of(texts, [&text](const QString &each) {
                           return each.contains(text, Qt::CaseInsensitive);
                       }));
}

} // namespace

void TokenAnswers::fill(int more)
{
    m_rewards.clear();
    m_founders.clear();
    m_rates = {rateOf("esim_beta", "eSIM Beta"), rateOf("global_data_10gb", "Global Data 10GB"),
               rateOf("basic_membership", "Basic Membership"), rateOf("full_membership", "Full Membership")};
    m_rates[1].rateBp = 1500;
    m_rates[1].isStandard = false;
    m_rates[1].updatedAt = m_clock.now() - 70h;
    m_rates[1].updatedBy = u"olga@example.com"_s;
    if (more < 0) {
        return;
    }
    m_founders = {{u"founder-2"_s, u"maria@example.com"_s, u"Maria Keller"_s, m_clock.now() - 50h,
                   u"olga@example.com"_s, u"She tested the first line."_s},
                  {u"founder-1"_s, u"joao@example.com"_s, u"João Silva"_s, m_clock.now() - 1310h, u"olga@example.com"_s,
                   u"He began it."_s}};
    int number = 0;
    for (const RewardLine &line : kRewardLines) {
        m_rewards.append(rewardOf(line, ++number, m_clock.now()));
    }
    for (int index = 0; index < more; ++index) {
        RewardLine line = kRewardLines.back();
        line.ago += std::chrono::minutes(index + 1);
        m_rewards.append(rewardOf(line, ++number, m_clock.now()));
    }
}

QJsonObject TokenAnswers::overview() const
{
    TokenOverview all;
    all.asOf = m_clock.now();
    for (const RewardState state : {RewardState::Claimable, RewardState::Pending, RewardState::Sent,
                                    RewardState::Confirmed, RewardState::Failed, RewardState::Reversed}) {
        Uint256 units;
        contract::TokenSum sum;
        for (const AdminReward &each : m_rewards) {
            if (each.state == state) {
                units = units.plus(Uint256::fromDecimal(each.units).value_or(Uint256())).value_or(units);
                ++sum.count;
            }
        }
        sum.units = units.toDecimal();
        sum.amount = core::tokenText(units);
        all.rewards.append({state, sum});
    }
    if (m_rewards.isEmpty()) {
        return goodTokens(all.toJson());
    }
    all.network = {1'033'133, u"DOTM demo chain"_s, false, true, u"http://127.0.0.1:9/ethereum"_s};
    all.contract = {QString::fromLatin1(kContract), domain::ContractState::Ok};
    all.functions = {{u"mint"_s, true},
                     {u"rewardDataPurchase"_s, true},
                     {u"awardNewMember"_s, true},
                     {u"awardFirstTransactionBonusRegular"_s, true},
                     {u"awardFirstTransactionBonusFounding"_s, false},
                     {u"remainingMintableTokens"_s, true}};
    all.supply = {u"2530850.5"_s, u"2530850500000000000000000"_s};
    all.cap = {u"10333333"_s, u"10333333000000000000000000"_s};
    all.minter = {QString::fromLatin1(kMinter), u"0.0008"_s, true};
    return goodTokens(all.toJson());
}

QJsonObject TokenAnswers::rewards(const net::HttpRequest &request)
{
    const QString id = request.url.path().section(u'/', 4, 4);
    if (id.isEmpty()) {
        return page(request);
    }
    const auto found = std::ranges::find(m_rewards, id, &AdminReward::id);
    if (found == m_rewards.end()) {
        return {};
    }
    if (request.method == "POST") {
        return retry(*found, QJsonDocument::fromJson(request.body)["dry_run"_L1].toBool());
    }
    return goodTokens({{u"reward"_s, found->toJson()}});
}

QJsonObject TokenAnswers::page(const net::HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const QString state = query.queryItemValue(u"state"_s);
    const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    const qsizetype from = query.queryItemValue(u"cursor"_s).toInt();
    QList<AdminReward> fitting;
    const QString person = query.queryItemValue(u"person"_s);
    std::ranges::copy_if(m_rewards, std::back_inserter(fitting), [&](const AdminReward &each) {
        return isFitting(each, state, text) && (person.isEmpty() || each.uid == person);
    });
    QJsonArray array;
    for (const AdminReward &each : fitting.mid(from, kMostRewards)) {
        array.append(each.toJson());
    }
    const bool isMore = from + kMostRewards < fitting.size();
    QJsonObject body{{u"rewards"_s, array},
                     {u"next_cursor"_s, isMore ? QJsonValue(QString::number(from + kMostRewards)) : QJsonValue()}};
    if (!person.isEmpty() && from == 0) {
        body.insert("wallet"_L1, wallet(person).toJson());
    }
    return goodTokens(body);
}

/// Maria's is proven, Mario's only looked at and silent; nobody else has one.
contract::TokenWallet TokenAnswers::wallet(const QString &uid) const
{
    contract::TokenWallet wallet;
    wallet.network = {1, u"Ethereum mainnet"_s, false, false, {}};
    wallet.contract = {QString::fromLatin1(kContract), domain::ContractState::Ok};
    wallet.asOf = m_clock.now();
    const bool isMaria = uid == uidOfMail("maria@example.com"_L1);
    if (!isMaria && uid != uidOfMail("mario@example.com"_L1)) {
        return wallet;
    }
    wallet.address = QString::fromLatin1(kReceiver);
    wallet.kind = isMaria ? domain::WalletKind::Proven : domain::WalletKind::Watched;
    wallet.linkedAt = m_clock.now() - 40h;
    wallet.balance.isAvailable = isMaria;
    wallet.balance.amount = u"12.396"_s;
    wallet.balance.units = u"12396000000000000000"_s;
    wallet.balance.asOf = m_clock.now() - (isMaria ? 1min : 190min);
    wallet.balance.source = isMaria ? u"chain"_s : u"last_known"_s;
    if (isMaria) {
        wallet.pending = {u"10.33"_s, u"10330000000000000000"_s, 1};
    }
    return wallet;
}

QJsonObject TokenAnswers::retry(AdminReward &reward, bool isRehearsal) const
{
    if (!isRehearsal) {
        reward.state = RewardState::Pending;
        reward.error.clear();
        reward.canRetry = false;
    }
    return goodTokens(contract::RewardRetry{isRehearsal, u"mint"_s, reward}.toJson());
}

QJsonObject TokenAnswers::rates(const net::HttpRequest &request)
{
    const QString product = request.url.path().section(u'/', 4, 4);
    const auto found = std::ranges::find(m_rates, product, &RewardRate::productId);
    if (request.method == "PUT" && found != m_rates.end()) {
        found->rateBp = QJsonDocument::fromJson(request.body)["rate_bp"_L1].toInt();
        found->isStandard = false;
        found->updatedAt = m_clock.now();
        found->updatedBy = u"demo.admin@example.com"_s;
    }
    QJsonArray array;
    for (const RewardRate &each : std::as_const(m_rates)) {
        array.append(each.toJson());
    }
    return goodTokens({{u"rates"_s, array}});
}

QJsonObject TokenAnswers::founders(const net::HttpRequest &request)
{
    if (request.method == "POST") {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        m_founders.prepend({u"founder-new"_s,
                            body["email"_L1].toString(),
                            {},
                            m_clock.now(),
                            u"demo.admin@example.com"_s,
                            body["reason"_L1].toString()});
    }
    QJsonArray array;
    for (const contract::Founder &each : std::as_const(m_founders)) {
        array.append(each.toJson());
    }
    return goodTokens({{u"founders"_s, array}});
}

} // namespace dotm::app
