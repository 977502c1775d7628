// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/mailbox.h"

#include "sandbox/json.h"
#include "sandbox/mailparse.h"
#include "sandbox/mailstore.h"
#include "sandbox/page.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString attachmentPath(const QString &mailId, qsizetype n)
{
    return u"/mailbox/%1/attachments/%2"_s.arg(mailId).arg(n);
}

http::Response missing()
{
    return htmlPage(u"No such mail"_s, u"<p><a href=\"/mailbox\">All mails</a></p>"_s, 404);
}

/// Types a browser shows without running anything.
bool isShown(const QString &contentType)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"text/plain"_s};
    return types.contains(contentType);
}

http::Response showList(World &world)
{
    CheckedDb db(*world.db);
    const QList<Mail> mails = MailStore(db).list({});
    if (db.fault()) {
        return storageFault(*db.fault());
    }
    QString body = mails.isEmpty() ? u"<p class=\"card\">No mail yet.</p>"_s : u"<ul class=\"plain\">"_s;
    for (const Mail &mail : mails) {
        body += u"<li class=\"card\"><a href=\"/mailbox/%1\"><strong>%2</strong></a><br>To %3<br>"
                "<span class=\"quiet\">%4</span></li>"_s.arg(escape(mail.id), escape(mail.subject),
                                                             escape(mail.to.join(u", "_s)), timeText(mail.createdAt));
    }
    body += mails.isEmpty() ? QString() : u"</ul>"_s;
    return htmlPage(u"Mailbox"_s, body);
}

QString attachmentsHtml(const Mail &mail)
{
    QString html;
    for (qsizetype n = 0; n < mail.attachments.size(); ++n) {
        const Attachment &attachment = mail.attachments[n];
        const QString path = escape(attachmentPath(mail.id, n));
        const QString name = escape(attachment.fileName.isEmpty() ? u"attachment"_s : attachment.fileName);
        html += u"<div class=\"card\"><a href=\"%1\">%2</a> <span class=\"quiet\">%3, %4 bytes</span>"_s.arg(
            path, name, escape(attachment.contentType), QString::number(attachment.content.size()));
        if (attachment.contentType.startsWith("image/"_L1) && isShown(attachment.contentType)) {
            html += u"<br><img src=\"%1\" alt=\"Picture %2\">"_s.arg(path, name);
        }
        html += u"</div>"_s;
    }
    return html.isEmpty() ? html : u"<h2>Attachments</h2>"_s + html;
}

http::Response showMail(const Mail &mail)
{
    const auto row = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString()
                               : u"<tr><th scope=\"row\">%1</th><td>%2</td></tr>"_s.arg(name, escape(value));
    };
    QString body = u"<div class=\"card\"><table>"_s + row(u"From"_s, mail.from) + row(u"To"_s, mail.to.join(u", "_s)) +
                   row(u"Cc"_s, mail.cc.join(u", "_s)) + row(u"Sent"_s, timeText(mail.createdAt)) +
                   row(u"State"_s, mail.lastEvent) + u"</table></div>"_s;
    if (!mail.html.isEmpty()) {
        body += u"<iframe title=\"The mail itself\" src=\"/mailbox/%1/html\" "
                "sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>"_s.arg(escape(mail.id));
    }
    if (!mail.text.isEmpty()) {
        body +=
            u"<h2>Plain text</h2><div class=\"card\" style=\"white-space:pre-wrap\">%1</div>"_s.arg(escape(mail.text));
    }
    body += attachmentsHtml(mail) + u"<p><a href=\"/mailbox\">All mails</a></p>"_s;
    return htmlPage(mail.subject, body);
}

QString withPictures(const Mail &mail)
{
    static const QRegularExpression cid(u"cid:([^\"'\\s)>]+)"_s);
    QString html = mail.html;
    for (qsizetype n = mail.attachments.size() - 1; n >= 0; --n) {
        const Attachment &attachment = mail.attachments[n];
        qsizetype from = 0;
        QRegularExpressionMatch match;
        while (!attachment.contentId.isEmpty() && (match = cid.match(html, from)).hasMatch()) {
            from = match.capturedEnd();
            if (match.captured(1) == attachment.contentId) {
                html.replace(match.capturedStart(), match.capturedLength(), attachmentPath(mail.id, n));
                from = match.capturedStart();
            }
        }
    }
    return html;
}

