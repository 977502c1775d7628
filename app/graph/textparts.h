// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/mailer.h"
#include "server/rest/api.h"
#include "services/texts/texts.h"

namespace dotm::app {

/// The texts of mails: their service, the step of test mails and the endpoints.
class TextParts
{
public:
    struct Around
    {
        storage::Database &database;
        services::StepWorker &worker;
        services::Changes &changes;
        const core::Clock &clock;
        email::Mailer &mailer;
        bool simulated;
    };

    explicit TextParts(const Around &around);
    void addEndpoints(server::Api &api);

private:
    services::Texts m_texts;
};

} // namespace dotm::app
