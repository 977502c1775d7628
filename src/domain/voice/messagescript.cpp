// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/messagescript.h"

#include "domain/voice/voicelanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The strings of an array of exactly this many; nothing when it is another one.
std::optional<QStringList> stringsOf(const QJsonValue &value, int count)
{
    QStringList result;
    for (const QJsonValue &each : value.toArray()) {
        result.append(each.toString());
    }
    const bool isWhole = result.size() == count && !result.contains(QString());
    return isWhole ? std::optional(result) : std::nullopt;
}

MessagePlace placeIn(const QString &text)
{
    for (const MessagePlace place : {MessagePlace::Name, MessagePlace::Date, MessagePlace::Place}) {
        if (text.contains(placeMark(place))) {
            return place;
        }
    }
    return MessagePlace::None;
}

std::optional<ScriptSentence> sentenceOf(const QJsonValue &value)
{
    ScriptSentence result;
    if (value.isString()) {
        result.without = value.toString();
    } else {
        result.with = value["with"_L1].toString();
        result.without = value["without"_L1].toString();
        result.place = placeIn(result.with);
        const int marks = static_cast<int>(result.with.count(u'{'));
        if (result.place == MessagePlace::None || marks != 1) {
            return std::nullopt;
        }
    }
    const bool isWhole = !result.without.isEmpty() && !result.without.contains(u'{');
    return isWhole ? std::optional(result) : std::nullopt;
}

std::optional<QList<ScriptSentence>> messageOf(const QJsonValue &value)
{
    QList<ScriptSentence> result;
    for (const QJsonValue &each : value.toArray()) {
        const auto sentence = sentenceOf(each);
        if (!sentence) {
            return std::nullopt;
        }
        result.append(*sentence);
    }
    return result.isEmpty() ? std::nullopt : std::optional(result);
}

QStringList plainDays()
{
    QStringList result;
    for (int day = 1; day <= 31; ++day) {
        result.append(QString::number(day));
    }
    return result;
}

/// The days as digits but for the first ones, which the file may give: "1er" alone, or all thirty-one.
QStringList daysOf(const QJsonValue &value)
{
    QStringList result = plainDays();
    const QJsonArray given = value.toArray();
    for (qsizetype i = 0; i < std::min(given.size(), result.size()); ++i) {
        result[i] = given[i].toString();
    }
    return result;
}

MessageScript compiledIn(const QString &code)
{
    const QByteArray bytes = QResource(u":/dotm/voice/%1.json"_s.arg(code)).uncompressedData();
    return parsedScript(bytes).value_or(MessageScript());
}

QHash<QString, MessageScript> allScripts()
{
    QHash<QString, MessageScript> result;
    for (const VoiceLanguage &language : voiceLanguages()) {
        result.insert(language.code, compiledIn(language.code));
    }
    return result;
}

} // namespace

QString placeMark(MessagePlace place)
{
    switch (place) {
    case MessagePlace::None:
        return {};
    case MessagePlace::Name:
        return u"{name}"_s;
    case MessagePlace::Date:
        return u"{date}"_s;
    case MessagePlace::Place:
        return u"{place}"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString MessageScript::spokenDate(QDate day) const
{
    if (!day.isValid()) {
        return {};
    }
    return QString(date)
        .replace("{weekday}"_L1, weekdays.at(day.dayOfWeek() - 1))
        .replace("{month}"_L1, months.at(day.month() - 1))
        .replace("{day}"_L1, days.at(day.day() - 1));
}

const MessageScript &messageScript(QStringView code)
{
    static const QHash<QString, MessageScript> all = allScripts();
    const auto found = all.constFind(code.toString());
    return found == all.cend() ? *all.constFind(u"en"_s) : *found;
}

std::optional<MessageScript> parsedScript(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const auto weekdays = stringsOf(file["weekdays"_L1], 7);
    const auto months = stringsOf(file["months"_L1], 12);
    if (!weekdays || !months || file["date"_L1].toString().isEmpty()) {
        return std::nullopt;
    }
    MessageScript result{
        *weekdays, *months, daysOf(file["days"_L1]), file["date"_L1].toString(), file["gap"_L1].toString(), {}};
    for (const MessageKind kind : messageKinds()) {
        const auto sentences = messageOf(file[messageKindName(kind)]);
        if (!sentences) {
            return std::nullopt;
        }
        result.messages.insert(kind, *sentences);
    }
    return result;
}

} // namespace dotm::domain
