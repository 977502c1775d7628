// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/clientgraph.h"
#include "desktop/clientsession.h"
#include "desktop/servicegate.h"
#include "desktop/tourplayback.h"
#include "desktop/tourstage.h"
#include "desktop/tourworld.h"
#include "support/assistantbench.h"
#include "ui/shared/fonts.h"

#include "contract/apierror.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QLocale>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScopeGuard>
#include <QTest>
#include <QtQuickTest>

#include <qcoro/qcorotimer.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

/// The tour's service, which also refuses the password "wrong". Knows which calls are under way.
class TestService final : public net::HttpTransport
{
public:
    explicit TestService(app::TourWorld &world) : m_world(world) {}

    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }
    /// The pauses between two tries of a call.
    [[nodiscard]] net::Sleeper sleeper()
    {
        return [this](std::chrono::milliseconds pause) {
            return sleep(pause);
        };
    }
    [[nodiscard]] QCoro::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request) override
    {
        ++m_underWay;
        const auto ended = qScopeGuard([this] { --m_underWay; });
        if (request.url.path() == "/api/auth/sign-in"_L1 && request.body.contains("\"wrong\"")) {
            const core::Error refusal{core::ErrorCode::Unauthorized, u"no"_s, std::nullopt, {}};
            net::HttpResponse response;
            response.status = contract::httpStatus(refusal.code);
            response.body = QJsonDocument(contract::errorBody(refusal, u"r-77"_s)).toJson();
            co_return response;
        }
        co_return co_await m_world.send(request);
    }

private:
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds pause)
    {
        ++m_underWay;
        co_await QCoro::sleepFor(pause);
        --m_underWay;
    }

    app::TourWorld &m_world;
    int m_underWay = 0;
};

/// One program of one test.
struct Parts
{
    QTemporaryDir dir;
    app::TourWorld world;
    TestService service{world};
    app::TourKeychain keychain;
    core::SystemRandom random;
    config::UserSettings settings{config::Settings(), dir.filePath(u"settings"_s)};
    app::ServiceGate gate{service};
    test::FakeDesk desk;
    test::FakeSetupDesk setup;
    test::AssistantBench bench{desk, setup, world};
    app::ClientSession line{gate, keychain, world, random, service.sleeper()};
    app::TourPlayback playback;
    app::ClientGraph client{
        {line.session, keychain, world, random, settings, desk, setup, dir.filePath(u"cache"_s), keychain, playback}};
};

/// All of them: their calls that are in flight go on with them, also after the engine of a test file has gone.
using AllParts = std::vector<std::unique_ptr<Parts>>;

/// The program without its service layer, started afresh by each test; in tests as `world`.
class World : public QObject
{
    Q_OBJECT
    Q_PROPERTY(dotm::ui::AppViewModel *app READ app NOTIFY changed)
    Q_PROPERTY(dotm::customer::CustomerModels *customer READ customer NOTIFY changed)
    Q_PROPERTY(dotm::admin::AdminModels *admin READ admin NOTIFY changed)
    Q_PROPERTY(dotm::ui::VoicePlayer *player READ player NOTIFY changed)
    /// What the assistants do.
    Q_PROPERTY(QObject *bench READ bench NOTIFY changed)

public:
    World(AllParts &all, QObject *parent) : QObject(parent), m_all(all) {}

    [[nodiscard]] ui::AppViewModel *app() { return m_parts ? &m_parts->client.app() : nullptr; }
    [[nodiscard]] customer::CustomerModels *customer() { return m_parts ? &m_parts->client.customer() : nullptr; }
    [[nodiscard]] admin::AdminModels *admin() { return m_parts ? &m_parts->client.admin() : nullptr; }

    [[nodiscard]] ui::VoicePlayer *player() { return m_parts ? &m_parts->client.player() : nullptr; }

    [[nodiscard]] QObject *bench() { return m_parts ? &m_parts->bench : nullptr; }
    /// Time goes by.
    Q_INVOKABLE void pass(int ms)
    {
        m_parts->world.pass(std::chrono::milliseconds(ms));
        customer()->request()->tick();
    }

