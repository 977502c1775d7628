// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/job.h"

namespace dotm::storage {

Job::Job(Access access, Work work) : m_access(access), m_work(std::move(work))
{
    m_promise.start();
}

void Job::answer(core::Outcome outcome)
{
    m_work = nullptr;
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace dotm::storage
