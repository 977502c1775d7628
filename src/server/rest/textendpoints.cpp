// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/textendpoints.h"

#include "contract/json.h"
#include "contract/mailtext.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::Task;
using services::TextName;
using services::Texts;

namespace {

constexpr int kPage = 50;
constexpr int kSlack = 4; ///< longer ones are refused by the rules of texts, in words

contract::MailText encode(const storage::MailText &text)
{
    contract::MailText result;
    result.type = text.kind;
    result.language = text.language;
    result.version = text.version;
    result.draft = text.draft;
    result.savedBy = text.savedName;
    result.savedAt = text.version > 0 ? std::optional(text.savedAt) : std::nullopt;
    result.restoredFrom = text.restoredFrom;
    return result;
}

Reply textReply(const Result<storage::MailText> &text)
{
    if (!text) {
        return fail(text.error());
    }
    return jsonReply({{u"success"_s, true}, {u"text"_s, encode(*text).toJson()}});
}

Result<TextName> nameFrom(const QString &type, const QString &language)
{
    const auto kind = domain::mailKindFromName(type);
    const QString tongue = language.isEmpty() ? domain::mailLanguages().first() : language;
    if (!kind || !domain::mailLanguages().contains(tongue)) {
        return fail(ErrorCode::NotFound, u"There is no such text."_s);
    }
    return TextName{*kind, tongue};
}

Result<TextName> nameIn(const Call &call)
{
    return nameFrom(call.path.value(u"type"_s), call.path.value(u"language"_s));
}

domain::MailDraft draftIn(const QJsonObject &body, QLatin1StringView html)
{
    return {body.value("subject"_L1).toString(), body.value(html).toString(), body.value("text"_L1).toString()};
}

Task<Reply> list(Texts *texts, Call call)
{
    const services::Identity who = call.who;
    const auto heads = co_await texts->heads(who);
    if (!heads) {
        co_return fail(heads.error());
    }
    contract::MailTexts all;
    all.languages = domain::mailLanguages();
    for (const domain::MailKind kind : domain::mailKinds()) {
        all.types.append({domain::mailKindName(kind), domain::mailVariables(kind)});
    }
    for (const storage::MailText &head : *heads) {
        all.saved.append(encode(head));
    }
    QJsonObject body = all.toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> current(Texts *texts, Call call)
{
    const auto name = nameIn(call);
    if (!name) {
        co_return fail(name.error());
    }
    const services::Identity who = call.who;
    const TextName wanted = *name;
    const auto text = co_await texts->current(who, wanted);
    co_return textReply(text);
}

Task<Reply> version(Texts *texts, Call call)
{
    const auto name = nameIn(call);
    bool isNumber = false;
    const qint64 number = call.path.value(u"version"_s).toLongLong(&isNumber);
    if (!name || !isNumber || number < 0) {
        co_return fail(ErrorCode::NotFound, u"There is no such version of this text."_s);
    }
    const services::Identity who = call.who;
    const TextName wanted = *name;
    const auto text = co_await texts->version(who, wanted, number);
    co_return textReply(text);
}

Task<Reply> versions(Texts *texts, Call call)
{
    const auto name = nameIn(call);
    if (!name) {
        co_return fail(name.error());
    }
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? kPage : std::clamp(asked.toInt(), 1, Texts::kMostPerPage);
    const int oneMore = limit + 1;
    const qint64 before = call.query(u"before"_s).toLongLong();
    const services::Identity who = call.who;
    const TextName wanted = *name;
    auto found = co_await texts->versions(who, wanted, before, oneMore);
    if (!found) {
        co_return fail(found.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (found->size() > limit) {
        found->removeLast();
        next = found->last().version;
    }
    QJsonArray array;
    for (const storage::MailText &each : std::as_const(*found)) {
        array.append(encode(each).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"versions"_s, array}, {u"next"_s, next}});
}

Task<Reply> preview(Texts *texts, Call call)
{
    Q_UNUSED(texts)
    const auto name = nameFrom(call.body.value("type"_L1).toString(), {});
    if (!name) {
        co_return fail(name.error());
    }
    const services::TextPreview made = services::previewOf(name->kind, services::tidied(draftIn(call.body, "html"_L1)));
    QJsonObject body = contract::MailPreview{made.problems, made.filled}.toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> save(Texts *texts, Call call)
{
    const auto name = nameFrom(call.body.value("type"_L1).toString(), call.body.value("language"_L1).toString());
    if (!name) {
        co_return fail(name.error());
    }
    services::TextWish wish{*name, draftIn(call.body, "content"_L1), call.body.value("based_on"_L1).toInteger()};
    if (call.body.value("restored_from"_L1).isDouble()) {
        wish.restoredFrom = call.body.value("restored_from"_L1).toInteger();
    }
    const services::Identity who = call.who;
    const auto saved = co_await texts->save(who, wish);
    if (!saved) {
        co_return fail(saved.error());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"message"_s, u"Saved as version %1."_s.arg(saved->version)},
                         {u"version"_s, saved->version}});
}

Result<services::TextTestWish> testIn(const QJsonObject &body)
{
    services::TextTestWish wish;
    const QString type = body.value("type"_L1).toString();
    if (!type.isEmpty()) {
        const auto name = nameFrom(type, body.value("language"_L1).toString());
        if (!name) {
            return fail(name.error());
        }
        wish.kind = name->kind;
        wish.language = name->language;
    }
    wish.to = body.value("to_email"_L1).toString();
    wish.draft = draftIn(body, "content"_L1);
    const QJsonObject data = body.value("test_data"_L1).toObject();
    for (auto each = data.begin(); each != data.end(); ++each) {
        wish.values.insert(each.key(), each.value().toString());
    }
    return wish;
}

Task<Reply> sendTest(Texts *texts, Call call)
{
    const auto wish = testIn(call.body);
    if (!wish) {
        co_return fail(wish.error());
    }
    const services::Identity who = call.who;
    const services::TextTestWish wanted = *wish;
    const auto sent = co_await texts->sendTest(who, wanted);
    if (!sent) {
        co_return fail(sent.error());
    }
    const QString message = *sent ? u"The test mail was sent to %1."_s : u"The test mail to %1 is on its way."_s;
    co_return jsonReply({{u"success"_s, true}, {u"message"_s, message.arg(who.email)}, {u"sent"_s, *sent}});
}

Task<Reply> history(Texts *texts, Call call)
{
    const services::Identity who = call.who;
    const auto recent = co_await texts->recent(who);
    if (!recent) {
        co_return fail(recent.error());
    }
    QJsonArray array;
    for (const storage::MailText &each : *recent) {
        array.append(QJsonObject{{u"template_type"_s, each.kind},
                                 {u"subject"_s, each.draft.subject},
                                 {u"content"_s, each.draft.html},
                                 {u"modified_date"_s, contract::timeToJson(each.savedAt)},
                                 {u"modified_by"_s, each.savedName},
                                 {u"language"_s, each.language},
                                 {u"version"_s, each.version}});
    }
    co_return jsonReply({{u"success"_s, true}, {u"history"_s, array}});
}

Task<Reply> restore(Texts *texts, Call call)
{
    const services::Identity who = call.who;
    const auto recent = co_await texts->recent(who);
    if (!recent) {
        co_return fail(recent.error());
    }
    bool isNumber = false;
    const qsizetype index = call.path.value(u"index"_s).toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= recent->size()) {
        co_return fail(ErrorCode::NotFound, u"The history has no such entry."_s);
    }
    const storage::MailText &text = recent->at(index);
    co_return jsonReply({{u"success"_s, true},
                         {u"template"_s, QJsonObject{{u"type"_s, text.kind},
                                                     {u"subject"_s, text.draft.subject},
                                                     {u"content"_s, text.draft.html},
                                                     {u"text"_s, text.draft.text},
                                                     {u"language"_s, text.language},
                                                     {u"version"_s, text.version}}}});
}

ServiceHandler handlerOf(Task<Reply> (*function)(Texts *, Call), Texts &texts)
{
    return [function, pointer = &texts](Call call) {
        return function(pointer, std::move(call));
    };
}

Field textField(const QString &name, bool isRequired, const QString &description, int longest)
{
    return {name, FieldType::Text, isRequired, description, longest * kSlack};
}

const Field &typeField(bool isRequired)
{
    static const Field kRequired{u"type"_s, FieldType::Text, true, u"Which mail: see GET /api/admin/texts"_s, 32};
    static const Field kOptional{u"type"_s, FieldType::Text, false, u"Which mail; without it all variables are known"_s,
                                 32};
    return isRequired ? kRequired : kOptional;
}

const Field &languageField()
{
    static const Field kField{u"language"_s, FieldType::Text, false, u"en (as without it), ar, es or fr"_s, 8};
    return kField;
}

void addReading(Api &api, Texts &texts)
{
    const QString answer =
        u"{success, text:{type, language, version, saved_by, saved_at, restored_from, subject, html, text}}"_s;
    api.add(Endpoint("GET", u"/api/admin/texts"_s, Access::Admin,
                     u"The mails of the platform, their variables, and which texts somebody has written"_s,
                     handlerOf(&list, texts))
                .withAnswer(u"{success, languages, types:[{type, variables:[{name, meaning, sample, required, "
                            "link}]}], saved:[{type, language, version, saved_by, saved_at, restored_from}]}"_s));
    api.add(Endpoint("GET", u"/api/admin/texts/{type}/{language}"_s, Access::Admin,
                     u"A text in use; version 0 while nobody has saved one"_s, handlerOf(&current, texts))
                .withAnswer(answer));
    api.add(
        Endpoint("GET", u"/api/admin/texts/{type}/{language}/versions"_s, Access::Admin,
                 u"Versions of a text, newest first, without their bodies"_s, handlerOf(&versions, texts))
            .withQuery({{u"before"_s, FieldType::Integer, false, u"\"next\" of the page before"_s, 20},
                        {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
            .withAnswer(u"{success, versions:[{type, language, version, saved_by, saved_at, restored_from}], next}"_s));
    api.add(Endpoint("GET", u"/api/admin/texts/{type}/{language}/versions/{version}"_s, Access::Admin,
                     u"One version of a text; 0 is the built-in one"_s, handlerOf(&version, texts))
                .withAnswer(answer));
    api.add(Endpoint("GET", u"/api/admin/email-template-history"_s, Access::Admin,
                     u"The newest twenty saved texts of all mails"_s, handlerOf(&history, texts))
                .withAnswer(u"{success, history:[{template_type, subject, content, modified_date, modified_by, "
                            "language, version}]}"_s));
    api.add(Endpoint("GET", u"/api/admin/restore-email-template/{index}"_s, Access::Admin,
                     u"An entry of that history, 0 the newest, to save again; changes nothing"_s,
                     handlerOf(&restore, texts))
                .withAnswer(u"{success, template:{type, subject, content, text, language, version}}"_s));
}

void addChanging(Api &api, Texts &texts)
{
    const Field subject = textField(u"subject"_s, true, u"One line, with variables"_s, domain::kLongestMailSubject);
    const Field content = textField(u"content"_s, true, u"The HTML body"_s, domain::kLongestMailHtml);
    const Field plain =
        textField(u"text"_s, false, u"The plain body; without it the one before stays"_s, domain::kLongestMailText);
    api.add(Endpoint("POST", u"/api/admin/save-email-template"_s, Access::Admin,
                     u"Save a text as its next version; 409 when somebody else was first"_s, handlerOf(&save, texts))
                .withBody({typeField(true),
                           subject,
                           content,
                           plain,
                           languageField(),
                           {u"based_on"_s, FieldType::Integer, false, u"The version it changes; 0 as without it"_s},
                           {u"restored_from"_s, FieldType::Integer, false, u"The version it brings back"_s}})
                .withAction(domain::AuditAction::TextSave)
                .withAnswer(u"{success, message, version}"_s));
    api.add(Endpoint("POST", u"/api/admin/send-test-email"_s, Access::Admin,
                     u"A test mail with sample values, to the caller's own address"_s, handlerOf(&sendTest, texts))
                .withBody({{u"to_email"_s, FieldType::Text, true, u"Must be the caller's own"_s, 255},
                           subject,
                           content,
                           plain,
                           {u"test_data"_s, FieldType::Object, false, u"Values instead of the samples"_s},
                           typeField(false),
                           languageField()})
                .withAction(domain::AuditAction::TextTest)
                .withAnswer(u"{success, message, sent}"_s));
    api.add(Endpoint("POST", u"/api/admin/texts/preview"_s, Access::Admin,
                     u"A draft with sample values, and everything that keeps it from being saved"_s,
                     handlerOf(&preview, texts))
                .withBody({typeField(true), textField(u"subject"_s, false, u"One line"_s, domain::kLongestMailSubject),
                           textField(u"html"_s, false, u"The HTML body"_s, domain::kLongestMailHtml),
                           textField(u"text"_s, false, u"The plain body"_s, domain::kLongestMailText)})
                .withoutAudit(u"Nothing is changed."_s)
                .withAnswer(u"{success, problems:[{field, code, what, near, line, message}], subject, html, text}"_s));
}

} // namespace

void addTextEndpoints(Api &api, Texts &texts)
{
    addReading(api, texts);
    addChanging(api, texts);
}

} // namespace dotm::server
