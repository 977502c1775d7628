// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/steps/stephandler.h"
#include "storage/repositories/betarequests.h"

namespace dotm::services::betastore {

/// The request, held after its person; NotFound with a sentence.
[[nodiscard]] core::Result<storage::BetaRequest> hold(storage::Connection &db, const QString &requestId);
[[nodiscard]] core::Result<storage::BetaRequest> require(storage::Connection &db, const QString &requestId);

/// The person's carrier record is there: an approval that waited for it goes on. The person is held by the caller.
[[nodiscard]] core::Outcome goOn(const StepContext &context, const QString &uid);
/// The person's carrier record will not come: the step that waits for it ends with @p sentence, so that everybody who
/// listens for requests hears of it.
[[nodiscard]] core::Outcome stop(const StepContext &context, const QString &uid, const QString &sentence);
/// The approval did not get through: the request is open again and says why, with the sentence in @p error. Writes the
/// audit log's entry: the last thing in its transaction.
[[nodiscard]] core::Outcome fallBack(const StepContext &context, const QString &uid, const core::Error &error);
/// What stands in the way of an approval that is being carried out, as one sentence; empty when nothing does.
[[nodiscard]] core::Result<QString> obstacle(storage::Connection &db, const storage::BetaRequest &request);
/// What an error of the carrier means to whoever approves.
[[nodiscard]] QString carrierSentence(core::ErrorCode code);

} // namespace dotm::services::betastore
