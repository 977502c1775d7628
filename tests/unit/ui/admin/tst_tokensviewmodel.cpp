// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "tokenservice.h"
#include "ui/admin/rewardwords.h"

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using admin::RewardListModel;
using admin::TokensOverview;
using admin::TokensViewModel;
using domain::ContractState;
using domain::RewardState;
using test::TokenService;

class TstTokensViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void hidden_asksNothing()
    {
        TokenService service;
        const auto models = service.world.open();
        QCOMPARE(service.callsOf(u"GET /api/admin/tok"_s), 0);
    }

    void overview_saysSupplyContractAndMinter()
    {
        TokenService service;
        service.overview.rewards = {{RewardState::Failed, {u"4.132"_s, u"4132000000000000000"_s, 2}}};
        const auto models = service.show();
        const TokensOverview &overview = *models->tokens()->overview();
        QTRY_COMPARE(overview.view(), u"ready"_s);
        QCOMPARE(overview.supplyText(), u"2,583,333.25 of 10,333,333 DOTM"_s);
        QCOMPARE(overview.supplyShare(), 250);
        QVERIFY(overview.leftText().startsWith("7,749,999.75 DOTM"_L1));
        QCOMPARE(overview.contractNow().value(u"tone"_s).toString(), u"good"_s);
        QCOMPARE(overview.functions().size(), 2);
        QCOMPARE(overview.functions().last().toMap().value(u"there"_s).toBool(), false);
        QCOMPARE(overview.minter().value(u"ether"_s).toString(), u"0.25 ETH"_s);
        QVERIFY(overview.minter().value(u"problem"_s).toString().isEmpty());
        QCOMPARE(overview.sums().size(), 6); // every state once
        QCOMPARE(overview.sums().at(4).toMap().value(u"bad"_s).toBool(), true);
        QCOMPARE(models->tokens()->states().at(5).toMap().value(u"text"_s).toString(), u"Failed · 2"_s);
    }

    void overview_silentChain_isNotZero()
    {
        TokenService service;
        service.overview.supply = {};
        service.overview.cap = {};
        service.overview.minter = {};
        service.overview.contract.state = ContractState::Unreachable;
        service.overview.error = u"No node answers."_s;
        const auto models = service.show();
        const TokensOverview &overview = *models->tokens()->overview();
        QTRY_COMPARE(overview.view(), u"ready"_s);
        QVERIFY(overview.supplyText().isEmpty());
        QVERIFY(overview.supplyShare() < 0);
        QVERIFY(overview.minter().value(u"ether"_s).toString().isEmpty());
        QVERIFY(overview.minter().value(u"problem"_s).toString().contains("ADMIN_PRIVATE_KEY"_L1));
        QCOMPARE(overview.trouble(), u"No node answers."_s);
        QCOMPARE(overview.contractNow().value(u"tone"_s).toString(), u"bad"_s);
    }

    void rewards_areListed_filtered_andPagedOn()
    {
        TokenService service;
        for (int index = 0; index < 4; ++index) {
            service.add(RewardState::Confirmed);
        }
        service.add(RewardState::Failed);
        const auto models = service.show();
        TokensViewModel &tokens = *models->tokens();
        QTRY_COMPARE(tokens.view(), u"ready"_s);
        RewardListModel &rows = *tokens.rewards();
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.data(rows.index(0), RewardListModel::Owner).toString(), u"a•••@example.com"_s);
        QCOMPARE(rows.data(rows.index(0), RewardListModel::About).toString(), u"The supply cap is reached."_s);
        QCOMPARE(rows.data(rows.index(1), RewardListModel::About).toString(), u"Purchase · On chain"_s);
        rows.fetchMore({});
        QTRY_COMPARE(rows.count(), 5);
        tokens.setState(u"failed"_s);
        QTRY_COMPARE(rows.count(), 1);
        tokens.setState(u"reversed"_s);
        QTRY_COMPARE(tokens.view(), u"empty"_s);
        tokens.setSearch(u"  ada@example.com "_s);
        QTRY_COMPARE(service.callsOf(u"GET /api/admin/token-rewards?state=reversed&q=ada"_s), 1);
    }

    void details_sayShareAndWhere()
    {
        TokenService service;
        service.add(RewardState::Sent).txHash = u"0xabc"_s;
        const auto models = service.show();
        models->tokens()->setCurrentKey(u"r-1"_s);
        const admin::RewardViewModel &reward = *models->tokens()->reward();
        QTRY_COMPARE(reward.view(), u"ready"_s);
        QCOMPARE(reward.head().value(u"amount"_s).toString(), u"2.066 DOTM"_s);
        QCOMPARE(reward.facts().at(1).toMap().value(u"value"_s).toString(), u"10.33 % of 20 USD"_s);
        QCOMPARE(reward.codes().first().toMap().value(u"value"_s).toString(), u"0xabc"_s);
        QCOMPARE(reward.head().value(u"retryable"_s).toBool(), false);
    }

    void retry_rehearsesFirst_thenDoes_andIsReadBack()
    {
        TokenService service;
        service.add(RewardState::Failed);
        const auto models = service.show();
        TokensViewModel &tokens = *models->tokens();
        tokens.setCurrentKey(u"r-1"_s);
        QTRY_COMPARE(tokens.reward()->view(), u"ready"_s);
        tokens.retry()->confirm(); // nothing was said yet
        QCOMPARE(service.callsOf(u"POST"_s), 0);
        tokens.retry()->begin(u"r-1"_s);
        QTRY_COMPARE(tokens.retry()->stage(), u"ready"_s);
        QCOMPARE(service.rewards.first().state, RewardState::Failed);
        QVERIFY(!tokens.retry()->move().value(u"text"_s).toString().isEmpty());
        tokens.retry()->confirm();
        QTRY_COMPARE(tokens.retry()->stage(), u"done"_s);
        QTRY_COMPARE(tokens.reward()->head().value(u"state"_s).toString(), u"In line"_s);
        QCOMPARE(service.callsOf(u"POST /api/admin/token-rewards/r-1/retry"_s), 2);
    }

    void retry_refused_saysWhy()
    {
        TokenService service;
        service.add(RewardState::Failed);
        const auto models = service.show();
        service.changeStatus = 409;
        models->tokens()->retry()->begin(u"r-1"_s);
        QTRY_COMPARE(models->tokens()->retry()->stage(), u"failed"_s);
        QVERIFY(!models->tokens()->retry()->error().isEmpty());
        models->tokens()->retry()->leave();
        QCOMPARE(models->tokens()->retry()->stage(), u"none"_s);
    }

    void rate_isChanged_onlyWhenASecondReadShowsIt()
    {
        TokenService service;
        const auto models = service.show();
        admin::RewardRates &rates = *models->tokens()->rates();
        QSignalSpy ended(&rates, &admin::RewardRates::ended);
        QTRY_COMPARE(rates.rows().size(), 1);
        QCOMPARE(rates.rows().first().toMap().value(u"text"_s).toString(), u"10.33 %"_s);
        QVERIFY(rates.meaning(u"esim_beta"_s, u"10"_s).contains("2 DOTM instead of 2.066 DOTM"_L1));
        QVERIFY(!rates.rateProblem(u"10.333"_s).isEmpty());
        rates.change(u"esim_beta"_s, u"10"_s, u"  "_s); // no reason
        QCOMPARE(service.callsOf(u"PUT"_s), 0);
        service.ignoresChanges = true;
        rates.change(u"esim_beta"_s, u"10"_s, u"A trial."_s);
        QTRY_VERIFY(!rates.problem().isEmpty());
        QCOMPARE(ended.count(), 0);
        service.ignoresChanges = false;
        rates.change(u"esim_beta"_s, u"10"_s, u"A trial."_s);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(rates.problem().isEmpty());
        QCOMPARE(rates.rows().first().toMap().value(u"text"_s).toString(), u"10 %"_s);
    }

    void founder_unknownMail_saysSo_knownIsAdded()
    {
        TokenService service;
        const auto models = service.show();
        admin::FounderAdder &founder = *models->tokens()->founder();
        QSignalSpy ended(&founder, &admin::FounderAdder::ended);
        service.changeStatus = 404;
        founder.add(u"nobody@example.com"_s, u"He asked."_s);
        QTRY_COMPARE(founder.problem(), u"Nobody here has this mail address."_s);
        service.changeStatus = 200;
        service.ignoresChanges = true; // says yes, but its list does not show it
        founder.add(u"ada@example.com"_s, u"She asked."_s);
        QTRY_VERIFY(founder.problem().contains(u"does not show it"_s));
        QCOMPARE(ended.count(), 0);
        service.ignoresChanges = false;
        founder.add(u"ada@example.com"_s, u"She asked."_s);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(founder.problem().isEmpty());
        QCOMPARE(founder.founders().size(), 1);
        QVERIFY(!founder.founders().first().toMap().value(u"mail"_s).toString().contains(u"ada@"_s));
    }

    void export_coversMail_andSaysTheStates()
    {
        TokenService service;
        service.add(RewardState::Confirmed);
        service.add(RewardState::Failed);
        const auto models = service.show();
        QTRY_COMPARE(models->tokens()->view(), u"ready"_s);
        QTemporaryDir folder;
        QSignalSpy exported(models->tokens()->file(), &ui::ListExport::exported);
        models->tokens()->file()->begin(folder.filePath(u"r.csv"_s), u"csv"_s);
        QTRY_COMPARE(exported.count(), 1);
        QFile file(folder.filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains("r-2"_L1) && text.contains("failed"_L1) && text.contains(",2.066,"_L1));
        QVERIFY(!text.contains("ada@example.com"_L1));
    }

    void leaving_forgetsEverything()
    {
        TokenService service;
        service.add(RewardState::Failed);
        const auto models = service.show();
        QTRY_COMPARE(models->tokens()->rewards()->count(), 1);
        models->tokens()->setState(u"failed"_s);
        models->setOpen(false);
        QCOMPARE(models->tokens()->rewards()->count(), 0);
        QVERIFY(models->tokens()->state().isEmpty());
        QVERIFY(models->tokens()->overview()->supplyText().isEmpty());
        QVERIFY(models->tokens()->rates()->rows().isEmpty());
    }

    void rates_areReadExactly()
    {
        QCOMPARE(admin::rateFromText(u"10.33"_s), 1033);
        QCOMPARE(admin::rateFromText(u" 10,33 % "_s), 1033);
        QCOMPARE(admin::rateFromText(u"100"_s), 10'000);
        QCOMPARE(admin::rateFromText(u"0"_s), 0);
        QVERIFY(!admin::rateFromText(u"100.01"_s));
        QVERIFY(!admin::rateFromText(u"-1"_s));
        QVERIFY(!admin::rateFromText(u"1e1"_s));
        QVERIFY(!admin::rateFromText({}));
        for (const RewardState state : {RewardState::Claimable, RewardState::Pending, RewardState::Sent,
                                        RewardState::Confirmed, RewardState::Failed, RewardState::Reversed}) {
            QVERIFY(!admin::rewardStateText(state).isEmpty());
            QVERIFY(!admin::rewardStateIcon(state).isEmpty());
        }
    }
};

QTEST_MAIN(TstTokensViewModel)
#include "tst_tokensviewmodel.moc"
