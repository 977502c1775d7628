// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/steps/stephandler.h"

namespace dotm::services {

StepResult StepResult::done(QJsonObject value)
{
    return {Kind::Done, std::move(value), {}, false, {}};
}

StepResult StepResult::wait(QJsonObject payload, std::chrono::milliseconds delay, bool stillUnclear)
{
    return {Kind::Wait, std::move(payload), delay, stillUnclear, {}};
}

StepResult StepResult::failed(core::Error error)
{
    return {Kind::Failed, {}, {}, false, std::move(error)};
}

core::Outcome StepHandler::progress(const StepContext &, const storage::Step &)
{
    return {};
}

} // namespace dotm::services
