// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/mailtext.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;
using domain::MailDraft;
using domain::MailProblem;
using domain::MailVariable;

namespace {

void insertDraft(QJsonObject &object, const MailDraft &draft)
{
    object.insert("subject"_L1, draft.subject);
    object.insert("html"_L1, draft.html);
    object.insert("text"_L1, draft.text);
}

MailDraft draftIn(const QJsonObject &object)
{
    return {object.value("subject"_L1).toString(), object.value("html"_L1).toString(),
            object.value("text"_L1).toString()};
}

template <typename T>
QJsonArray arrayOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list) {
        array.append(each.toJson());
    }
    return array;
}

template <typename T>
std::optional<QList<T>> listIn(const QJsonValue &value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        auto one = T::fromJson(each.toObject());
        if (!one) {
            return std::nullopt;
        }
        list.append(*std::move(one));
    }
    return list;
}

} // namespace

QJsonObject MailText::toJson() const
{
    QJsonObject object{{u"type"_s, type},
                       {u"language"_s, language},
                       {u"version"_s, version},
                       {u"saved_by"_s, savedBy},
                       {u"saved_at"_s, timeToJson(savedAt)},
                       {u"restored_from"_s, restoredFrom ? QJsonValue(*restoredFrom) : QJsonValue()}};
    if (draft != MailDraft()) {
        insertDraft(object, draft);
    }
    return object;
}

std::optional<MailText> MailText::fromJson(const QJsonObject &object)
{
    MailText text;
    text.type = object.value("type"_L1).toString();
    text.language = object.value("language"_L1).toString();
    text.version = object.value("version"_L1).toInteger(-1);
    text.draft = draftIn(object);
    text.savedBy = object.value("saved_by"_L1).toString();
    text.savedAt = timeFromJson(object.value("saved_at"_L1));
    if (object.value("restored_from"_L1).isDouble()) {
        text.restoredFrom = object.value("restored_from"_L1).toInteger();
    }
    const bool isWhole = !text.type.isEmpty() && !text.language.isEmpty() && text.version >= 0;
    return isWhole ? std::optional(text) : std::nullopt;
}

QJsonObject MailType::toJson() const
{
    QJsonArray array;
    for (const MailVariable &each : variables) {
        array.append(QJsonObject{{u"name"_s, each.name},
                                 {u"meaning"_s, each.meaning},
                                 {u"sample"_s, each.sample},
                                 {u"required"_s, each.isRequired},
                                 {u"link"_s, each.isLink}});
    }
    return {{u"type"_s, type}, {u"variables"_s, array}};
}

std::optional<MailType> MailType::fromJson(const QJsonObject &object)
{
    MailType type;
    type.type = object.value("type"_L1).toString();
    const QJsonArray array = object.value("variables"_L1).toArray();
    for (const QJsonValue &each : array) {
        type.variables.append({each["name"_L1].toString(), each["meaning"_L1].toString(), each["sample"_L1].toString(),
                               each["required"_L1].toBool(), each["link"_L1].toBool()});
    }
    return type.type.isEmpty() ? std::nullopt : std::optional(type);
}

QJsonObject MailTexts::toJson() const
{
    return {{u"languages"_s, QJsonArray::fromStringList(languages)},
            {u"types"_s, arrayOf(types)},
            {u"saved"_s, arrayOf(saved)}};
}

std::optional<MailTexts> MailTexts::fromJson(const QJsonObject &object)
{
    const auto types = listIn<MailType>(object.value("types"_L1));
    const auto saved = listIn<MailText>(object.value("saved"_L1));
    if (!types || !saved) {
        return std::nullopt;
    }
    return MailTexts{object.value("languages"_L1).toVariant().toStringList(), *types, *saved};
}

QJsonObject MailPreview::toJson() const
{
    QJsonArray array;
    for (const MailProblem &each : problems) {
        array.append(QJsonObject{{u"field"_s, each.field},
                                 {u"code"_s, domain::mailFaultName(each.fault)},
                                 {u"what"_s, each.what},
                                 {u"near"_s, each.near},
                                 {u"line"_s, each.line},
                                 {u"message"_s, domain::mailProblemText(each)}});
    }
    QJsonObject object{{u"problems"_s, array}};
    insertDraft(object, filled);
    return object;
}

std::optional<MailPreview> MailPreview::fromJson(const QJsonObject &object)
{
    if (!object.value("problems"_L1).isArray()) {
        return std::nullopt;
    }
    MailPreview preview;
    preview.filled = draftIn(object);
    const QJsonArray array = object.value("problems"_L1).toArray();
    for (const QJsonValue &each : array) {
        const auto fault = domain::mailFaultFromName(each["code"_L1].toString());
        preview.problems.append({each["field"_L1].toString(), fault.value_or(domain::MailFault::Markup),
                                 each["what"_L1].toString(), each["near"_L1].toString(), each["line"_L1].toInt()});
    }
    return preview;
}

} // namespace dotm::contract
