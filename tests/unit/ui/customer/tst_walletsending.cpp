// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ui/shared/amounts.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using customer::CustomerModels;
using customer::WalletKey;
using customer::WalletSending;
using domain::TransferState;
using domain::WalletKind;
using test::CustomerWorld;

/// Sending from the wallet on this computer, and its key.
class WalletSendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<CustomerWorld>();
        m_world->link(WalletKind::Proven);
        m_world->holdKey();
        m_world->signIn();
        m_models = m_world->models();
        m_models->wallet()->setShown(true);
        QVERIFY(key().isLinked());
    }
    void cleanup()
    {
        m_models.reset();
        m_world.reset();
    }

    void form_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("isToWrong");
        const QString good = CustomerWorld::kFriend;
        const QString own = ethereum::Signer::fromText(core::SecretString(QString(64, u'7')))->address().checksummed();
        QTest::newRow("nobody") << QString() << u"1"_s << true;
        QTest::newRow("no address") << u"0x12"_s << u"1"_s << true;
        QTest::newRow("wrong digit") << good.chopped(1) + u'8' << u"1"_s << false; // all one case: no checksum
        QTest::newRow("wrong checksum") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s << u"1"_s << true;
        QTest::newRow("oneself") << own << u"1"_s << true;
        QTest::newRow("the token") << CustomerWorld::kToken << u"1"_s << true;
        QTest::newRow("nothing") << good << QString() << false;
        QTest::newRow("zero") << good << u"0.0"_s << false;
        QTest::newRow("grouped") << good << u"1,000"_s << false;
        QTest::newRow("exponent") << good << u"1e3"_s << false;
        QTest::newRow("too fine") << good << u"0.1234567890123456789"_s << false;
        QTest::newRow("too much") << good << u"25.308500000000000001"_s << false;
    }
    void form_saysWhatIsWrong()
    {
        QFETCH(const QString, to);
        QFETCH(const QString, amount);
        QFETCH(const bool, isToWrong);
        type(to, amount);
        if (QByteArrayView(QTest::currentDataTag()) == "wrong digit") {
            QCOMPARE(sending().stage(), WalletSending::Stage::Review);
            return;
        }
        QCOMPARE(sending().stage(), WalletSending::Stage::Form);
        QCOMPARE(!sending().toProblem().isEmpty(), isToWrong);
        QCOMPARE(!sending().amountProblem().isEmpty(), !isToWrong);
        QCOMPARE(sending().to(), to); // nothing typed is lost
    }

    void review_saysEverything_andBackKeepsTheForm()
    {
        type(CustomerWorld::kFriend, u"4.25"_s);
        QCOMPARE(sending().stage(), WalletSending::Stage::Review);
        const QVariantMap review = sending().review();
        QCOMPARE(review.value(u"amount"_s).toString(), u"4.25"_s);
        QCOMPARE(review.value(u"address"_s).toString(), CustomerWorld::kFriend);
        QVERIFY(review.value(u"groups"_s).toString().startsWith(u"0x 5290 8400"_s));
        QCOMPARE(review.value(u"fee"_s).toString(), u"at most 0.00018 ETH"_s);
        QCOMPARE(review.value(u"warnings"_s).toStringList().size(), 1);
        QVERIFY(review.value(u"obstacle"_s).toString().isEmpty());
        sending().back();
        QCOMPARE(sending().stage(), WalletSending::Stage::Form);
        QCOMPARE(sending().amount(), u"4.25"_s);
        QVERIFY(m_world->raw.isEmpty());
    }

    void send_signsWhatWasShown_andFollowsItToTheEnd()
    {
        QSignalSpy told(m_models->wallet(), &customer::WalletViewModel::told);
        type(CustomerWorld::kFriend, u"4.25"_s);
        sending().send();
        QTRY_COMPARE(sending().stage(), WalletSending::Stage::Following);
        const auto read = ethereum::decodeTransaction(*ethereum::fromHexData(m_world->raw));
        QVERIFY(read);
        QCOMPARE(read->from.checksummed(), m_world->wallet.address);
        QCOMPARE(read->transaction.data,
                 ethereum::dotmtoken::transfer(*ethereum::Address::parse(CustomerWorld::kFriend),
                                               *core::tokenUnits(u"4.25")));
        QCOMPARE(read->transaction.nonce, 3ULL);
        become(TransferState::Sent);
        QTRY_VERIFY(sending().result().value(u"title"_s).toString().contains(u"way"_s));
        become(TransferState::Confirmed);
        QTRY_COMPARE(sending().stage(), WalletSending::Stage::Confirmed);
        QCOMPARE(told.size(), 1);
        sending().begin();
        QVERIFY(sending().to().isEmpty());
    }

    void send_afterALostAnswer_isReadBack()
    {
        type(CustomerWorld::kFriend, u"1"_s);
        m_world->isBroadcastLost = true;
        sending().send();
        QTRY_COMPARE(sending().stage(), WalletSending::Stage::Following);
        QTRY_VERIFY(sending().actionError().isEmpty()); // the service has it
        become(TransferState::Failed, u"The wallet has too little ether for the fee."_s);
        QTRY_COMPARE(sending().stage(), WalletSending::Stage::Failed);
        QVERIFY(sending().result().value(u"text"_s).toString().contains(u"ether"_s));
        sending().another();
        QCOMPARE(sending().to(), CustomerWorld::kFriend); // the draft stays
    }

    void member_isShownMasked_unknownIsSaidAtTheField()
    {
        m_world->prepareStatus = 404;
        type(u"eve@example.com"_s, u"1"_s);
        QVERIFY(!sending().toProblem().isEmpty());
        QVERIFY(sending().actionError().isEmpty());
        m_world->prepareStatus = 200;
        sending().prepare();
        QCOMPARE(sending().review().value(u"member"_s).toString(), u"b•••@e•••.com"_s);
    }

    void ether_missing_isSaidAndNothingIsSigned()
    {
        m_world->ether = u"1000"_s;
        type(CustomerWorld::kFriend, u"1"_s);
        QVERIFY(sending().review().value(u"obstacle"_s).toString().contains(u"ETH"_s));
        sending().send();
        QCOMPARE(sending().stage(), WalletSending::Stage::Review);
        QVERIFY(m_world->raw.isEmpty());
    }

    void lookAlike_isWarnedOfWhileTyping()
    {
        m_world->token(contract::TokenEntry::Kind::TransferOut, u"2.066"_s, 3);
        m_models->wallet()->refreshAll();
        sending().typedTo(u"0x5290111111111111111111111111111111119EE7"_s);
        QVERIFY(!sending().toWarning().isEmpty());
        sending().typedTo(CustomerWorld::kFriend);
        QVERIFY(sending().toWarning().isEmpty());
    }

    void all_isEverything_inThePersonsDigits()
    {
        sending().all();
        QCOMPARE(sending().amount(), u"25.3085"_s);
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        QCOMPARE(ui::decimalInput(u"25.3085"_s), u"25,3085"_s);
        QCOMPARE(ui::plainDecimal(u" 25,3085 "_s), u"25.3085"_s);
        QLocale::setDefault(QLocale(u"es_ES"_s));
        QCOMPARE(ui::plainDecimal(u"1.000"_s), QString()); // a thousand, or one?
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(ui::plainDecimal(u"١٢.٥"_s), u"12.5"_s);
    }

    void anotherPerson_meetsNoKey()
    {
        m_world->signIn(u"u-2"_s);
        QVERIFY(key().address().isEmpty());
        QVERIFY(!key().isLinked());
    }

    void key_isShownOnlyAfterAFreshSignIn()
    {
        QVERIFY(key().isFresh()); // signed in a moment ago
        m_world->clock.advance(std::chrono::minutes(2));
        QVERIFY(!key().isFresh());
        key().show({});
        QVERIFY(key().keyText().isEmpty() && !key().passwordProblem().isEmpty());
        m_world->isPasswordRight = false;
        key().show(u"wrong"_s);
        QTRY_VERIFY(!key().isBusy());
        QVERIFY(key().keyText().isEmpty() && !key().passwordProblem().isEmpty());
        m_world->isPasswordRight = true;
        key().show(u"right"_s);
        QTRY_COMPARE(key().keyText(), u"0x"_s + QString(64, u'7'));
        QVERIFY(!key().isExported()); // covered still
        key().noteKept();
        QVERIFY(key().isExported());
        key().cover();
        QVERIFY(key().keyText().isEmpty());
    }

    void removal_ofAKeyThatWasNotKept_takesTheWalletWithIt()
    {
        bool isUnlinked = false;
        m_world->onToken = [&](const net::HttpRequest &request) {
            if (request.method == "DELETE") {
                isUnlinked = true;
                m_world->wallet.address.clear();
                m_world->wallet.kind.reset();
            }
        };
        key().remove();
        QTRY_VERIFY(key().address().isEmpty());
        QVERIFY(isUnlinked && !m_models->wallet()->hasWallet());
    }

private:
    [[nodiscard]] WalletSending &sending() { return *m_models->wallet()->sending(); }
    [[nodiscard]] WalletKey &key() { return *m_models->wallet()->key(); }
    void type(const QString &to, const QString &amount)
    {
        sending().begin();
        sending().typedTo(to);
        sending().typedAmount(amount);
        sending().prepare();
        (void)QTest::qWaitFor([this] { return !sending().isBusy(); });
    }
    void become(TransferState state, const QString &error = {})
    {
        m_world->transfer->state = state;
        m_world->transfer->error = error;
        m_world->transfer->blockNumber = 12;
        Q_EMIT m_world->feed.changed(u"wallet"_s, {});
    }

    std::unique_ptr<CustomerWorld> m_world;
    std::unique_ptr<CustomerModels> m_models;
};

QTEST_MAIN(WalletSendingTest)
#include "tst_walletsending.moc"
