// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/customermodels.h"

namespace dotm::customer {

CustomerModels::CustomerModels(client::Session &session, client::LiveFeed &feed, client::OfflineCache &cache,
                               const core::Clock &clock, QObject *parent, StorePauses pauses)
    : QObject(parent), m_store(session, feed, cache, clock, pauses, nullptr), m_home(m_store, nullptr),
      m_line(m_store, nullptr), m_activation(m_store, nullptr), m_codeSheet(m_store, nullptr),
      m_purchases(m_store, nullptr)
{
}

} // namespace dotm::customer
