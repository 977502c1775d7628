// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

#include <QJsonObject>

#include <atomic>
#include <memory>

namespace dotm::sandbox::elevenlabs {

/// One of the account's voices, and how espeak-ng plays it.
struct StudioVoice
{
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView category;
    QLatin1StringView description;
    int pitch;          ///< 0 to 99
    int wordsPerMinute; ///< at speed 1
};
[[nodiscard]] const StudioVoice *voiceById(const QString &id);

struct StudioModel
{
    QLatin1StringView id;
    QLatin1StringView name;
    int longestText;
    int hundredthsPerCharacter; ///< credits
    bool takesLanguage;         ///< heeds language_code; the others refuse it
    QStringList languages;
};
[[nodiscard]] const StudioModel *modelById(const QString &id);

/// Syntheses under way. Used from several threads.
struct Studio
{
    std::atomic<int> running = 0;
};

/// {"detail":{"type","code","status","message","request_id"}}
[[nodiscard]] http::Response refusal(int status, const QString &code, const QString &message);
/// 422 with one entry.
[[nodiscard]] http::Response invalidField(const QStringList &place, const QString &message);
/// What is wrong with the key of @p request, if anything.
[[nodiscard]] std::optional<http::Response> checkKey(const http::Request &request);

void addVoiceRoutes(Router &router, World &world);
void addModelRoutes(Router &router);
void addAccountRoutes(Router &router, World &world);
void addSpeechRoutes(Router &router, World &world, const std::shared_ptr<Studio> &studio);

} // namespace dotm::sandbox::elevenlabs
