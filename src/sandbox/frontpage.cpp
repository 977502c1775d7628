// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/frontpage.h"

#include "sandbox/json.h"
#include "sandbox/page.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

void installFrontPage(Router &router)
{
    router.add("GET", u"/"_s, {}, [](const Call &call) {
        if (!call.request.header("Accept").contains("text/html")) {
            return jsonReply(200, QJsonObject{{u"authEmulator"_s, QJsonObject{{u"ready"_s, true}}}});
        }
        return htmlPage(
            u"DOTM sandbox"_s,
            u"<p>Stand-ins for the companies DOTM works with, on this machine alone.</p>"
            "<ul class=\"plain\">"
            "<li class=\"card\"><a href=\"/mailbox\">Mailbox</a><br>Every mail that would have been sent</li>"
            "<li class=\"card\"><a href=\"/invoices\">Invoices</a><br>Pay or void them</li>"
            "<li class=\"card\"><a href=\"/ethereum\">Token ledger</a><br>Who holds DOTM on the simulated chain</li>"
            "<li class=\"card\"><a href=\"/elevenlabs\">Voice studio</a><br>What the simulated voice said</li>"
            "<li class=\"card\"><a href=\"/accounts\">Demo accounts</a><br>Who can sign in</li>"
            "<li class=\"card\"><a href=\"/faults\">Faults</a><br>What goes wrong on purpose</li>"
            "</ul>"_s);
    });
}

} // namespace dotm::sandbox
