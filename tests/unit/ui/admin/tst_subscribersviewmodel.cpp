// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "adminworld.h"

#include "contract/subscriber.h"
#include "contract/tokenadmin.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using test::AdminWorld;
using test::FakeTransport;

namespace {

/// An admin's service of which only the subscribers are there.
struct Desk
{
    AdminWorld world;
    QStringList asked;    ///< what was looked for
    qsizetype events = 0; ///< in the one person's timeline
    int status = 200;     ///< of the answers
    bool isVerified = true;
    bool failsOlder = false;
    bool isChainThere = true;
    qsizetype rewards = 0;   ///< of the one person
    QString address;         ///< of their wallet
    int tokenStatus = 200;   ///< of the answers about tokens
    QStringList askedTokens; ///< of whom, from where

    Desk()
    {
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show(std::chrono::milliseconds pause = 1ms)
    {
        world.signIn();
        admin::StorePauses pauses;
        pauses.afterTyping = pause;
        auto models = std::make_unique<admin::AdminModels>(world.session, world.feed, world.clock, nullptr, pauses);
        models->setOpen(true);
        models->subscribers()->setShown(true);
        return models;
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert("success"_L1, true);
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static FakeTransport::Reply bad(int status)
    {
        return FakeTransport::answer(status, R"({"error":"A sentence.","code":"not_found","request_id":"r-7K2"})");
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, u"no network"_s);
        }
        const QString path = request.url.path();
        if (path == "/api/admin/token-rewards"_L1) {
            const QUrlQuery query(request.url);
            const QString cursor = query.queryItemValue(u"cursor"_s);
            askedTokens.append(query.queryItemValue(u"person"_s) + u' ' + cursor);
            return tokenStatus == 200 ? good(tokens(cursor.toInt())) : bad(tokenStatus);
        }
        if (!path.startsWith("/api/support/subscribers"_L1)) {
            return bad(404);
        }
        if (status != 200) {
            return bad(status);
        }
        const QUrlQuery query(request.url);
        if (path.endsWith("/timeline"_L1)) {
            const qsizetype from = query.queryItemValue(u"after"_s).toInt();
            return failsOlder && from > 0 ? bad(409) : good(timeline(from));
        }
        return path.endsWith("/subscribers"_L1) ? good(search(query.queryItemValue(u"q"_s, QUrl::FullyDecoded)))
                                                : good(person(path.section(u'/', 4, 4)));
    }
    [[nodiscard]] QJsonObject search(const QString &text)
    {
        asked.append(text);
        contract::SubscriberSearch found;
        found.looked = {u"mail"_s, u"number"_s};
        if (text != "nobody"_L1) {
            found.matches = {{u"u-1"_s, u"maria@example.com"_s, u"Maria"_s, u"mail"_s, u"maria@example.com"_s},
                             {u"u-2"_s, u"mario@example.com"_s, {}, u"mail"_s, u"mario@example.com"_s}};
        }
        return found.toJson();
    }
    [[nodiscard]] QJsonObject person(const QString &uid) const
    {
        contract::Subscriber person;
        person.uid = uid;
        person.memberNumber = 1037;
        person.email = u"maria@example.com"_s;
        person.isEmailVerified = isVerified;
        person.name = u"Maria"_s;
        person.role = u"customer"_s;
        person.since = world.clock.now() - 240h;
        contract::Activation line;
        line.id = u"a-1"_s;
        line.state = domain::ActivationState::Active;
        line.productName = u"eSIM Beta"_s;
        line.phoneNumber = u"+12125550147"_s;
        line.lineId = uid == "u-2"_L1 ? QString() : u"ln-1"_s;
        line.iccid = u"8901260852291234567"_s;
        line.createdAt = world.clock.now();
        line.updatedAt = world.clock.now();
        person.activations = {line};
        return {{u"subscriber"_s, person.toJson()}};
    }
    [[nodiscard]] QJsonObject tokens(qsizetype from) const
    {
        constexpr qsizetype kPage = 2;
        QJsonArray array;
        for (qsizetype at = from; at < std::min(from + kPage, rewards); ++at) {
            contract::AdminReward reward;
            reward.id = u"r-%1"_s.arg(rewards - at);
            reward.state = at == 0 ? domain::RewardState::Failed : domain::RewardState::Confirmed;
            reward.amount = u"2.066"_s;
            reward.error = at == 0 ? u"The supply cap is reached."_s : QString();
            reward.createdAt = world.clock.now() - at * 1min;
            array.append(reward.toJson());
        }
        contract::TokenWallet wallet;
        wallet.address = address;
        wallet.network.name = u"Ethereum mainnet"_s;
        wallet.contract.state = domain::ContractState::Ok;
        if (!address.isEmpty()) {
            wallet.kind = domain::WalletKind::Proven;
            wallet.balance.amount = u"12.5"_s;
            wallet.balance.asOf = world.clock.now() - 3h;
            wallet.balance.isAvailable = isChainThere;
        }
        wallet.asOf = world.clock.now();
        return {{u"rewards"_s, array},
                {u"next_cursor"_s, from + kPage < rewards ? QJsonValue(QString::number(from + kPage)) : QJsonValue()},
                {u"wallet"_s, wallet.toJson()}};
    }
    [[nodiscard]] QJsonObject timeline(qsizetype from) const
    {
        QJsonArray array;
        const qsizetype until = std::min(from + 3, events);
        for (qsizetype at = from; at < until; ++at) {
            contract::TimelineEvent event{
                world.clock.now() - at * 1min, u"purchase"_s, QString::number(events - at), u"in"_s, {}, {}, {}};
            array.append(event.toJson());
        }
        return {{u"events"_s, array}, {u"next"_s, until < events ? QJsonValue(QString::number(until)) : QJsonValue()}};
    }
};

} // namespace

class TstSubscribersViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typing_asksOnceTheFingersRest();
    void tooShort_asksNothing_andForgetsWhatWasFound();
    void sameTextWithSpaces_isNotAskedAgain();
    void newestQuestion_wins();
    void nobody_isEmpty_andSaysWhereItLooked();
    void failing_isAnError_andCanBeAskedAgain();
    void chosen_showsWhoTheyAre();
    void numberWithoutALine_isNotShown();
    void timeline_growsByPages_andKeepsThemOnRefresh();
    void olderFailing_keepsWhatIsThere();
    void refresh_withoutAChange_leavesTheHeadAlone();
    void tokens_areReadOnceTheyAreShown();
    void tokens_growByPages_andKeepThemOnRefresh();
    void tokens_ofASilentChain_areOld();
    void tokens_failing_isAnError_withoutAny_isEmpty();
    void another_forgetsTheFirst();
    void leaving_forgetsEverything();
};

void TstSubscribersViewModel::typing_asksOnceTheFingersRest()
{
    Desk desk;
    const auto models = desk.show();
    admin::SubscribersViewModel &page = *models->subscribers();
    const QAbstractItemModelTester tester(page.matches());
    for (const QString &text : {u"mar"_s, u"mari"_s, u"maria"_s}) {
        page.setQuery(text);
    }
    QVERIFY(!page.isAsked());
    QTRY_COMPARE(page.view(), u"ready"_s);
    QCOMPARE(desk.asked, QStringList{u"maria"_s});
    QCOMPARE(page.matches()->count(), 2);
    QCOMPARE(page.keyAt(0), u"u-1"_s);
    const QModelIndex first = page.matches()->index(0);
    QCOMPARE(page.matches()->data(first, admin::MatchListModel::By).toString(), u"Mail address: m•••@example.com"_s);
    QVERIFY(page.currentKey().isEmpty());
}

void TstSubscribersViewModel::tooShort_asksNothing_andForgetsWhatWasFound()
{
    Desk desk;
    const auto models = desk.show();
    admin::SubscribersViewModel &page = *models->subscribers();
    page.setQuery(u"maria"_s);
    QTRY_COMPARE(page.view(), u"ready"_s);
    page.setQuery(u" ma "_s);
    QVERIFY(page.isTooShort());
    QVERIFY(!page.isAsked());
    QCOMPARE(page.matches()->count(), 0);
    page.ask();
    QCOMPARE(desk.asked.size(), 1);
}

void TstSubscribersViewModel::sameTextWithSpaces_isNotAskedAgain()
{
    Desk desk;
    const auto models = desk.show();
    admin::SubscribersViewModel &page = *models->subscribers();
    page.setQuery(u"maria"_s);
    QTRY_COMPARE(page.view(), u"ready"_s);
    page.setQuery(u"maria "_s);
    page.refresh();
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(page.matches()->count(), 2);
}

