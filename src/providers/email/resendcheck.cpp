// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/resendcheck.h"

#include "net/endpoint.h"
#include "providers/email/resendjson.h"

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;

bool isSendingOnlyKey(const net::HttpResponse &answer)
{
    return answer.status == 401 && resend::errorFromAnswer(answer, 0).providerCode == "restricted_api_key"_L1;
}

core::Task<core::Outcome> checkResend(net::HttpClient *http, ResendConfig config)
{
    if (config.apiKey.isEmpty()) {
        co_return core::fail(core::ErrorCode::Disabled, u"Mail by Resend is off: RESEND_API_KEY is not set."_s);
    }
    net::HttpRequest request;
    request.url = net::endpointUrl(config.url, u"/domains"_s);
    request.headers = {{"Authorization", "Bearer " + config.apiKey.reveal().toUtf8()}};
    request.maxAttempts = 1;
    const auto answer = co_await http->fetch(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const bool isKnown = answer->isSuccess() || isSendingOnlyKey(*answer);
    co_return isKnown ? core::Outcome() : core::fail(resend::errorFromAnswer(*answer, 0));
}

} // namespace dotm::email
