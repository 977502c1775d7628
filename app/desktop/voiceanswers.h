// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>

namespace dotm::app {

/// The voice of the tour's service: the real texts in every language, and sounds that have the shape of speech. GUI
/// thread.
class VoiceAnswers
{
public:
    explicit VoiceAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// Whether answer() knows what to say.
    [[nodiscard]] static bool isAbout(const QString &path);
    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request) const;
    /// The sound below "/api/voice/clips/", MP3; empty for any other path.
    [[nodiscard]] static QByteArray sound(const QString &path);

private:
    [[nodiscard]] contract::VoiceMessage message(const QJsonObject &wish) const;
    [[nodiscard]] QJsonObject listens() const;

    const core::Clock &m_clock;
};

} // namespace dotm::app