void TstSubscribersViewModel::newestQuestion_wins()
{
    Desk desk;
    desk.world.transport.setDeferred(true);
    const auto models = desk.show(1h);
    admin::SubscribersViewModel &page = *models->subscribers();
    page.setQuery(u"maria"_s);
    page.ask();
    page.setQuery(u"nobody"_s);
    page.ask();
    QTRY_COMPARE(page.view(), u"empty"_s);
    QTRY_COMPARE(desk.asked.size(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(page.view(), u"empty"_s);
}

void TstSubscribersViewModel::nobody_isEmpty_andSaysWhereItLooked()
{
    Desk desk;
    const auto models = desk.show();
    models->subscribers()->setQuery(u"nobody"_s);
    QTRY_COMPARE(models->subscribers()->view(), u"empty"_s);
    QVERIFY(models->subscribers()->looked().contains(u"mail addresses"_s));
}

void TstSubscribersViewModel::failing_isAnError_andCanBeAskedAgain()
{
    Desk desk;
    desk.status = 409;
    const auto models = desk.show();
    models->subscribers()->setQuery(u"maria"_s);
    QTRY_COMPARE(models->subscribers()->view(), u"error"_s);
    desk.status = 200;
    models->subscribers()->refresh();
    QTRY_COMPARE(models->subscribers()->view(), u"ready"_s);
    desk.world.isReachable = false;
    models->subscribers()->setQuery(u"other"_s);
    QTRY_COMPARE(models->subscribers()->view(), u"offline"_s);
    QCOMPARE(models->subscribers()->matches()->count(), 0);
}

void TstSubscribersViewModel::chosen_showsWhoTheyAre()
{
    Desk desk;
    desk.events = 2;
    const auto models = desk.show();
    admin::SubscriberViewModel &person = *models->subscribers()->person();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    QTRY_COMPARE(person.view(), u"ready"_s);
    QCOMPARE(person.name(), u"Maria"_s);
    QCOMPARE(person.maskedMail(), u"m•••@example.com"_s);
    QCOMPARE(person.facts().size(), 4);
    QCOMPARE(person.codes().size(), 1);
    const QVariantMap line = person.lines().first().toMap();
    QCOMPARE(line.value(u"number"_s).toString(), u"+1 212 555 0147"_s);
    QVERIFY(!line.value(u"coveredNumber"_s).toString().contains(u"555"_s));
    QCOMPARE(line.value(u"coveredIccid"_s).toString(), u"•••• 4567"_s);
    QTRY_COMPARE(person.timelineView(), u"ready"_s);
    QCOMPARE(person.timeline()->count(), 2);
    QVERIFY(!person.hasMore());
}

void TstSubscribersViewModel::numberWithoutALine_isNotShown()
{
    Desk desk;
    const auto models = desk.show();
    models->subscribers()->setCurrentKey(u"u-2"_s);
    QTRY_COMPARE(models->subscribers()->person()->lines().size(), 1);
    QVERIFY(models->subscribers()->person()->lines().first().toMap().value(u"number"_s).toString().isEmpty());
    QTRY_COMPARE(models->subscribers()->person()->timelineView(), u"empty"_s);
}

void TstSubscribersViewModel::timeline_growsByPages_andKeepsThemOnRefresh()
{
    Desk desk;
    desk.events = 7;
    const auto models = desk.show();
    admin::SubscriberViewModel &person = *models->subscribers()->person();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    QTRY_COMPARE(person.timeline()->count(), 3);
    person.readMore();
    QTRY_COMPARE(person.timeline()->count(), 6);
    desk.events = 8; // one is new
    person.refresh();
    QTRY_COMPARE(person.timeline()->count(), 7);
    person.readMore();
    QTRY_VERIFY(!person.isReadingMore());
    QVERIFY(person.timeline()->count() >= 8);
}

void TstSubscribersViewModel::olderFailing_keepsWhatIsThere()
{
    Desk desk;
    desk.events = 7;
    desk.failsOlder = true;
    const auto models = desk.show();
    admin::SubscriberViewModel &person = *models->subscribers()->person();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    QTRY_COMPARE(person.timeline()->count(), 3);
    person.readMore();
    QTRY_VERIFY(!person.timelineError().isEmpty());
    QCOMPARE(person.timeline()->count(), 3);
    desk.failsOlder = false;
    person.readMore();
    QTRY_COMPARE(person.timeline()->count(), 6);
    QVERIFY(person.timelineError().isEmpty());
}

void TstSubscribersViewModel::refresh_withoutAChange_leavesTheHeadAlone()
{
    Desk desk;
    const auto models = desk.show();
    admin::SubscriberViewModel &person = *models->subscribers()->person();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    QTRY_COMPARE(person.view(), u"ready"_s);
    QSignalSpy other(&person, &admin::SubscriberViewModel::personChanged);
    QSignalSpy answered(&person, &admin::ViewModel::changed);
    person.refresh();
    QTRY_VERIFY(answered.count() > 1 && !person.isReading());
    QCOMPARE(other.count(), 0);
    desk.isVerified = false;
    person.refresh();
    QTRY_COMPARE(other.count(), 1);
}

void TstSubscribersViewModel::tokens_areReadOnceTheyAreShown()
{
    Desk desk;
    desk.address = u"0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8"_s;
    desk.rewards = 1;
    const auto models = desk.show();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    admin::SubscriberTokens &tokens = *models->subscribers()->person()->tokens();
    QTRY_COMPARE(models->subscribers()->person()->view(), u"ready"_s);
    QVERIFY(desk.askedTokens.isEmpty());
    tokens.setShown(true);
    QTRY_COMPARE(tokens.view(), u"ready"_s);
    QCOMPARE(desk.askedTokens, QStringList{u"u-1 "_s});
    QCOMPARE(tokens.balance(), u"12.5 DOTM"_s);
    QVERIFY(tokens.trouble().isEmpty());
    QCOMPARE(tokens.coveredAddress(), u"0x7c••••••A8"_s);
    const QVariantMap row = tokens.rewards().value(0).toMap();
    QCOMPARE(row.value(u"key"_s).toString(), u"r-1"_s);
    QVERIFY(row.value(u"bad"_s).toBool());
    QVERIFY(row.value(u"spoken"_s).toString().endsWith(u"The supply cap is reached."_s));
}

void TstSubscribersViewModel::tokens_growByPages_andKeepThemOnRefresh()
{
    Desk desk;
    desk.rewards = 5;
    const auto models = desk.show();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    admin::SubscriberTokens &tokens = *models->subscribers()->person()->tokens();
    tokens.setShown(true);
    QTRY_COMPARE(tokens.rewards().size(), 2);
    QVERIFY(tokens.hasMore());
    tokens.readMore();
    QTRY_COMPARE(tokens.rewards().size(), 4);
    tokens.refresh();
    QTRY_VERIFY(!tokens.isReading());
    QCOMPARE(tokens.rewards().size(), 4);
    desk.tokenStatus = 409;
    tokens.readMore();
    QTRY_VERIFY(!tokens.moreError().isEmpty());
    QCOMPARE(tokens.rewards().size(), 4);
    desk.tokenStatus = 200;
    tokens.readMore();
    QTRY_COMPARE(tokens.rewards().size(), 5);
    QVERIFY(!tokens.hasMore());
    QVERIFY(tokens.moreError().isEmpty());
}

void TstSubscribersViewModel::tokens_ofASilentChain_areOld()
{
    Desk desk;
    desk.address = u"0x7cB57B5A97eAbe94205C07890BE4c1aD31E486A8"_s;
    desk.isChainThere = false;
    const auto models = desk.show();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    admin::SubscriberTokens &tokens = *models->subscribers()->person()->tokens();
    tokens.setShown(true);
    QTRY_COMPARE(tokens.view(), u"ready"_s);
    QCOMPARE(tokens.balanceProvenance().certainty, u"cached"_s);
    QVERIFY(tokens.balanceProvenance().isOld);
    QVERIFY(!tokens.trouble().isEmpty());
}

void TstSubscribersViewModel::tokens_failing_isAnError_withoutAny_isEmpty()
{
    Desk desk;
    desk.tokenStatus = 404;
    const auto models = desk.show();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    admin::SubscriberTokens &tokens = *models->subscribers()->person()->tokens();
    tokens.setShown(true);
    QTRY_COMPARE(tokens.view(), u"error"_s);
    desk.tokenStatus = 200;
    tokens.refresh();
    QTRY_COMPARE(tokens.view(), u"empty"_s);
    desk.world.isReachable = false;
    models->subscribers()->setCurrentKey(u"u-2"_s);
    QTRY_COMPARE(tokens.view(), u"offline"_s);
    models->setOpen(false);
    QVERIFY(tokens.rewards().isEmpty() && tokens.address().isEmpty());
}

void TstSubscribersViewModel::another_forgetsTheFirst()
{
    Desk desk;
    desk.world.transport.setDeferred(true);
    const auto models = desk.show();
    admin::SubscriberViewModel &person = *models->subscribers()->person();
    models->subscribers()->setCurrentKey(u"u-1"_s);
    models->subscribers()->setCurrentKey(u"u-2"_s);
    QVERIFY(person.name().isEmpty());
    QTRY_COMPARE(person.view(), u"ready"_s);
    QCOMPARE(person.codes().first().toMap().value(u"value"_s).toString(), u"u-2"_s);
    models->subscribers()->setCurrentKey({});
    QVERIFY(person.facts().isEmpty());
}

void TstSubscribersViewModel::leaving_forgetsEverything()
{
    Desk desk;
    const auto models = desk.show();
    admin::SubscribersViewModel &page = *models->subscribers();
    page.setQuery(u"maria"_s);
    QTRY_COMPARE(page.view(), u"ready"_s);
    page.setCurrentKey(u"u-1"_s);
    models->setOpen(false);
    QVERIFY(page.query().isEmpty());
    QCOMPARE(page.matches()->count(), 0);
    QVERIFY(page.currentKey().isEmpty());
    QVERIFY(page.person()->lines().isEmpty());
}

QTEST_GUILESS_MAIN(TstSubscribersViewModel)
#include "tst_subscribersviewmodel.moc"
