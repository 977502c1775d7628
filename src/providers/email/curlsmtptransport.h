// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/smtptransport.h"

#include <QThreadPool>

namespace dotm::email {

/// SMTP by libcurl, on one worker thread of its own; the caller's event loop goes on. deliver() resumes on the caller's
/// thread. The destructor waits for the mail that is under way.
class CurlSmtpTransport final : public SmtpTransport
{
public:
    CurlSmtpTransport();
    ~CurlSmtpTransport() override;

    [[nodiscard]] core::Task<core::Outcome> deliver(SmtpConfig config, SmtpEnvelope envelope) override;

private:
    QThreadPool m_worker;
};

} // namespace dotm::email
