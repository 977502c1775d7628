// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/elevenlabs/elevenlabstypes.h"
#include "providers/elevenlabs/turnstile.h"

#include <optional>

namespace dotm::elevenlabs {

/// Voices, models and speech of ElevenLabs (contract and quirks: elevenlabs.md). Use on the thread of the HttpClient;
/// must outlive its calls. Without a key every call answers Disabled.
///
/// Speech is billed by the character and has no idempotency key: it is sent once, and whoever asks again after an
/// unclear answer (Error::isUnclear()) may pay twice. Reads are retried by HttpClient. What a refusal means:
/// refusalOf().
class ElevenLabsClient final
{
public:
    ElevenLabsClient(net::HttpClient &http, const core::Clock &clock, ElevenLabsConfig config);

    [[nodiscard]] bool isConfigured() const { return !m_config.apiKey.isEmpty(); }

    /// All voices of the account; remembered for an hour.
    [[nodiscard]] core::Task<core::Result<QList<Voice>>> voices();
    [[nodiscard]] core::Task<core::Result<Voice>> voice(QString voiceId);
    /// Remembered for an hour.
    [[nodiscard]] core::Task<core::Result<QList<Model>>> models();
    [[nodiscard]] core::Task<core::Result<Subscription>> subscription();

    /// Whole: sound and times from the first to the last character, else Protocol. Waits for its turn when as many
    /// calls as the plan allows are under way.
    [[nodiscard]] core::Task<core::Result<Speech>> speak(SpeechDraft draft);
    /// The same by the streamed form, whose lines are joined.
    [[nodiscard]] core::Task<core::Result<Speech>> speakByLines(SpeechDraft draft);

private:
    using Query = QList<std::pair<QString, QString>>;
    template <typename T>
    struct Remembered
    {
        core::TimePoint at;
        T value;
    };
    template <typename T>
    [[nodiscard]] bool isFresh(const std::optional<Remembered<T>> &memory) const;
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> get(QString path, Query query);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> postSpeech(SpeechDraft draft, QString form);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> fetch(net::HttpRequest request);
    void learnLimit(const net::HttpResponse &response);

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    ElevenLabsConfig m_config;
    Turnstile m_turnstile;
    std::optional<Remembered<QList<Voice>>> m_voices;
    std::optional<Remembered<QList<Model>>> m_models;
};

} // namespace dotm::elevenlabs
