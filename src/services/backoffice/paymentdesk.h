// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "domain/paymentmatch.h"
#include "providers/stripe/stripeclient.h"
#include "services/backoffice/timeline.h"
#include "services/identity.h"
#include "storage/database.h"
#include "storage/repositories/paymentcases.h"
#include "storage/repositories/users.h"

#include <optional>

namespace dotm::services {

/// Which payments are listed.
enum class PaymentKind {
    All,       ///< every recorded payment
    Attention, ///< NoLine and NoPayment together
    NoLine,    ///< paid, and neither a line nor one that came to be within the last ten minutes
    NoPayment, ///< lines that cost something, without a payment
};

[[nodiscard]] std::optional<PaymentKind> paymentKindFromName(const QString &name); ///< "no_line"

struct JudgedPayment
{
    storage::PaymentCase row;
    domain::PaymentVerdict verdict;
};

struct PaymentCounts
{
    qint64 all = 0;
    qint64 noLine = 0;
    qint64 noPayment = 0;
    qint64 free = 0; ///< lines that cost nothing and need no payment
};

struct PaymentPage
{
    QList<JudgedPayment> payments; ///< newest first
    std::optional<storage::PaymentCaseMark> next;
    std::optional<PaymentCounts> counts; ///< with the first page
};

struct PaymentDetails
{
    JudgedPayment payment;
    std::optional<storage::User> user;
    std::optional<storage::Activation> activation;
    QList<TimelineEvent> events; ///< newest first
};

/// What the payment provider says.
struct PaymentCheck
{
    stripe::Invoice invoice;
    core::TimePoint askedAt;
};

/// Payments beside the lines they paid for, for administrators: reads only. Service thread.
class PaymentDesk
{
public:
    static constexpr int kMostPerPage = 100;

    PaymentDesk(storage::Database &database, stripe::StripeClient &stripe, const core::Clock &clock)
        : m_database(database), m_stripe(stripe), m_clock(clock)
    {
    }

    /// All of these: Forbidden below admin.
    [[nodiscard]] core::Task<core::Result<PaymentPage>> page(Identity who, PaymentKind kind,
                                                             std::optional<storage::PaymentCaseMark> after, int limit);
    /// @p id: of a payment, an activation, or an event that could not be recorded. NotFound for none.
    [[nodiscard]] core::Task<core::Result<PaymentDetails>> byId(Identity who, QString id);
    /// Asks the payment provider how its invoice stands now; writes nothing. Conflict when there is no invoice.
    [[nodiscard]] core::Task<core::Result<PaymentCheck>> check(Identity who, QString id);

private:
    storage::Database &m_database;
    stripe::StripeClient &m_stripe;
    const core::Clock &m_clock;
};

} // namespace dotm::services
