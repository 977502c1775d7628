// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/mail.h"

#include "core/log.h"
#include "sandbox/mailapi.h"
#include "sandbox/mailbox.h"
#include "sandbox/mailidempotency.h"
#include "sandbox/mailstore.h"

namespace dotm::sandbox {

void installMail(Router &router, World &world)
{
    for (const auto install : {MailStore::install, resend::installIdempotency}) {
        if (const core::Outcome made = install(*world.db); !made) {
            qCCritical(core::lcSandbox).noquote() << "Mail stand-in has no tables:" << made.error().detail;
        }
    }
    resend::installApi(router, world);
    installMailbox(router, world);
}

} // namespace dotm::sandbox