/// The mail's own HTML, which may be anything: no script runs, nothing is fetched from elsewhere, links open outside.
http::Response showHtml(const Mail &mail, const Call &call)
{
    const QByteArray origin = call.base.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    const QByteArray policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data: " + origin +
                              "; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; "
                              "sandbox allow-popups allow-popups-to-escape-sandbox";
    const QString html = u"<base target=\"_blank\">"_s + withPictures(mail);
    return {200,
            "text/html; charset=utf-8",
            html.toUtf8(),
            {{"Content-Security-Policy", policy},
             {"X-Content-Type-Options", "nosniff"},
             {"Referrer-Policy", "no-referrer"}}};
}

http::Response showAttachment(const Mail &mail, const QString &number)
{
    bool isNumber = false;
    const qsizetype n = number.toLongLong(&isNumber);
    if (!isNumber || n < 0 || n >= mail.attachments.size()) {
        return missing();
    }
    const Attachment &attachment = mail.attachments[n];
    const bool shown = isShown(attachment.contentType);
    const QByteArray name = QUrl::toPercentEncoding(attachment.fileName);
    return {200,
            shown ? attachment.contentType.toLatin1() : QByteArray("application/octet-stream"),
            attachment.content,
            {{"Content-Disposition", (shown ? "inline" : "attachment") + QByteArray("; filename*=UTF-8''") + name},
             {"Content-Security-Policy", "default-src 'none'; sandbox"},
             {"X-Content-Type-Options", "nosniff"}}};
}

/// What a test wants to know of a mail: Resend's words, headers and attachments.
QJsonObject wholeJson(const Mail &mail)
{
    QJsonArray attachments;
    for (qsizetype n = 0; n < mail.attachments.size(); ++n) {
        const Attachment &attachment = mail.attachments[n];
        attachments.append(QJsonObject{{u"filename"_s, attachment.fileName},
                                       {u"content_type"_s, attachment.contentType},
                                       {u"content_id"_s, attachment.contentId},
                                       {u"size"_s, attachment.content.size()},
                                       {u"path"_s, attachmentPath(mail.id, n)}});
    }
    QJsonObject object = resend::mailJson(mail);
    object[u"headers"_s] = mail.headers;
    object[u"attachments"_s] = attachments;
    return object;
}

http::Response listJson(World &world, const Call &call)
{
    CheckedDb db(*world.db);
    const QString to = call.request.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    QJsonArray array;
    const QList<Mail> mails = MailStore(db).list({100, {}, {}, to});
    for (const Mail &mail : mails) {
        array.append(wholeJson(mail));
    }
    return db.fault() ? storageFault(*db.fault()) : jsonReply(200, array);
}

} // namespace

void installMailbox(Router &router, World &world)
{
    const auto page = [&](const QString &pattern,
                          const std::function<http::Response(const Mail &, const Call &)> &show) {
        router.add("GET", pattern, {}, [&world, show](const Call &call) {
            CheckedDb db(*world.db);
            const std::optional<Mail> mail = MailStore(db).find(call.path.value(u"id"_s));
            if (db.fault()) {
                return storageFault(*db.fault());
            }
            return mail ? show(*mail, call) : missing();
        });
    };
    router.add("GET", u"/mailbox"_s, {}, [&world](const Call &) { return showList(world); });
    router.add("GET", u"/mailbox.json"_s, {}, [&world](const Call &call) { return listJson(world, call); });
    page(u"/mailbox/{id}"_s, [](const Mail &mail, const Call &) { return showMail(mail); });
    page(u"/mailbox/{id}/html"_s, showHtml);
    page(u"/mailbox/{id}/attachments/{n}"_s,
         [](const Mail &mail, const Call &call) { return showAttachment(mail, call.path.value(u"n"_s)); });
}

} // namespace dotm::sandbox
