// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "support/assistantbooks.h"
#include "support/fakeclock.h"
#include "ui/customer/assistantdecisions.h"
#include "ui/customer/assistantlimits.h"
#include "ui/customer/assistantwording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using bridge::CallState;
using bridge::ConsentRequest;
using bridge::Decision;
using bridge::Errand;

namespace {

constexpr Errand kErrands[] = {
    Errand::Look, Errand::GetLine, Errand::RetryLine, Errand::ResendMail, Errand::WithdrawActivation, Errand::Other};
constexpr Decision kDecisions[] = {Decision::Waiting,      Decision::NoQuestion, Decision::AllowedOnce,
                                   Decision::AllowedAhead, Decision::ByGrant,    Decision::NotNow,
                                   Decision::NoAnswer,     Decision::Refused,    Decision::Stopped};

} // namespace

class AssistantWordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void askText_everyErrandInEveryState_isASentenceOfItsOwn()
    {
        QSet<QString> seen;
        for (const Errand errand : kErrands) {
            for (const auto state :
                 {ConsentRequest::State::Waiting, ConsentRequest::State::Missed, ConsentRequest::State::Prepared}) {
                ConsentRequest request = test::request(m_clock, u"r"_s, m_who);
                request.errand = errand;
                request.state = state;
                const QString sentence = customer::askText(request);
                QVERIFY2(sentence.startsWith(m_who.name), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                seen.insert(sentence);
            }
        }
        QCOMPARE(seen.size(), 18);
    }

    void outcomeText_everyErrandInEveryState_isASentenceOfItsOwn()
    {
        QSet<QString> seen;
        for (const Errand errand : kErrands) {
            for (const CallState state : {CallState::Running, CallState::Done, CallState::Failed, CallState::Unclear}) {
                bridge::CallEntry entry = test::call(m_clock, u"c"_s, m_who, u"x"_s, Decision::AllowedOnce, {});
                entry.errand = errand;
                entry.state = state;
                entry.spent = {100, u"USD"_s};
                seen.insert(customer::outcomeText(entry));
            }
        }
        QCOMPARE(seen.size(), 24);
        QVERIFY(!seen.contains(QString()));
    }

    void outcomeText_lineThatWasThere_saysThatNothingWasBought()
    {
        bridge::CallEntry entry = test::call(m_clock, u"c"_s, m_who, u"activate_esim"_s, Decision::AllowedOnce, {});
        QCOMPARE(customer::outcomeText(entry), u"Answered without a new bill"_s);
        entry.spent = {100, u"USD"_s};
        QCOMPARE(customer::outcomeText(entry), u"The bill was made"_s);
    }

    void outcomeText_refusedOrWaiting_neverClaimsAnything()
    {
        for (const Decision decision : kDecisions) {
            const auto entry = test::call(m_clock, u"c"_s, m_who, u"activate_esim"_s, decision, {});
            if (customer::isRefused(decision)) {
                QCOMPARE(customer::outcomeText(entry), u"Nothing was done"_s);
            }
        }
        const auto waiting = test::call(m_clock, u"c"_s, m_who, u"activate_esim"_s, Decision::Waiting, {});
        QCOMPARE(customer::outcomeText(waiting), u"Waits for your answer"_s);
    }

    void decisions_areAllowedRefusedOrWaiting_andHaveWordAndIcon()
    {
        QSet<QString> words;
        for (const Decision decision : kDecisions) {
            QVERIFY(!(customer::isAllowed(decision) && customer::isRefused(decision)));
            QCOMPARE(!customer::isAllowed(decision) && !customer::isRefused(decision), decision == Decision::Waiting);
            QVERIFY(!customer::decisionIcon(decision).isEmpty());
            words.insert(customer::decisionText(decision));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(std::size(kDecisions)));
    }

    void reasonText_ofEveryLimit_isASentence_unknownStaysAsItIs()
    {
        for (const QString &reason :
             {u"calls"_s, u"money"_s, u"read"_s, u"change"_s, u"until"_s, u"arguments"_s, u"signed-out"_s}) {
            QVERIFY2(customer::reasonText(reason).endsWith(u'.'), qPrintable(reason));
        }
        QCOMPARE(customer::reasonText(u"moon"_s), u"moon"_s);
        QVERIFY(customer::reasonText({}).isEmpty());
    }

    void names_inRightToLeftLanguages_keepTheirPlace()
    {
        const ConsentRequest request = test::request(m_clock, u"r"_s, m_who);
        QVERIFY(!customer::askText(request).contains(QChar(0x2068)));
        QLocale::setDefault(QLocale(u"ar"_s));
        QVERIFY(customer::askText(request).startsWith(u"\u2068planner-name\u2069"_s));
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void knownText_saysHowWeKnow()
    {
        QVERIFY(customer::knownText(m_who).contains(u"own key"_s));
        const auto other = test::assistant(m_clock, u"b"_s, bridge::Way::Stdio);
        QVERIFY(customer::knownText(other).contains(u"“claude-desktop”"_s));
        QVERIFY(customer::knownText(other).contains(u"2026"_s));
    }

    void limitsText_saysWhatIsLeft()
    {
        bridge::AssistantLimits limits;
        QCOMPARE(customer::limitsText(limits), u"Reads and changes, up to $25.00 a day"_s);
        limits.perDay.minor = 0;
        QCOMPARE(customer::limitsText(limits), u"Reads and changes, spends nothing"_s);
        limits.mayChange = false;
        QCOMPARE(customer::limitsText(limits), u"Reads only"_s);
        limits.mayRead = false;
        QCOMPARE(customer::limitsText(limits), u"May do nothing"_s);
    }

    void errandText_knownTools_haveNames_othersKeepTheirs()
    {
        QCOMPARE(customer::errandText(Errand::Look, u"get_my_line"_s), u"Read your line"_s);
        QCOMPARE(customer::errandText(Errand::Other, u"fly_to_moon"_s), u"fly_to_moon"_s);
        QCOMPARE(customer::errandText(Errand::GetLine, u"activate_esim"_s), u"Buy a new line"_s);
    }

    void argumentRows_ofAnyValue_areTexts()
    {
        const QVariantList rows = customer::argumentRows(
            {{u"a"_s, u"x"_s}, {u"b"_s, 7}, {u"c"_s, QJsonArray{1, 2}}, {u"d"_s, QJsonValue()}, {u"e"_s, true}});
        QStringList texts;
        for (const QVariant &row : rows) {
            texts.append(row.toMap().value(u"value"_s).toString());
        }
        QCOMPARE(texts, (QStringList{u"x"_s, u"7"_s, u"[1,2]"_s, u"–"_s, u"true"_s}));
    }

    void choices_alwaysHoldWhatIsInForce()
    {
        const auto money = customer::moneyChoices({333, u"USD"_s});
        QCOMPARE(money.choices.at(money.chosen).toMap().value(u"value"_s).toLongLong(), 333);
        QCOMPARE(money.choices.size(), 8);
        QCOMPARE(customer::moneyChoices({2'500, u"USD"_s}).choices.size(), 7);
        const auto calls = customer::callChoices(7);
        QCOMPARE(calls.choices.at(calls.chosen).toMap().value(u"value"_s).toInt(), 7);
        const auto ends = customer::endChoices(m_clock.now() + std::chrono::days(3), m_clock.now());
        QCOMPARE(ends.choices.first().toMap().value(u"value"_s).toString(), u"kept"_s);
        QCOMPARE(ends.chosen, 0);
    }

    void endOf_days_isTheEndOfThatDayHere()
    {
        const auto tonight = customer::endOf(0, m_clock.now(), {});
        QVERIFY(tonight.has_value());
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(core::toMs(*tonight)).toLocalTime();
        QCOMPARE(local.time(), QTime(0, 0));
        QVERIFY(*tonight > m_clock.now());
        QVERIFY(*tonight <= m_clock.now() + std::chrono::days(1));
        QVERIFY(*customer::endOf(7, m_clock.now(), {}) > m_clock.now() + std::chrono::days(7));
        QVERIFY(!customer::endOf(u"none"_s, m_clock.now(), m_clock.now()).has_value());
        QCOMPARE(customer::endOf(u"kept"_s, m_clock.now(), m_clock.now()), std::optional(m_clock.now()));
        QVERIFY(!customer::endOf(-1, m_clock.now(), {}).has_value());
    }

private:
    test::FakeClock m_clock;
    bridge::Assistant m_who = test::assistant(m_clock, u"planner"_s);
};

QTEST_GUILESS_MAIN(AssistantWordingTest)
#include "tst_assistantwording.moc"
