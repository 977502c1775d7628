// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "support/assistantbench.h"
#include "ui/shared/fonts.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlContext>
#include <QQmlEngine>
#include <QStandardPaths>
#include <QtQuickTest>

using namespace Qt::Literals::StringLiterals;
using dotm::domain::ActivationState;

/// The service and the models behind the pages under test, moved by the test; in tests as `world`.
class World : public QObject
{
    Q_OBJECT
    Q_PROPERTY(dotm::customer::CustomerModels *models READ models NOTIFY modelsChanged)
    /// What the assistants do; of the newest begin().
    Q_PROPERTY(QObject *bench READ bench NOTIFY modelsChanged)
public:
    using QObject::QObject;

    [[nodiscard]] dotm::customer::CustomerModels *models() const { return m_models.get(); }

    [[nodiscard]] QObject *bench() const { return m_bench.get(); }

    /// A customer whose one activation stands at @p state ("active"; empty: none). Nothing is read before start().
    Q_INVOKABLE void begin(const QString &state, bool simulated = false)
    {
        end();
        m_world = std::make_unique<dotm::test::CustomerWorld>();
        m_bench = std::make_unique<dotm::test::AssistantBench>(m_world->desk, m_world->setup, m_world->clock);
        setState(state, simulated);
    }
    /// Signed in, everything read.
    Q_INVOKABLE void start()
    {
        m_world->signIn();
        m_models = m_world->models();
        Q_EMIT modelsChanged();
    }
    Q_INVOKABLE void end()
    {
        auto old = std::move(m_models);
        Q_EMIT modelsChanged();
        old.reset();
        m_bench.reset();
        m_world.reset();
    }
    Q_INVOKABLE void setState(const QString &state, bool simulated = false)
    {
        m_world->activations.clear();
        m_world->purchases.clear();
        const auto known = dotm::domain::activationStateFromName(state);
        if (known) {
            m_world->activations = {m_world->activation(*known)};
            m_world->activations.first().simulated = simulated;
        }
        if (known && dotm::domain::isPaidState(*known)) {
            m_world->purchases = {m_world->purchase(0, u"esim_beta"_s, 100)};
        }
    }
    Q_INVOKABLE void setPurchases(int count)
    {
        static const QStringList kProducts{u"global_data_10gb"_s, u"basic_membership"_s, u"esim_beta"_s,
                                           u"metal_card"_s};
        m_world->purchases.clear();
        for (int i = 0; i < count; ++i) {
            const QString product = kProducts.at(i % kProducts.size());
            m_world->purchases.append(m_world->purchase(i, product, dotm::domain::productById(product)->price.minor));
        }
    }
    /// "pending", "rejected", "approved"; empty: never asked.
    Q_INVOKABLE void setBeta(const QString &state, bool isConfirmed = false)
    {
        const auto known = dotm::domain::betaStateFromName(state);
        m_world->beta = known ? m_world->betaStatus(*known, isConfirmed) : dotm::contract::BetaStatus();
    }
    /// Asked for, the request stands at @p state.
    Q_INVOKABLE void thenBeta(const QString &state)
    {
        m_world->onPost = [this, state](const QString &) {
            setBeta(state);
        };
    }
    /// "proven", "watched"; @p amount empty: the chain does not answer.
    Q_INVOKABLE void linkWallet(const QString &kind, const QString &amount = u"25.3085"_s)
    {
        using dotm::domain::ContractState;
        const auto known = dotm::domain::walletKindFromName(kind);
        m_world->link(*known, amount);
        m_world->wallet.contract.state = amount.isEmpty() ? ContractState::Unreachable : ContractState::Ok;
    }
    Q_INVOKABLE void holdKey() { m_world->holdKey(); }
    Q_INVOKABLE void setEther(const QString &wei) { m_world->ether = wei; }
    Q_INVOKABLE void setPrepareStatus(int status) { m_world->prepareStatus = status; }
    Q_INVOKABLE void loseBroadcast() { m_world->isBroadcastLost = true; }
    Q_INVOKABLE QString signedBytes() { return m_world->raw; }
    /// "sent", "confirmed", "failed"
    Q_INVOKABLE void setTransfer(const QString &state, const QString &error = {})
    {
        m_world->transfer->state = *dotm::domain::transferStateFromName(state);
        m_world->transfer->error = error;
        m_world->transfer->blockNumber = 24'118'310;
        feed(u"wallet"_s);
    }
    /// Asked to prove an address, the service links it.
    Q_INVOKABLE void thenProven()
    {
        m_world->onToken = [this](const dotm::net::HttpRequest &request) {
            const QString path = request.url.path();
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (path.endsWith(u"/challenge"_s)) {
                m_asked = body.value(u"address"_s).toString();
            } else if (path.endsWith(u"/prove"_s)) {
                linkWallet(u"proven"_s, u"10.33"_s);
                m_world->wallet.address = m_asked;
            } else if (request.method == "DELETE") {
                m_world->wallet.address.clear();
                m_world->wallet.kind.reset();
            }
        };
    }
    /// The next sign-in is taken, or refused.
    Q_INVOKABLE void answerSignIn(bool isRight) { m_world->isPasswordRight = isRight; }
    /// Asked to link, the service does so.
    Q_INVOKABLE void thenWallet(const QString &kind)
    {
        m_world->onToken = [this, kind](const dotm::net::HttpRequest &request) {
            if (!request.url.path().endsWith(u"/challenge"_s)) {
                linkWallet(kind);
            }
        };
    }
    Q_INVOKABLE void setSimulatedNetwork() { m_world->wallet.network.isSimulated = true; }
    Q_INVOKABLE void setLastKnown(const QString &amount) { m_world->wallet.balance.amount = amount; }
    Q_INVOKABLE void setKept(const QString &amount) { m_world->wallet.claimable = {amount, u"1"_s, 1}; }
    /// "reward", "transfer_in", "transfer_out"
    Q_INVOKABLE void addTokens(const QString &kind, int count)
    {
        using Kind = dotm::contract::TokenEntry::Kind;
        const Kind one = kind == u"reward"_s        ? Kind::Reward
                         : kind == u"transfer_in"_s ? Kind::TransferIn
                                                    : Kind::TransferOut;
        for (int day = 0; day < count; ++day) {
            m_world->token(one, u"2.066"_s, day + 1);
        }
        m_world->series.points = {{m_world->clock.now() - std::chrono::days(20), u"2066000000000000000"_s}};
    }
    /// So much of what plays is heard.
    Q_INVOKABLE void hear(int ms) { m_world->playback.advance(ms); }
    Q_INVOKABLE [[nodiscard]] bool isSounding() const { return m_world->playback.isPlaying; }
    Q_INVOKABLE [[nodiscard]] bool isReadyToSound() const
    {
        return m_world->playback.segments.size() == 3 && m_world->playback.segments.last();
    }
    Q_INVOKABLE void loseSound() { m_world->playback.loseDevice(); }
    Q_INVOKABLE void failVoice(int status)
    {
        m_world->voice.isReady = false;
        m_world->voice.status = status;
    }
    Q_INVOKABLE void feed(const QString &topic) { Q_EMIT m_world->feed.changed(topic, {}); }
    Q_INVOKABLE [[nodiscard]] int callsTo(const QString &path) const { return m_world->callsTo(path); }
    Q_INVOKABLE void setPageSize(int size) { m_world->pageSize = size; }
    Q_INVOKABLE void setCode(const QString &code) { m_world->activations.first().activationCode = code; }
    Q_INVOKABLE void setMail(const QString &state) { m_world->activations.first().mailState = state; }
    Q_INVOKABLE void setReachable(bool reachable) { m_world->isReachable = reachable; }
    Q_INVOKABLE void setStatus(int status) { m_world->status = status; }
    Q_INVOKABLE void advanceMinutes(int minutes) { m_world->clock.advance(std::chrono::minutes(minutes)); }
    /// What the service does when it is asked to change something: its state becomes @p state.
    Q_INVOKABLE void thenState(const QString &state)
    {
        m_world->onPost = [this, state](const QString &) {
            setState(state);
        };
    }
    Q_INVOKABLE QString folder() { return m_world->folder.path(); }
    Q_INVOKABLE static bool exists(const QString &path) { return QFile::exists(path); }
    Q_INVOKABLE static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    Q_INVOKABLE static QString picture(const QString &name)
    {
        QDir dir(QStringLiteral(DOTM_GALLERY_DIR) + u"/customer"_s);
        dir.mkpath(u"."_s);
        return dir.filePath(name + u".png"_s);
    }
    Q_INVOKABLE static QString decodeQr(const QString &path)
    {
        QProcess zbar;
        zbar.start(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
        return zbar.waitForFinished(20'000) ? QString::fromUtf8(zbar.readAllStandardOutput()).trimmed() : QString();
    }
    Q_INVOKABLE static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    Q_INVOKABLE static void setClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

Q_SIGNALS:
    void modelsChanged();

private:
    QString m_asked; ///< the address of the last challenge
    std::unique_ptr<dotm::test::CustomerWorld> m_world;
    std::unique_ptr<dotm::test::AssistantBench> m_bench;
    std::unique_ptr<dotm::customer::CustomerModels> m_models;
};

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        dotm::ui::installFonts();
        engine->addImportPath(u":/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"world"_s, new World(engine));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(dotm, Setup)

#include "customertestmain.moc"
