// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using core::Error;
using core::ErrorCode;
using ui::ErrorText;

namespace {

constexpr ErrorCode kAll[] = {
    ErrorCode::Cancelled, ErrorCode::Offline,  ErrorCode::Timeout,     ErrorCode::RateLimited, ErrorCode::Unauthorized,
    ErrorCode::Forbidden, ErrorCode::NotFound, ErrorCode::Conflict,    ErrorCode::Invalid,     ErrorCode::Protocol,
    ErrorCode::Storage,   ErrorCode::Disabled, ErrorCode::Unavailable, ErrorCode::Internal,
};

Error errorOf(ErrorCode code, const QString &detail = u"secret internals"_s)
{
    return Error{code, detail, std::nullopt, {}};
}

} // namespace

class TstErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forUser_everyCode_saysWhatMeaningAndAdvice();
    void forUser_everyCode_hasItsOwnWords();
    void forUser_internalDetail_isNotShown();
    void forUser_detailForPeople_isTheAdvice();
    void forUser_unclearOutcome_neverSaysNothingChanged();
    void forUser_retryAfter_saysHowLong();
    void forUser_absurdRetryAfter_isCapped();
    void forUser_requestId_isPartOfTheCode();
    void sentence_ofNoError_isEmpty();
};

void TstErrorText::forUser_everyCode_saysWhatMeaningAndAdvice()
{
    for (const ErrorCode code : kAll) {
        const ErrorText text = ErrorText::forUser(errorOf(code));
        QVERIFY(!text.what.isEmpty());
        QVERIFY(!text.meaning.isEmpty());
        QVERIFY(!text.advice.isEmpty());
        QCOMPARE(text.code, core::errorCodeName(code).toUpper());
        QVERIFY(!text.what.contains(u'!') && !text.advice.contains(u'!'));
    }
}

void TstErrorText::forUser_everyCode_hasItsOwnWords()
{
    QSet<QString> seen;
    for (const ErrorCode code : kAll) {
        seen.insert(ErrorText::forUser(errorOf(code)).what);
    }
    QCOMPARE(seen.size(), std::ssize(kAll));
}

void TstErrorText::forUser_internalDetail_isNotShown()
{
    for (const ErrorCode code : kAll) {
        if (code != ErrorCode::Invalid && code != ErrorCode::Disabled) {
            QVERIFY(!ErrorText::forUser(errorOf(code)).sentence().contains(u"secret internals"_s));
        }
    }
}

void TstErrorText::forUser_detailForPeople_isTheAdvice()
{
    QCOMPARE(ErrorText::forUser(errorOf(ErrorCode::Invalid, u"The password is too short."_s)).advice,
             u"The password is too short."_s);
    QVERIFY(!ErrorText::forUser(errorOf(ErrorCode::Invalid, {})).advice.isEmpty());
}

void TstErrorText::forUser_unclearOutcome_neverSaysNothingChanged()
{
    for (const ErrorCode code : kAll) {
        if (errorOf(code).isUnclear()) {
            QVERIFY(!ErrorText::forUser(errorOf(code)).meaning.contains(u"Nothing"_s));
        }
    }
}

void TstErrorText::forUser_retryAfter_saysHowLong()
{
    Error error = errorOf(ErrorCode::RateLimited);
    error.retryAfter = std::chrono::seconds(30);
    QVERIFY(ErrorText::forUser(error).advice.contains(u"30"_s));
    error.retryAfter = std::chrono::seconds(600);
    QVERIFY(ErrorText::forUser(error).advice.contains(u"10"_s));
    error.retryAfter = std::chrono::seconds(0);
    QVERIFY(!ErrorText::forUser(error).advice.contains(u'0'));
}

void TstErrorText::forUser_absurdRetryAfter_isCapped()
{
    Error error = errorOf(ErrorCode::RateLimited);
    error.retryAfter = std::chrono::seconds::max();
    QVERIFY(ErrorText::forUser(error).advice.contains(u"1440"_s));
}

void TstErrorText::forUser_requestId_isPartOfTheCode()
{
    Error error = errorOf(ErrorCode::Timeout);
    error.providerCode = u"0193-7K2"_s;
    QCOMPARE(ErrorText::forUser(error).code, u"TIMEOUT 0193-7K2"_s);
}

void TstErrorText::sentence_ofNoError_isEmpty()
{
    QVERIFY(ErrorText().isEmpty());
    QVERIFY(ErrorText().sentence().isEmpty());
}

QTEST_GUILESS_MAIN(TstErrorText)
#include "tst_errortext.moc"
