// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "contract/voiceadmin.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QSet>

namespace dotm::app {

/// The voice of the tour's service as administrators see it. Keeps what was prepared until it is filled again. GUI
/// thread.
class VoiceAdminAnswers
{
public:
    /// Usual: ElevenLabs speaks. Silent: it is not set up, and nobody has listened. Spent: the month's characters are
    /// used up, and much was heard.
    enum class Kind { Usual, Silent, Spent };

    explicit VoiceAdminAnswers(const core::Clock &clock) : m_clock(clock) {}

    void fill(Kind kind);
    /// Everything below /api/admin/voice. What is being spoken is done at the third look at it.
    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject languages() const;
    [[nodiscard]] QJsonObject speakers() const;

private:
    [[nodiscard]] QJsonObject standing();
    [[nodiscard]] QJsonObject pregenerate(const QJsonObject &wish);
    [[nodiscard]] QJsonObject say(const QJsonObject &wish) const;
    [[nodiscard]] QJsonObject listens(const net::HttpRequest &request) const;
    [[nodiscard]] QString sourceOf(bool isReadHere) const;
    void fillListens(Kind kind);

    const core::Clock &m_clock;
    contract::VoiceStanding m_standing;
    QList<contract::VoiceListen> m_listens; ///< newest first
    QSet<QString> m_prepared;               ///< "en CanadianRockstar"
    int m_looks = 0;                        ///< since something was prepared
};

} // namespace dotm::app
