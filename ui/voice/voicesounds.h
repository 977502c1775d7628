// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/voiceapi.h"
#include "sound/pcm.h"

#include <QCache>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace dotm::ui {

/// A sentence that can be heard.
struct VoiceSound
{
    std::shared_ptr<const sound::Pcm> pcm = {};
    QByteArray peaks = {}; ///< kPeaksPerSecond of it, a byte each
};

/// Fetches and decodes the sounds of sentences, each once, and keeps those used last. GUI thread; decoding is done on
/// another one.
class VoiceSounds final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPeaksPerSecond = 30;

    explicit VoiceSounds(client::VoiceApi &api);
    ~VoiceSounds() override;

    /// From here; null when it has to be fetched.
    [[nodiscard]] const VoiceSound *find(const QString &url) const { return m_kept.object(url); }
    /// In this order, instead of what was asked for before; ready() or failed() follows for each.
    void want(const QStringList &urls);
    /// All of a person's.
    void forget();

Q_SIGNALS:
    void ready(const QString &url);
    void failed(const QString &url, const dotm::core::Error &error);

private:
    void fetchNext();
    void decode(const QString &url, const QByteArray &mp3);
    void take(const QString &url, const core::Result<VoiceSound> &sound);

    client::VoiceApi &m_api;
    QCache<QString, VoiceSound> m_kept;
    QStringList m_wanted;
    QStringList m_underWay;
    QThreadPool m_pool; ///< one thread; its end waits for what is being decoded
    quint64 m_turn = 0; ///< tells what was asked for somebody else
};

} // namespace dotm::ui
