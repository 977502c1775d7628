// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/json.h"

#include <QDateTime>
#include <QJsonDocument>

#include <array>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxDepth = 32;

/// The last digits of @p number at @p to; answers behind them.
char *putDigits(char *to, unsigned number, int count)
{
    for (int place = count - 1; place >= 0; --place) {
        to[place] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    return to + count;
}

/// By hand: answers carry one or more of these, and QDateTime takes longer for it than the rest of an answer.
QString isoText(core::TimePoint time)
{
    using namespace std::chrono;
    if (time < sys_days(year(1) / 1 / 1) || time >= sys_days(year(10'000) / 1 / 1)) {
        return QDateTime::fromMSecsSinceEpoch(core::toMs(time), Qt::UTC)
            .toString(Qt::ISODateWithMs); // has no such form
    }
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    std::array<char, 24> text;
    char *to = putDigits(text.data(), static_cast<unsigned>(static_cast<int>(date.year())), 4);
    *to++ = '-';
    to = putDigits(to, static_cast<unsigned>(date.month()), 2);
    *to++ = '-';
    to = putDigits(to, static_cast<unsigned>(date.day()), 2);
    *to++ = 'T';
    to = putDigits(to, static_cast<unsigned>(clock.hours().count()), 2);
    *to++ = ':';
    to = putDigits(to, static_cast<unsigned>(clock.minutes().count()), 2);
    *to++ = ':';
    to = putDigits(to, static_cast<unsigned>(clock.seconds().count()), 2);
    *to++ = '.';
    to = putDigits(to, static_cast<unsigned>(clock.subseconds().count()), 3);
    *to = 'Z';
    return QString::fromLatin1(text.data(), text.size());
}

} // namespace

QJsonValue timeToJson(const std::optional<core::TimePoint> &time)
{
    if (!time) {
        return QJsonValue::Null;
    }
    return isoText(*time);
}

std::optional<core::TimePoint> timeFromJson(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(core::fromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

QJsonObject moneyToJson(const core::Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency}, {u"text"_s, core::displayText(money)}};
}

core::Money moneyFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("minor"_L1).toInteger(), object.value("currency"_L1).toString()};
}

bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxDepth) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

core::Result<QJsonObject> objectFromBytes(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return core::fail(core::ErrorCode::Protocol, u"The answer is not a JSON object."_s);
    }
    return document.object();
}

} // namespace dotm::contract
