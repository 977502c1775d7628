// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/memorysecretstore.h"
#include "core/random.h"
#include "desktop/clientgraph.h"
#include "desktop/clientsession.h"
#include "desktop/servicegate.h"
#include "desktop/tourchapters.h"
#include "desktop/tourplayback.h"

#include <QTemporaryDir>

#include <optional>

namespace dotm::app {

/// A keychain that lasts as long as its stage.
class TourKeychain final : public config::SecretStore
{
public:
    [[nodiscard]] config::SecretStoreKind kind() const override { return config::SecretStoreKind::Keychain; }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QCoro::Task<core::Result<core::SecretString>> read(QString name) override
    {
        return m_memory.read(std::move(name));
    }
    [[nodiscard]] QCoro::Task<core::Outcome> write(QString name, core::SecretString value) override
    {
        return m_memory.write(std::move(name), std::move(value));
    }
    [[nodiscard]] QCoro::Task<core::Outcome> remove(QString name) override { return m_memory.remove(std::move(name)); }

private:
    config::MemorySecretStore m_memory;
};

/// One chapter: the window's half of the program, started afresh.
class TourStage
{
public:
    /// Pictures go to @p folder; none are kept when it is empty.
    TourStage(const Chapter &chapter, QString folder);

    /// False when the window does not load or a picture cannot be written.
    [[nodiscard]] bool play();

private:
    void raise();
    void begin();
    void beginOffline();
    void reachService();
    [[nodiscard]] bool take(const Shot &shot);
    void ask(TourDesk::Ask what);

    const Chapter &m_chapter;
    const QString m_folder;
    QTemporaryDir m_dir;
    TourWorld m_world;
    TourDesk m_desk{m_world};
    TourSetup m_setup;
    TourPlayback m_playback;
    TourKeychain m_keychain;
    core::SystemRandom m_random;
    config::UserSettings m_settings;
    ServiceGate m_gate;
    std::optional<ClientSession> m_session;
    std::optional<ClientGraph> m_client;
    QQuickWindow *m_window = nullptr;
};

} // namespace dotm::app
