// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/result.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_hasItsOwnName();
    void code_tellsUnclearAndTransient_data();
    void code_tellsUnclearAndTransient();
    void fail_carriesEverything();
};

namespace {

struct Row
{
    ErrorCode code;
    const char *name;
    bool isUnclear;
    bool isTransient;
};

constexpr Row kRows[] = {
    {ErrorCode::Cancelled, "Cancelled", false, false},
    {ErrorCode::Offline, "Offline", false, true},
    {ErrorCode::Timeout, "Timeout", true, true},
    {ErrorCode::RateLimited, "RateLimited", false, true},
    {ErrorCode::Unauthorized, "Unauthorized", false, false},
    {ErrorCode::Forbidden, "Forbidden", false, false},
    {ErrorCode::NotFound, "NotFound", false, false},
    {ErrorCode::Conflict, "Conflict", false, false},
    {ErrorCode::Invalid, "Invalid", false, false},
    {ErrorCode::Protocol, "Protocol", true, true},
    {ErrorCode::Storage, "Storage", false, true},
    {ErrorCode::Disabled, "Disabled", false, false},
    {ErrorCode::Unavailable, "Unavailable", true, true},
    {ErrorCode::Internal, "Internal", false, false},
};

} // namespace

void ErrorTest::everyCode_hasItsOwnName()
{
    constexpr int count = static_cast<int>(ErrorCode::Internal) + 1;
    QCOMPARE(static_cast<int>(std::size(kRows)), count);
    QSet<QString> names;
    for (int i = 0; i < count; ++i) {
        QCOMPARE(static_cast<int>(kRows[i].code), i);
        names.insert(errorCodeName(static_cast<ErrorCode>(i)));
    }
    QCOMPARE(names.size(), count);
    QVERIFY(!names.contains(QString()));
}

void ErrorTest::code_tellsUnclearAndTransient_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kRows)); ++i) {
        QTest::newRow(kRows[i].name) << i;
    }
}

void ErrorTest::code_tellsUnclearAndTransient()
{
    QFETCH(const int, index);
    const Row &row = kRows[index];
    const Error error{row.code, {}, {}, {}};
    QCOMPARE(errorCodeName(row.code), QString::fromLatin1(row.name));
    QCOMPARE(error.isUnclear(), row.isUnclear);
    QCOMPARE(error.isTransient(), row.isTransient);
}

void ErrorTest::fail_carriesEverything()
{
    const Result<int> limited = fail(ErrorCode::RateLimited, u"Too many."_s, std::chrono::seconds(7));
    QVERIFY(!limited);
    QCOMPARE(limited.error().code, ErrorCode::RateLimited);
    QCOMPARE(limited.error().detail, u"Too many."_s);
    QCOMPARE(limited.error().retryAfter, std::chrono::seconds(7));
    const Outcome passedOn = fail(Error{ErrorCode::Invalid, u"No."_s, {}, u"6805"_s});
    QCOMPARE(passedOn.error().providerCode, u"6805"_s);
    QVERIFY(!passedOn.error().retryAfter);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
