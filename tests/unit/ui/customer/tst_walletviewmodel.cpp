// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "ui/shared/amounts.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using customer::CustomerModels;
using customer::ViewModel;
using customer::WalletChart;
using customer::WalletHistory;
using customer::WalletHistoryModel;
using customer::WalletLinking;
using customer::WalletViewModel;
using domain::ContractState;
using domain::FoundingClaim;
using domain::RewardState;
using domain::WalletKind;
using test::CustomerWorld;
using Kind = contract::TokenEntry::Kind;

namespace {

const QString kSignature = u"0x"_s + QString(130, u'a');
/// As the one that DOTM are sent to in these tests, but for the digits between.
const QString kLookAlike = u"0x5290111111111111111111111111111111119EE7"_s;

QString cellOf(const WalletHistory &history, int row, WalletHistoryModel::Role role)
{
    auto &entries = *const_cast<WalletHistory &>(history).entries();
    return entries.data(entries.index(row), role).toString();
}

std::unique_ptr<CustomerModels> shown(CustomerWorld &world)
{
    world.signIn();
    auto models = world.models();
    models->wallet()->setShown(true);
    return models;
}

} // namespace

class WalletViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hidden_asksNothing_shownAsksOnce()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        QCOMPARE(world.callsTo(u"/api/token/wallet"_s), 1); // its figure stands on the first page
        QCOMPARE(world.callsTo(u"/api/token/history"_s), 0);
        models->wallet()->setShown(true);
        QCOMPARE(world.callsTo(u"/api/token/wallet"_s), 2);
        QCOMPARE(world.callsTo(u"/api/token/history"_s), 1);
        Q_EMIT world.feed.changed(u"wallet"_s, {});
        QCOMPARE(world.callsTo(u"/api/token/wallet"_s), 3);
        models->wallet()->setShown(false);
        Q_EMIT world.feed.changed(u"wallet"_s, {});
        QCOMPARE(world.callsTo(u"/api/token/wallet"_s), 4);
        QCOMPARE(world.callsTo(u"/api/token/history"_s), 2);
    }

    void value_isTheBalanceAtOurOwnPrice_orSaysWhyNot()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven, u"25.3085"_s);
        world.wallet.valueUsd = u"25.31"_s;
        const auto models = shown(world);
        const WalletViewModel &wallet = *models->wallet();
        QCOMPARE(wallet.valueText(), u"$25.31"_s);
        QVERIFY(wallet.priceNote().contains(u"$1.00"_s));
        world.wallet.network.isTest = true;
        models->wallet()->refreshAll();
        QCOMPARE(wallet.valueText(), u"None, it is a test network"_s);
        QVERIFY(wallet.priceNote().isEmpty());
        world.wallet.network.isTest = false;
        world.wallet.balance.isAvailable = false;
        models->wallet()->refreshAll();
        QCOMPARE(wallet.valueText(), u"Not available"_s);
        world.wallet.priceSource.clear();
        models->wallet()->refreshAll();
        QCOMPARE(wallet.valueText(), u"Not shown, no price source"_s);
    }

    void balance_isExact_withNetworkSourceAndAge()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven, u"1234.000000000000000001"_s);
        const auto models = shown(world);
        const WalletViewModel &wallet = *models->wallet();
        QCOMPARE(wallet.status(), ViewModel::Status::Ready);
        QCOMPARE(wallet.balance(), u"1,234.000000000000000001"_s);
        QCOMPARE(wallet.networkName(), u"Ethereum mainnet"_s);
        QCOMPARE(wallet.provenanceNow().certainty, u"confirmed"_s);
        QVERIFY(wallet.provenanceNow().source.contains("24,118,306"_L1));
        QVERIFY(wallet.isContractGood());
        QVERIFY(wallet.isProven());
        QCOMPARE(wallet.addressCovered(), u"0x7c••••••A8"_s);
        QCOMPARE(wallet.qrText(),
                 u"ethereum:%1@1/transfer?address=%2"_s.arg(CustomerWorld::kToken, CustomerWorld::kAddress));
    }

    void chainSilent_isNeverZero_showsTheLastWithItsAge()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.wallet.balance.isAvailable = false;
        world.wallet.contract.state = ContractState::Unreachable;
        const auto models = shown(world);
        const WalletViewModel &wallet = *models->wallet();
        QVERIFY(wallet.balance().isEmpty());
        QCOMPARE(wallet.lastBalance(), u"25.3085 DOTM"_s);
        QVERIFY(!wallet.lastTime().isEmpty());
        QVERIFY(!wallet.trouble().isEmpty());
        world.wallet.balance = {};
        models->wallet()->refreshAll();
        QVERIFY(wallet.balance().isEmpty());
        QVERIFY(wallet.lastBalance().isEmpty());
    }

    void simulated_saysSo()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.wallet.network.isSimulated = true;
        world.token(Kind::Reward, u"2.066"_s, 1);
        const auto models = shown(world);
        QCOMPARE(models->wallet()->provenanceNow().certainty, u"simulated"_s);
        QCOMPARE(cellOf(*models->wallet()->history(), 0, WalletHistoryModel::Proof), u"simulated"_s);
    }

    void sums_sayWhyTheyWait()
    {
        CustomerWorld world;
        world.wallet.claimable = {u"12.396"_s, u"12396000000000000000"_s, 2};
        const auto models = shown(world);
        const WalletViewModel &wallet = *models->wallet();
        QVERIFY(!wallet.hasWallet());
        QCOMPARE(wallet.claimable().value(u"amount"_s).toString(), u"12.396"_s);
        QVERIFY(!wallet.claimable().value(u"why"_s).toString().isEmpty());
        QVERIFY(wallet.pending().value(u"amount"_s).toString().isEmpty());
    }

    void offline_showsWhatWasSaved_evenAfterARestart()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.token(Kind::Reward, u"2.066"_s, 1);
        world.series.points = {{world.clock.now() - std::chrono::days(3), u"2066000000000000000"_s}};
        {
            const auto models = shown(world);
            QCOMPARE(models->wallet()->balance(), u"25.3085"_s);
        }
        world.isReachable = false;
        const auto models = world.models();
        models->wallet()->setShown(true);
        WalletViewModel &wallet = *models->wallet();
        QCOMPARE(wallet.balance(), u"25.3085"_s);
        QCOMPARE(wallet.provenanceNow().certainty, u"cached"_s);
        QVERIFY(wallet.isOffline());
        QVERIFY(!wallet.savedAt().isEmpty());
        QCOMPARE(wallet.history()->status(), ViewModel::Status::Ready);
        QCOMPARE(wallet.history()->entries()->count(), 1);
        QCOMPARE(wallet.chart()->status(), ViewModel::Status::Ready);
        QVERIFY(!wallet.linking()->offlineReason().isEmpty());
    }

    void anotherPerson_seesNothingOfTheFirst()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.token(Kind::Reward, u"2.066"_s, 1);
        const auto models = shown(world);
        QVERIFY(models->wallet()->hasWallet());
        world.isReachable = false;
        world.signIn(u"u-2"_s);
        QVERIFY(!models->wallet()->hasWallet());
        QCOMPARE(models->wallet()->history()->entries()->count(), 0);
        QVERIFY(models->wallet()->chart()->bars().isEmpty());
    }

    void history_joinsRewardsAndTransfers_inWords()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.purchases = {world.purchase(0, u"global_data_10gb"_s, 2000)};
        world.token(Kind::Reward, u"2.066"_s, 1).purchaseId = u"p-0"_s;
        world.token(Kind::TransferOut, u"1.5"_s, 2);
        world.token(Kind::TransferIn, u"3"_s, 3);
        auto &failed = world.token(Kind::Reward, u"10.33"_s, 4);
        failed.rewardKind = domain::RewardKind::FirstPurchase;
        failed.state = RewardState::Failed;
        failed.error = u"The supply cap is reached."_s;
        const auto models = shown(world);
        const WalletHistory &history = *models->wallet()->history();
        const QAbstractItemModelTester tester(models->wallet()->history()->entries());
        QCOMPARE(cellOf(history, 0, WalletHistoryModel::Title), u"Reward, Global Data 10GB"_s);
        QCOMPARE(cellOf(history, 0, WalletHistoryModel::About), u"for $20.00"_s);
        QCOMPARE(cellOf(history, 0, WalletHistoryModel::Amount), u"+2.066"_s);
        QCOMPARE(cellOf(history, 0, WalletHistoryModel::Proof), u"On chain"_s);
        QCOMPARE(cellOf(history, 1, WalletHistoryModel::Amount), u"−1.5"_s);
        QVERIFY(cellOf(history, 1, WalletHistoryModel::About).contains(u"0x5290…9EE7"_s));
        QCOMPARE(cellOf(history, 2, WalletHistoryModel::Title), u"Received"_s);
        QCOMPARE(cellOf(history, 3, WalletHistoryModel::Amount), u"10.33"_s); // it did not come
        QCOMPARE(cellOf(history, 3, WalletHistoryModel::About), u"The supply cap is reached."_s);
        QVERIFY(history.gap().isEmpty());
    }

    void history_filter_readsThatKind_andPagesOn()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.pageSize = 2;
        for (int day = 0; day < 5; ++day) {
            world.token(Kind::TransferIn, u"1"_s, day);
        }
        world.token(Kind::TransferOut, u"1"_s, 9);
        const auto models = shown(world);
        WalletHistory &history = *models->wallet()->history();
        QCOMPARE(history.entries()->count(), 2);
        while (history.entries()->canFetchMore({})) {
            history.entries()->fetchMore({});
            QTRY_VERIFY(!history.entries()->canFetchMore({}) || !history.isReadingMore());
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(history.entries()->count(), 6);
        history.setKind(u"out"_s);
        QCOMPARE(history.entries()->count(), 1);
        history.setKind(u"reward"_s);
        QCOMPARE(history.status(), ViewModel::Status::Empty);
    }

    void history_chainNotReadToItsEnd_saysSo()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.isChainRead = false;
        const auto models = shown(world);
        QVERIFY(!models->wallet()->history()->gap().isEmpty());
        models->wallet()->history()->setKind(u"reward"_s);
        QVERIFY(models->wallet()->history()->gap().isEmpty());
    }

    void lookAlikeAddress_isWarnedOf_theRealOneIsNot()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.token(Kind::TransferIn, u"0.0001"_s, 1).from = kLookAlike;
        auto &nothing = world.token(Kind::TransferOut, u"0"_s, 2); // sent in the person's name: makes nobody known
        nothing.to = u"0x1111222222222222222222222222222222222222"_s;
        world.token(Kind::TransferOut, u"5"_s, 3);
        const auto models = shown(world);
        WalletHistory &history = *models->wallet()->history();
        QCOMPARE(cellOf(history, 0, WalletHistoryModel::Warned), u"true"_s);
        QCOMPARE(cellOf(history, 1, WalletHistoryModel::Warned), u"false"_s);
        QCOMPARE(cellOf(history, 2, WalletHistoryModel::Warned), u"false"_s);
        QVERIFY(cellOf(history, 0, WalletHistoryModel::Spoken).contains("another one"_L1));
        history.setCurrentKey(u"t-1"_s);
        QVERIFY(!history.current().value(u"warning"_s).toString().isEmpty());
        WalletLinking &linking = *models->wallet()->linking();
        linking.typed(u"0x7Cb5"_s + QString(32, u'1') + u"86A8"_s);
        QVERIFY(!linking.addressWarning().isEmpty());
        linking.typed(CustomerWorld::kAddress);
        QVERIFY(linking.addressWarning().isEmpty());
    }

    void foreignToken_isNotDotm()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.token(Kind::TransferIn, u"1000000"_s, 1).isOurContract = false;
        const auto models = shown(world);
        WalletHistory &history = *models->wallet()->history();
        QVERIFY(cellOf(history, 0, WalletHistoryModel::Amount).isEmpty());
        QVERIFY(cellOf(history, 0, WalletHistoryModel::Title).contains("not DOTM"_L1));
        history.setCurrentKey(u"t-1"_s);
        QVERIFY(history.current().value(u"amount"_s).toString().isEmpty());
        QVERIFY(history.current().value(u"warning"_s).toString().contains("another contract"_L1));
    }

    void detail_hasCodesCovered_andTheExplorerOnlyWhereThereIsOne()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.token(Kind::TransferOut, u"1"_s, 1);
        world.token(Kind::TransferOut, u"1"_s, 2).explorerUrl.clear();
        const auto models = shown(world);
        WalletHistory &history = *models->wallet()->history();
        QSignalSpy opened(&history, &WalletHistory::openUrl);
        history.setCurrentKey(history.keyAt(0));
        const QVariantList codes = history.current().value(u"codes"_s).toList();
        QCOMPARE(codes.size(), 3);
        QVERIFY(codes.last().toMap().value(u"covered"_s).toString().contains(u'•'));
        history.lookUp();
        QCOMPARE(opened.count(), 1);
        history.setCurrentKey(history.keyAt(1));
        QVERIFY(history.current().value(u"explorer"_s).toString().isEmpty());
        history.lookUp();
        QCOMPARE(opened.count(), 1);
    }

    void export_writesWhatIsThere_foreignTokensWithoutAFigure()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        world.pageSize = 2;
        world.token(Kind::Reward, u"2.066"_s, 1);
        world.token(Kind::TransferOut, u"1.5"_s, 2);
        world.token(Kind::TransferIn, u"1000000"_s, 3).isOurContract = false;
        const auto models = shown(world);
        ui::ListExport &file = *models->wallet()->history()->file();
        QSignalSpy exported(&file, &ui::ListExport::exported);
        const QString path = world.folder.filePath(u"h.csv"_s);
        file.begin(path, u"csv"_s);
        QTRY_COMPARE(exported.count(), 1);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s);
        QVERIFY(lines.at(0).contains("at_utc,amount_dotm,tx_hash,kind"_L1));
        QVERIFY(lines.at(1).contains(",2.066,"_L1));
        QVERIFY(lines.at(2).contains(",-1.5,"_L1));
        QVERIFY(!lines.at(3).contains("1000000"_L1));
        QVERIFY(lines.at(3).contains("transfer_in"_L1));
    }

    void chart_stepsFromDayToDay_andDoesNotInvent()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        const core::TimePoint now = world.clock.now();
        world.series.points = {{now - std::chrono::days(10), u"10330000000000000000"_s},
                               {now - std::chrono::days(2), u"12396000000000000000"_s}};
        const auto models = shown(world);
        WalletChart &chart = *models->wallet()->chart();
        chart.setDays(30);
        QCOMPARE(chart.bars().size(), 30);
        QVERIFY(chart.bars().first().toMap().value(u"share"_s).toDouble() < 0);
        QCOMPARE(chart.bars().at(22).toMap().value(u"value"_s).toString(), u"10.33 DOTM"_s);
        QCOMPARE(chart.bars().last().toMap().value(u"value"_s).toString(), u"12.396 DOTM"_s);
        QCOMPARE(chart.lines().last(), u"15"_s);
        chart.setDays(365);
        QCOMPARE(chart.bars().size(), 53);
        QVERIFY(chart.csv().contains(",12.396\r\n"_L1));
        world.series.points = {};
        models->wallet()->refreshAll();
        QCOMPARE(chart.status(), ViewModel::Status::Empty);
    }

    void chart_takesAnyAmount()
    {
        CustomerWorld world;
        world.link(WalletKind::Proven);
        const core::TimePoint now = world.clock.now();
        world.series.points = {{now - std::chrono::days(5), u"10333333000000000000000000"_s},
                               {now - std::chrono::days(1), u"1"_s}};
        const auto models = shown(world);
        const WalletChart &chart = *models->wallet()->chart();
        QCOMPARE(chart.lines().last(), u"15,000,000"_s);
        QCOMPARE(chart.bars().last().toMap().value(u"value"_s).toString(), u"0.000000000000000001 DOTM"_s);
    }

    void proving_isDone_onlyWhenAReadShowsIt()
    {
        CustomerWorld world;
        const auto models = shown(world);
        WalletLinking &linking = *models->wallet()->linking();
        QSignalSpy done(&linking, &WalletLinking::done);
        linking.begin();
        linking.ask(u"0x12"_s);
        QVERIFY(!linking.addressProblem().isEmpty());
        linking.ask(u"0x7cb57B5A97eAbe94205C07890BE4c1aD31E486A8"_s); // a wrong checksum
        QVERIFY(!linking.addressProblem().isEmpty());
        QCOMPARE(world.callsTo(u"/api/token/wallet/challenge"_s), 0);
        linking.ask(CustomerWorld::kAddress);
        QCOMPARE(linking.stage(), WalletLinking::Stage::Signing);
        QVERIFY(!linking.message().isEmpty());
        linking.prove(u"0xabc"_s);
        QVERIFY(!linking.signatureProblem().isEmpty());
        linking.prove(kSignature); // the service says yes, but the wallet does not show it
        QCOMPARE(linking.stage(), WalletLinking::Stage::Signing);
        QVERIFY(!linking.actionError().isEmpty());
        QCOMPARE(done.count(), 0);
        world.onToken = [&world](const net::HttpRequest &) {
            world.link(WalletKind::Proven);
        };
        linking.prove(kSignature);
        QCOMPARE(linking.stage(), WalletLinking::Stage::Done);
        QCOMPARE(done.count(), 1);
        QVERIFY(models->wallet()->isProven());
    }

    void proving_refused_keepsTheText_expired_needsAnother()
    {
        CustomerWorld world;
        const auto models = shown(world);
        WalletLinking &linking = *models->wallet()->linking();
        linking.ask(CustomerWorld::kAddress);
        world.tokenStatus = 422;
        linking.prove(kSignature);
        QCOMPARE(linking.stage(), WalletLinking::Stage::Signing);
        QVERIFY(!linking.message().isEmpty());
        QVERIFY(!linking.actionError().isEmpty());
        world.clock.advance(std::chrono::minutes(11));
        QVERIFY(linking.isExpired());
        const int before = world.callsTo(u"/api/token/wallet/prove"_s);
        linking.prove(kSignature);
        QCOMPARE(world.callsTo(u"/api/token/wallet/prove"_s), before);
        linking.typed(u"0x1"_s); // another address: the text was not for it
        QVERIFY(linking.message().isEmpty());
    }

    void watching_andForgetting_areReadBack()
    {
        CustomerWorld world;
        const auto models = shown(world);
        WalletLinking &linking = *models->wallet()->linking();
        world.onToken = [&world](const net::HttpRequest &request) {
            if (request.method == "DELETE") {
                world.wallet.address.clear();
                world.wallet.kind.reset();
            } else {
                world.link(WalletKind::Watched);
            }
        };
        linking.watch(CustomerWorld::kAddress);
        QCOMPARE(linking.stage(), WalletLinking::Stage::Done);
        QVERIFY(models->wallet()->hasWallet());
        QVERIFY(!models->wallet()->isProven());
        linking.begin();
        linking.leave();
        QCOMPARE(linking.stage(), WalletLinking::Stage::Done);
        QVERIFY(!models->wallet()->hasWallet());
    }

    void founding_isClaimedOnce_andReadBack()
    {
        CustomerWorld world;
        world.wallet.isFounder = true;
        world.wallet.foundingClaim = FoundingClaim::Available;
        const auto models = shown(world);
        WalletViewModel &wallet = *models->wallet();
        QSignalSpy told(&wallet, &WalletViewModel::told);
        QCOMPARE(wallet.foundingAmount(), u"100 DOTM"_s);
        world.tokenStatus = 503;
        wallet.claim();
        QVERIFY(!wallet.isClaiming());
        QVERIFY(!wallet.claimError().isEmpty());
        world.tokenStatus = 200;
        world.onToken = [&world](const net::HttpRequest &) {
            world.wallet.foundingClaim = FoundingClaim::Claimed;
        };
        wallet.claim();
        QVERIFY(wallet.foundingAmount().isEmpty());
        QVERIFY(wallet.claimError().isEmpty());
        QCOMPARE(told.count(), 1);
        wallet.claim();
        QCOMPARE(world.callsTo(u"/api/token/founding-claim"_s), 2);
    }

    void amounts_areInThePersonsSigns_withoutRounding()
    {
        QCOMPARE(ui::decimalText(u"1234567.000000000000000001"_s), u"1,234,567.000000000000000001"_s);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(ui::decimalText(u"1234.5"_s), u"1.234,5"_s);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(ui::decimalText(u"words"_s), u"words"_s);
        QVERIFY(ui::tokenAmountText({}).isEmpty());
    }
};

QTEST_MAIN(WalletViewModelTest)
#include "tst_walletviewmodel.moc"
