// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/voice.h"

#include <QDate>

namespace dotm::client {

/// Which message, and how.
struct VoiceWish
{
    QString kind = {}; ///< empty: the next one by what was heard to the end
    QString language;
    QString profile;
    QDate today = {}; ///< where the person is
};

/// How far somebody listened.
struct VoiceProgress
{
    QString listenId = {}; ///< empty: a listen begins
    QString kind;
    QString language;
    QString profile;
    QString messageId;
    qint64 positionMs = 0;
    bool isCompleted = false;
};

struct VoiceListenPage
{
    QList<contract::VoiceListen> listens;
    QString next; ///< for the next page; empty at the end
};

/// The calls of whoever listens, typed. As ApiClient, which must outlive it. GUI thread.
class VoiceApi
{
public:
    static constexpr int kPage = 50;

    explicit VoiceApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::SpokenLanguages>> languages();
    /// What would be heard; costs nothing.
    [[nodiscard]] core::Task<core::Result<contract::VoicePreview>> preview(VoiceWish wish);
    /// Has it spoken. Answers at once: sounds that are not there yet follow, told by the topic "voice".
    [[nodiscard]] core::Task<core::Result<contract::VoiceMessage>> generate(VoiceWish wish);
    [[nodiscard]] core::Task<core::Result<contract::VoiceMessage>> message(QString id);
    /// The sound of a sentence, MP3; @p url is the sentence's.
    [[nodiscard]] core::Task<core::Result<Body>> sound(QString url);
    /// The id of the listen.
    [[nodiscard]] core::Task<core::Result<QString>> track(VoiceProgress progress);
    /// The person's own, newest first.
    [[nodiscard]] core::Task<core::Result<VoiceListenPage>> listens(QString cursor);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
