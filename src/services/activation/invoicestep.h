// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"
#include "storage/repositories/activations.h"

namespace dotm::services {

/// Makes, fills, finalizes and sends the one invoice of an activation; subject: activation id. Every call has an
/// idempotency key of its own; after an unclear attempt the invoice is looked for by its metadata first, because keys
/// are forgotten after a day.
class InvoiceStep final : public StepHandler
{
public:
    explicit InvoiceStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("activation"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    using InvoiceResult = core::Result<stripe::Invoice>;
    struct Found
    {
        std::optional<stripe::Invoice> invoice; ///< the one that counts
        int voided = 0;                         ///< earlier ones that were withdrawn
    };
    [[nodiscard]] core::Task<core::Result<Found>> find(QString customerId, QString activationId);
    [[nodiscard]] core::Task<InvoiceResult> draft(storage::Activation activation, QString customerId, QString key);
    [[nodiscard]] core::Task<InvoiceResult> finish(storage::Activation activation, stripe::Invoice invoice,
                                                   QString key);

    ActivationDeps m_deps;
};

} // namespace dotm::services
