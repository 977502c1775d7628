// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/token.h"
#include "contract/tokenhistory.h"
#include "contract/tokentransfer.h"
#include "core/clock.h"
#include "core/secret.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QList>

namespace dotm::app {

/// The wallet of the tour's service: values of the contract at the clock's moment. GUI thread.
class WalletAnswers
{
public:
    enum class Scene {
        Full,   ///< proven, with a history
        None,   ///< not linked; rewards wait, and the grant of a founder
        Silent, ///< proven, but the chain does not answer
        Held,   ///< as Full, with its key on this computer
    };

    explicit WalletAnswers(const core::Clock &clock) : m_clock(clock) {}

    void setScene(Scene scene) { m_scene = scene; }
    /// The key of the wallet in Scene::Held; nobody's for real.
    [[nodiscard]] static core::SecretString heldKey() { return core::SecretString(QString(64, u'7')); }
    /// Everything below /api/token/.
    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request) const;

private:
    [[nodiscard]] contract::TokenWallet wallet() const;
    [[nodiscard]] QList<contract::TokenEntry> entries() const;
    [[nodiscard]] contract::TokenHistory history(const QString &kind) const;
    [[nodiscard]] contract::TokenSeries series() const;
    [[nodiscard]] contract::WalletChallenge challenge(const QString &address) const;
    [[nodiscard]] contract::TransferOffer offer() const;
    [[nodiscard]] contract::TokenTransfer sent(domain::TransferState state) const;
    [[nodiscard]] QString own() const;

    const core::Clock &m_clock;
    Scene m_scene = Scene::Full;
};

} // namespace dotm::app
