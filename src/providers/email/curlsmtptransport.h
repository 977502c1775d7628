// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/smtptransport.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace dotm::email {

/// SMTP by libcurl, one mail at a time on a worker thread of its own; the caller's event loop goes on, and deliver()
/// resumes on the caller's thread. The destructor breaks off what is under way within about a second.
class CurlSmtpTransport final : public SmtpTransport
{
public:
    CurlSmtpTransport();
    ~CurlSmtpTransport() override;

    [[nodiscard]] core::Task<core::Outcome> deliver(SmtpConfig config, SmtpEnvelope envelope) override;
    /// Greets the server, signs in and says NOOP: no mail. Beside a mail under way, not behind it.
    [[nodiscard]] core::Task<core::Outcome> check(SmtpConfig config);

private:
    using Talk = std::function<core::Outcome()>;
    [[nodiscard]] static core::Task<core::Outcome> runOn(QThreadPool *pool, Talk talk);

    std::atomic_bool m_isClosing = false;
    QThreadPool m_worker;
    QThreadPool m_checker;
};

} // namespace dotm::email
