// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/resendclient.h"

#include "core/log.h"
#include "net/endpoint.h"
#include "net/jsonfields.h"
#include "providers/email/mailbox.h"
#include "providers/email/resendjson.h"

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMaxKeyLength = 256;

core::Failure resendDisabled(const QString &setting)
{
    return core::fail(core::ErrorCode::Disabled, u"Mail by Resend is off: %1 is not set."_s.arg(setting));
}

} // namespace

ResendClient::ResendClient(net::HttpClient &http, const core::Clock &clock, ResendConfig config)
    : m_http(http), m_clock(clock), m_config(std::move(config))
{
}

bool ResendClient::isConfigured() const
{
    return !m_config.apiKey.isEmpty();
}

core::Task<core::Result<SentMail>> ResendClient::send(Message message, QString idempotencyKey)
{
    if (!isConfigured()) {
        co_return resendDisabled(u"RESEND_API_KEY"_s);
    }
    message.from = message.from.isEmpty() ? m_config.from : message.from;
    if (message.from.isEmpty()) {
        co_return resendDisabled(u"FROM_EMAIL"_s);
    }
    if (idempotencyKey.isEmpty() || idempotencyKey.size() > kMaxKeyLength) {
        co_return core::fail(core::ErrorCode::Internal, u"An idempotency key has 1 to 256 characters."_s);
    }
    if (const core::Outcome check = checkMessage(message); !check) {
        co_return core::fail(check.error());
    }
    const net::HttpRequest request = requestFor(message, idempotencyKey);
    const auto answer = co_await m_http.fetch(request);
    if (answer && !answer->isSuccess()) {
        core::Error error = resend::errorFromAnswer(*answer, core::toMs(m_clock.now()) / 1000);
        qCWarning(core::lcProvider).noquote() << "Resend answered" << answer->status << error.providerCode;
        co_return core::fail(std::move(error));
    }
    const auto id = net::parsedBody(answer, &resend::sentId);
    if (!id) {
        co_return core::fail(id.error());
    }
    co_return SentMail{.transport = u"resend"_s, .id = *id};
}

net::HttpRequest ResendClient::requestFor(const Message &message, const QString &idempotencyKey) const
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = net::endpointUrl(m_config.url, u"/emails"_s);
    request.headers = {{"Authorization", "Bearer " + m_config.apiKey.reveal().toUtf8()},
                       {"Content-Type", "application/json"},
                       {"Idempotency-Key", idempotencyKey.toUtf8()}};
    request.body = resend::requestBody(message);
    request.timeout = message.attachments.isEmpty() ? 30s : 60s;
    request.maxAttempts = 1;
    return request;
}

} // namespace dotm::email
