// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/newsstream.h"
#include "bridge/stdio/verdict.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using bridge::stdio::answerAfter;
using bridge::stdio::CallEnd;
using bridge::stdio::wasRefused;
using bridge::stdio::Way;
using core::ErrorCode;
namespace rpc = contract::rpc;

class VerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wasRefused_onlyWhatCertainlyWasNotTaken_data();
    void wasRefused_onlyWhatCertainlyWasNotTaken();
    void answerAfter_everyEnd_isAnAnswer_data();
    void answerAfter_everyEnd_isAnAnswer();
    void backOff_failures_growToItsLimit();
};

namespace {

enum class Sort { Result, ToolError, Unclear, Error };

CallEnd broken(ErrorCode code)
{
    CallEnd end;
    end.outcome = core::fail(code, u"x"_s);
    return end;
}

CallEnd answered(int status, bool hasError = false)
{
    CallEnd end;
    end.status = status;
    if (hasError) {
        end.refusal.json = QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 5}, {u"message"_s, u"said"_s}}}};
        end.refusal.text = "{}";
    }
    return end;
}

Sort sortOf(const QJsonObject &answer)
{
    const QJsonObject result = answer.value("result"_L1).toObject();
    if (!answer.contains("result"_L1)) {
        return Sort::Error;
    }
    if (!result.value("isError"_L1).toBool()) {
        return Sort::Result;
    }
    const QString text = result.value("content"_L1).toArray().at(0).toObject().value("text"_L1).toString();
    return text.contains(u"not known"_s) ? Sort::Unclear : Sort::ToolError;
}

} // namespace

void VerdictTest::wasRefused_onlyWhatCertainlyWasNotTaken_data()
{
    QTest::addColumn<CallEnd>("end");
    QTest::addColumn<bool>("inSession");
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("never connected") << broken(ErrorCode::Offline) << true << true;
    QTest::newRow("broke off") << broken(ErrorCode::Protocol) << true << false;
    QTest::newRow("no answer in time") << broken(ErrorCode::Timeout) << true << false;
    QTest::newRow("cancelled") << broken(ErrorCode::Cancelled) << true << false;
    QTest::newRow("old key") << answered(401) << true << true;
    QTest::newRow("forgotten session") << answered(404, true) << true << true;
    QTest::newRow("unknown method") << answered(404, true) << false << false;
    QTest::newRow("another program on the port") << answered(404) << false << true;
    QTest::newRow("taken") << answered(200) << true << false;
    QTest::newRow("forbidden") << answered(403) << true << false;
    QTest::newRow("failed") << answered(500) << true << false;
}

void VerdictTest::wasRefused_onlyWhatCertainlyWasNotTaken()
{
    QFETCH(CallEnd, end);
    QFETCH(bool, inSession);
    Way way;
    way.sessionId = inSession ? "s1" : "";
    QTEST(wasRefused(way, end, !inSession), "elsewhere");
}

void VerdictTest::answerAfter_everyEnd_isAnAnswer_data()
{
    QTest::addColumn<CallEnd>("end");
    QTest::addColumn<Sort>("call");
    QTest::addColumn<Sort>("list");
    QTest::addColumn<Sort>("handshake");
    QTest::addColumn<Sort>("other");
    QTest::newRow("never connected") << broken(ErrorCode::Offline) << Sort::ToolError << Sort::Result << Sort::Result
                                     << Sort::Error;
    QTest::newRow("broke off") << broken(ErrorCode::Protocol) << Sort::Unclear << Sort::Result << Sort::Result
                               << Sort::Error;
    QTest::newRow("too late") << broken(ErrorCode::Timeout) << Sort::Unclear << Sort::Result << Sort::Result
                              << Sort::Error;
    QTest::newRow("ended without") << answered(200) << Sort::Unclear << Sort::Result << Sort::Result << Sort::Error;
    QTest::newRow("accepted") << answered(202) << Sort::Unclear << Sort::Result << Sort::Result << Sort::Error;
    QTest::newRow("not let in") << answered(401) << Sort::ToolError << Sort::Result << Sort::Result << Sort::Error;
    QTest::newRow("not signed in") << answered(401, true) << Sort::Error << Sort::Error << Sort::Error << Sort::Error;
    QTest::newRow("refused") << answered(400, true) << Sort::Error << Sort::Error << Sort::Error << Sort::Error;
    QTest::newRow("failed") << answered(500) << Sort::Error << Sort::Error << Sort::Result << Sort::Error;
    QTest::newRow("starting") << answered(503, true) << Sort::Error << Sort::Error << Sort::Result << Sort::Error;
}

void VerdictTest::answerAfter_everyEnd_isAnAnswer()
{
    QFETCH(CallEnd, end);
    const auto sort = [&end](const QString &method) {
        rpc::Message request;
        request.id = 3;
        request.method = method;
        request.params = {{u"protocolVersion"_s, u"2025-06-18"_s}};
        const QJsonObject answer = QJsonDocument::fromJson(answerAfter(request, end, {})).object();
        return answer.value("id"_L1) == 3 ? sortOf(answer) : Sort(-1);
    };
    QTEST(sort(u"tools/call"_s), "call");
    QTEST(sort(u"tools/list"_s), "list");
    QTEST(sort(u"initialize"_s), "handshake");
    QTEST(sort(u"resources/read"_s), "other");
}

void VerdictTest::backOff_failures_growToItsLimit()
{
    QCOMPARE(bridge::stdio::backOff(0), 1s);
    QCOMPARE(bridge::stdio::backOff(1), 2s);
    QCOMPARE(bridge::stdio::backOff(4), 16s);
    QCOMPARE(bridge::stdio::backOff(5), 30s);
    QCOMPARE(bridge::stdio::backOff(1'000'000), 30s);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::VerdictTest)
#include "tst_verdict.moc"
