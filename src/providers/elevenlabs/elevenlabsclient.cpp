// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/elevenlabs/elevenlabsclient.h"

#include "core/log.h"
#include "net/endpoint.h"
#include "net/jsonfields.h"
#include "providers/elevenlabs/elevenlabserror.h"
#include "providers/elevenlabs/elevenlabsparser.h"
#include "providers/elevenlabs/speechbody.h"
#include "providers/elevenlabs/speechlines.h"

namespace dotm::elevenlabs {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::fail;
using core::Result;
using core::Task;

namespace {

constexpr int kMostVoicePages = 50;
constexpr auto kMemory = 1h;

Speech speechOf(const SpeechPiece &clip, const net::HttpResponse &response)
{
    bool isNumber = false;
    const qint64 cost = response.header("character-cost").toLongLong(&isNumber);
    return {clip.audio, clip.alignment, isNumber ? cost : -1, QString::fromLatin1(response.header("request-id"))};
}

} // namespace

ElevenLabsClient::ElevenLabsClient(net::HttpClient &http, const core::Clock &clock, ElevenLabsConfig config)
    : m_http(http), m_clock(clock), m_config(std::move(config)), m_turnstile(m_config.callsAtOnce)
{
}

template <typename T>
bool ElevenLabsClient::isFresh(const std::optional<Remembered<T>> &memory) const
{
    return memory && m_clock.now() - memory->at < kMemory;
}

Task<Result<QList<Voice>>> ElevenLabsClient::voices()
{
    if (isFresh(m_voices)) {
        co_return m_voices->value;
    }
    QList<Voice> all;
    QString token;
    for (int page = 0; page < kMostVoicePages; ++page) {
        Query query{{u"page_size"_s, u"100"_s}};
        if (!token.isEmpty()) {
            query.append({u"next_page_token"_s, token});
        }
        const auto answer = co_await get(u"/v2/voices"_s, query);
        const auto parsed = net::parsedBody(answer, &parser::voices);
        if (!parsed) {
            co_return fail(parsed.error());
        }
        all += parsed->voices;
        if (parsed->nextPageToken.isEmpty()) {
            break;
        }
        if (parsed->nextPageToken == token) {
            co_return fail(core::ErrorCode::Protocol, u"ElevenLabs answered the same page again."_s);
        }
        token = parsed->nextPageToken;
    }
    m_voices = Remembered<QList<Voice>>{m_clock.now(), all};
    co_return m_voices->value;
}

Task<Result<Voice>> ElevenLabsClient::voice(QString voiceId)
{
    const Query none;
    const auto answer = co_await get(u"/v1/voices/"_s + net::pathSegment(voiceId), none);
    co_return net::parsedBody(answer, &parser::voice);
}

Task<Result<QList<Model>>> ElevenLabsClient::models()
{
    if (isFresh(m_models)) {
        co_return m_models->value;
    }
    const Query none;
    const auto answer = co_await get(u"/v1/models"_s, none);
    const auto parsed = net::parsedBody(answer, &parser::models);
    if (!parsed) {
        co_return fail(parsed.error());
    }
    m_models = Remembered<QList<Model>>{m_clock.now(), *parsed};
    co_return m_models->value;
}

Task<Result<Subscription>> ElevenLabsClient::subscription()
{
    const Query none;
    const auto answer = co_await get(u"/v1/user/subscription"_s, none);
    co_return net::parsedBody(answer, &parser::subscription);
}

Task<Result<Speech>> ElevenLabsClient::speak(SpeechDraft draft)
{
    const auto answer = co_await postSpeech(draft, u"with-timestamps"_s);
    const auto clip = net::parsedBody(answer, &parser::speechPiece);
    if (!clip) {
        co_return fail(clip.error());
    }
    if (const core::Outcome whole = parser::checkWhole(*clip, draft.text); !whole) {
        co_return fail(whole.error());
    }
    co_return speechOf(*clip, *answer);
}

Task<Result<Speech>> ElevenLabsClient::speakByLines(SpeechDraft draft)
{
    const auto answer = co_await postSpeech(draft, u"stream/with-timestamps"_s);
    if (!answer) {
        co_return fail(answer.error());
    }
    SpeechLines lines;
    if (const auto pieces = lines.feed(answer->body); !pieces) {
        co_return fail(pieces.error());
    }
    const auto clip = lines.finish(draft.text);
    if (!clip) {
        co_return fail(clip.error());
    }
    co_return speechOf(*clip, *answer);
}

Task<Result<net::HttpResponse>> ElevenLabsClient::get(QString path, Query query)
{
    net::HttpRequest request;
    request.url = net::endpointUrl(m_config.url, path, query);
    co_return co_await fetch(request);
}

Task<Result<net::HttpResponse>> ElevenLabsClient::postSpeech(SpeechDraft draft, QString form)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url =
        net::endpointUrl(m_config.url, u"/v1/text-to-speech/"_s + net::pathSegment(draft.voiceId) + u'/' + form,
                         {{u"output_format"_s, draft.outputFormat}});
    request.headers = {{"Content-Type", "application/json"}};
    request.body = speechBody(draft);
    request.timeout = 120s;
    request.repeatable = false;
    request.maxAttempts = 1;
    co_await m_turnstile.enter();
    auto response = co_await fetch(request);
    m_turnstile.leave();
    co_return response;
}

Task<Result<net::HttpResponse>> ElevenLabsClient::fetch(net::HttpRequest request)
{
    if (!isConfigured()) {
        co_return fail(core::ErrorCode::Disabled, u"The voice is off: ELEVENLABS_API_KEY is not set."_s);
    }
    request.headers.append({"xi-api-key", m_config.apiKey.reveal().toUtf8()});
    auto response = co_await m_http.fetch(request);
    if (!response) {
        co_return fail(response.error());
    }
    learnLimit(*response);
    if (response->isSuccess()) {
        co_return response;
    }
    core::Error error = errorFromAnswer(*response, core::toMs(m_clock.now()) / 1000);
    qCWarning(core::lcProvider).noquote()
        << "ElevenLabs answered" << response->status << error.providerCode << response->header("request-id")
        << (refusalOf(error) == Refusal::Validation ? error.detail : QString());
    co_return fail(std::move(error));
}

/// One place stays free for others who use the same account.
void ElevenLabsClient::learnLimit(const net::HttpResponse &response)
{
    bool isNumber = false;
    const int limit = response.header("maximum-concurrent-requests").toInt(&isNumber);
    if (isNumber && limit > 0) {
        m_turnstile.setPlaces(limit - 1);
    }
}

} // namespace dotm::elevenlabs
