// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace dotm::net {

/// Qt opens at most six connections to a host for one QNetworkAccessManager and lets further calls wait, for ever when
/// the six are streams. Whoever has many calls to one host takes a manager for each here and keeps it as long as the
/// call lives. No proxies: for this computer's own addresses. Thread of its user.
class ManagerPool
{
public:
    ManagerPool();
    ~ManagerPool();

    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> take();

private:
    std::vector<std::shared_ptr<QNetworkAccessManager>> m_managers;
};

} // namespace dotm::net
