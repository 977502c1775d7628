// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/livefeed.h"
#include "ui/shared/browser.h"
#include "ui/shared/leaveguard.h"
#include "ui/shared/modeviewmodel.h"
#include "ui/shared/navigator.h"
#include "ui/shared/palettemodel.h"
#include "ui/shared/sessionviewmodel.h"
#include "ui/shared/settingsviewmodel.h"
#include "ui/shared/shortcuts.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace dotm::ui {

/// What AppViewModel works with; all outlive it.
struct AppParts
{
    client::Session &session;
    client::LiveFeed &feed;
    client::OfflineCache &cache;
    config::UserSettings &settings;
    Languages &languages;
    const core::Clock &clock;
    QList<Mode> modes; ///< the first is the one to begin in
};

/// The frame around all pages: which screen is up, whether the service answers, what it is. GUI thread.
class AppViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
    /// Why the service layer did not start.
    Q_PROPERTY(dotm::ui::ErrorText startError READ startError NOTIFY screenChanged)
    /// The service was asked and did not answer. False before the first answer: nothing is known then.
    Q_PROPERTY(bool offline READ isOffline NOTIFY reachabilityChanged)
    Q_PROPERTY(bool trying READ isTrying NOTIFY tryingChanged)
    /// When the data on screen was last read, "09:41"; empty when nothing is saved.
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY reachabilityChanged)
    /// The providers are stand-ins.
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY serviceChanged)
    /// Where simulated mail can be read; empty outside the demo.
    Q_PROPERTY(QUrl mailboxUrl READ mailboxUrl NOTIFY serviceChanged)
    Q_PROPERTY(QString serviceVersion READ serviceVersion NOTIFY serviceChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(dotm::ui::ModeViewModel *mode READ mode CONSTANT)
    Q_PROPERTY(dotm::ui::SessionViewModel *session READ session CONSTANT)
    Q_PROPERTY(dotm::ui::SettingsViewModel *settings READ settings CONSTANT)
    Q_PROPERTY(dotm::ui::PaletteModel *palette READ palette CONSTANT)
    Q_PROPERTY(dotm::ui::Shortcuts *shortcuts READ shortcuts CONSTANT)
    Q_PROPERTY(dotm::ui::Navigator *navigator READ navigator CONSTANT)
    Q_PROPERTY(dotm::ui::Browser *browser READ browser CONSTANT)
    Q_PROPERTY(dotm::ui::LeaveGuard *leaving READ leaving CONSTANT)

public:
    enum Screen {
        Starting,
        StartFailed,
        SignIn,
        Ready,
    };
    Q_ENUM(Screen)

    explicit AppViewModel(AppParts parts, QObject *parent = nullptr);

    [[nodiscard]] Screen screen() const;
    [[nodiscard]] ErrorText startError() const;
    [[nodiscard]] bool isOffline() const { return m_reachable == false; }
    [[nodiscard]] bool isTrying() const { return m_trying; }
    [[nodiscard]] QString savedAt() const;
    [[nodiscard]] bool isSimulated() const { return m_service.simulated; }
    [[nodiscard]] QUrl mailboxUrl() const { return QUrl(m_service.mailboxUrl); }
    [[nodiscard]] QString serviceVersion() const { return m_service.version; }
    [[nodiscard]] static QString version();
    [[nodiscard]] ModeViewModel *mode() { return &m_mode; }
    [[nodiscard]] SessionViewModel *session() { return &m_session; }
    [[nodiscard]] SettingsViewModel *settings() { return &m_settings; }
    [[nodiscard]] PaletteModel *palette() { return &m_palette; }
    [[nodiscard]] Shortcuts *shortcuts() { return &m_shortcuts; }
    [[nodiscard]] Navigator *navigator() { return &m_navigator; }
    [[nodiscard]] Browser *browser() { return &m_browser; }
    [[nodiscard]] LeaveGuard *leaving() { return &m_leaving; }

    /// Takes up the last session, or signs in as @p demoRole once the service is there (demo only).
    void begin(const QString &demoRole = {});
    void onServiceReady(const QUrl &server);
    void onServiceFailed(const core::Error &error);
    /// From every answer, and every missing one.
    void setReachable(bool isReachable);

    /// Once the person has decided about what is not sent yet.
    Q_INVOKABLE void signOut();
    /// Another mode asks for a fresh sign-in. As signOut() does.
    Q_INVOKABLE void changeMode(const QString &name);
    /// Signs in as @p role of the demo, in the mode of that role.
    Q_INVOKABLE void enterDemo(const QString &role);
    Q_INVOKABLE void retryStart();
    /// Asks the service now.
    Q_INVOKABLE void tryNow();
    /// Everything on screen is read again.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void screenChanged();
    void reachabilityChanged();
    void tryingChanged();
    void serviceChanged();
    void retryStartRequested();
    /// By the person (F5) or because the service answers again.
    void refreshRequested();

private:
    void probe();
    void onServiceInfo(const core::Result<contract::ServiceInfo> &info);
    void onSessionFinished();
    void onPersonChanged();
    void onLanguageChanged();
    void onModeChanged();

    AppParts m_parts;
    ModeViewModel m_mode;
    SessionViewModel m_session;
    SettingsViewModel m_settings;
    PaletteModel m_palette;
    Shortcuts m_shortcuts;
    Navigator m_navigator;
    Browser m_browser;
    LeaveGuard m_leaving;
    QTimer m_probeAgain;
    contract::ServiceInfo m_service;
    std::optional<core::Error> m_startError;
    std::optional<bool> m_reachable;
    std::optional<core::TimePoint> m_lastAnswer;
    QUrl m_server;
    QString m_demoRole; ///< still to be signed in
    QString m_person;
    bool m_serviceIsKnown = false;
    bool m_trying = false;
};

} // namespace dotm::ui
