// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/managerpool.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

namespace dotm::net {

namespace {

constexpr long kCallsEach = 5;

} // namespace

ManagerPool::ManagerPool() = default;

ManagerPool::~ManagerPool() = default;

std::shared_ptr<QNetworkAccessManager> ManagerPool::take()
{
    const auto found =
        std::ranges::find_if(m_managers, [](const auto &each) { return each.use_count() <= kCallsEach; });
    if (found != m_managers.end()) {
        return *found;
    }
    const auto made = std::make_shared<QNetworkAccessManager>();
    made->setProxy(QNetworkProxy::NoProxy);
    m_managers.push_back(made);
    return made;
}

} // namespace dotm::net
