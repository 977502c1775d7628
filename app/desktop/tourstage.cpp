// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourstage.h"

#include "desktop/tourhands.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QQuickWindow>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Weather = TourWorld::Weather;

namespace {

constexpr auto kSettle = 120ms;

} // namespace

TourStage::TourStage(const Chapter &chapter, QString folder)
    : m_chapter(chapter), m_folder(std::move(folder)), m_settings(config::Settings(), m_dir.filePath(u"settings"_s)),
      m_gate(m_world)
{
    m_world.setScene(chapter.scene);
    m_world.setOffice(chapter.office);
    m_world.setWallet(chapter.wallet);
    m_desk.setScene(chapter.assistants);
    m_setup.setConnected(chapter.assistants == TourDesk::Scene::Two);
    if (chapter.weather == Weather::Broken) {
        m_world.setWeather(chapter.weather);
    }
    if (chapter.wallet == WalletAnswers::Scene::Held) {
        const core::Outcome kept =
            QCoro::waitFor(m_keychain.write(localwallet::LocalWallet::secretName(u"tour"_s), WalletAnswers::heldKey()));
        Q_ASSERT(kept);
    }
    raise();
}

void TourStage::raise()
{
    m_client.reset();
    m_session.emplace(m_gate, m_keychain, m_world, m_random);
    m_client.emplace(ClientSurroundings{m_session->session, m_keychain, m_world, m_random, m_settings, m_desk, m_setup,
                                        m_dir.filePath(u"cache"_s), m_keychain, m_playback});
    QObject::connect(&m_gate, &ServiceGate::answered, &m_client->app(), &ui::AppViewModel::setReachable);
    m_client->app().settings()->setReducedMotion(true);
}

bool TourStage::play()
{
    if (m_chapter.weather == Weather::Offline) {
        beginOffline();
    }
    m_window = m_client->makeWindow();
    if (m_window == nullptr) {
        return false;
    }
    m_window->setVisible(true);
    m_window->requestActivate();
    begin();
    bool isGood = true;
    for (const Shot &shot : m_chapter.shots) {
        isGood = take(shot) && isGood;
    }
    return isGood;
}

/// A run that saves what the next one, without a service, shows.
void TourStage::beginOffline()
{
    m_client->app().begin(m_chapter.role);
    reachService();
    tourSettle(4 * kSettle);
    m_client.reset();
    m_world.setWeather(Weather::Offline);
    raise();
}

void TourStage::begin()
{
    ui::AppViewModel &app = m_client->app();
    app.mode()->set(m_chapter.mode);
    app.begin(m_chapter.isSignedIn && m_chapter.weather != Weather::Offline ? m_chapter.role : QString());
    if (m_chapter.startError) {
        app.onServiceFailed(*m_chapter.startError);
    } else if (!m_chapter.isStarting) {
        reachService();
    }
    // A read that fails is tried again twice before the page says so.
    const bool isFailing = m_chapter.weather == Weather::Broken;
    tourSettle(isFailing ? 25 * kSettle : m_chapter.isStarting ? 10 * kSettle : 4 * kSettle);
}

void TourStage::reachService()
{
    const QUrl nowhere(u"http://127.0.0.1:9"_s);
    m_gate.open(nowhere);
    m_client->app().onServiceReady(nowhere);
}

bool TourStage::take(const Shot &shot)
{
    ui::AppViewModel &app = m_client->app();
    app.settings()->setTheme(shot.look.theme);
    app.settings()->setTextScale(shot.look.textScale);
    app.settings()->setLanguage(shot.look.language);
    m_window->resize(shot.look.size);
    if (!shot.section.isEmpty()) {
        app.navigator()->reset();
        app.navigator()->open(shot.section);
    }
    tourSettle();
    if (shot.prepare) {
        shot.prepare(app, *m_window);
        tourSettle();
    }
    ask(shot.ask);
    tourSettle();
    const bool isKept =
        m_folder.isEmpty() || m_window->grabWindow().save(QDir(m_folder).filePath(shot.name + u".png"_s));
    // Whatever was opened above the page is closed by its own key; posted, so that it ends as in the program.
    for (int layer = 0; layer < 2; ++layer) {
        QCoreApplication::postEvent(m_window, new QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier));
    }
    m_desk.ask(TourDesk::Ask::Nothing);
    tourSettle(kSettle / 4);
    return isKept;
}

/// The sheet as it is when it has been looked at for a second.
void TourStage::ask(TourDesk::Ask what)
{
    if (what == TourDesk::Ask::Nothing) {
        return;
    }
    m_desk.ask(what);
    tourSettle();
    m_world.pass(1s);
    m_client->customer().request()->tick();
}

} // namespace dotm::app
