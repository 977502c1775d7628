// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/appviewmodel.h"

#include "core/log.h"
#include "ui/shared/age.h"

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using client::Session;

namespace {

constexpr auto kProbeAgain = 5s;
constexpr QLatin1StringView kServiceEntry = "service"_L1;
constexpr QLatin1StringView kAccountEntry = "account"_L1;

} // namespace

AppViewModel::AppViewModel(AppParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_mode(m_parts.modes), m_session(m_parts.session, m_parts.cache),
      m_settings(m_parts.settings, m_parts.languages)
{
    m_probeAgain.setInterval(kProbeAgain);
    connect(&m_probeAgain, &QTimer::timeout, this, &AppViewModel::probe);
    connect(&m_session, &SessionViewModel::changed, this, &AppViewModel::onPersonChanged);
    connect(&m_session, &SessionViewModel::finished, this, &AppViewModel::onSessionFinished);
    connect(&m_session, &SessionViewModel::cacheOpened, this, [this] {
        if (const auto saved = m_parts.cache.read(kServiceEntry); saved && !m_serviceIsKnown) {
            m_service = contract::ServiceInfo::fromJson(saved->data).value_or(m_service);
            Q_EMIT serviceChanged();
        }
        Q_EMIT screenChanged();
        Q_EMIT reachabilityChanged();
    });
    connect(&m_parts.feed, &client::LiveFeed::connectedChanged, this, [this] {
        if (m_parts.feed.isConnected()) {
            setReachable(true);
        } else {
            probe();
        }
    });
    connect(&m_parts.languages, &Languages::changed, this, &AppViewModel::onLanguageChanged);
    connect(&m_settings, &SettingsViewModel::changed, this,
            [this] { m_shortcuts.setSingleKeys(m_settings.singleKeyShortcuts()); });
    m_shortcuts.setSingleKeys(m_settings.singleKeyShortcuts());
    connect(&m_mode, &ModeViewModel::changed, this, &AppViewModel::onModeChanged);
    connect(&m_session, &SessionViewModel::changed, this, [this] { m_mode.setRole(m_session.role()); });
    onModeChanged();
    connect(&m_palette, &PaletteModel::commandChosen, &m_shortcuts, &Shortcuts::triggered);
    connect(&m_palette, &PaletteModel::foundChosen, &m_navigator, &Navigator::open);
}

AppViewModel::Screen AppViewModel::screen() const
{
    const bool hasSavedView = m_parts.session.state() == Session::State::SignedIn && m_session.isCacheOpen();
    if (m_startError && !hasSavedView) {
        return StartFailed;
    }
    switch (m_parts.session.state()) {
    case Session::State::SignedIn:
        return m_session.isCacheOpen() && m_demoRole.isEmpty() ? Ready : Starting;
    case Session::State::SignedOut:
        return m_server.isEmpty() || !m_demoRole.isEmpty() ? Starting : SignIn;
    case Session::State::Unknown:
        break;
    }
    return Starting;
}

ErrorText AppViewModel::startError() const
{
    if (!m_startError) {
        return {};
    }
    ErrorText text = ErrorText::forUser(*m_startError);
    text.what = tr("DOTM Desktop could not start its service");
    text.meaning = m_startError->detail;
    text.advice = tr("Your saved data is untouched. Try again, or quit and look at the reason above.");
    return text;
}

QString AppViewModel::savedAt() const
{
    std::optional<core::TimePoint> at = m_lastAnswer;
    if (const auto saved = m_parts.cache.read(kAccountEntry); saved && !at) {
        at = saved->savedAt;
    }
    return at ? timeText(*at, m_parts.clock.now()) : QString();
}

QString AppViewModel::version()
{
    return QStringLiteral(DOTM_VERSION);
}

void AppViewModel::onModeChanged()
{
    const Sections sections = m_mode.current().sections;
    m_navigator.setSections(sections);
    m_palette.setSections(sections);
    m_shortcuts.setSections(sections);
}

void AppViewModel::signOut()
{
    m_leaving.leave([this] { m_session.signOut(); });
}

void AppViewModel::changeMode(const QString &name)
{
    if (name == m_mode.name()) {
        return;
    }
    m_leaving.leave([this, name] {
        if (m_mode.set(name)) {
            m_session.signOut();
        }
    });
}

void AppViewModel::enterDemo(const QString &role)
{
    if (!m_mode.set(role)) {
        m_mode.setFirst();
    }
    m_session.signInDemo(role);
}

void AppViewModel::begin(const QString &demoRole)
{
    m_demoRole = demoRole;
    if (m_demoRole.isEmpty()) {
        m_session.restore();
    }
}

void AppViewModel::onServiceReady(const QUrl &server)
{
    m_startError.reset();
    m_server = server;
    m_parts.session.api().setServer(server);
    if (!m_demoRole.isEmpty()) {
        m_session.signInDemo(m_demoRole);
    }
    if (m_session.isSignedIn()) {
        m_parts.feed.start(m_server);
        m_session.readAccount();
    }
    probe();
    m_probeAgain.start();
    Q_EMIT screenChanged();
    Q_EMIT refreshRequested();
}

void AppViewModel::onServiceFailed(const core::Error &error)
{
    qCWarning(core::lcUi).noquote() << "the service layer did not start:" << error.detail;
    m_startError = error;
    setReachable(false); // who has saved details sees them meanwhile
    Q_EMIT screenChanged();
}

void AppViewModel::setReachable(bool isReachable)
{
    if (isReachable) {
        m_lastAnswer = m_parts.clock.now();
    }
    if (m_reachable == isReachable) {
        return;
    }
    const bool isBack = m_reachable == false && isReachable;
    m_reachable = isReachable;
    Q_EMIT reachabilityChanged();
    if (isBack) {
        probe();
        refresh();
    }
}

void AppViewModel::retryStart()
{
    m_startError.reset();
    Q_EMIT screenChanged();
    Q_EMIT retryStartRequested();
}

void AppViewModel::tryNow()
{
    if (m_startError) {
        retryStart();
        return;
    }
    if (m_server.isEmpty() || m_trying) {
        return;
    }
    m_trying = true;
    Q_EMIT tryingChanged();
    if (m_session.isSignedIn()) {
        m_parts.feed.start(m_server);
    }
    probe();
}

void AppViewModel::refresh()
{
    m_session.readAccount();
    Q_EMIT refreshRequested();
}

void AppViewModel::probe()
{
    // While all is well the live feed tells about changes; nothing needs to be asked.
    const bool isNeeded =
        m_trying || !m_serviceIsKnown || isOffline() || (m_session.isSignedIn() && !m_parts.feed.isConnected());
    if (!isNeeded || m_server.isEmpty()) {
        return;
    }
    QCoro::connect(m_parts.session.api().serviceInfo(), this,
                   [this](const core::Result<contract::ServiceInfo> &info) { onServiceInfo(info); });
}

void AppViewModel::onServiceInfo(const core::Result<contract::ServiceInfo> &info)
{
    if (m_trying) {
        m_trying = false;
        Q_EMIT tryingChanged();
    }
    if (!info) {
        return; // the transport has told whether it was reached
    }
    m_service = *info;
    m_serviceIsKnown = true;
    m_session.setDemoRoles(info->demoRoles);
    m_parts.cache.write(kServiceEntry, info->toJson());
    Q_EMIT serviceChanged();
}

void AppViewModel::onSessionFinished()
{
    m_demoRole.clear();
    if (m_parts.session.state() == Session::State::Unknown) {
        m_session.restore(); // signing in for the demo did not work, so it is as in any other start
    }
    Q_EMIT screenChanged();
}

void AppViewModel::onPersonChanged()
{
    const QString person = m_session.isSignedIn() ? m_parts.session.uid() : QString();
    if (std::exchange(m_person, person) != person) {
        m_navigator.reset();
        if (person.isEmpty()) {
            m_parts.feed.stop();
        } else if (!m_server.isEmpty()) {
            m_parts.feed.start(m_server);
        }
        Q_EMIT reachabilityChanged(); // what is saved is another person's
    }
    Q_EMIT screenChanged();
}

void AppViewModel::onLanguageChanged()
{
    m_session.retranslate();
    Q_EMIT m_mode.sectionsChanged();
    Q_EMIT m_palette.entriesChanged();
    Q_EMIT m_shortcuts.languageChanged();
    Q_EMIT screenChanged();
    Q_EMIT reachabilityChanged();
}

} // namespace dotm::ui