    /// As above, for what an admin decided.
    Q_INVOKABLE void passForAdmin(int ms)
    {
        m_parts->world.pass(std::chrono::milliseconds(ms));
        admin()->approvals()->tick();
    }
    /// 30 people ask for beta access.
    Q_INVOKABLE void crowd() { m_parts->world.setOffice(app::AdminAnswers::Scene::Crowd); }
    /// Nobody does anything.
    Q_INVOKABLE void quiet() { m_parts->world.setOffice(app::AdminAnswers::Scene::Quiet); }
    /// Somebody else leaves an entry in the audit log.
    Q_INVOKABLE void changeSomething() { m_parts->world.office().changeSomething(); }
    /// An activation gets stuck.
    Q_INVOKABLE void addStuck() { m_parts->world.office().addStuck(); }
    /// A file of that name that does not exist yet, and whether it does by now.
    Q_INVOKABLE QString place(const QString &name) { return m_parts->dir.filePath(name); }
    Q_INVOKABLE bool exists(const QString &name) { return QFile::exists(m_parts->dir.filePath(name)); }
    /// Decisions that the service has heard.
    Q_INVOKABLE int testMails() { return m_parts->world.office().testMails(); }
    Q_INVOKABLE int decisions() { return m_parts->world.office().decisions(); }

    /// With @p role signed in for the demo, in @p mode (that of the role when left out).
    Q_INVOKABLE void begin(const QString &role, const QString &mode = {})
    {
        m_all.push_back(std::make_unique<Parts>());
        m_parts = m_all.back().get();
        QObject::connect(&m_parts->gate, &app::ServiceGate::answered, app(), &ui::AppViewModel::setReachable);
        app()->settings()->setLanguage(u"en"_s);
        app()->settings()->setReducedMotion(true);
        const QUrl nowhere(u"http://127.0.0.1:9"_s);
        app()->mode()->set(mode.isEmpty() ? role : mode);
        app()->begin(role);
        m_parts->gate.open(nowhere);
        app()->onServiceReady(nowhere);
        Q_EMIT changed();
    }
    /// The keys of @p window go to this world alone.
    Q_INVOKABLE void watch(QWindow *window)
    {
        for (const auto &former : m_all) {
            window->removeEventFilter(former->client.app().shortcuts());
        }
        app()->shortcuts()->watch(window);
    }
    Q_INVOKABLE void setOffline(bool isOffline)
    {
        m_parts->world.setWeather(isOffline ? app::TourWorld::Weather::Offline : app::TourWorld::Weather::Fine);
    }
    Q_INVOKABLE void failStart() { app()->onServiceFailed({core::ErrorCode::Storage, u"The disk is full."_s, {}, {}}); }
    Q_INVOKABLE bool signedIn() { return app()->session()->isSignedIn() && app()->session()->memberNumber() > 0; }
    /// Every visible item below @p root that the Tab key reaches but that has no name for a screen reader. Ask until
    /// there is none: rows are made little by little.
    Q_INVOKABLE QStringList nameless(QQuickItem *root)
    {
        QStringList found;
        collectNameless(root, found);
        return found;
    }

Q_SIGNALS:
    void changed();

private:
    static void collectNameless(QQuickItem *item, QStringList &found)
    {
        if (!item->isVisible()) {
            return;
        }
        if (item->activeFocusOnTab() && item->isEnabled()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            // Qt gives out no name of a password field; its label is the description.
            const bool isNamed =
                face != nullptr && !(face->text(QAccessible::Name) + face->text(QAccessible::Description)).isEmpty();
            if (!isNamed && !(face != nullptr && face->state().passwordEdit)) {
                const QQuickItem *parent = item->parentItem();
                found.append(QString::fromLatin1(item->metaObject()->className()) + u' ' + item->objectName() +
                             u" in "_s + QString::fromLatin1(parent->metaObject()->className()) + u' ' +
                             parent->objectName());
            }
        }
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children) {
            collectNameless(child, found);
        }
    }

    AllParts &m_all;
    Parts *m_parts = nullptr;
};

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        ui::installFonts();
        engine->addImportPath(u":/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"world"_s, new World(m_all, engine));
    }
    void cleanupTestCase()
    {
        for (const auto &parts : m_all) {
            parts->world.setWeather(app::TourWorld::Weather::Fine);
        }
        if (!QTest::qWaitFor([this] { return isIdle(); }, kLongestEnd)) {
            qFatal("Calls are still under way.");
        }
        m_all.clear();
    }

private:
    static constexpr int kLongestEnd = 20'000; ///< milliseconds; the pause before a third try, and more

    [[nodiscard]] bool isIdle() const
    {
        return std::ranges::all_of(m_all, [](const auto &parts) { return parts->service.isIdle(); });
    }

    AllParts m_all;
};

QUICK_TEST_MAIN_WITH_SETUP(dotm, Setup)

#include "shelltestmain.moc"
