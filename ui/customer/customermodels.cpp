// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/customermodels.h"

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;

CustomerModels::CustomerModels(client::Session &session, client::LiveFeed &feed, client::OfflineCache &cache,
                               const core::Clock &clock, localwallet::LocalWallet &wallet, const VoiceParts &voice,
                               const AssistantParts &assistants, QObject *parent, StorePauses pauses)
    : QObject(parent), m_store(session, feed, cache, clock, pauses, nullptr), m_home(m_store, nullptr),
      m_line(m_store, nullptr), m_activation(m_store, nullptr), m_codeSheet(m_store, nullptr),
      m_purchases(m_store, nullptr), m_wallet(m_store, wallet, nullptr), m_voice(m_store, voice, nullptr),
      m_profile(m_store, nullptr), m_assistants(assistants, m_store, nullptr),
      m_request(assistants.desk, m_store, nullptr)
{
    m_home.setWallet(&m_wallet);
    connect(&feed, &client::LiveFeed::changed, &m_wallet, &WalletViewModel::onFeed);
    connect(&feed, &client::LiveFeed::everythingMayHaveChanged, &m_wallet, [this] { m_wallet.onFeed(u"wallet"_s); });
}

void CustomerModels::loadSaved()
{
    m_store.loadSaved();
    m_wallet.loadSaved();
}

void CustomerModels::refresh()
{
    m_store.refresh();
    m_wallet.readNow();
    m_voice.readAll();
    m_assistants.setup()->look();
}

void CustomerModels::retranslate()
{
    m_store.refresh();
    m_wallet.retranslate();
    m_voice.retranslate();
    m_assistants.retranslate();
    m_request.retranslate();
}

} // namespace dotm::customer
