// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/smtptransport.h"

#include <QThreadPool>

#include <atomic>

namespace dotm::email {

/// SMTP by libcurl, one mail at a time on a worker thread of its own; the caller's event loop goes on, and deliver()
/// resumes on the caller's thread. The destructor breaks off the mail under way within about a second.
class CurlSmtpTransport final : public SmtpTransport
{
public:
    CurlSmtpTransport();
    ~CurlSmtpTransport() override;

    [[nodiscard]] core::Task<core::Outcome> deliver(SmtpConfig config, SmtpEnvelope envelope) override;

private:
    std::atomic_bool m_isClosing = false;
    QThreadPool m_worker;
};

} // namespace dotm::email
