// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/repositories/activations.h"

/// How the repositories that read "activations" do it. For them alone.
namespace dotm::storage {

/// What activationFromRow() reads, in its order.
inline const QString kActivationColumns = QStringLiteral(
    "id, user_id, firebase_uid, product_id, state, amount_minor, currency, area_code, requested_number, invoice_id, "
    "invoice_number, invoice_url, purchase_id, line_id, line_status, phone_number, iccid, activation_code, plan_name, "
    "problem, mail_state, mail_count, created_at, updated_at, invoiced_at, paid_at, provisioned_at, active_at");

[[nodiscard]] Activation activationFromRow(const Row &row);

} // namespace dotm::storage
