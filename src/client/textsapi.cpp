// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/textsapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::MailPreview;
using contract::MailText;
using contract::MailTexts;
using core::Result;
using core::Task;
using domain::MailDraft;

namespace {

QString pathOf(const QString &type, const QString &language)
{
    return u"/api/admin/texts/%1/%2"_s.arg(net::pathSegment(type), net::pathSegment(language));
}

} // namespace

Task<Result<MailTexts>> TextsApi::texts()
{
    const QString path = u"/api/admin/texts"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<MailTexts>(answer);
}

Task<Result<MailText>> TextsApi::current(QString type, QString language)
{
    const QString path = pathOf(type, language);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<MailText>(answer, "text"_L1);
}

Task<Result<MailText>> TextsApi::version(QString type, QString language, qint64 version)
{
    const QString path = pathOf(type, language) + u"/versions/%1"_s.arg(version);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<MailText>(answer, "text"_L1);
}

Task<Result<TextVersions>> TextsApi::versions(QString type, QString language, qint64 before)
{
    const QString path = pathOf(type, language) + u"/versions"_s;
    ApiClient::Query query;
    if (before > 0) {
        query.append({u"before"_s, QString::number(before)});
    }
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto list = parsedList<MailText>(*answer, "versions"_L1);
    if (!list) {
        co_return core::fail(list.error());
    }
    TextVersions page;
    page.versions = *std::move(list);
    page.next = answer->value("next"_L1).toInteger();
    co_return page;
}

Task<Result<MailPreview>> TextsApi::preview(QString type, MailDraft draft)
{
    const QString path = u"/api/admin/texts/preview"_s;
    const QJsonObject body{
        {u"type"_s, type}, {u"subject"_s, draft.subject}, {u"html"_s, draft.html}, {u"text"_s, draft.text}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<MailPreview>(answer);
}

Task<Result<qint64>> TextsApi::save(TextWish wish)
{
    const QString path = u"/api/admin/save-email-template"_s;
    QJsonObject body{
        {u"type"_s, wish.type},          {u"language"_s, wish.language}, {u"subject"_s, wish.draft.subject},
        {u"content"_s, wish.draft.html}, {u"text"_s, wish.draft.text},   {u"based_on"_s, wish.basedOn}};
    if (wish.restoredFrom) {
        body.insert("restored_from"_L1, *wish.restoredFrom);
    }
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const qint64 version = answer->value("version"_L1).toInteger();
    co_return version > 0 ? Result<qint64>(version) : notUnderstood();
}

Task<Result<bool>> TextsApi::sendTest(QString mail, TextWish wish)
{
    const QString path = u"/api/admin/send-test-email"_s;
    const QJsonObject body{{u"to_email"_s, mail},           {u"type"_s, wish.type},
                           {u"language"_s, wish.language},  {u"subject"_s, wish.draft.subject},
                           {u"content"_s, wish.draft.html}, {u"text"_s, wish.draft.text}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return answer->value("sent"_L1).toBool();
}

} // namespace dotm::client
