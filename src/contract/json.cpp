// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/json.h"

#include <QDateTime>
#include <QJsonDocument>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxDepth = 32;

} // namespace

QJsonValue timeToJson(const std::optional<core::TimePoint> &time)
{
    if (!time) {
        return QJsonValue::Null;
    }
    return QDateTime::fromMSecsSinceEpoch(core::toMs(*time), Qt::UTC).toString(Qt::ISODateWithMs);
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
