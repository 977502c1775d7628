// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/adminpayment.h"

#include <optional>

namespace dotm::client {

/// Payments, newest first.
struct PaymentPage
{
    QList<contract::AdminPayment> payments;
    QString next;                                  ///< for the page after this one; empty at the end
    std::optional<contract::PaymentCounts> counts; ///< with the first page
};

/// The calls about payments, typed. As ApiClient, which must outlive it. GUI thread.
class PaymentsApi
{
public:
    static constexpr int kPage = 100;

    explicit PaymentsApi(ApiClient &api) : m_api(api) {}

    /// @p kind: "all", "attention", "no_line", "no_payment"; @p after: "next" of the page before. At most @p limit of
    /// them.
    [[nodiscard]] core::Task<core::Result<PaymentPage>> page(QString kind, QString after, int limit = kPage);
    [[nodiscard]] core::Task<core::Result<contract::PaymentDetails>> details(QString id);
    /// Asks the payment provider; changes nothing.
    [[nodiscard]] core::Task<core::Result<contract::PaymentCheck>> check(QString id);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
