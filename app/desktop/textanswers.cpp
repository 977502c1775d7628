// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/textanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::MailText;
using domain::MailDraft;
using domain::MailKind;

namespace {

const QString kWritten = u"beta_approved"_s;

MailDraft builtIn(const QString &type)
{
    const MailKind kind = domain::mailKindFromName(type).value_or(MailKind::BetaRejected);
    QString html = u"<html>\n<body>\n<h1>%1</h1>\n<p>Hello {{user_name}},</p>\n"_s.arg(domain::mailSubject(kind));
    QString text = u"Hello {{user_name}},\n\n"_s;
    for (const domain::MailVariable &each : domain::mailVariables(kind)) {
        if (each.isRequired) {
            const QString place = u"{{%1}}"_s.arg(each.name);
            html += each.isLink ? u"<p><a href=\"%1\">Open</a></p>\n"_s.arg(place) : u"<p><b>%1</b></p>\n"_s.arg(place);
            text += place + u'\n';
        }
    }
    return {domain::mailSubject(kind), html + u"</body>\n</html>\n"_s, text + u"\nDOTM\n"_s};
}

MailDraft written(int turn)
{
    MailDraft draft = builtIn(kWritten);
    draft.subject = turn == 1 ? u"Welcome to the beta"_s : u"Welcome to the beta, {{user_name}}"_s;
    draft.html.replace(u"Hello {{user_name}},</p>"_s, u"Hello {{user_name}}, you are in.</p>"_s);
    if (turn > 2) {
        draft.html.replace(u"</body>"_s, u"<p>Ask us anything at <a href=\"mailto:help@example.com\">"
                                         "help@example.com</a>.</p>\n</body>"_s);
    }
    return draft;
}

QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QJsonObject good(QJsonObject body)
{
    body.insert("success"_L1, true);
    return body;
}

QString filled(QString text, const QString &type)
{
    for (const domain::MailVariable &each : domain::mailVariables(*domain::mailKindFromName(type))) {
        text.replace(u"{{%1}}"_s.arg(each.name), each.sample);
    }
    return text;
}

QJsonObject preview(const QJsonObject &body)
{
    const QString type = body.value("type"_L1).toString();
    const MailDraft draft{body.value("subject"_L1).toString(), body.value("html"_L1).toString(),
                          body.value("text"_L1).toString()};
    contract::MailPreview made;
    made.problems = domain::mailProblems(domain::mailKindFromName(type), draft);
    made.filled = {filled(draft.subject, type), made.problems.isEmpty() ? filled(draft.html, type) : QString(),
                   filled(draft.text, type)};
    return good(made.toJson());
}

} // namespace

void TextAnswers::fill()
{
    m_saved.clear();
    for (const int turn : {1, 2, 3}) {
        MailText text;
        text.type = kWritten;
        text.language = u"en"_s;
        text.version = turn;
        text.draft = written(turn);
        text.savedBy = turn == 2 ? u"Olga Owner"_s : u"Demo admin"_s;
        text.savedAt = m_clock.now() - std::chrono::hours(24 * 3 * (4 - turn));
        m_saved.append(text);
    }
}

MailText TextAnswers::newest(const QString &type, const QString &language) const
{
    for (auto each = m_saved.crbegin(); each != m_saved.crend(); ++each) {
        if (each->type == type && each->language == language) {
            return *each;
        }
    }
    MailText text;
    text.type = type;
    text.language = language;
    text.draft = language == "en"_L1 ? builtIn(type) : newest(type, u"en"_s).draft;
    return text;
}

QJsonObject TextAnswers::list() const
{
    contract::MailTexts all;
    all.languages = domain::mailLanguages();
    for (const MailKind kind : domain::mailKinds()) {
        const QString type = domain::mailKindName(kind);
        all.types.append({type, domain::mailVariables(kind)});
        for (const QString &language : all.languages) {
            MailText head = newest(type, language);
            head.draft = {};
            if (head.version > 0) {
                all.saved.append(head);
            }
        }
    }
    return good(all.toJson());
}

QJsonObject TextAnswers::versions(const QString &type, const QString &language) const
{
    QJsonArray array;
    for (auto each = m_saved.crbegin(); each != m_saved.crend(); ++each) {
        if (each->type == type && each->language == language) {
            MailText head = *each;
            head.draft = {};
            array.append(head.toJson());
        }
    }
    return good({{u"versions"_s, array}, {u"next"_s, QJsonValue()}});
}

QJsonObject TextAnswers::texts(const net::HttpRequest &request) const
{
    const QStringList path = request.url.path().split(u'/').mid(4); // "", api, admin, texts
    if (path.isEmpty()) {
        return list();
    }
    if (path.size() == 1) {
        return preview(bodyOf(request));
    }
    if (path.size() == 3) {
        return versions(path.at(0), path.at(1));
    }
    MailText text = newest(path.at(0), path.at(1));
    if (path.size() == 4) {
        const qint64 version = path.at(3).toLongLong();
        const auto found = std::ranges::find_if(m_saved, [&](const MailText &each) {
            return each.type == path.at(0) && each.language == path.at(1) && each.version == version;
        });
        text = found == m_saved.end() ? MailText{path.at(0), path.at(1), 0, builtIn(path.at(0)), {}, {}, {}} : *found;
    }
    return good({{u"text"_s, text.toJson()}});
}

QJsonObject TextAnswers::save(const net::HttpRequest &request)
{
    const QJsonObject body = bodyOf(request);
    MailText text = newest(body.value("type"_L1).toString(), body.value("language"_L1).toString());
    text.version = body.value("based_on"_L1).toInteger() + 1;
    text.draft = {body.value("subject"_L1).toString(), body.value("content"_L1).toString(),
                  body.value("text"_L1).toString()};
    text.savedBy = u"Demo admin"_s;
    text.savedAt = m_clock.now();
    text.restoredFrom.reset();
    if (body.value("restored_from"_L1).isDouble()) {
        text.restoredFrom = body.value("restored_from"_L1).toInteger();
    }
    m_saved.append(text);
    return good({{u"version"_s, text.version}});
}

void TextAnswers::saveByAnother()
{
    MailText text = newest(kWritten, u"en"_s);
    ++text.version;
    text.draft.subject += u'!';
    text.savedBy = u"Olga Owner"_s;
    text.savedAt = m_clock.now();
    m_saved.append(text);
}

QJsonObject TextAnswers::sendTest(const net::HttpRequest &request)
{
    Q_UNUSED(request)
    ++m_tests;
    return good({{u"sent"_s, true}});
}

} // namespace dotm::app
