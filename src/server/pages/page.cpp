// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/pages/page.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Colours are those of qml/Theme, by their names there.
constexpr auto kStyle =
    ":root{color-scheme:light dark;--window:#F5F7FA;--ink:#14181F;--inkMuted:#485363;--line:#D3D9E2;--accent:#0057D9}"
    "@media(prefers-color-scheme:dark){:root{--window:#13161B;--ink:#F2F4F7;--inkMuted:#B6C0CD;--line:#2A313B;"
    "--accent:#6AA8FF}}"
    "body{margin:0 auto;max-width:52rem;padding:2rem 1rem;background:var(--window);color:var(--ink);"
    "font:1rem/1.5 Inter,system-ui,sans-serif}"
    "h1{font-size:1.5rem;line-height:2rem;margin:0 0 .5rem}h2{font-size:1.1rem;margin:0 0 .25rem}"
    "section{border-top:1px solid var(--line);padding:1.25rem 0}"
    "footer{border-top:1px solid var(--line);padding:1.25rem 0 0}"
    "nav{padding:0 0 1.25rem}nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}"
    "a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}"
    ".quiet,footer,caption{color:var(--inkMuted)}"
    "code{font-family:monospace;overflow-wrap:anywhere}p,ul{margin:.25rem 0}ul{padding-left:1.25rem}"
    "table{width:100%;border-collapse:collapse}caption{text-align:left;padding:.25rem 0 .5rem}"
    "th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}"
    "thead th,.more td{border-top:0}tbody th{font-weight:400}th strong{font-weight:600}"
    ".figure{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}";

QString landmark(QLatin1StringView tag, const QString &content)
{
    return content.isEmpty() ? QString() : u"<%1>%2</%1>"_s.arg(tag, content);
}

} // namespace

QString render(const Page &page)
{
    return u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\"/><title>%1</title><style>%2</style></head>"
           "<body><header><h1>%1</h1>%3</header>%4<main>%5</main>%6</body></html>"_s.arg(
               page.title.toHtmlEscaped(), QString::fromLatin1(kStyle), page.lead, landmark("nav"_L1, page.navigation),
               page.body, landmark("footer"_L1, page.footer));
}

} // namespace dotm::server
