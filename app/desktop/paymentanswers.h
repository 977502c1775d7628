// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminpayment.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QList>

namespace dotm::app {

/// The payments of the tour's service: values of the contract at the clock's moment. GUI thread.
class PaymentAnswers
{
public:
    explicit PaymentAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// Those that match, @p more older ones of them, and those that do not; none at all when @p more is negative.
    void fill(int more);
    /// Everything below /api/admin/payments.
    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request) const;

private:
    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const;
    [[nodiscard]] QJsonObject details(const contract::AdminPayment &payment) const;
    [[nodiscard]] QJsonObject check(const contract::AdminPayment &payment) const;

    const core::Clock &m_clock;
    QList<contract::AdminPayment> m_payments; ///< newest first
};

} // namespace dotm::app
