// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/steps/stephandler.h"

namespace dotm::services {

StepResult StepResult::done(QJsonObject value)
{
    StepResult result;
    result.value = std::move(value);
    return result;
}

StepResult StepResult::wait(QJsonObject payload, std::chrono::milliseconds delay, bool stillUnclear)
{
    StepResult result;
    result.kind = Kind::Wait;
    result.value = std::move(payload);
    result.delay = delay;
    result.stillUnclear = stillUnclear;
    return result;
}

StepResult StepResult::failed(core::Error error)
{
    StepResult result;
    result.kind = Kind::Failed;
    result.error = std::move(error);
    return result;
}

StepResult StepResult::failedReading(core::Error error)
{
    StepResult result = failed(std::move(error));
    result.onlyRead = true;
    return result;
}

core::Outcome StepHandler::progress(const StepContext &, const storage::Step &)
{
    return {};
}

} // namespace dotm::services
