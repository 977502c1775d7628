// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/consent.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using namespace dotm::bridge;
using State = ConsentRequest::State;

namespace {

ConsentRequest request(const QString &id)
{
    ConsentRequest result;
    result.id = id;
    result.assistant.id = u"a"_s;
    result.tool = u"activate_esim"_s;
    result.costNow = {100, u"USD"_s};
    return result;
}

} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ask_answered_givesTheAnswerOnce_data();
    void ask_answered_givesTheAnswerOnce();
    void ask_twoMinutes_isMissedAndStaysListed();
    void withdrawn_staysListed();
    void prepared_alikeCallGoesThroughOnce();
    void prepared_otherCost_doesNotFit();
    void prepared_endsAtMidnight();
    void stopAll_answersEverybodyAndListsNothing();
    void tooMany_areToldNotNow();
    void requests_waitingOnesComeFirst();

private:
    void ask(const QString &id);

    std::unique_ptr<Consent> m_consent;
    test::FakeClock m_clock;
    QHash<QString, Answer> m_answers;
};

void ConsentTest::init()
{
    m_answers.clear();
    m_consent = std::make_unique<Consent>(m_clock);
}

void ConsentTest::ask(const QString &id)
{
    QCoro::connect(m_consent->ask(request(id)), this, [this, id](Answer answer) { m_answers.insert(id, answer); });
}

void ConsentTest::ask_answered_givesTheAnswerOnce_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("once") << static_cast<int>(Answer::Once);
    QTest::newRow("until tonight") << static_cast<int>(Answer::UntilTonight);
    QTest::newRow("not now") << static_cast<int>(Answer::NotNow);
}

void ConsentTest::ask_answered_givesTheAnswerOnce()
{
    QFETCH(int, answer);
    QSignalSpy arrived(m_consent.get(), &Consent::arrived);
    QSignalSpy ended(m_consent.get(), &Consent::ended);
    ask(u"1"_s);
    QCOMPARE(arrived.size(), 1);
    QVERIFY(m_consent->isWaiting(u"1"_s));

    m_consent->answer(u"1"_s, static_cast<Answer>(answer));
    m_consent->answer(u"1"_s, Answer::Once);

    QTRY_COMPARE(m_answers.value(u"1"_s), static_cast<Answer>(answer));
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_consent->requests().isEmpty());
}

void ConsentTest::ask_twoMinutes_isMissedAndStaysListed()
{
    ask(u"1"_s);
    m_clock.advance(2min - 1ms);
    m_consent->expire();
    QVERIFY(m_answers.isEmpty());
    m_clock.advance(1ms);
    m_consent->expire();
    QTRY_COMPARE(m_answers.value(u"1"_s), Answer::Missed);
    QCOMPARE(m_consent->requests().size(), 1);
    QCOMPARE(m_consent->requests().first().state, State::Missed);
}

void ConsentTest::withdrawn_staysListed()
{
    ask(u"1"_s);
    m_consent->withdraw(u"1"_s);
    QTRY_COMPARE(m_answers.value(u"1"_s), Answer::Missed);
    QCOMPARE(m_consent->requests().first().state, State::Missed);
    m_consent->dismiss(u"1"_s);
    QVERIFY(m_consent->requests().isEmpty());
}

void ConsentTest::prepared_alikeCallGoesThroughOnce()
{
    ask(u"1"_s);
    m_consent->withdraw(u"1"_s);
    QVERIFY(!m_consent->takePrepared(u"a"_s, u"activate_esim"_s, {100, u"USD"_s}));
    m_consent->prepare(u"1"_s);
    QCOMPARE(m_consent->requests().first().state, State::Prepared);
    QVERIFY(!m_consent->takePrepared(u"b"_s, u"activate_esim"_s, {100, u"USD"_s}));
    QVERIFY(m_consent->takePrepared(u"a"_s, u"activate_esim"_s, {100, u"USD"_s}));
    QVERIFY(!m_consent->takePrepared(u"a"_s, u"activate_esim"_s, {100, u"USD"_s}));
}

void ConsentTest::prepared_otherCost_doesNotFit()
{
    ask(u"1"_s);
    m_consent->withdraw(u"1"_s);
    m_consent->prepare(u"1"_s);
    QVERIFY(!m_consent->takePrepared(u"a"_s, u"activate_esim"_s, {101, u"USD"_s}));
}

void ConsentTest::prepared_endsAtMidnight()
{
    ask(u"1"_s);
    m_consent->withdraw(u"1"_s);
    m_consent->prepare(u"1"_s);
    m_clock.advance(24h);
    QVERIFY(!m_consent->takePrepared(u"a"_s, u"activate_esim"_s, {100, u"USD"_s}));
}

void ConsentTest::stopAll_answersEverybodyAndListsNothing()
{
    ask(u"1"_s);
    ask(u"2"_s);
    ask(u"3"_s);
    m_consent->withdraw(u"3"_s);
    m_consent->stopAll();
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(m_answers.value(u"1"_s), Answer::Stopped);
    QCOMPARE(m_answers.value(u"2"_s), Answer::Stopped);
    QVERIFY(m_consent->requests().isEmpty());
}

void ConsentTest::tooMany_areToldNotNow()
{
    for (std::size_t i = 0; i < Consent::kMostWaiting; ++i) {
        ask(QString::number(i));
    }
    ask(u"more"_s);
    QTRY_COMPARE(m_answers.value(u"more"_s), Answer::NotNow);
    QCOMPARE(m_answers.size(), 1);
    m_consent->stopAll();
    QTRY_COMPARE(m_answers.size(), static_cast<qsizetype>(Consent::kMostWaiting) + 1);
}

void ConsentTest::requests_waitingOnesComeFirst()
{
    ask(u"missed"_s);
    m_consent->withdraw(u"missed"_s);
    ask(u"first"_s);
    ask(u"second"_s);
    const QList<ConsentRequest> all = m_consent->requests();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).id, u"second"_s);
    QCOMPARE(all.at(1).id, u"first"_s);
    QCOMPARE(all.at(2).id, u"missed"_s);
    m_consent->stopAll();
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
