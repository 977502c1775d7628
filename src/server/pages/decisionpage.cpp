// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/pages/decisionpage.h"

#include "server/pages/page.h"
#include "server/rest/reply.h"

#include <QDateTime>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFormStyle =
    "<style>form{margin:1.25rem 0}label{display:block;font-weight:600;margin:0 0 .25rem}"
    "textarea{box-sizing:border-box;width:100%;font:inherit;color:inherit;background:var(--window);"
    "border:1px solid var(--inkMuted);border-radius:6px;padding:.5rem .75rem}"
    "button{font:inherit;font-weight:600;margin:1rem 0 0;padding:.75rem 1.25rem;border:0;border-radius:6px;"
    "background:var(--accent);color:var(--window)}"
    "textarea:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}</style>"_L1;

QString appLink(const QString &requestId)
{
    return u"<p><a href=\"dotm:approvals/%1\">Open it in DOTM Desktop</a></p>"_s.arg(requestId.toHtmlEscaped());
}

http::Response closed(const Page &page, int status)
{
    http::Response response = htmlReply(render(page));
    response.status = status;
    response.headers.append(http::Header("Cache-Control", "no-store"));
    response.headers.append(http::Header("X-Robots-Tag", "noindex"));
    for (http::Header &header : response.headers) {
        if (header.first == "Content-Security-Policy") {
            header.second += "; form-action 'self'";
        }
    }
    return response;
}

QString facts(const DecisionQuestion &question)
{
    const QDateTime asked = QDateTime::fromMSecsSinceEpoch(core::toMs(question.requestedAt), Qt::UTC);
    const QString row = u"<tr><th scope=\"row\">%1</th><td>%2</td></tr>"_s;
    return u"<table><caption>The request</caption><tbody>%1%2%3</tbody></table>"_s.arg(
        row.arg(u"Name"_s, question.name.toHtmlEscaped()), row.arg(u"E-mail"_s, question.maskedMail.toHtmlEscaped()),
        row.arg(u"Asked"_s, asked.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)));
}

QString form(const DecisionQuestion &question)
{
    const QString reason = u"<label for=\"reason\">Reason (optional; the customer reads it)</label>"
                           "<textarea id=\"reason\" name=\"reason\" rows=\"3\" maxlength=\"500\"></textarea><br/>"_s;
    return u"<form method=\"post\" action=\"/api/beta-%1/%2\"><input type=\"hidden\" name=\"token\" value=\"%3\"/>%4"
           "<button type=\"submit\">%5</button></form>"_s.arg(
               question.isApproval ? u"approve"_s : u"reject"_s, question.requestId.toHtmlEscaped(),
               question.token.toHtmlEscaped(), question.isApproval ? QString() : reason,
               question.isApproval ? u"Approve this request"_s : u"Decline this request"_s);
}

} // namespace

http::Response decisionPage(const DecisionQuestion &question)
{
    const QString what =
        question.isApproval
            ? u"<section><h2>What approving will do</h2><ul><li>Make a carrier user, unless there is one. It "
              u"stays.</li>"
              "<li>Reserve one number of the carrier. It can be released.</li>"
              "<li>Send the customer one mail. It cannot be unsent.</li></ul></section>"_s
            : u"<section><h2>What declining will do</h2><ul><li>Send the customer one mail. It cannot be unsent.</li>"
              "<li>The customer may ask again.</li></ul></section>"_s;
    Page page;
    page.title = question.isApproval ? u"Approve beta access?"_s : u"Decline the beta request?"_s;
    page.lead = u"<p class=\"quiet\">Nothing is decided until you press the button.</p>"_s;
    page.body = QString::fromLatin1(kFormStyle.data(), kFormStyle.size()) + facts(question) + what + form(question) +
                appLink(question.requestId);
    return closed(page, 200);
}

http::Response decisionAnswer(const QString &title, const QString &sentence, const QString &requestId, int status)
{
    Page page;
    page.title = title;
    page.body = u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped()) + appLink(requestId);
    return closed(page, status);
}

} // namespace dotm::server
