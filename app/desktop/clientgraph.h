// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/livefeed.h"
#include "client/offlinecache.h"
#include "client/session.h"
#include "config/usersettings.h"
#include "ui/admin/adminmodels.h"
#include "ui/customer/customermodels.h"
#include "ui/shared/appviewmodel.h"
#include "ui/shared/languages.h"
#include "ui/voice/voiceplayer.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace dotm::app {

/// What differs between the program, the tour and the tests; all outlive the graph.
struct ClientSurroundings
{
    client::Session &session;
    config::SecretStore &secrets;
    const core::Clock &clock;
    core::Random &random;
    config::UserSettings &settings;
    bridge::Desk &desk;
    customer::SetupDesk &setup;
    QString cacheFolder;
    config::SecretStore &walletKeys; ///< where keys of people's own wallets are kept
    playback::Playback &playback;    ///< what makes sound
};

/// The window's half of the program: client, view models and QML, wired. GUI thread.
class ClientGraph final
{
public:
    explicit ClientGraph(const ClientSurroundings &surroundings);
    ~ClientGraph();
    Q_DISABLE_COPY_MOVE(ClientGraph)

    [[nodiscard]] ui::AppViewModel &app() { return m_app; }
    [[nodiscard]] customer::CustomerModels &customer() { return m_customer; }
    [[nodiscard]] admin::AdminModels &admin() { return m_admin; }
    [[nodiscard]] ui::VoicePlayer &player() { return m_player; }
    /// Loads the window, not yet shown. Null when its QML does not load; the engine has said why.
    [[nodiscard]] QQuickWindow *makeWindow();

private:
    [[nodiscard]] QList<ui::FoundEntry> found();

    bridge::Desk &m_desk;
    client::Session &m_session;
    client::LiveFeed m_feed;
    client::OfflineCache m_cache;
    localwallet::LocalWallet m_localWallet;
    ui::Languages m_languages;
    ui::AppViewModel m_app;
    ui::VoicePlayer m_player;
    customer::CustomerModels m_customer;
    admin::AdminModels m_admin;
    QQmlApplicationEngine m_engine;
};

} // namespace dotm::app
