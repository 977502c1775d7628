// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"
#include "contract/beta.h"
#include "contract/purchase.h"
#include "core/clock.h"
#include "desktop/adminanswers.h"
#include "desktop/voiceanswers.h"
#include "desktop/walletanswers.h"
#include "net/httptransport.h"

#include <QObject>

namespace dotm::app {

/// A service that exists only to draw the pages: it answers the client's calls with values of the contract, at a moment
/// that hardly changes, and keeps nothing. GUI thread.
class TourWorld final : public QObject, public net::HttpTransport, public core::Clock
{
    Q_OBJECT
public:
    /// What the person has.
    enum class Scene { NoLine, Bill, Queue, Provisioning, Active, Problem };
    /// How the service behaves.
    enum class Weather { Fine, Offline, Broken };

    void setScene(Scene scene) { m_scene = scene; }
    void setOffice(AdminAnswers::Scene scene) { m_office.setScene(scene); }
    void setWallet(WalletAnswers::Scene scene) { m_wallet.setScene(scene); }
    [[nodiscard]] AdminAnswers &office() { return m_office; }
    void setWeather(Weather weather) { m_weather = weather; }
    /// For what needs a moment, such as the buttons of a question that has just come.
    void pass(std::chrono::milliseconds time) { m_passed += time; }

    [[nodiscard]] core::TimePoint now() const override;
    [[nodiscard]] QCoro::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request) override;

private:
    [[nodiscard]] QJsonObject answerTo(const QString &path) const;
    [[nodiscard]] QJsonObject session() const;
    [[nodiscard]] contract::BetaStatus betaStatus() const;
    [[nodiscard]] contract::Activation activation() const;
    [[nodiscard]] QList<contract::Purchase> purchases() const;

    [[nodiscard]] QJsonObject account() const;

    AdminAnswers m_office{*this};
    WalletAnswers m_wallet{*this};
    VoiceAnswers m_voice{*this};
    QString m_role = QStringLiteral("customer"); ///< of who signed in last
    Scene m_scene = Scene::Active;
    Weather m_weather = Weather::Fine;
    std::chrono::milliseconds m_passed{0};
};

} // namespace dotm::app
