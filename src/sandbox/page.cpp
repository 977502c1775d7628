// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/page.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

constexpr auto kStyle = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#F5F7FA;color:#14181F;font:16px/1.5 "Instrument Sans","Noto Sans",system-ui,sans-serif}
.simulated{background:#FFF371;padding:8px 16px;font-weight:600}
main{max-width:760px;margin:0 auto;padding:16px}
h1{font-size:24px;line-height:1.25;margin:16px 0}
h2{font-size:18px;margin:24px 0 8px}
a{color:#14181F}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid #14181F;outline-offset:2px}
.card{background:#fff;border:1px solid #D5DBE3;border-radius:12px;padding:16px;margin:12px 0;overflow-wrap:anywhere}
.quiet{color:#4A5462;font-size:14px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid #D5DBE3;vertical-align:top}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
button,.button{display:inline-block;min-height:44px;padding:10px 20px;border:0;border-radius:8px;background:#14181F;
color:#fff;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
input{min-height:44px;padding:8px 12px;border:1px solid #6B7684;border-radius:8px;font:inherit;width:100%;background:#fff}
label{display:block;margin:12px 0 4px;font-weight:600}
iframe{width:100%;min-height:60vh;border:1px solid #D5DBE3;border-radius:12px;background:#fff}
img{max-width:100%;height:auto}
ul.plain{list-style:none;padding:0;margin:0}
)";

} // namespace

QString escape(const QString &text)
{
    QString result = text.toHtmlEscaped();
    result.replace(u'\'', u"&#39;"_s);
    return result;
}

http::Response htmlPage(const QString &title, const QString &bodyHtml, int status)
{
    const QString name = escape(title);
    const QString page =
        u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"_s +
        name + u" (simulated) – DOTM sandbox</title><style>"_s + QString::fromLatin1(kStyle) +
        u"</style></head><body><div class=\"simulated\" role=\"note\">Simulated: this page belongs to the demo. "
        "No money moves and no mail leaves this machine.</div><main><h1>"_s +
        name + u"</h1>"_s + bodyHtml + u"</main></body></html>"_s;
    return {status,
            "text/html; charset=utf-8",
            page.toUtf8(),
            {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
                                         "frame-src 'self'; form-action 'self'; base-uri 'none'; "
                                         "frame-ancestors 'none'"},
             {"X-Content-Type-Options", "nosniff"},
             {"Referrer-Policy", "no-referrer"},
             {"Cache-Control", "no-store"}}};
}

http::Response seeOther(const QString &location)
{
    return {303, "text/plain; charset=utf-8", {}, {{"Location", location.toUtf8()}}};
}

} // namespace dotm::sandbox
